import { sameLogin } from '../people/sameLogin';
import type { SubmissionRow } from '../submissions/submission';

interface Lead {
  readonly login: string;
  readonly name: string;
}

/**
 * Whom the register is to name as lead officer of a submission that is entered: a hand-over, and somebody whom CEPT named in the register, outlive the
 * entry of a document that still names the one before (note I-30).
 */
export function leadToEnter(row: SubmissionRow, latest: SubmissionRow, now: Lead): Lead {
  return sameLogin(row.leadOfficer, latest.leadOfficer) ? now : { login: row.leadOfficer, name: row.leadOfficerName };
}
