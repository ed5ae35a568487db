import type { TypedValue } from '../../domain/registration/registrationAnswers';
import { linesOf } from '../model/compareTyped';
import { isAsked, type Question } from '../model/questionKinds';

const known = new WeakMap<Question, Map<TypedValue, string>>();

/** So many answers of a question are remembered: the one before, the one now and a few on the way. */
const remembered = 8;

/** An answer in words, put into words once: a keystroke elsewhere costs nothing here. '' for what is not typed. */
export function wordsOnce(question: Question, value: TypedValue | undefined): string {
  if (!isAsked(question) || value === undefined) return '';
  const words = known.get(question) ?? new Map<TypedValue, string>();
  known.set(question, words);
  const found = words.get(value);
  if (found !== undefined) return found;
  if (words.size >= remembered) words.clear();
  const made = linesOf(question, value);
  words.set(value, made);
  return made;
}
