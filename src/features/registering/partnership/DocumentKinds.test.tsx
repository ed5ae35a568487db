/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import type { SubmissionDocument } from '../../../domain/submissions/submission';
import { person } from '../../../testing/builders';
import { memoryServices, type MemoryServices } from '../../../testing/memoryRepositories';
import { decisionRow, messageRow, registrationOf, routingRows } from '../../../testing/registrationBuilders';
import { showScreen } from '../../../testing/showScreen';
import {
  changeOf,
  confirmationOf,
  handoverOf,
  leavingOf,
  notPartnershipOf,
  recordOf,
  reviewOf,
  scoreSheetOf
} from '../../../testing/wholeDocuments';
import { RegisterApp } from '../RegisterApp';

const amy = person('Amy Staff');
const limited = recordOf('Limited');
const basic = recordOf('Moderate');
const changed = { ...basic, registration: registrationOf({ purpose: 'Keep the north bank clean' }) };

/** The record in force since March, and what followed it on 1 April, as a colleague (or CEPT) reads it. */
async function siteWith(
  first: SubmissionDocument,
  second?: SubmissionDocument,
  me = person('Ben Other'),
  isApproved = true
): Promise<MemoryServices> {
  const now = new Date(isApproved ? '2027-04-03T12:00:00Z' : '2027-03-03T12:00:00Z');
  const services = memoryServices({ me, now: () => now, appointments: routingRows() });
  const { hash } = await services.submissions.addDocument(first, amy, '2027-03-01T09:00:00Z');
  const sally = { capacity: 'SeniorManagement', author: person('Sally Senior') } as const;
  if (isApproved) services.decisions.addRow(decisionRow({ hash, ...(first.formVersion !== 'appendix-b-1' && sally) }));
  if (second) await services.submissions.addDocument(second, amy, '2027-04-01T09:00:00Z');
  return services;
}

const headings = (): (string | null)[] => Array.from(document.querySelectorAll('h3'), ({ textContent }) => textContent);

async function openRecord(services: MemoryServices): Promise<void> {
  showScreen(<RegisterApp />, services, '#/partnership/partnership-a');
  await screen.findByText(/Checked just now/);
}

function answerTo(question: string): string | null | undefined {
  return Array.from(document.querySelectorAll('dt')).find(({ textContent }) => textContent?.endsWith(question))
    ?.nextElementSibling?.textContent;
}

