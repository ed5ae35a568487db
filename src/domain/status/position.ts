import type { Person } from '../people/person';
import type { SignOffRoute, ApprovalStatusCode, Awaiting, Stage } from './status';
import type { SubmissionCase } from './partnershipCase';

/** Where a submission stands: who has it, for what, and its stages. */
export interface Position {
  readonly approvalStatus?: ApprovalStatusCode;
  readonly awaiting?: Awaiting;
  readonly stages: readonly Stage[];
  readonly route?: SignOffRoute;
  readonly problem?: string;
}

export function leadOfficerOf({ row }: SubmissionCase): Person {
  return { login: row.leadOfficer, objectId: '', name: row.leadOfficerName };
}

export function awaitsOfficer(of: SubmissionCase, what: string, since: string): Awaiting {
  return { role: 'LeadOfficer', person: leadOfficerOf(of), deputies: [], what, since };
}

export function awaitsCept(what: string, since: string, dueAt?: number): Awaiting {
  return {
    role: 'Cept',
    deputies: [],
    what,
    since,
    ...(dueAt !== undefined && { dueOn: new Date(dueAt).toISOString() })
  };
}
