import { formVersions } from '../drafts/formVersions';
import type { Person } from '../people/person';
import { checkText, longest } from '../text/checkText';
import { Trouble } from '../trouble';
import type { SubmissionRow, WithdrawalDocument } from './submission';

/** What takes a submission back before its sign-off: a document of its own, because nothing that was submitted ever changes. */
export function withdrawalOf(
  { submissionKey }: { readonly submissionKey: string },
  row: SubmissionRow,
  reason: string,
  me: Person
): WithdrawalDocument {
  const problem = reason.trim() === '' ? 'Say why you take it back.' : checkText(reason, longest.reason);
  if (problem) throw new Trouble('refused', problem);
  const isLead = row.leadOfficer === me.login;
  return {
    kind: 'Withdrawal',
    formVersion: formVersions.Withdrawal,
    protocolVersion: 0,
    submissionKey,
    partnershipKey: row.partnershipKey,
    supersedes: row.submissionKey,
    name: row.title,
    existing: false,
    service: row.service,
    leadOfficer: isLead ? me : { login: row.leadOfficer, objectId: '', name: row.leadOfficerName },
    reason: reason.trim()
  };
}
