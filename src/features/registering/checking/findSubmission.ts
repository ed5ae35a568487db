import type { Records } from '../../../domain/partnerships/records';
import type { PartnershipStatus } from '../../../domain/status/status';
import type { SubmissionRow } from '../../../domain/submissions/submission';

export type FoundSubmission =
  | { readonly is: 'unknown' }
  /** It stands, or its approval does: CEPT can do something about it. */
  | { readonly is: 'current'; readonly row: SubmissionRow; readonly partnership: PartnershipStatus }
  | { readonly is: 'superseded' | 'withdrawn'; readonly row: SubmissionRow; readonly partnership: PartnershipStatus };

/** What an address of a submission leads to: a link in a message may be older than the newest version. */
export function findSubmission(
  submissionKey: string,
  { submissions }: Pick<Records, 'submissions'>,
  partnerships: readonly PartnershipStatus[]
): FoundSubmission {
  const row = submissions.find(each => each.submissionKey === submissionKey);
  const partnership = row && partnerships.find(({ key }) => key === row.partnershipKey);
  if (!row || !partnership) return { is: 'unknown' };
  const { latest, inForce, approvalStatus } = partnership;
  if (inForce?.row.submissionKey === submissionKey) return { is: 'current', row, partnership };
  if (approvalStatus === 'Withdrawn') return { is: 'withdrawn', row, partnership };
  return { is: latest.submissionKey === submissionKey ? 'current' : 'superseded', row, partnership };
}
