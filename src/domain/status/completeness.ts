import { londonDate } from '../time/londonDate';
import { daysLater, londonMidnight } from '../time/londonMidnight';
import { workingDaysLater } from '../time/workingDays';
import type { SubmissionCase } from './partnershipCase';

/** Default, not from the protocol: CEPT's check takes no longer, so that it is no veto. */
export const checkingDays = 5;

/** By civil date of submission; there are few dates and many submissions. */
const dueByDate = new Map<string, number>();

/** When the completeness check passes by itself unless a query is open: after the fifth working day. */
export function checkDueAt({ submittedAt }: SubmissionCase): number {
  const date = londonDate(new Date(submittedAt));
  const due = dueByDate.get(date) ?? londonMidnight(daysLater(workingDaysLater(date, checkingDays), 1));
  dueByDate.set(date, due);
  return due;
}

/** When time passed the check, or nothing while it runs or a query of CEPT holds it. */
export function passedByTimeAt(checked: SubmissionCase, now: number): number | undefined {
  if (checked.queried) return undefined;
  const due = checkDueAt(checked);
  const at = afterQueries(checked, due);
  return at <= now ? at : undefined;
}

/** The first moment from then on at which no query that was opened by then is open. */
function afterQueries(checked: SubmissionCase, at: number): number {
  const open = checked.threads.find(({ askedBy, query, closedAt = Infinity }) => {
    return askedBy === 'Cept' && Date.parse(query.writtenOn) <= at && at < closedAt;
  });
  return open ? afterQueries(checked, open.closedAt ?? Infinity) : at;
}
