import { screeningTests, type Screening, type ScreeningResult } from './screening';

/**
 * Protocol section 2: what meets the whole definition is a partnership; one body alone, or mere buying, is not;
 * anything else, doubt included, is in between and goes on as yes. Nothing is suggested until all six tests are answered.
 */
export function suggestScreeningResult(tests: Screening['tests']): ScreeningResult | undefined {
  const answers = screeningTests.map(test => tests[test].answer);
  if (answers.some(answer => answer === undefined)) return undefined;
  if (tests.independentBodies.answer === 'no' || tests.workingTogether.answer === 'no') return 'NotPartnership';
  return answers.every(answer => answer === 'yes') ? 'Partnership' : 'InBetween';
}

/** Protocol section 2: deviations are allowed with sound justification. The nearest example never asks for one. */
export function needsJustification(screening: Screening): boolean {
  const suggested = suggestScreeningResult(screening.tests);
  return suggested !== undefined && screening.result !== undefined && screening.result !== suggested;
}
