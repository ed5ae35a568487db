import type { Capacity } from '../protocol/appointment';
import type { SignificanceBand } from '../significance/significance';
import type { SubmissionRow } from '../submissions/submission';

export const partnershipStatusCodes = [
  'ToBeAssessed',
  'Proposed',
  'Active',
  'Leaving',
  'Closed',
  'Refused',
  'NotPartnership'
] as const;
export type PartnershipStatusCode = (typeof partnershipStatusCodes)[number];

export const approvalStatusCodes = [
  'AwaitingCheck',
  'Queried',
  'AwaitingBand',
  'AwaitingSignOff',
  'AwaitingMembers',
  'Approved',
  'Returned',
  'Refused',
  'Withdrawn',
  'Superseded'
] as const;
export type ApprovalStatusCode = (typeof approvalStatusCodes)[number];

/** A submission that does not count, and why in one sentence. */
export interface IgnoredSubmission {
  readonly row: SubmissionRow;
  readonly reason: string;
}

/** What a partnership is at a moment: derived from what was submitted and decided, never stored. */
export interface PartnershipStatus {
  readonly key: string;
  readonly name: string;
  readonly service: string;
  readonly leadOfficer: { readonly login: string; readonly name: string };
  readonly status: PartnershipStatusCode;
  readonly approvalStatus?: ApprovalStatusCode;
  /** As the latest submission's column says; a record verifies it against the answers. */
  readonly band?: SignificanceBand;
  readonly scorePercent?: number;
  readonly awaiting?: { readonly role: Capacity; readonly what: string };
  /** The submission that stands. */
  readonly latest: SubmissionRow;
  /** How many submissions counted, the replaced ones included. */
  readonly submissionCount: number;
  /** When the submission that stands was made; ISO, server time. */
  readonly since: string;
  /** Civil days that somebody has been waited for; 0 where nobody is. */
  readonly waitingDays: number;
  readonly ignored: readonly IgnoredSubmission[];
}
