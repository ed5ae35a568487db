/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import type { TypedValue } from '../../domain/registration/registrationAnswers';
import { file } from '../../forms/model/question';
import { provideBrowserCrypto } from '../../testing/browserCrypto';
import { memoryEvidence, type MemoryEvidence } from '../../testing/memoryEvidence';
import { memoryServices } from '../../testing/memoryRepositories';
import { ServicesProvider } from '../Services';
import { EvidenceFolderProvider } from './evidenceFolder';
import { FileField } from './FileField';

beforeAll(provideBrowserCrypto);

const papers = file({
  ask: 'Governing document',
  kinds: { terms: 'Terms of reference', constitution: 'Constitution' },
  most: 2,
  required: 'Add the governing document.',
  origin: 'section 5.3'
});
const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

let kept: TypedValue | undefined;
let evidence: MemoryEvidence;

function Files(): React.ReactElement {
  const [value, setValue] = React.useState<TypedValue>();
  kept = value;
  return (
    <ServicesProvider value={React.useMemo(() => memoryServices({ evidence }), [])}>
      <EvidenceFolderProvider value="p1">
        <FileField id="field-papers" question={papers} value={value} onEdit={setValue} />
      </EvidenceFolderProvider>
    </ServicesProvider>
  );
}

/** jsdom's files cannot be read as bytes. */
function fileOf(text: string, name: string): File {
  const made = new File([text], name);
  made.arrayBuffer = async () => Uint8Array.from(text, sign => sign.charCodeAt(0)).buffer;
  return made;
}

const chooser = (): HTMLElement => screen.getByLabelText('Add a file: Governing document');
const choose = (one: File): Promise<void> => userEvent.upload(chooser(), one);

beforeEach(() => {
  evidence = memoryEvidence();
  render(<Files />);
});

it('adds a file with its fingerprint and asks what it is', async () => {
  await choose(fileOf('abc', 'a#b%.docx'));
  await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'What is “a#b%.docx”?' }), 'Constitution');
  await userEvent.type(screen.getByRole('textbox', { name: /^Date that/ }), '1/4/2026');
  expect(kept).toEqual([
    {
      key: 'key-1',
      name: 'a#b%.docx',
      size: 3,
      sha256: abc,
      uniqueId: 'id-key-1',
      kind: 'constitution',
      speaksFor: '1/4/2026',
      paperFile: ''
    }
  ]);
  expect(screen.getByText('“a#b%.docx” is added.')).toBeTruthy();
});

it('says in one sentence why a file is not taken, and sends nothing', async () => {
  await choose(fileOf('', 'minutes.pdf'));
  expect(screen.getByRole('alert').textContent).toBe('Choose another file: “minutes.pdf” is empty.');
  expect([evidence.count(), kept]).toEqual([0, undefined]);
});

it('sends a failed file again by one press, and adds it once', async () => {
  evidence.loseNextAnswer();
  await choose(fileOf('abc', 'terms.pdf'));
  expect(await screen.findByText('“terms.pdf” could not be sent: check your connection, then try again.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Try again: “terms.pdf”' }));
  expect(await screen.findByText('“terms.pdf” is added.')).toBeTruthy();
  expect(evidence.count()).toBe(1);
  expect(kept).toMatchObject([{ name: 'terms.pdf', sha256: abc }]);
});

it('takes no more files than the form asks for, until one is removed', async () => {
  await choose(fileOf('abc', 'one.pdf'));
  await screen.findByText('“one.pdf” is added.');
  await choose(fileOf('abc', 'two.pdf'));
  expect(await screen.findByText('Remove a file before you add another: 2 is the most.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Remove “one.pdf”' }));
  expect(chooser()).toBeTruthy();
  expect(kept).toMatchObject([{ name: 'two.pdf' }]);
});

it('says of each file that is not taken why, and takes the others', async () => {
  const film = fileOf('abc', 'film.pdf');
  Object.defineProperty(film, 'size', { value: 300 * 1024 * 1024 });
  await userEvent.upload(chooser(), [film, fileOf('abc', 'con.txt'), fileOf('abc', 'terms.pdf')]);
  expect(await screen.findByText('“terms.pdf” is added.')).toBeTruthy();
  expect(Array.from(screen.getByRole('alert').children, ({ textContent }) => textContent)).toEqual([
    'Make “film.pdf” smaller or cite it where it lies: it has 300 MB, and 100 MB is the most.',
    'Rename “con.txt”, then choose it again: Windows keeps that name for itself, so nobody could save the file.'
  ]);
  expect([evidence.count(), kept]).toMatchObject([1, [{ name: 'terms.pdf' }]]);
});
