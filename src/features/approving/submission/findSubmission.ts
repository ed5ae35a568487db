import type { PartnershipStatus } from '../../../domain/status/status';
import type { SubmissionRow } from '../../../domain/submissions/submission';

/** What a link to a submission leads to: the one that stands, one that was replaced or taken back, one that does not count, or nothing. */
export type FoundSubmission =
  | { readonly kind: 'stands'; readonly partnership: PartnershipStatus; readonly row: SubmissionRow }
  | {
      /** `by` took its place, or took it back. */
      readonly kind: 'replaced' | 'withdrawn';
      readonly partnership: PartnershipStatus;
      readonly row: SubmissionRow;
      readonly by: SubmissionRow;
    }
  | {
      readonly kind: 'ignored';
      readonly partnership: PartnershipStatus;
      readonly row: SubmissionRow;
      readonly reason: string;
    }
  | { readonly kind: 'unknown' };

export function findSubmission(partnerships: readonly PartnershipStatus[], submissionKey: string): FoundSubmission {
  for (const partnership of partnerships) {
    const { latest, counted, ignored } = partnership;
    const row = counted.find(each => each.submissionKey === submissionKey);
    const by = counted.find(each => each.supersedes === submissionKey);
    if (row && by) return { kind: by.kind === 'Withdrawal' ? 'withdrawn' : 'replaced', partnership, row, by };
    if (latest.submissionKey === submissionKey) return { kind: 'stands', partnership, row: latest };
    const left = ignored.find(each => each.row.submissionKey === submissionKey);
    if (left) return { kind: 'ignored', partnership, ...left };
  }
  return { kind: 'unknown' };
}
