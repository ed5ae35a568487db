import type { RegistrationAnswers } from '../registration/registrationAnswers';

export const grades = ['yes', 'partly', 'no', 'notApplicable'] as const;
export type Grade = (typeof grades)[number];

/** The grade given to a question of yes, partly, no or not applicable; nothing where it was not answered. */
export function gradeOf(answers: RegistrationAnswers, id: string): Grade | undefined {
  const value: unknown = answers[id];
  const grade = typeof value === 'object' && value !== null && 'grade' in value ? value.grade : undefined;
  return grades.find(one => one === grade);
}
