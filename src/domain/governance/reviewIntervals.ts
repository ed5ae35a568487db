import { textOf } from '../registration/readRegistration';
import type { RegistrationAnswers } from '../registration/registrationAnswers';
import { monthsLater } from '../time/monthsLater';

/** The arrangements that protocol sections 5.3 and 5.10 want regularly reviewed; the interval is the officer's (note I-31). */
export type ReviewedArrangement = 'agreement' | 'exit' | 'performance';

export interface ArrangementDue {
  readonly arrangement: ReviewedArrangement;
  /** Civil date; absent where no interval or no last review is recorded: then it is to be set. */
  readonly dueOn?: string;
  readonly isOverdue: boolean;
}

/**
 * When each arrangement is due for its next review. The exit arrangements are due on the date that was set, or an interval after the last
 * review of the termination terms, whichever comes first; performance an interval after what is in force was submitted.
 */
export function arrangementsDue(
  evaluation: RegistrationAnswers,
  submittedOn: string,
  today: string
): readonly ArrangementDue[] {
  const after = (from: string, interval: string): string | undefined => {
    const months = Number(textOf(evaluation, interval));
    return from !== '' && months > 0 ? monthsLater(from, months) : undefined;
  };
  const set = textOf(evaluation, 'exitReviewOn');
  const exit = [set === '' ? undefined : set, after(textOf(evaluation, 'terminationReviewedOn'), 'exitInterval')];
  return [
    due('agreement', [after(textOf(evaluation, 'agreementReviewedOn'), 'agreementInterval')], today),
    due('exit', exit, today),
    due('performance', [after(submittedOn, 'performanceInterval')], today)
  ];
}

function due(arrangement: ReviewedArrangement, dates: readonly (string | undefined)[], today: string): ArrangementDue {
  const [dueOn] = dates.filter(date => date !== undefined).sort();
  return { arrangement, ...(dueOn !== undefined && { dueOn }), isOverdue: dueOn !== undefined && dueOn < today };
}
