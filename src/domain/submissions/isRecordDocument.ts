import type { RecordDocument, SubmissionDocument } from './submission';

/** Does it hold the whole record of a partnership, so that something can build on it? */
export function isRecordDocument(document: SubmissionDocument): document is RecordDocument {
  return document.kind === 'Proposal' || document.kind === 'Review' || document.kind === 'Change';
}
