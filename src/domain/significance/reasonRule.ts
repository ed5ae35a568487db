import type { CriterionAnswer, CriterionNumber } from './significance';

/**
 * Appendix A: a reason goes with the lowest and the highest score and with "does not apply" (note I-13), and with scores 2 and 4 of
 * criterion 3, for which the protocol prints no wording (note I-03).
 */
export function reasonIsRequired(number: CriterionNumber, answer: CriterionAnswer): boolean {
  const { score } = answer;
  if (score === undefined) return false;
  return score === 'doesNotApply' || score === 1 || score === 5 || (number === 3 && score !== 3);
}
