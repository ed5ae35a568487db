import { flattenDocument, type LabelOf, type WordsOf } from './flattenDocument';
import type { SubmissionDocument } from './submission';

export interface DocumentDifference {
  readonly field: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** What a submission changes in the one that it replaces, question by question; it is shown wherever it is decided on. */
export function compareDocuments(
  before: SubmissionDocument,
  after: SubmissionDocument,
  labelOf: LabelOf = field => field.replace(/^[a-z]+\./, ''),
  wordsOf?: WordsOf
): readonly DocumentDifference[] {
  const earlier = flattenDocument(before, labelOf, wordsOf);
  const later = flattenDocument(after, labelOf, wordsOf);
  const textBefore = new Map(earlier.map(({ field, text }) => [field, text]));
  const fields = new Set(later.map(({ field }) => field));
  const gone = earlier.filter(({ field }) => !fields.has(field)).map(answer => ({ ...answer, text: '' }));
  return [...later, ...gone]
    .map(({ field, label, text }) => ({ field, label, before: textBefore.get(field) ?? '', after: text }))
    .filter(difference => difference.before !== difference.after);
}
