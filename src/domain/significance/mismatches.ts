import type { ProtocolSettings } from '../protocol/settings';
import { accountableBodyOf, amountOf } from '../registration/readRegistration';
import type { RegistrationAnswers } from '../registration/registrationAnswers';
import type { SubmittedSignificance } from '../submissions/submission';
import { scoreForAims, scoreForAmount, tickedAims } from './proposeScores';

/** Where an answer and a score do not fit each other, by the field that it is about. */
export interface Mismatch {
  readonly field: string;
  readonly text: string;
}

/**
 * Amounts and criterion 1, aims and criterion 2, the accountable body and criterion 3: what does not fit is pointed out and never changed,
 * because the officer's own knowledge decides the scores (protocol section 3).
 */
export function mismatchesOf(
  { criteria, amounts, aims }: SubmittedSignificance,
  registration: RegistrationAnswers,
  settings: ProtocolSettings
): readonly Mismatch[] {
  const found: Mismatch[] = [];
  const byAmount = scoreForAmount(amounts.cash + amounts.time + amounts.passingThrough, settings);
  const money = criteria[1].score;
  if (money !== byAmount.score && money !== byAmount.atBoundary?.below && money !== byAmount.atBoundary?.from) {
    found.push({ field: 'criterion.1', text: `Criterion 1: the amounts give ${byAmount.score}, ${scored(money)}.` });
  }
  const byAims = scoreForAims(tickedAims(aims, settings), settings);
  const fit = criteria[2].score;
  if (fit !== byAims) {
    found.push({ field: 'criterion.2', text: `Criterion 2: the aims ticked give ${byAims}, ${scored(fit)}.` });
  }
  const liability = criteria[3].score;
  const isBound = accountableBodyOf(registration) === 'Council' || registration.statutory === true;
  if (isBound && liability !== 5) {
    const why = registration.statutory === true ? 'the law requires it' : 'the council is to be accountable body';
    found.push({ field: 'criterion.3', text: `Criterion 3: ${why}, which scores 5; ${scored(liability)}.` });
  }
  const above = cashYears.find(({ question }) => amountOf(registration, question) > amounts.cash);
  if (above) {
    found.push({
      field: `registration.${above.question}`,
      text: `${above.words} money from the council is more than the highest year given for criterion 1.`
    });
  }
  return found;
}

/** Appendix B gives the council's cash of three years, and criterion 1 is scored by the highest year. */
const cashYears = [
  { question: 'cashThisYear', words: "This year's" },
  { question: 'cashNextYear', words: "Next year's" },
  { question: 'cashYearAfter', words: "The third year's" }
] as const;

function scored(score: number | string | undefined): string {
  if (score === undefined) return 'it is not scored';
  return score === 'doesNotApply' ? 'it is said not to apply' : `the officer scored ${score}`;
}
