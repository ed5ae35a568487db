import type { ProtocolSettings } from '../protocol/settings';
import { assessSignificance, type CriterionAnswers } from './assessSignificance';
import { criterionNumbers, type Score, type Significance } from './significance';

export interface SignificanceRange {
  readonly lowest: Significance;
  readonly highest: Significance;
}

/** Note I-13: what the result would be if the criteria that were said not to apply were scored 1, or 5. */
export function rangeIfScored(criteria: CriterionAnswers, settings: ProtocolSettings): SignificanceRange | undefined {
  if (!criterionNumbers.some(number => criteria[number].score === 'doesNotApply')) return undefined;
  const lowest = assessSignificance(withOmitted(criteria, 1), settings);
  const highest = assessSignificance(withOmitted(criteria, 5), settings);
  return lowest && highest && { lowest, highest };
}

function withOmitted(criteria: CriterionAnswers, score: Score): CriterionAnswers {
  const scored = { ...criteria };
  for (const number of criterionNumbers) {
    if (criteria[number].score === 'doesNotApply') scored[number] = { ...criteria[number], score };
  }
  return scored;
}
