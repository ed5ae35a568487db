import type { ProtocolSettings } from '../protocol/settings';
import { criterionNumbers, type Significance, type SignificanceAnswers, type SignificanceBand } from './significance';

export type CriterionAnswers = SignificanceAnswers['criteria'];

/** The scale of Appendix A ends at 5, so each answered criterion adds 5 to the highest possible score (note I-01). */
const highestScore = 5;

/** Appendix A: total, highest possible score, percent and band. Nothing when no criterion is scored. */
export function assessSignificance(criteria: CriterionAnswers, settings: ProtocolSettings): Significance | undefined {
  let total = 0;
  let answered = 0;
  for (const number of criterionNumbers) {
    const score = criteria[number].score;
    if (score === undefined || score === 'doesNotApply') continue;
    total += score;
    answered += 1;
  }
  if (answered === 0) return undefined;

  const highestPossible = answered * highestScore;
  const figures = { total, answered, highestPossible, percent: (total * 100) / highestPossible };
  return answered < settings.leastAnswered ? figures : { ...figures, band: bandOf(total, highestPossible, settings) };
}

/** Protocol section 5.2, in whole numbers so that no rounding can move a partnership over a line. */
function bandOf(total: number, highestPossible: number, settings: ProtocolSettings): SignificanceBand {
  if (total * 100 >= settings.majorFrom * highestPossible) return 'Major';
  return total * 100 >= settings.moderateFrom * highestPossible ? 'Moderate' : 'Limited';
}
