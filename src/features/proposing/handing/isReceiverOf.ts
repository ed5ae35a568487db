import { sameLogin } from '../../../domain/people/sameLogin';
import type { SubmissionRow } from '../../../domain/submissions/submission';

/** Is it theirs to open? */
export function isReceiverOf(handover: SubmissionRow | undefined, login: string): handover is SubmissionRow {
  return handover !== undefined && sameLogin(handover.leadOfficer, login);
}
