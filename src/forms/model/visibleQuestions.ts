import type { TypedAnswers } from '../../domain/registration/registrationAnswers';
import { questionsOf, type Form, type PlacedQuestion } from './form';
import { typedText, typedTicks } from './typed';

/** What is known already: a code for conditions, the words to show, and nothing that could be typed. */
export interface Fact {
  readonly code: string;
  readonly words: string;
}
export interface Facts {
  readonly [questionId: string]: Fact;
}

/** The questions that are asked, given the answers so far. A question whose condition hangs on one that is not asked is not asked either. */
export function visibleQuestions(form: Form, typed: TypedAnswers, facts: Facts): readonly PlacedQuestion[] {
  const asked = new Map<string, readonly string[]>();
  return questionsOf(form).filter(({ id, question }) => {
    const { onlyWhen } = question;
    const holds = !onlyWhen || (asked.get(onlyWhen.question) ?? []).some(code => onlyWhen.is.includes(code));
    if (holds) asked.set(id, question.kind === 'carried' ? [facts[id]?.code ?? ''] : codesOf(typed[id]));
    return holds;
  });
}

function codesOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? typedTicks(value) : [typedText(value)];
}
