import type { DraftHeading } from '../../../domain/drafts/draft';
import type { PartnershipStatus, QueryThread } from '../../../domain/status/status';
import type { SubmissionRow } from '../../../domain/submissions/submission';

/** Queries that wait for the officer. */
export function openQueries({ queries }: Pick<PartnershipStatus, 'queries'>): readonly QueryThread[] {
  return queries.filter(({ state }) => state === 'Open');
}

/** Before sign-off it can be taken back; afterwards it is part of what was decided. */
export function canWithdraw({ approvalStatus }: Pick<PartnershipStatus, 'approvalStatus'>): boolean {
  const beforeSignOff = ['AwaitingCheck', 'Queried', 'AwaitingBand', 'AwaitingSignOff', 'Returned'] as const;
  return beforeSignOff.some(status => status === approvalStatus);
}

/** The scores are agreed, and the officer goes on to the form that the band asks for (protocol section 3). */
export function isToRegister({ latest, awaiting, approvalStatus, band }: PartnershipStatus): boolean {
  const isAgreed = latest.kind === 'ScoreSheet' && approvalStatus === undefined;
  return isAgreed && band !== undefined && awaiting?.role === 'LeadOfficer';
}

/** A correction that was begun and is not submitted yet. */
export function begunCorrection(
  status: Pick<PartnershipStatus, 'key'>,
  drafts: readonly DraftHeading[],
  submissions: readonly SubmissionRow[]
): DraftHeading | undefined {
  return begunDrafts(status, drafts, submissions).find(({ follows }) => follows === undefined);
}

/** Drafts of a partnership that are not submitted yet, its corrections and what follows it. */
export function begunDrafts(
  { key }: Pick<PartnershipStatus, 'key'>,
  drafts: readonly DraftHeading[],
  submissions: readonly SubmissionRow[]
): readonly DraftHeading[] {
  const submitted = new Set(submissions.map(row => row.submissionKey));
  return drafts.filter(draft => draft.partnershipKey === key && !submitted.has(draft.submissionKey));
}
