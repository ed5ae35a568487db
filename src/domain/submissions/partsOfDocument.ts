import type { SubmissionDocument } from './submission';

/** What a field belongs to: the heading, screening, Appendix A, or what its name begins with ("registration", "evaluation", "review"). */
export function partOfField(field: string): string {
  if (field === 'aims' || /^(criterion|amounts)\./.test(field)) return 'significance';
  const [prefix, rest] = field.split('.', 2);
  return rest === undefined ? 'heading' : prefix;
}

/** Does a document have this part at all? */
export function hasPart(document: SubmissionDocument, part: string): boolean {
  switch (part) {
    case 'heading':
      return true;
    case 'screening':
      return 'screening' in document;
    case 'significance':
      return 'significance' in document;
    case 'registration':
      return 'registration' in document;
    case 'evaluation':
      return 'evaluation' in document && document.evaluation !== undefined;
    default:
      return document.kind.toLowerCase() === part;
  }
}

/** Is it a correction of the document before, or does it only follow it? What follows answers its own form anew. */
export function isCorrection(before: SubmissionDocument, after: SubmissionDocument): boolean {
  if (before.kind !== after.kind) return false;
  return !('against' in before) || ('against' in after && before.against === after.against);
}
