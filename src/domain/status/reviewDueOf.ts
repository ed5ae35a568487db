import type { ReviewDue } from '../reviews/reviewDue';
import { londonDate } from '../time/londonDate';
import { monthsLater } from '../time/monthsLater';
import { passedByTimeAt } from './completeness';
import { isApproval, needsMembers, type PartnershipCase, type SubmissionCase } from './partnershipCase';

/** The last day of a service-planning round, before its financial year begins. Default, not from the protocol (note I-31). */
const planningDay = '-03-31';

/** So many months before its date a review counts for the year; an earlier one leaves the date. Default, not from the protocol. */
const earlyMonths = 6;

/** Due dates as they move on: always a whole number of years after the first. */
interface Anniversary extends ReviewDue {
  readonly first: string;
}

/**
 * When the next review or confirmation is due (protocol section 4; note I-31): of a Moderate or Major partnership 12 months after the final
 * sign-off, the minute's date where one was needed, and later ones on the same day of the year; of a Limited one at the next
 * service-planning date.
 */
export function reviewDueOf({ inForce, left, bySubmission }: PartnershipCase, now: number): ReviewDue | undefined {
  if (!inForce || left) return undefined;
  let due: Anniversary | undefined;
  bySubmission.forEach(one => {
    due = one.row.kind === 'Confirmation' ? afterConfirmation(due, one, now) : afterSignOff(due, one);
  });
  return due && { kind: due.kind, on: due.on };
}

/** Signed changes of the band begin to count anew; of the same kind only a review moves the date. */
function afterSignOff(due: Anniversary | undefined, one: SubmissionCase): Anniversary | undefined {
  const on = signedOn(one);
  if (on === undefined) return due;
  const kind = one.band === 'Limited' ? 'Confirmation' : 'Review';
  if (due?.kind !== kind) {
    const first = kind === 'Review' ? monthsLater(on, 12) : planningDateAfter(on);
    return { kind, first, on: first };
  }
  return one.row.kind === 'Review' ? movedOn(due, on) : due;
}

function afterConfirmation(due: Anniversary | undefined, one: SubmissionCase, now: number): Anniversary | undefined {
  if (due?.kind !== 'Confirmation' || !isConfirming(one) || one.withdrawal) return due;
  const isChecked = one.complete !== undefined || passedByTimeAt(one, now) !== undefined;
  return isChecked ? movedOn(due, londonDate(new Date(one.submittedAt))) : due;
}

/** All three answers are "yes": the row gives the band that they confirm. */
export function isConfirming({ row }: Pick<SubmissionCase, 'row'>): boolean {
  return row.kind === 'Confirmation' && row.band === 'Limited';
}

/** The day of the final sign-off of a document that was approved by all who must. */
function signedOn(one: SubmissionCase): string | undefined {
  const { row, signOff, members } = one;
  if (row.kind === 'Leaving' || !signOff || !isApproval(signOff)) return undefined;
  if (!needsMembers(one)) return londonDate(new Date(signOff.decidedOn));
  if (!members || members.outcome === 'MembersRefused') return undefined;
  return members.meetingOn ?? londonDate(new Date(members.decidedOn));
}

function movedOn(due: Anniversary, doneOn: string): Anniversary {
  if (monthsLater(doneOn, earlyMonths) < due.on) return due;
  const after = doneOn > due.on ? doneOn : due.on;
  let years = 1;
  while (monthsLater(due.first, 12 * years) <= after) years += 1;
  return { ...due, on: monthsLater(due.first, 12 * years) };
}

function planningDateAfter(on: string): string {
  const year = on.slice(0, 4);
  const own = `${year}${planningDay}`;
  return on < own ? own : `${Number(year) + 1}${planningDay}`;
}
