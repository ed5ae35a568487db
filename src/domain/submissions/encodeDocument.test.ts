import { createHash } from 'crypto';
import { answersOf, draftKeys, notPartnershipAnswers, person } from '../../testing/builders';
import { toDocument } from '../drafts/toDocument';
import { printedSettings } from '../protocol/printedSettings';
import { Trouble } from '../trouble';
import { decodeDocument, encodeDocument } from './encodeDocument';
import { sha256 } from './sha256';
import type { SubmissionDocument } from './submission';

const context = { settings: printedSettings, me: person('Amy Staff') };

function document(name: string = 'Riverside park'): SubmissionDocument {
  return toDocument(draftKeys(), answersOf({ name }), context);
}

/** Text with a hash that fits it, as a careful forger would send it. */
function forged(canonical: string): Promise<SubmissionDocument> {
  return decodeDocument([canonical], createHash('sha256').update(canonical).digest('hex'));
}

describe('a document as stored', () => {
  it('is canonical JSON in ASCII, hashed over its UTF-8', async () => {
    const { text, hash, chunks } = await encodeDocument(document('Café 🌊'));
    expect(text.startsWith('{"existing":false,"formVersion":"appendix-a-1","kind":"ScoreSheet","leadOfficer":{')).toBe(
      true
    );
    expect(text).toContain('"name":"Caf\\u00e9 \\ud83c\\udf0a"');
    expect(text).toMatch(/^[ -~]+$/);
    const canonical = text.replace('Caf\\u00e9 \\ud83c\\udf0a', 'Café 🌊');
    expect(hash).toBe(createHash('sha256').update(canonical, 'utf8').digest('hex'));
    expect(chunks).toEqual([text]);
  });

  it('has the hash that everybody computes', async () => {
    expect(await sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it.each([
    ['a score sheet', document()],
    ['not a partnership', toDocument(draftKeys(), notPartnershipAnswers(), context)]
  ])('is read back whole: %s', async (_case, given) => {
    const { hash, chunks } = await encodeDocument(given);
    expect(JSON.parse(JSON.stringify(await decodeDocument(chunks, hash)))).toEqual(JSON.parse(JSON.stringify(given)));
  });

  it('is refused when it holds half a character, a control character or a number that is none', async () => {
    const broken = 'This holds a broken or hidden character that cannot be kept: paste the text again as plain text.';
    await expect(encodeDocument({ ...document(), name: 'a\ud83c' })).rejects.toEqual(new Trouble('refused', broken));
    await expect(encodeDocument({ ...document(), name: 'a\u0007' })).rejects.toEqual(new Trouble('refused', broken));
    await expect(encodeDocument({ ...document(), protocolVersion: NaN })).rejects.toEqual(
      new Trouble('refused', 'This holds a number that cannot be kept.')
    );
  });

  it('is refused over 450,000 characters, in one sentence', async () => {
    await expect(encodeDocument({ ...document(), name: 'x'.repeat(450_000) })).rejects.toEqual(
      new Trouble('refused', 'This is too long to submit: shorten the longest notes, or put them in a file.')
    );
  });
});

describe('stored text that is not what it claims', () => {
  const notOurs = 'This submission cannot be trusted: its stored text is not written the way the toolkit writes.';
  const damaged = 'This submission cannot be trusted: its stored text is damaged or cut short.';
  const otherHash = 'This submission cannot be trusted: its stored text is not what its fingerprint was taken of.';
  const unknown =
    'This submission cannot be trusted: its stored text is not a document that this version of the toolkit knows.';
  const unkeepable =
    'This submission cannot be trusted: its stored text holds characters or numbers that no submission can hold.';

  async function text(): Promise<string> {
    return (await encodeDocument(document())).text;
  }

  it.each([
    ['a repeated key', (t: string) => t.replace('{', '{"existing":true,'), notOurs],
    ['another order', (t: string) => t.replace(/^\{("existing":false),("formVersion":"[^"]*")/, '{$2,$1'), notOurs],
    ['extra white space', (t: string) => t.replace(',', ', '), notOurs],
    ['a needless escape', (t: string) => t.replace('Riverside', '\\u0052iverside'), notOurs],
    [
      'another way to write a number',
      (t: string) => t.replace('"protocolVersion":0', '"protocolVersion":0.0'),
      notOurs
    ],
    ['characters that are not escaped', (t: string) => t.replace('Riverside', 'Rivérside'), notOurs],
    ['nothing', () => '', damaged],
    ['a missing end', (t: string) => t.slice(0, -1), damaged],
    ['something after the end', (t: string) => `${t}x`, damaged],
    ['half a character', (t: string) => t.replace('Riverside', '\\ud83c'), unkeepable],
    ['a control character', (t: string) => t.replace('Riverside', '\\u0001'), unkeepable],
    ['a number beyond all', (t: string) => t.replace('"protocolVersion":0', '"protocolVersion":1e999'), unkeepable],
    ['another kind', (t: string) => t.replace('ScoreSheet', 'Proposal'), unknown],
    ['a score of 6', (t: string) => t.replace('"score":3', '"score":6'), unknown],
    ['a key too many', (t: string) => t.replace('{"existing"', '{"approved":true,"existing"'), unknown],
    ['a key too few', (t: string) => t.replace('"existing":false,', ''), unknown],
    ['an amount below zero', (t: string) => t.replace('"cash":0', '"cash":-5'), unknown]
  ])('is refused for %s', async (_case, change, sentence) => {
    const changed = change(await text());
    expect(changed).not.toBe(await text());
    await expect(forged(changed)).rejects.toEqual(new Trouble('refused', sentence));
  });

  it('is refused when the hash is of another document', async () => {
    const { chunks } = await encodeDocument(document());
    const { hash } = await encodeDocument(document('Riverside Park'));
    await expect(decodeDocument(chunks, hash)).rejects.toEqual(new Trouble('refused', otherHash));
  });

  it('is refused when it is nested beyond reason, or too long', async () => {
    const deep = '['.repeat(200_000) + ']'.repeat(200_000);
    await expect(forged(deep)).rejects.toMatchObject({ reason: 'refused' });
    await expect(forged('['.repeat(450_001))).rejects.toMatchObject({
      message: 'This submission cannot be trusted: its stored text is longer than any document may be.'
    });
  });
});
