/** @jest-environment node */
import type { EvidenceFile } from '../../domain/evidence/evidenceFile';
import { placeOf } from '../../domain/evidence/judgeEvidence';
import { evidenceFile } from '../../testing/builders';
import { memoryEvidence, type MemoryEvidence } from '../../testing/memoryEvidence';
import { proposalDocument } from '../../testing/registrationBuilders';
import { refusalOf } from './refusalOf';

const terms = evidenceFile('terms.pdf');
const plan = evidenceFile('plan.docx');
const place = (file: EvidenceFile): ReturnType<typeof placeOf> => placeOf('partnership-a', file);
const bytesOf = (text: string): ArrayBuffer => new TextEncoder().encode(text).slice().buffer;
const document = proposalDocument({
  evaluation: { agreementFile: [terms], perfProgress: { grade: 'yes', files: [plan] } }
});

let evidence: MemoryEvidence;
beforeEach(async () => {
  evidence = memoryEvidence();
  for (const file of [terms, plan]) {
    const source = { name: file.name, size: 3, arrayBuffer: () => Promise.resolve(bytesOf('abc')) };
    await evidence.upload(source, place(file), () => undefined);
  }
});

describe('a submission', () => {
  it('may rely on files that are as they were added', async () => {
    expect(await refusalOf(evidence, document)).toBeUndefined();
  });

  it.each([
    [
      'replaced between upload and submit',
      () => evidence.overwrite(place(plan), bytesOf('xyz')),
      'Somebody changed “plan.docx” in the library: remove it here and add it again before you submit.'
    ],
    [
      'deleted and added again by somebody else',
      () => evidence.putAgain(place(terms)),
      'Somebody took “terms.pdf” out of the library and put another file there: remove it here and add it again before you submit.'
    ],
    [
      'deleted',
      () => evidence.remove(place(plan)),
      '“plan.docx” is no longer in the library: remove it here and add it again before you submit.'
    ]
  ])(
    'is refused where a file was %s, in one sentence that says which and what to do',
    async (_how, attack, sentence) => {
      attack();
      expect(await refusalOf(evidence, document)).toBe(sentence);
    }
  );

  it('is not sent while the files cannot be checked', async () => {
    evidence.failNext('offline');
    await expect(refusalOf(evidence, document)).rejects.toMatchObject({ reason: 'offline' });
  });
});
