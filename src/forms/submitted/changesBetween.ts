import type { ProtocolSettings } from '../../domain/protocol/settings';
import { compareDocuments, type DocumentDifference } from '../../domain/submissions/compareDocuments';
import { hasPart, isCorrection, partOfField } from '../../domain/submissions/partsOfDocument';
import type { SubmissionDocument } from '../../domain/submissions/submission';
import { fieldWords } from '../fieldWords';
import { answerText } from './answerText';

/**
 * What a document changes in an earlier one, question by question, in the words of the forms; it is shown wherever it is decided on. Only parts that
 * both have can differ: an evaluation that is new, or a leaving after a registration, is read as a whole.
 */
export function changesBetween(
  before: SubmissionDocument,
  after: SubmissionDocument,
  settings: ProtocolSettings
): readonly DocumentDifference[] {
  const own = after.kind.toLowerCase();
  const isCompared = (part: string): boolean =>
    hasPart(before, part) && hasPart(after, part) && (part !== own || isCorrection(before, after));
  return compareDocuments(before, after, field => fieldWords(field, settings, after), answerText).filter(({ field }) =>
    isCompared(partOfField(field))
  );
}
