import type { PartnershipStatus } from '../../../domain/status/status';
import type { ProposalDocument, SubmissionRow } from '../../../domain/submissions/submission';
import type { ApprovalsDesk } from '../useApprovals';

/** What each screen about the submission that stands is given. */
export interface AboutSubmission {
  readonly partnership: PartnershipStatus;
  readonly row: SubmissionRow;
  readonly document: ProposalDocument;
  readonly desk: ApprovalsDesk;
}
