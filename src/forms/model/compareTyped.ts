import type { TypedAnswers } from '../../domain/registration/registrationAnswers';
import { typedWords } from './answerWords';
import { questionsOf, type Form } from './form';
import { isAsked, type AskedQuestion } from './questionKinds';
import { isBlank, typedRows } from './typed';

/** One question that was answered differently in two versions of a draft; '' for no answer. */
export interface TypedDifference {
  readonly id: string;
  readonly label: string;
  readonly mine: string;
  readonly other: string;
}

/** Where two versions of one draft differ, in words. Questions that are not asked just now count too: they may be asked again. */
export function compareTyped(form: Form, mine: TypedAnswers, other: TypedAnswers): readonly TypedDifference[] {
  return questionsOf(form)
    .flatMap(({ id, question }) =>
      isAsked(question)
        ? [{ id, label: question.ask, mine: linesOf(question, mine[id]), other: linesOf(question, other[id]) }]
        : []
    )
    .filter(({ mine: here, other: there }) => here !== there);
}

/** An answer in words, the rows of a table as lines: two answers that read the same are the same. */
export function linesOf(question: AskedQuestion, value: unknown): string {
  if (question.kind !== 'grid') return typedWords(question, value);
  return typedRows(value)
    .filter(row => !isBlank([row]))
    .map(row =>
      Object.entries(question.columns)
        .map(([column, asked]) => typedWords(asked, row[column]))
        .filter(cell => cell !== '')
        .join(', ')
    )
    .join('\n');
}
