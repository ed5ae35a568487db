import fc from 'fast-check';
import { answersOf, draftKeys, person, screeningOf } from '../../testing/builders';
import { toDocument } from '../drafts/toDocument';
import { printedSettings } from '../protocol/printedSettings';
import { asciiJson } from '../text/asciiJson';
import { checkText } from '../text/checkText';
import { canonicalText } from './canonicalText';
import { cutIntoChunks } from './chunks';
import { decodeDocument, encodeDocument } from './encodeDocument';

const context = { settings: printedSettings, me: person('Amy Staff') };
const anyText = fc.string({ unit: 'binary', maxLength: 300 }).filter(text => checkText(text, 2000) === undefined);

describe('canonical text', () => {
  it('gives back any Unicode text that the checks let through', () => {
    fc.assert(
      fc.property(anyText, anyText, (key, text) => {
        fc.pre(key !== '__proto__');
        expect(JSON.parse(asciiJson(canonicalText({ [key]: text })))).toEqual({ [key]: text });
      })
    );
  });

  it('is the same whatever order the keys were written in', () => {
    fc.assert(
      fc.property(fc.dictionary(anyText, fc.integer()), parts => {
        const turned = Object.fromEntries(Object.entries(parts).reverse());
        expect(canonicalText(turned)).toBe(canonicalText(parts));
      })
    );
  });

  it('refuses exactly the texts that the checks refuse', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 0xffff }), { maxLength: 20 }), codes => {
        const text = String.fromCharCode(...codes);
        const isRefused = checkText(text, 2000) !== undefined;
        if (isRefused) expect(() => canonicalText(text)).toThrow();
        else expect(JSON.parse(canonicalText(text))).toBe(text);
      })
    );
  });
});

describe('chunks', () => {
  it('are at most 60,000 characters, join back, and meet in no white space', () => {
    const piece = fc.oneof(fc.constant(' '.repeat(1990)), fc.constant('word '), fc.stringMatching(/^[a-z]{1,60}$/));
    const pieces = fc.array(piece, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(pieces, fc.integer({ min: 1, max: 40_000 }), (some, times) => {
        const text = `{${`${some.join('')}xy`.repeat(times).slice(0, 430_000)}}`;
        const chunks = cutIntoChunks(text);
        expect(chunks.join('') === text).toBe(true);
        expect(chunks.length).toBeLessThanOrEqual(8);
        const wrong = chunks.filter(
          chunk => chunk.length > 60_000 || chunk[0] === ' ' || chunk[chunk.length - 1] === ' '
        );
        expect(wrong).toEqual([]);
      }),
      { numRuns: 60 }
    );
  });

  it('never cut so that a chunk could not be told from a trimmed one, even in a long run of spaces', () => {
    expect(cutIntoChunks(`${'a'.repeat(59_000)}${' '.repeat(2000)}b`).map(chunk => chunk.length)).toEqual([
      58_999, 2002
    ]);
    expect(() => cutIntoChunks(`a${' '.repeat(70_000)}b`)).toThrow(
      'Shorten the longest text: it holds too many spaces to be kept.'
    );
  });
});

describe('a stored document', () => {
  it('is read back with any text in it', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async note => {
        const screening = screeningOf({ existingNote: note });
        const { hash, chunks } = await encodeDocument(toDocument(draftKeys(), answersOf({ screening }), context));
        expect(await decodeDocument(chunks, hash)).toMatchObject({ screening: { existingNote: note } });
      }),
      { numRuns: 50 }
    );
  });

  it('fails to be read when any one character is changed', async () => {
    const { text, hash } = await encodeDocument(toDocument(draftKeys(), answersOf({ name: 'Café' }), context));
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: text.length - 1 }), fc.integer({ min: 0x20, max: 0x17f }), async (at, code) => {
        const changed = text.slice(0, at) + String.fromCharCode(code) + text.slice(at + 1);
        fc.pre(changed !== text);
        await expect(decodeDocument([changed], hash)).rejects.toMatchObject({ reason: 'refused' });
      }),
      { numRuns: 300 }
    );
  });
});
