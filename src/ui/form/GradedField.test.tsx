/** @jest-environment jsdom */
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import type { TypedValue } from '../../domain/registration/registrationAnswers';
import { graded } from '../../forms/model/question';
import { provideBrowserCrypto } from '../../testing/browserCrypto';
import { memoryEvidence, type MemoryEvidence } from '../../testing/memoryEvidence';
import { memoryServices } from '../../testing/memoryRepositories';
import { ServicesProvider } from '../Services';
import { EvidenceFolderProvider } from './evidenceFolder';
import { QuestionField } from './QuestionField';

beforeAll(provideBrowserCrypto);

const question = graded({ ask: 'Is there redress?', required: 'Choose one.', origin: 'ours' });
const name = 'Add a file as evidence: Is there redress?';

let kept: TypedValue | undefined;
let evidence: MemoryEvidence;

function One({ folder }: { readonly folder?: string }): React.ReactElement {
  const [value, setValue] = React.useState<TypedValue>();
  kept = value;
  const edit = React.useCallback(
    (_id: string, part: (before: TypedValue | undefined) => TypedValue) => setValue(part),
    []
  );
  return (
    <ServicesProvider value={React.useMemo(() => memoryServices({ evidence }), [])}>
      <EvidenceFolderProvider value={folder}>
        <QuestionField
          id="one"
          controlId="field-one"
          question={question}
          value={value}
          words=""
          cellProblems={{}}
          onEdit={edit}
        />
      </EvidenceFolderProvider>
    </ServicesProvider>
  );
}

function fileOf(text: string, fileName: string): File {
  const made = new File([text], fileName);
  made.arrayBuffer = async () => Uint8Array.from(text, sign => sign.charCodeAt(0)).buffer;
  return made;
}

beforeEach(() => {
  evidence = memoryEvidence();
});

it('takes files as evidence once a judgement is made, by keyboard', async () => {
  render(<One folder="p1" />);
  expect(screen.queryByRole('button', { name })).toBeNull();
  await userEvent.click(screen.getByRole('radio', { name: 'Yes' }));
  screen.getByRole('button', { name }).focus();
  await userEvent.keyboard('{Enter}');
  const chooser = await screen.findByLabelText('Add a file: Is there redress?');
  expect(document.activeElement).toBe(chooser);
  await userEvent.upload(chooser, fileOf('abc', 'policy.pdf'));
  expect(await screen.findByText('“policy.pdf” is added.')).toBeTruthy();
  expect(kept).toMatchObject({
    grade: 'yes',
    files: [{ name: 'policy.pdf', size: 3, uniqueId: 'id-key-1', kind: '' }]
  });
  await userEvent.click(screen.getByRole('button', { name: 'Remove “policy.pdf”' }));
  expect(kept).toMatchObject({ grade: 'yes', files: [] });
});

it('keeps the words that were typed while a file was on its way', async () => {
  render(<One folder="p1" />);
  await userEvent.click(screen.getByRole('radio', { name: 'Partly' }));
  await userEvent.click(screen.getByRole('button', { name }));
  let arrive: (bytes: ArrayBuffer) => void = () => undefined;
  const slow = fileOf('abc', 'policy.pdf');
  slow.arrayBuffer = () => new Promise(resolve => (arrive = resolve));
  await userEvent.upload(await screen.findByLabelText('Add a file: Is there redress?'), slow);
  await userEvent.type(screen.getByRole('textbox', { name: 'Note' }), 'By letter');
  arrive(new ArrayBuffer(3));
  await waitFor(() => expect(kept).toMatchObject({ files: [{ name: 'policy.pdf' }] }));
  expect(kept).toMatchObject({ grade: 'partly', note: 'By letter' });
});

it('offers no files where there is no folder for them', async () => {
  render(<One />);
  await userEvent.click(screen.getByRole('radio', { name: 'Yes' }));
  expect(screen.getByRole('textbox', { name: 'Where is the evidence?' })).toBeTruthy();
  expect(screen.queryByRole('button', { name })).toBeNull();
});
