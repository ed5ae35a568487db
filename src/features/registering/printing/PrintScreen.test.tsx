/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { evidenceFile, person } from '../../../testing/builders';
import { memoryServices, type MemoryServices } from '../../../testing/memoryRepositories';
import {
  decisionRow,
  messageRow,
  proposalDocument,
  registerRowOf,
  routingRows
} from '../../../testing/registrationBuilders';
import { showScreen } from '../../../testing/showScreen';
import { RegisterApp } from '../RegisterApp';

const amy = person('Amy Staff');
const now = (): Date => new Date('2027-03-04T12:00:00Z');

// jsdom does not know the headers of printed pages, and says so at length.
beforeEach(() => {
  const tell = console.error.bind(console);
  jest.spyOn(console, 'error').mockImplementation((...told: unknown[]) => {
    if (!String(told[0]).includes('Could not parse CSS stylesheet')) tell(...told);
  });
});
afterEach(() => jest.restoreAllMocks());

/** A registration with a file of evidence that was corrected, queried, answered and approved. */
async function record(): Promise<MemoryServices> {
  const services = memoryServices({ me: person('Carol Cept'), now, appointments: routingRows() });
  const agreement = { ...evidenceFile('terms.pdf'), speaksFor: '2027-01-31', paperFile: 'Room 2, shelf 4' };
  const first = proposalDocument({ formVersion: 'appendix-c-1', evaluation: { agreementFile: [agreement] } });
  await services.submissions.addDocument(first, amy, '2027-03-01T09:00:00Z');
  const second = proposalDocument({ submissionKey: 'submission-2', supersedes: 'submission-1' });
  await services.submissions.addDocument(
    { ...second, registration: { ...second.registration, purpose: 'Keep the north bank clean' } },
    amy,
    '2027-03-02T08:00:00Z'
  );
  const { hash } = services.submissions.rows()[1];
  const about = { submissionKey: 'submission-2', hash };
  services.queries.addRow(messageRow({ ...about, writtenOn: '2027-03-02T09:00:00Z' }));
  services.queries.addRow(
    messageRow({
      ...about,
      id: 2,
      kind: 'Answer',
      about: 'message-1',
      text: 'The north bank.',
      author: amy,
      writtenOn: '2027-03-02T10:00:00Z'
    })
  );
  services.decisions.addRow(decisionRow({ ...about, comment: 'Good work', decidedOn: '2027-03-03T10:00:00Z' }));
  services.decisions.addRow(
    decisionRow({ ...about, id: 2, author: person('Eve Eager'), decidedOn: '2027-03-03T11:00:00Z' })
  );
  services.register.addRow(registerRowOf({ ...about }));
  return services;
}

async function open(services: MemoryServices): Promise<void> {
  showScreen(<RegisterApp />, services, '#/partnership/partnership-a/print');
  await screen.findByRole('heading', { name: 'The whole record' });
}
const rowsOf = (name: string): (string | null)[][] =>
  within(screen.getByRole('table', { name }))
    .getAllByRole('row')
    .slice(1)
    .map(row =>
      within(row)
        .getAllByRole('cell')
        .map(cell => cell.lastChild?.textContent ?? '')
    );

