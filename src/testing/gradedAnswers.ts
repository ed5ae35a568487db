import type { AnswerValue } from '../domain/registration/registrationAnswers';
import type { Grade } from '../domain/governance/gradeOf';

/** An answer of yes, partly, no or not applicable, as submitted. */
export function graded(grade: Grade): AnswerValue {
  const answer: object = { grade };
  return answer as AnswerValue;
}
