import { screeningTests } from '../screening/screening';
import type { RecordDocument } from '../submissions/submission';

/** Figures of one year, by question id: an annual review opens them empty, because last year's are no answer for this one. */
export const yearlyQuestions: ReadonlySet<string> = new Set([
  'firstYear',
  'cashThisYear',
  'cashNextYear',
  'cashYearAfter',
  'timeDays',
  'timeValue',
  'passingThrough',
  'wholeBudget',
  'targets',
  'declaration',
  'contributions',
  'councilContribution',
  'savings',
  'savingsExpected',
  'preFunding',
  'unreclaimable',
  'clawBack'
]);

/** What was judged once, when the partnership was evaluated: it is kept as history, and Appendix E has its own judgement of each year. */
export const judgedOnce: ReadonlySet<string> = new Set([
  'gaps',
  'recommendation',
  'recommendationReason',
  'valueForMoney',
  'ratingRole',
  'ratingAims',
  'ratingCorporateAims',
  'ratingRisk',
  'ratingFunding',
  'ratingAccountability',
  'ratingLearning',
  'ratingEvaluation'
]);

/** The fields of a document that can be affirmed as still true, in the order in which they are kept. Whatever is neither a figure of the year nor judged once is a standing fact. */
export function standingFields({ registration, evaluation = {} }: RecordDocument): readonly string[] {
  const standing = (prefix: string, answers: object): readonly string[] =>
    Object.keys(answers)
      .filter(id => !yearlyQuestions.has(id) && !judgedOnce.has(id))
      .map(id => `${prefix}.${id}`);
  return [
    ...screeningTests.map(test => `screening.${test}`),
    ...standing('registration', registration),
    ...standing('evaluation', evaluation)
  ];
}