describe('the print pack', () => {
  it('is offered on the record of a partnership', async () => {
    showScreen(<RegisterApp />, await record(), '#/partnership/partnership-a');
    const link = await screen.findByRole('link', { name: 'Print pack' });
    expect(link.getAttribute('href')).toBe('#/partnership/partnership-a/print');
  });

  it('holds the whole record in the order of a file', async () => {
    await open(await record());
    const headings = screen.getAllByRole('heading', { level: 3 }).map(heading => heading.textContent);
    expect(headings.slice(0, 8)).toEqual([
      'This record',
      'Where it stands',
      'What has happened',
      'What does not count, and why',
      'Decisions',
      'Queries and answers',
      'Files of evidence',
      'Version 1: Basic Evaluation'
    ]);
    expect(headings).toContain('Version 2: Registration');
    expect(screen.getAllByText('Keep the riverside park clean and open')).toHaveLength(1);
    expect(screen.getAllByText('Keep the north bank clean')).toHaveLength(1);
    expect(screen.getByText('4 Mar 2027, 12:00, read by Carol Cept')).toBeTruthy();
  });

  it('tells what was decided, by whom, on which version, and whether it counts', async () => {
    await open(await record());
    const [approved, forged] = rowsOf('Decisions');
    expect(approved).toEqual([
      '3 Mar 2027, 10:00',
      'Harry Head, Head of Service',
      'Approved',
      'Version 2',
      'Good work',
      'Yes'
    ]);
    expect(forged[1]).toBe('Eve Eager, Head of Service');
    expect(forged[5]).toMatch(/^No: /);
  });

  it('tells what was asked and answered, and about what', async () => {
    await open(await record());
    expect(rowsOf('Queries and answers')).toEqual([
      [
        'B1.9 What is it for, in brief?',
        'Which part of the park? (Carol Cept, 2 Mar 2027)',
        'The north bank. (Amy Staff, 2 Mar 2027)'
      ]
    ]);
  });

  it('lists every file of evidence with its SHA-256 and where the paper lies', async () => {
    await open(await record());
    const [[file, , date, sha256, paper]] = rowsOf('Files of evidence');
    expect([file, date, sha256, paper]).toEqual([
      'terms.pdf, 3 bytes',
      '31 Jan 2027',
      evidenceFile('terms.pdf').sha256,
      'Room 2, shelf 4'
    ]);
  });

  it('prints name, register number, version and fingerprint at the head of every page', async () => {
    const services = await record();
    await open(services);
    const [first, second] = services.submissions.rows().map(({ hash }) => `${hash.slice(0, 4)} ${hash.slice(4, 8)}`);
    const rules = [...document.querySelectorAll('[data-printable] style')].map(style => style.textContent).join('\n');
    expect(rules).toContain('@top-left { content: "Riverside park · P-0001";');
    expect(rules).toContain(`@top-right { content: "Version 2 · fingerprint ${second}";`);
    expect(rules).toMatch(
      new RegExp(`@page document1 \\{[^}]*\\}\\n@top-right \\{ content: "Version 1 · fingerprint ${first}"`)
    );
    expect(screen.getByText(`SHA-256 of the answers: ${services.submissions.rows()[0].hash}`)).toBeTruthy();
  });

  it('is not offered in part: where a document cannot be read it says so, and reads all when tried again', async () => {
    const services = await record();
    services.submissions.failNext('offline');
    showScreen(<RegisterApp />, services, '#/partnership/partnership-a/print');
    expect((await screen.findByRole('alert')).textContent).toContain('There is no connection just now.');
    expect(screen.queryByRole('button', { name: 'Print or save as PDF' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('button', { name: 'Print or save as PDF' })).toBeTruthy();
  });

  it('says of a document that is not what its row claims that nobody may rely on it, and prints the rest', async () => {
    const services = await record();
    const rows = services.submissions.rows.bind(services.submissions);
    const claimed = {
      ...services.submissions,
      rows: () => rows().map(row => (row.id === 2 ? { ...row, service: 'Housing' } : row))
    };
    await open(memoryServices({ submissions: claimed, me: amy, now, appointments: routingRows() }));
    expect(
      screen.getByText(/^Do not rely on this document\. Its columns do not match its answers: service/)
    ).toBeTruthy();
    expect(
      screen.getAllByText('The answers below were checked when this was made: they are exactly what was submitted.')
    ).toHaveLength(1);
  });

  it('says so when the address names a partnership that is not there', async () => {
    showScreen(<RegisterApp />, await record(), '#/partnership/nothing/print');
    expect((await screen.findByRole('alert')).textContent).toContain('This partnership is not in the register.');
  });
});
