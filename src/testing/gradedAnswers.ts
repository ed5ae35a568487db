import type { Grade, GradedAnswer } from '../domain/registration/gradedAnswer';

/** An answer of yes, partly, no or not applicable, as submitted. */
export function graded(grade: Grade): GradedAnswer {
  return { grade };
}
