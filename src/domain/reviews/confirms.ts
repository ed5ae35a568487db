import type { RegistrationAnswers } from '../registration/registrationAnswers';

/**
 * Does a yearly confirmation confirm: still running, facts right, still Limited (note I-32)? With a "no" it is on record and confirms nothing.
 * Its row says so by the band that it confirms.
 */
export function confirms({ stillRunning, factsRight, stillLimited }: RegistrationAnswers): boolean {
  return stillRunning === true && factsRight === true && stillLimited === true;
}
