import { Trouble } from '../trouble';

/** A plain-text Note column keeps this much of a document, and a submission has so many of them. */
export const chunkLength = 60_000;
export const mostChunks = 8;
/** More than this is refused; it is less than all chunks together hold, so that every cut can move away from a space. */
export const longestDocument = 450_000;

/**
 * Cuts a text into the Note columns. SharePoint trims what it stores, so no chunk begins or ends with white space at a cut: each cut
 * falls between two characters that are none. No note is long enough for that to fail; it is refused if it ever should.
 */
export function cutIntoChunks(text: string): readonly string[] {
  if (text.length > longestDocument) {
    throw new Trouble('refused', 'This is too long to submit: shorten the longest notes, or put them in a file.');
  }
  const chunks: string[] = [];
  let from = 0;
  while (from < text.length) {
    const to = cutAfter(text, from);
    chunks.push(text.slice(from, to));
    from = to;
  }
  if (chunks.length > mostChunks)
    throw new Trouble('refused', 'Shorten the longest texts: they hold too many spaces to be kept.');
  return chunks;
}

function cutAfter(text: string, from: number): number {
  let to = from + chunkLength;
  if (to >= text.length) return text.length;
  while (to > from && (text[to - 1] === ' ' || text[to] === ' ')) to--;
  if (to === from) throw new Trouble('refused', 'Shorten the longest text: it holds too many spaces to be kept.');
  return to;
}
