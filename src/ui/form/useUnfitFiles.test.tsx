/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import * as React from 'react';
import { placeOf } from '../../domain/evidence/judgeEvidence';
import { file } from '../../forms/model/question';
import { provideBrowserCrypto } from '../../testing/browserCrypto';
import { evidenceFile } from '../../testing/builders';
import { memoryEvidence, type MemoryEvidence } from '../../testing/memoryEvidence';
import { memoryServices } from '../../testing/memoryRepositories';
import { ServicesProvider } from '../Services';
import { EvidenceFolderProvider } from './evidenceFolder';
import { FileField } from './FileField';

beforeAll(provideBrowserCrypto);

const papers = file({ ask: 'Papers', kinds: { terms: 'Terms' }, most: 5, origin: 'ours' });
const names = ['kept.pdf', 'changed.pdf', 'gone.pdf'];
const bytesOf = (text: string): ArrayBuffer => Uint8Array.from(text, sign => sign.charCodeAt(0)).buffer;
const placeNamed = (name: string): ReturnType<typeof placeOf> => placeOf('p1', evidenceFile(name));

let evidence: MemoryEvidence;
beforeEach(async () => {
  evidence = memoryEvidence();
  for (const name of names) {
    const source = { name, size: 3, arrayBuffer: () => Promise.resolve(bytesOf('abc')) };
    await evidence.upload(source, placeNamed(name), () => undefined);
  }
});

function show(): void {
  const value = names.map(name => ({ ...evidenceFile(name), speaksFor: '', paperFile: '' }));
  render(
    <ServicesProvider value={memoryServices({ evidence })}>
      <EvidenceFolderProvider value="p1">
        <FileField id="field-papers" question={papers} value={value} onEdit={() => undefined} />
      </EvidenceFolderProvider>
    </ServicesProvider>
  );
}

it('a draft that is opened again says beside a file that it was changed or taken away since, and what to do', async () => {
  evidence.overwrite(placeNamed('changed.pdf'), bytesOf('other'));
  evidence.remove(placeNamed('gone.pdf'));
  show();
  await screen.findByText(
    'Somebody changed “changed.pdf” in the library: remove it here and add it again before you submit.'
  );
  expect(
    screen
      .getAllByRole('alert')
      .map(({ textContent }) => textContent)
      .filter(Boolean)
  ).toEqual([
    'Somebody changed “changed.pdf” in the library: remove it here and add it again before you submit.',
    '“gone.pdf” is no longer in the library: remove it here and add it again before you submit.'
  ]);
});

it('and says nothing where the library does not answer: submitting checks again', async () => {
  evidence.failNext('offline');
  show();
  await screen.findByText(/^kept.pdf/);
  expect(screen.getAllByRole('alert').map(({ textContent }) => textContent)).toEqual(['']);
});
