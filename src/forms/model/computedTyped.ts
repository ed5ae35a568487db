import type { AnswerValue, TypedAnswers } from '../../domain/registration/registrationAnswers';
import { computedWords } from './answerWords';
import { compute } from './compute';
import { isAsked, type ComputedQuestion } from './questionKinds';
import type { PlacedQuestion } from './form';
import { storedValue } from './toStoredAnswers';

/** The words of a computed question while the form is filled in. `asked` are the questions that are asked: what is hidden does not count. */
export function computedTyped(
  question: ComputedQuestion,
  asked: readonly PlacedQuestion[],
  typed: TypedAnswers
): string {
  const restsOn = new Set(question.by.of.map(reference => reference.split('.')[0]));
  const stored: { [id: string]: AnswerValue } = {};
  for (const { id, question: part } of asked) {
    const value = restsOn.has(id) && isAsked(part) ? storedValue(part, typed[id]) : undefined;
    if (value !== undefined) stored[id] = value;
  }
  return computedWords(question, compute(question.by, stored));
}
