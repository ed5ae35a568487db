import { sameLogin } from '../../../domain/people/sameLogin';
import type { RegisterStep } from '../../../domain/register/registerRow';
import type { PartnershipStatus } from '../../../domain/status/status';
import type { SubmissionRow } from '../../../domain/submissions/submission';
import { formatDate } from '../../../ui/dates';
import type { OpenRegister } from '../useRegister';
import { enteredBy } from './enteredBy';
import { agreeStrings, completeStrings, enterStrings } from './strings';

/** What somebody of CEPT did on the page of a submission. */
export type Deed = 'complete' | 'agree' | RegisterStep['what'];

/** What was just done, in one sentence. */
export function doneWords(
  did: Deed,
  row: SubmissionRow,
  partnership: PartnershipStatus,
  { records }: OpenRegister,
  myLogin: string
): string {
  if (did === 'complete' || did === 'agree') return did === 'agree' ? agreeStrings.done : completeStrings.done;
  if (did === 'update') return enterStrings.update.entered;
  const entered = enteredBy(row.submissionKey, records, partnership);
  // A colleague may have been first: the page then says so instead of claiming what it did not do.
  return entered && !sameLogin(entered.author.login, myLogin)
    ? enterStrings.byColleague(entered.author.name, formatDate(entered.decidedOn))
    : enterStrings[did].entered;
}
