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
  return questionsOf(form).flatMap(({ id, question }) => {
    if (!isAsked(question) || mine[id] === other[id]) return [];
    const { mine: here, other: there } = inWords(question, mine[id], other[id]);
    return here === there ? [] : [{ id, label: question.ask, mine: here, other: there }];
  });
}

interface Pair<V> {
  readonly mine: V;
  readonly other: V;
}

const known = new WeakMap<AskedQuestion, { readonly typed: Pair<unknown>; readonly words: Pair<string> }>();

/** A review compares with last year at every keystroke: what did not change since the last one is not put into words again. */
function inWords(question: AskedQuestion, mine: unknown, other: unknown): Pair<string> {
  const before = known.get(question);
  if (before && before.typed.mine === mine && before.typed.other === other) return before.words;
  const pair = { mine: linesOf(question, mine), other: linesOf(question, other) };
  known.set(question, { typed: { mine, other }, words: pair });
  return pair;
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
