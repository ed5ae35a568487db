import type { TypedAnswers } from '../../domain/registration/registrationAnswers';
import type { Question } from './questionKinds';
import { readOnce } from './readOnce';
import { isBlank, typedGraded, typedRows, typedText, typedTicks } from './typed';

/** The codes that a condition can wait for; none where the answer has no part in conditions. */
export function possibleCodes(question: Question): readonly string[] {
  switch (question.kind) {
    case 'yesNo':
      return ['yes', 'no'];
    case 'choose':
    case 'tick':
      return Object.keys(question.options);
    case 'graded':
      return ['yes', 'partly', 'no', 'notApplicable'];
    case 'carried':
      return Object.keys(question.codes ?? {});
    case 'computed':
      return [];
    default:
      return ['some', 'none'];
  }
}

/** The codes of what was typed. */
export function answerCodes(
  question: Exclude<Question, { kind: 'carried' }>,
  value: TypedAnswers[string] | undefined
): readonly string[] {
  switch (question.kind) {
    case 'yesNo':
    case 'choose':
      return [typedText(value)];
    case 'tick':
      return typedTicks(value);
    case 'graded':
      return [typedGraded(value).grade];
    case 'computed':
      return [];
    case 'grid':
      return [typedRows(value).some(row => !isBlank([row])) ? 'some' : 'none'];
    case 'money':
    case 'number':
    case 'moneyByYear': {
      const read = readOnce(question, value);
      return [read.kind === 'read' && isAboveNothing(read.value) ? 'some' : 'none'];
    }
    default:
      return [isBlank(value) ? 'none' : 'some'];
  }
}

function isAboveNothing(value: unknown): boolean {
  if (typeof value === 'number') return value > 0;
  return typeof value === 'object' && value !== null && Object.values(value).some(isAboveNothing);
}
