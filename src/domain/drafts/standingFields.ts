import { screeningTests } from '../screening/screening';
import type { RecordDocument } from '../submissions/submission';

/**
 * Figures and judgements of one year, by question id: an annual review opens them empty, because last year's are no answer for this one.
 * Whatever else was answered is a standing fact, which somebody can affirm as still true.
 */
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
  'savingsExpected',
  'clarity',
  'clarityChoice',
  'clarityReason',
  'clarityFixBy',
  'gaps',
  'recommendation',
  'recommendationReason'
]);

/** The fields of a document that can be affirmed as still true, in the order in which they are kept. */
export function standingFields({ registration, evaluation = {} }: RecordDocument): readonly string[] {
  const standing = (prefix: string, answers: object): readonly string[] =>
    Object.keys(answers)
      .filter(id => !yearlyQuestions.has(id))
      .map(id => `${prefix}.${id}`);
  return [
    ...screeningTests.map(test => `screening.${test}`),
    ...standing('registration', registration),
    ...standing('evaluation', evaluation)
  ];
}
