import { grades, type Grade } from '../registration/gradedAnswer';
import type { RegistrationAnswers } from '../registration/registrationAnswers';

/** The grade given to a question of yes, partly, no or not applicable; nothing where it was not answered. */
export function gradeOf(answers: RegistrationAnswers, id: string): Grade | undefined {
  const value = answers[id];
  const grade = typeof value === 'object' && 'grade' in value ? value.grade : undefined;
  return grades.find(one => one === grade);
}
