import { sameLogin } from '../people/sameLogin';
import type { RegisterRow } from '../register/registerRow';
import type { SubmissionRow } from '../submissions/submission';
import type { PartnershipCase } from './partnershipCase';
import type { PartnershipStatus } from './status';

/**
 * Who answers for a partnership now (protocol section 5.2): the receiver of a hand-over; else whom CEPT named in the Register, where that is
 * somebody else than its entry said and no document changed it since; else whom the document that stands names.
 */
export function leadOfficerNow(
  { bySubmission }: PartnershipCase,
  standing: SubmissionRow,
  handover: SubmissionRow | undefined,
  registerRow: RegisterRow | undefined
): PartnershipStatus['leadOfficer'] {
  const named = handover ?? standing;
  if (!handover && registerRow && registerRow.leadOfficer !== '') {
    const entered = bySubmission.get(registerRow.submissionKey)?.row;
    const isNamedAnew = entered && !sameLogin(registerRow.leadOfficer, entered.leadOfficer);
    if (isNamedAnew && sameLogin(standing.leadOfficer, entered.leadOfficer)) {
      return { login: registerRow.leadOfficer.toLowerCase(), name: registerRow.leadOfficerName };
    }
  }
  return { login: named.leadOfficer, name: named.leadOfficerName };
}
