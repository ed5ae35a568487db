/** @jest-environment node */
import { evidenceFile } from '../../testing/builders';
import { memoryEvidence, type MemoryEvidence } from '../../testing/memoryEvidence';
import { Trouble } from '../trouble';
import type { EvidenceFile } from './evidenceFile';
import { compareBytes, firstUnfit, isUnsound, judgeEvidence, placeOf, readAtOnce } from './judgeEvidence';

const partnership = 'partnership-a';
const abc = evidenceFile('terms.pdf');
const bytesOf = (text: string): ArrayBuffer => new TextEncoder().encode(text).slice().buffer;

async function libraryWith(...files: EvidenceFile[]): Promise<MemoryEvidence> {
  const evidence = memoryEvidence();
  for (const { key, name } of files) {
    const file = { name, size: 3, arrayBuffer: () => Promise.resolve(bytesOf('abc')) };
    await evidence.upload(file, { partnershipKey: partnership, key, name }, () => undefined);
  }
  return evidence;
}

describe('without its bytes, a file', () => {
  it.each([
    ['is missing where the library has none', undefined, 'missing'],
    ['has changed where it has another size', { uniqueId: abc.uniqueId, size: 4 }, 'changed'],
    ['was replaced where it has another identity', { uniqueId: 'id-other', size: 3 }, 'replaced'],
    [
      'is still to be read where both are the same, however its identity is written',
      { uniqueId: abc.uniqueId.toUpperCase(), size: 3 },
      'unread'
    ]
  ])('%s', (_case, held, standing) => {
    expect(judgeEvidence(abc, held)).toBe(standing);
  });
});

describe('its bytes', () => {
  it('are the same, others of the same size, or gone', async () => {
    const evidence = await libraryWith(abc);
    expect(await compareBytes(evidence, partnership, abc)).toBe('same');
    evidence.overwrite(placeOf(partnership, abc), bytesOf('xyz'));
    expect(await compareBytes(evidence, partnership, abc)).toBe('changed');
    evidence.remove(placeOf(partnership, abc));
    expect(await compareBytes(evidence, partnership, abc)).toBe('missing');
  });

  it('could not be checked where SharePoint does not answer', async () => {
    const evidence = await libraryWith(abc);
    evidence.failNext('offline');
    expect(await compareBytes(evidence, partnership, abc)).toBe('unchecked');
  });
});

it('relies on a file that is the same or not yet read, and on none that changed, was replaced or is missing', () => {
  const standings = ['same', 'unread', 'unchecked', 'changed', 'replaced', 'missing'] as const;
  expect(standings.filter(isUnsound)).toEqual(['changed', 'replaced', 'missing']);
});

it('reads files of up to 5 MB without being asked, and 20 MB together', () => {
  const megabyte = 1024 * 1024;
  const sizes = [5 * megabyte, 5 * megabyte + 1, 5 * megabyte, 5 * megabyte, 4 * megabyte, 2 * megabyte, megabyte];
  const files = sizes.map((size, at) => ({ ...evidenceFile(`${at}.pdf`), size }));
  expect(readAtOnce(files).map(({ name }) => name)).toEqual(['0.pdf', '2.pdf', '3.pdf', '4.pdf', '6.pdf']);
});

describe('what is to be submitted', () => {
  it('may rely on files that are as they were added', async () => {
    const plan = evidenceFile('plan.docx');
    expect(await firstUnfit(await libraryWith(abc, plan), partnership, [abc, plan])).toBeUndefined();
  });

  it('asks nothing of the library where there is no file', async () => {
    const evidence = {
      lookUp: () => Promise.reject(new Trouble('offline')),
      read: () => Promise.reject(new Trouble('offline'))
    };
    expect(await firstUnfit(evidence, partnership, [])).toBeUndefined();
  });

  it.each([
    [
      'overwritten since with as many bytes',
      'changed',
      (library: MemoryEvidence, file: EvidenceFile) => library.overwrite(placeOf(partnership, file), bytesOf('xyz'))
    ],
    [
      'deleted since',
      'missing',
      (library: MemoryEvidence, file: EvidenceFile) => library.remove(placeOf(partnership, file))
    ],
    [
      'deleted and added again since',
      'replaced',
      (library: MemoryEvidence, file: EvidenceFile) => library.putAgain(placeOf(partnership, file))
    ]
  ])('may not rely on one that was %s', async (_how, standing, attack) => {
    const plan = evidenceFile('plan.docx');
    const library = await libraryWith(abc, plan);
    attack(library, plan);
    expect(await firstUnfit(library, partnership, [abc, plan])).toEqual({ file: plan, standing });
  });
});
