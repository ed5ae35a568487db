import type { DraftKeys } from '../../../domain/drafts/draft';
import type { StartedKind } from '../../../domain/status/followUpsOffered';
import type { RecordDocument } from '../../../domain/submissions/submission';
import { draftReview } from '../../../forms/annualReview/draftReview';
import { followedDraft } from '../../../forms/followUp/followedDraft';
import type { DraftState } from '../draft/draftState';

/** The draft of what follows an approved document (protocol sections 4 and 5.10): it begins with what was approved. */
export function followUpDraft(before: RecordDocument, kind: StartedKind, newKey: () => string): DraftState {
  const keys: DraftKeys = { draftKey: newKey(), partnershipKey: before.partnershipKey, submissionKey: newKey() };
  const answers = kind === 'Review' ? draftReview(before) : followedDraft(before, kind);
  return { keys, answers, sent: [], save: { phase: 'waiting' } };
}
