import type { PartnershipStatus } from '../../../domain/status/status';
import type {
  RecordDocument,
  SignedDocument,
  SubmissionDocument,
  SubmissionRow
} from '../../../domain/submissions/submission';
import type { ApprovalsDesk } from '../useApprovals';

/** What each screen about the submission that stands is given. */
export interface AboutSubmission {
  readonly partnership: PartnershipStatus;
  readonly row: SubmissionRow;
  readonly document: SignedDocument;
  /** What it replaces; absent where there is none or it cannot be read. */
  readonly before?: SubmissionDocument;
  /** The record in force that it follows; absent for a first one or where it cannot be read. */
  readonly record?: RecordDocument;
  readonly desk: ApprovalsDesk;
}
