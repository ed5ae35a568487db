import type { Records } from '../partnerships/records';
import type { Person } from '../people/person';
import { sameLogin } from '../people/sameLogin';
import { textOf } from '../registration/readRegistration';
import { createRouting } from '../routing/routing';
import type { PartnershipStatus } from '../status/status';
import type { RecordDocument, SubmissionDocument } from '../submissions/submission';
import { validSubmission } from '../submissions/validSubmission';
import { Trouble } from '../trouble';
import { annexesOf } from './annexesOf';
import type { RegisterEntry } from './registerRow';

const refusals = {
  cept: 'Only a member of CEPT, by Routing, enters a partnership in the register.',
  notApproved: 'This partnership cannot be entered: no approval of it is in force.',
  other: 'This is not the submission whose approval is in force: open the partnership again.',
  kind: 'Only a document that holds the whole record is entered in the register.',
  unscored: 'This registration has no score.'
} as const;

/**
 * What entering writes (protocol section 7), after verifying everything again: that the writer is CEPT, that the approval is in force, and
 * that the submission is what its row says. Throws `refused` with the sentence otherwise.
 */
export function entryFor(
  status: PartnershipStatus,
  document: SubmissionDocument,
  records: Pick<Records, 'appointments' | 'settingsRows'>,
  me: Person,
  now: Date
): RegisterEntry {
  const { inForce } = status;
  if (!createRouting(records.appointments).isCept(me.login, now.getTime())) throw refused(refusals.cept);
  if (!inForce) throw refused(refusals.notApproved);
  if (inForce.row.submissionKey !== document.submissionKey) throw refused(refusals.other);
  if (!('registration' in document)) throw refused(refusals.kind);
  const invalid = validSubmission(inForce.row, document, records.settingsRows);
  if (invalid) throw refused(`This submission cannot be entered. ${invalid}`);
  return { facts: factsOf(status, inForce, document), annexes: annexesOf(document) };
}

function factsOf(
  status: PartnershipStatus,
  { row, approvedOn, band }: NonNullable<PartnershipStatus['inForce']>,
  { significance, registration }: RecordDocument
): RegisterEntry['facts'] {
  if (band === '' || row.scorePercent === undefined) throw refused(refusals.unscored);
  // A hand-over, and a lead officer whom CEPT named in the register, outlive the entry of a document that still names the one before.
  const isSameLead = sameLogin(row.leadOfficer, status.latest.leadOfficer);
  const lead = isSameLead ? status.leadOfficer : { login: row.leadOfficer, name: row.leadOfficerName };
  return {
    key: status.key,
    name: row.title,
    status: 'Active',
    approvalStatus: 'Approved',
    band,
    scorePercent: row.scorePercent,
    service: row.service,
    leadOfficer: lead.login,
    leadOfficerName: lead.name,
    submissionKey: row.submissionKey,
    hash: row.hash,
    submittedOn: row.submittedOn,
    decidedOn: approvedOn,
    purpose: textOf(registration, 'purpose'),
    accountableBody: row.accountableBody ?? '',
    councilMoney: significance.amounts.cash + significance.amounts.time,
    startedOn: textOf(registration, 'startsOn'),
    endsOn: textOf(registration, 'endsOn')
  };
}

function refused(sentence: string): Trouble {
  return new Trouble('refused', sentence);
}
