import type { Records } from '../partnerships/records';
import type { Person } from '../people/person';
import { textOf } from '../registration/readRegistration';
import { createRouting } from '../routing/routing';
import type { PartnershipStatus } from '../status/status';
import type { LeavingDocument, RecordDocument, SubmissionDocument, SubmissionRow } from '../submissions/submission';
import { validSubmission } from '../submissions/validSubmission';
import { Trouble } from '../trouble';
import { annexesOf, noAnnexes } from './annexesOf';
import { leadToEnter } from './leadToEnter';
import type { ClosingFacts, RecordFacts, RegisterEntry } from './registerRow';

const refusals = {
  cept: 'Only a member of CEPT, by Routing, enters a partnership in the register.',
  notApproved: 'This partnership cannot be entered: no approval of it is in force.',
  other: 'This is not the submission whose approval is in force: open the partnership again.',
  kind: 'Only a document that holds the whole record is entered in the register.',
  unscored: 'This registration has no score.',
  notLeft: 'This partnership cannot be closed: its leaving is not approved.',
  first: 'Enter the partnership in the register first, then close it.'
} as const;

/**
 * What entering writes (protocol section 7), after verifying everything again: that the writer is CEPT, that the approval is in force, and
 * that the submission is what its row says. An approved leaving closes the row (section 5.10). Throws `refused` with the sentence otherwise.
 */
export function entryFor(
  status: PartnershipStatus,
  document: SubmissionDocument,
  records: Pick<Records, 'appointments' | 'settingsRows'>,
  me: Person,
  now: Date
): RegisterEntry {
  const { inForce, left } = status;
  if (!createRouting(records.appointments).isCept(me.login, now.getTime())) throw refused(refusals.cept);
  if (!inForce) throw refused(refusals.notApproved);
  const row = document.kind === 'Leaving' ? left?.row : inForce.row;
  if (!row) throw refused(refusals.notLeft);
  if (row.submissionKey !== document.submissionKey || (left?.isEntered && row !== left.row))
    throw refused(refusals.other);
  const invalid = validSubmission(row, document, records.settingsRows);
  if (invalid) throw refused(`This submission cannot be entered. ${invalid}`);
  if (document.kind === 'Leaving') {
    if (!status.isEntered) throw refused(refusals.first);
    return { facts: closingFacts(status, row, document), annexes: noAnnexes };
  }
  if (!('registration' in document)) throw refused(refusals.kind);
  return { facts: recordFacts(status, inForce, document), annexes: annexesOf(document) };
}

function recordFacts(
  status: PartnershipStatus,
  { row, approvedOn, band }: NonNullable<PartnershipStatus['inForce']>,
  { significance, registration }: RecordDocument
): RecordFacts {
  if (band === '' || row.scorePercent === undefined) throw refused(refusals.unscored);
  return {
    ...sharedFacts(status, row),
    status: 'Active',
    band,
    scorePercent: row.scorePercent,
    decidedOn: approvedOn,
    nextReview: status.reviewDue?.on ?? '',
    purpose: textOf(registration, 'purpose'),
    accountableBody: row.accountableBody ?? '',
    councilMoney: significance.amounts.cash + significance.amounts.time,
    startedOn: textOf(registration, 'startsOn'),
    endsOn: textOf(registration, 'endsOn')
  };
}

/** No review follows a leaving. */
function closingFacts(status: PartnershipStatus, row: SubmissionRow, { particulars }: LeavingDocument): ClosingFacts {
  const band = status.inForce?.band ?? '';
  if (band === '') throw refused(refusals.unscored);
  return {
    ...sharedFacts(status, row),
    status: 'Closed',
    band,
    decidedOn: status.leftOn ?? '',
    endsOn: textOf(particulars, 'leavesOn'),
    nextReview: ''
  };
}

function sharedFacts(
  status: PartnershipStatus,
  row: SubmissionRow
): Pick<
  RecordFacts,
  | 'key'
  | 'name'
  | 'approvalStatus'
  | 'service'
  | 'leadOfficer'
  | 'leadOfficerName'
  | 'submissionKey'
  | 'hash'
  | 'submittedOn'
> {
  const lead = leadToEnter(row, status.latest, status.leadOfficer);
  const { title: name, service, submissionKey, hash, submittedOn } = row;
  return {
    key: status.key,
    name,
    approvalStatus: 'Approved',
    service,
    leadOfficer: lead.login,
    leadOfficerName: lead.name,
    submissionKey,
    hash,
    submittedOn
  };
}

function refused(sentence: string): Trouble {
  return new Trouble('refused', sentence);
}
