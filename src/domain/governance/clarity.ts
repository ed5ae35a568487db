import { gradeOf } from './gradeOf';
import { cellText, rowsOf } from '../registration/readRegistration';
import type { RegistrationAnswers, RowRecord } from '../registration/registrationAnswers';

/** Protocol section 5.10: unclear objectives and unclear deliverables together ask for serious consideration of ceasing the activity. */
export interface Clarity {
  readonly objectivesUnclear: boolean;
  readonly deliverablesUnclear: boolean;
  /** Then a choice must be recorded: cease, put right by a date, or continue with a reason (note I-49). */
  readonly bothUnclear: boolean;
}

/**
 * Objectives are unclear when none is both realistic and measurable; deliverables are unclear when none has a milestone and a lead person.
 * The protocol does not say who judges: this reading is ours (note I-49), and it is worked out so that nobody has to call their own unclear.
 */
export function clarityOf(evaluation: RegistrationAnswers): Clarity {
  const objectivesUnclear = !rowsOf(evaluation, 'objectives').some(
    row => isYes(row, 'realistic') && isYes(row, 'measurable')
  );
  const deliverablesUnclear = !rowsOf(evaluation, 'deliverables').some(
    row => cellText(row, 'milestone') !== '' && cellText(row, 'lead') !== ''
  );
  return clarity(objectivesUnclear, deliverablesUnclear);
}

/** A year later: aims that are valid no more are unclear too, and so are deliverables that were all dropped (Appendix E). */
export function clarityInReview(evaluation: RegistrationAnswers, review: RegistrationAnswers): Clarity {
  const before = clarityOf(evaluation);
  const results = rowsOf(review, 'deliverableResults');
  const allDropped = results.length > 0 && results.every(row => cellText(row, 'state') === 'dropped');
  return clarity(
    before.objectivesUnclear || gradeOf(review, 'aimsValid') === 'no',
    before.deliverablesUnclear || allDropped
  );
}

/** The recorded choice, as the answers hold it. */
export type ClarityChoice =
  { readonly choice: 'cease' | 'carryOn'; readonly reason: string } | { readonly choice: 'fix'; readonly by: string };

/** What was recorded; nothing while the demand is not met. */
export function clarityChoiceIn(
  answers: RegistrationAnswers,
  prefix: 'clarity' | 'clarityNow'
): ClarityChoice | undefined {
  const choice = answers[`${prefix}Choice`];
  const reason = answers[`${prefix}Reason`];
  const by = answers[`${prefix}FixBy`];
  if (choice === 'fix') return typeof by === 'string' ? { choice, by } : undefined;
  return (choice === 'cease' || choice === 'carryOn') && typeof reason === 'string' ? { choice, reason } : undefined;
}

function clarity(objectivesUnclear: boolean, deliverablesUnclear: boolean): Clarity {
  return { objectivesUnclear, deliverablesUnclear, bothUnclear: objectivesUnclear && deliverablesUnclear };
}

function isYes(row: RowRecord, column: string): boolean {
  return row[column] === true;
}
