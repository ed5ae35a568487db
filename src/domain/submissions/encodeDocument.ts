import * as v from 'valibot';
import { asciiJson } from '../text/asciiJson';
import { Trouble } from '../trouble';
import { canonicalText } from './canonicalText';
import { cutIntoChunks, longestDocument } from './chunks';
import { documentShape } from './documentShape';
import { sha256 } from './sha256';
import type { SubmissionDocument } from './submission';

export interface EncodedDocument {
  /** As stored: canonical JSON in ASCII. */
  readonly text: string;
  /** SHA-256 of the canonical text, lower-case hex. */
  readonly hash: string;
  /** The stored text over its Note columns. */
  readonly chunks: readonly string[];
}

/** Writes a document as it will be kept and hashed. Throws `refused` for what is too long or cannot be kept exactly. */
export async function encodeDocument(document: SubmissionDocument): Promise<EncodedDocument> {
  const canonical = canonicalText(document);
  const text = asciiJson(canonical);
  return { text, hash: await sha256(canonical), chunks: cutIntoChunks(text) };
}

/**
 * Reads a stored document back. Throws `refused` unless the text is the exact encoding of its own canonical form (so repeated keys, other
 * orders and extra white space fail), its hash is the one claimed, and it has the shape of a document.
 */
export async function decodeDocument(chunks: readonly string[], hash: string): Promise<SubmissionDocument> {
  const text = chunks.join('');
  if (text.length > longestDocument) throw refused('is longer than any document may be');
  const value = parsed(text);
  const canonical = canonicalOf(value);
  if (asciiJson(canonical) !== text) throw refused('is not written the way the toolkit writes');
  if ((await sha256(canonical)) !== hash) throw refused('is not what its fingerprint was taken of');
  const read = v.safeParse(documentShape, value);
  if (!read.success) throw refused('is not a document that this version of the toolkit knows');
  return read.output;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refused('is damaged or cut short');
  }
}

function canonicalOf(value: unknown): string {
  try {
    return canonicalText(value);
  } catch {
    throw refused('holds characters or numbers that no submission can hold');
  }
}

function refused(why: string): Trouble {
  return new Trouble('refused', `This submission cannot be trusted: its stored text ${why}.`);
}
