import { compareDocuments } from './compareDocuments';
import type { RecordDocument, SubmissionDocument, SubmittedDifference } from './submission';

/** What a review or a change says of the document that it builds on: every answer of the record that differs. Its own form is no part of it. */
export function differencesOf(before: RecordDocument, after: RecordDocument): readonly SubmittedDifference[] {
  return compareDocuments(before, after)
    .filter(({ field }) => !/^(review|change)\./.test(field))
    .map(({ field, before: was, after: is }) => ({ field, before: was, after: is }));
}

/**
 * Does a document tell truly what changed? Whoever submits can write anything into it, so it is worked out again from the document that it builds on.
 * Nothing where it tells no changes, or where `before` is not that document.
 */
export function tellsTruly(before: SubmissionDocument, after: SubmissionDocument): boolean | undefined {
  if (!('differences' in after) || !('registration' in before) || before.submissionKey !== after.against) {
    return undefined;
  }
  return JSON.stringify(lines(differencesOf(before, after))) === JSON.stringify(lines(after.differences));
}

function lines(differences: readonly SubmittedDifference[]): readonly string[] {
  return differences.map(({ field, before, after }) => JSON.stringify([field, before, after])).sort();
}
