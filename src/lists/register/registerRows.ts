import type { RegisterFacts, RegisterRow } from '../../domain/register/registerRow';
import { civilDate, dateValue } from '../schema/dates';
import { selectOf, type ValuesOf } from '../schema/rowType';
import { registerList, type RegisterItem } from './registerList';

export const registerSelect: readonly string[] = selectOf(
  registerList,
  'Id',
  'Title',
  'PtKey',
  'PtReference',
  'PtStatus',
  'PtApprovalStatus',
  'PtBand',
  'PtService',
  'PtLeadOfficerLogin',
  'PtLeadOfficerName',
  'PtSubmissionKey',
  'PtHash',
  'PtNextReview'
);

/** A row of the register as pages read it; a row that names no partnership is nobody's. */
export function toRegisterRow(row: RegisterItem): RegisterRow | undefined {
  if (!row.PtKey) return undefined;
  return {
    id: row.Id,
    key: row.PtKey,
    reference: row.PtReference ?? '',
    name: row.Title ?? '',
    service: row.PtService ?? '',
    leadOfficer: row.PtLeadOfficerLogin ?? '',
    leadOfficerName: row.PtLeadOfficerName ?? '',
    submissionKey: row.PtSubmissionKey ?? '',
    hash: row.PtHash ?? '',
    nextReview: civilDate(row.PtNextReview),
    ...(row.PtStatus ? { status: row.PtStatus } : {}),
    ...(row.PtApprovalStatus ? { approvalStatus: row.PtApprovalStatus } : {}),
    ...(row.PtBand ? { band: row.PtBand } : {})
  };
}

/** The columns that the facts of a partnership fill; nobody is waited for once it is entered. Closing leaves the others as they were. */
export function registerValues(facts: RegisterFacts): ValuesOf<typeof registerList> {
  return {
    Title: facts.name,
    PtKey: facts.key,
    PtStatus: facts.status,
    PtApprovalStatus: facts.approvalStatus,
    PtBand: facts.band,
    PtService: facts.service,
    PtLeadOfficerLogin: facts.leadOfficer,
    PtLeadOfficerName: facts.leadOfficerName,
    PtAwaitingRole: null,
    PtDueOn: null,
    PtSubmittedOn: facts.submittedOn,
    PtDecidedOn: facts.decidedOn,
    PtNextReview: dateValue(facts.nextReview),
    PtSubmissionKey: facts.submissionKey,
    PtHash: facts.hash,
    PtEndsOn: dateValue(facts.endsOn),
    ...(facts.status === 'Active' && {
      PtScorePercent: facts.scorePercent,
      PtPurpose: facts.purpose,
      PtAccountableBody: facts.accountableBody,
      PtCouncilMoney: facts.councilMoney / 100,
      PtStartedOn: dateValue(facts.startedOn)
    })
  };
}
