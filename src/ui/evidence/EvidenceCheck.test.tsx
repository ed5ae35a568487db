/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import type { EvidenceFile } from '../../domain/evidence/evidenceFile';
import { placeOf } from '../../domain/evidence/judgeEvidence';
import { provideBrowserCrypto } from '../../testing/browserCrypto';
import { evidenceFile } from '../../testing/builders';
import { memoryEvidence, type MemoryEvidence } from '../../testing/memoryEvidence';
import { memoryServices } from '../../testing/memoryRepositories';
import { proposalDocument } from '../../testing/registrationBuilders';
import { showScreen } from '../../testing/showScreen';
import { EvidenceCheck } from './EvidenceCheck';

beforeAll(provideBrowserCrypto);

const terms = evidenceFile('terms.pdf');
const plan = evidenceFile('plan.docx');
const bytesOf = (text: string): ArrayBuffer => Uint8Array.from(text, sign => sign.charCodeAt(0)).buffer;
const place = (file: EvidenceFile): ReturnType<typeof placeOf> => placeOf('partnership-a', file);

let evidence: MemoryEvidence;
beforeEach(async () => {
  evidence = memoryEvidence();
  for (const file of [terms, plan]) {
    const source = { name: file.name, size: 3, arrayBuffer: () => Promise.resolve(bytesOf('abc')) };
    await evidence.upload(source, place(file), () => undefined);
  }
});

function show(files: readonly EvidenceFile[], shows?: 'all' | 'exceptions'): void {
  const document = proposalDocument({ evaluation: { agreementFile: files } });
  showScreen(<EvidenceCheck document={document} shows={shows} />, memoryServices({ evidence }));
}
const lines = (): (string | null)[] => screen.getAllByRole('listitem').map(({ textContent }) => textContent);

describe('the files of a submission', () => {
  it('are each said to be exactly what was submitted', async () => {
    show([terms, plan]);
    expect(await screen.findByText('2 files are exactly what was submitted.')).toBeTruthy();
    expect(lines()).toEqual([
      '“terms.pdf” is exactly the file that was submitted.',
      '“plan.docx” is exactly the file that was submitted.'
    ]);
  });

  it.each([
    [
      'overwritten with as many bytes is said to have changed',
      () => evidence.overwrite(place(plan), bytesOf('xyz')),
      '“plan.docx” has changed since it was submitted: do not rely on it, and tell CEPT.'
    ],
    [
      'deleted is said to be gone',
      () => evidence.remove(place(plan)),
      '“plan.docx” is no longer in the library, or you may not open it: ask the lead officer for it, and tell CEPT.'
    ],
    [
      'deleted and put there again is said to be another',
      () => evidence.putAgain(place(plan)),
      '“plan.docx” was taken out and put in again since it was submitted: do not rely on it, and tell CEPT.'
    ]
  ])('one %s', async (_how, attack, sentence) => {
    attack();
    show([terms, plan]);
    expect(await screen.findByText('1 file is exactly what was submitted. 1 file is not.')).toBeTruthy();
    expect(lines()[1]).toBe(sentence);
  });

  it('that is large is compared when somebody asks for it', async () => {
    const film = { ...evidenceFile('film.pdf'), size: 6 * 1024 * 1024 };
    const bytes = new ArrayBuffer(film.size);
    await evidence.upload(
      { name: film.name, size: film.size, arrayBuffer: () => Promise.resolve(bytes) },
      place(film),
      () => undefined
    );
    show([film]);
    expect(
      await screen.findByText(
        /^“film.pdf” is there with the size that it had \(6 MB\); its content has not been compared yet\./
      )
    ).toBeTruthy();
    expect(screen.getByText('1 file is too large to be compared without being asked.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Check this file: “film.pdf”' }));
    expect(
      await screen.findByText('“film.pdf” has changed since it was submitted: do not rely on it, and tell CEPT.')
    ).toBeTruthy();
  });

  it('that could not be read is checked again by one press', async () => {
    let isBroken = true;
    const services = memoryServices({ evidence });
    const read: typeof evidence.read = (...asked) => {
      if (isBroken) evidence.failNext('throttled');
      isBroken = false;
      return evidence.read(...asked);
    };
    const document = proposalDocument({ evaluation: { agreementFile: [terms] } });
    showScreen(<EvidenceCheck document={document} />, { ...services, evidence: { ...evidence, read } });
    expect(await screen.findByText('1 file could not be checked.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Try again: “terms.pdf”' }));
    expect(await screen.findByText('1 file is exactly what was submitted.')).toBeTruthy();
  });

  it('that cannot be looked up say so and are looked up again by one press', async () => {
    evidence.failNext('offline');
    show([terms]);
    const problem = await screen.findByRole('alert');
    expect(problem.textContent).toContain(
      'The files could not be checked just now. Check your connection, then try again.'
    );
    await userEvent.click(within(problem).getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('1 file is exactly what was submitted.')).toBeTruthy();
  });

  it('are nothing to ask for where there are none', () => {
    evidence.failNext('offline');
    show([]);
    expect(screen.queryByText('Files')).toBeNull();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('before anything else is read', () => {
  it('only the files that nobody can rely on are told', async () => {
    evidence.remove(place(plan));
    show([terms, plan], 'exceptions');
    const alert = await screen.findByRole('alert');
    expect(within(alert).getByRole('heading', { name: 'Do not rely on these files, and tell CEPT' })).toBeTruthy();
    expect(await screen.findByText('1 file is exactly what was submitted. 1 file is not.')).toBeTruthy();
    expect(lines()).toEqual(['“plan.docx” is no longer in the library, or you may not open it.']);
  });

  it('one that is too large to be compared can be compared from there', async () => {
    const film = { ...evidenceFile('film.pdf'), size: 6 * 1024 * 1024 };
    const bytes = new ArrayBuffer(film.size);
    const source = { name: film.name, size: film.size, arrayBuffer: () => Promise.resolve(bytes) };
    await evidence.upload(source, place(film), () => undefined);
    show([terms, film], 'exceptions');
    await userEvent.click(await screen.findByRole('button', { name: 'Check this file: “film.pdf”' }));
    expect(await screen.findByText('“film.pdf” has changed since it was submitted.')).toBeTruthy();
  });

  it('that all are sound is one line', async () => {
    show([terms, plan], 'exceptions');
    expect(await screen.findByText('2 files are exactly what was submitted.')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.queryByRole('list')).toBeNull();
  });
});