describe('the record of a partnership reads', () => {
  it.each<readonly [string, SubmissionDocument, SubmissionDocument | undefined, readonly string[]]>([
    ['a score sheet', scoreSheetOf(), undefined, ['A How significant is it?']],
    ['what is not a partnership', notPartnershipOf(), undefined, ['Is it a partnership?']],
    ['a registration', limited, undefined, ['B1 What it is']],
    ['a Basic Evaluation', basic, undefined, ['B1 What it is', 'C3 Risk']],
    ['a Full Evaluation', recordOf('Major'), undefined, ['D4 Risk assessment of council involvement']],
    ['an annual review', basic, reviewOf(basic, changed), ['C3 Risk', 'E1 The year', 'E7 Judgement']],
    ['a change of facts', basic, changeOf(basic, changed), ['B1 What it is', '1 What changes']],
    ['a confirmation', limited, confirmationOf(limited), ['1 Still as it was?']],
    ['a leaving', basic, leavingOf(basic), ['2 The seven questions of the protocol', '3 What remains']]
  ])('%s, whole', async (_name, first, second, expected) => {
    await openRecord(await siteWith(first, second));
    expect(headings()).toEqual(expect.arrayContaining([...expected]));
  });

  it('a review with what it says has changed, and who affirmed what', async () => {
    const affirmed = { 'registration.leadBody': { by: person('Amy Reed'), on: '2027-03-03' } };
    await openRecord(await siteWith(basic, reviewOf(basic, changed, { affirmed })));
    expect(screen.getByText('Still true, said Amy Reed on 3 Mar 2027')).toBeTruthy();
    const table = screen.getByRole('table', { name: 'The answer that changed' });
    expect(within(table).getByText('Keep the riverside park clean and open')).toBeTruthy();
    const worked = await screen.findByRole('table', { name: 'What changed since the version before' });
    expect(within(worked).getAllByRole('row')).toHaveLength(2);
    expect(screen.queryByText(/is not what was found just now/)).toBeNull();
    expect(answerTo('Builds on')).toBe('Basic Evaluation of 1 Mar 2027');
  });

  it('a review that hides a change, with a warning', async () => {
    await openRecord(await siteWith(basic, reviewOf(basic, changed, { differences: [] })));
    expect(await screen.findByText(/is not what was found just now\. Rely on the table here/)).toBeTruthy();
  });

  it('a leaving without calling the whole registration removed', async () => {
    await openRecord(await siteWith(basic, leavingOf(basic)));
    expect(await screen.findByText('No answer changed.')).toBeTruthy();
  });

  it('a hand-over beside the versions, to be opened in place', async () => {
    await openRecord(await siteWith(limited, handoverOf(limited)));
    expect(screen.getByText(/^Hand-over to Ben New by Amy Staff, 1 Apr 2027/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Read the hand-over of 1 Apr 2027' }));
    expect(await screen.findByText('1 Who takes it over')).toBeTruthy();
    expect(answerTo('New lead officer')).toBe('Ben New');
    expect(answerTo('What is handed over')).toBe('The partnership');
  });

  it('every version by the name of its document', async () => {
    await openRecord(await siteWith(basic, leavingOf(basic)));
    const versions = screen.getByRole('heading', { name: 'Versions' }).closest('section') ?? document.body;
    expect(
      within(versions)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent?.replace(/fingerprint.*/, '').trim())
    ).toEqual(['Version 2: Leaving by Amy Staff, 1 Apr 2027', 'Version 1: Basic Evaluation by Amy Staff, 1 Mar 2027']);
  });
});

it('a long document leads to each of its sections', async () => {
  await openRecord(await siteWith(recordOf('Major')));
  const contents = screen.getByRole('navigation', { name: 'Sections of this document', hidden: true });
  await userEvent.click(within(contents).getByRole('button', { name: 'D7 Learning and sharing', hidden: true }));
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'D7 Learning and sharing' }));
});

describe('a query', () => {
  it.each([
    ['the evaluation', basic, undefined, /^Ask about this: C3\.\d+ Which risks were found/, 'evaluation.assessedRisks'],
    ['a review', basic, reviewOf(basic, changed), /^Ask about this: E1\.1 Which year/, 'review.yearReviewed'],
    ['a leaving', basic, leavingOf(basic), /^Ask about this: Leaving a partnership: Why\?/, 'leaving.leavingReason'],
    ['Appendix A', limited, undefined, /^Ask about this: Criterion 4: /, 'criterion.4']
  ] as const)('can be pinned to a question of %s', async (_name, first, second, question, field) => {
    const services = await siteWith(first, second, person('Carol Cept'), second !== undefined);
    showScreen(<RegisterApp />, services, `#/check/${second ? 'submission-2' : 'submission-1'}`);
    await userEvent.click(await screen.findByLabelText(question));
    await userEvent.paste('Is that so?');
    await userEvent.click(screen.getByText('Send the query'));
    expect(await screen.findByText('The query was sent.')).toBeTruthy();
    expect(services.queries.rows()).toMatchObject([{ kind: 'Query', field, text: 'Is that so?' }]);
  });

  it('on the evaluation is told in the history by the words of its question', async () => {
    const services = await siteWith(basic, leavingOf(basic));
    const [{ hash }] = services.submissions.rows();
    services.queries.addRow(messageRow({ hash, field: 'evaluation.assessedRisks', writtenOn: '2027-03-01T10:00:00Z' }));
    await openRecord(services);
    expect(screen.getByText(/^About: C3\.\d+ Which risks were found, and what is done about them\?$/)).toBeTruthy();
  });
});
