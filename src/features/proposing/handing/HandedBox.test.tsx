/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import type { DraftAnswers } from '../../../domain/drafts/draft';
import { answersText } from '../../../domain/drafts/readAnswers';
import { toHandover, type Handed } from '../../../domain/drafts/toFollowUp';
import { printedSettings } from '../../../domain/protocol/printedSettings';
import { answersOf, person } from '../../../testing/builders';
import { memoryServices, type MemoryServices } from '../../../testing/memoryRepositories';
import { decisionRow, messageRow, proposalDocument, routingRows } from '../../../testing/registrationBuilders';
import { showScreen } from '../../../testing/showScreen';
import { ToolkitApp } from '../ToolkitApp';

const amy = person('Amy Staff');
const ben = person('Ben New');
const now = (): Date => new Date('2027-03-04T12:00:00Z');
const file = {
  key: 'file-1',
  name: 'agreement.docx',
  kind: 'agreement',
  size: 3,
  sha256: 'a'.repeat(64),
  uniqueId: 'unique-1',
  speaksFor: '',
  paperFile: ''
};
const answers: DraftAnswers = answersOf({
  registration: { purpose: 'Keep the park open', declaration: true },
  evaluation: { agreementFile: [file] },
  leadOfficer: amy
});

/** Ben's page after Amy handed it to him on 3 March 2027. */
async function received(given: Partial<Handed>, from = amy): Promise<MemoryServices> {
  const services = memoryServices({ me: ben, now, appointments: routingRows() });
  const against = given.draft === undefined ? 'submission-1' : (given.against ?? '');
  if (against !== '') await services.submissions.addDocument(proposalDocument(), amy, '2027-03-01T09:00:00Z');
  const handed = { partnershipKey: 'partnership-a', name: 'Riverside park', existing: false, service: 'Planning' };
  const document = toHandover(
    'handover-1',
    { ...handed, ...given, against },
    ben,
    { receiver: ben, handoverReason: 'A new post', handoverOpen: 'The trust waits for a date', handoverAgreed: true },
    { settings: printedSettings, me: from }
  );
  await services.submissions.addDocument(document, from, '2027-03-03T10:00:00Z');
  return services;
}

async function openIt(services: MemoryServices): Promise<void> {
  showScreen(<ToolkitApp />, services);
  await userEvent.click(await screen.findByRole('link', { name: 'Open it: Riverside park' }));
  await screen.findByText('The trust waits for a date');
}

const draft = answersText(answers);

describe('a draft that was handed over to me', () => {
  it('is among my partnerships, with who gave it and when', async () => {
    showScreen(<ToolkitApp />, await received({ draft }));
    expect(await screen.findByRole('heading', { name: 'Handed over to you' })).toBeTruthy();
    expect(screen.getByText('Amy Staff handed it over to you on 3 Mar 2027.')).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'Submitted' })).toBeNull();
  });

  it('opens as a draft of my own with all that was written and its files, led by me and not declared yet', async () => {
    const services = await received({ draft });
    await openIt(services);
    expect(screen.getByText('A new post')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Open the draft' }));
    await waitFor(() => expect(window.location.hash).toMatch(/^#\/draft\/.+\/about$/));
    await waitFor(() => expect(services.drafts.all()).toHaveLength(1), { timeout: 4000 });
    const [own] = services.drafts.all();
    expect(own.partnershipKey).toBe('partnership-a');
    expect(own.submissionKey).not.toBe('handover-1');
    expect(own.answers).toEqual({
      ...answers,
      registration: { purpose: 'Keep the park open' },
      leadOfficer: ben
    });
    expect(own.answers.evaluation.agreementFile).toEqual([file]);
  });

  it('opens once: after that it is gone on with', async () => {
    const services = await received({ draft });
    await openIt(services);
    // Opened meanwhile in another window.
    await services.drafts.create(
      { draftKey: 'draft-b', partnershipKey: 'partnership-a', submissionKey: 'submission-b' },
      answers
    );
    await userEvent.click(screen.getByRole('button', { name: 'Open the draft' }));
    await waitFor(() => expect(window.location.hash).toMatch(/^#\/draft\/draft-b/));
    expect(services.drafts.headings()).toHaveLength(1);
    window.location.hash = '#/';
    await userEvent.click(await screen.findByRole('link', { name: 'Open it: Riverside park' }));
    expect((await screen.findByRole('link', { name: 'Go on with your draft' })).getAttribute('href')).toBe(
      '#/draft/draft-b'
    );
    expect(screen.queryByRole('button', { name: 'Open the draft' })).toBeNull();
  });

  it('is not mixed up with another draft of the same partnership', async () => {
    const followUp = {
      kind: 'Leaving',
      against: 'submission-1',
      answers: { leavingDeclaration: true },
      affirmed: {}
    } as const;
    const services = await received({ draft: answersText({ ...answers, followUp }), against: 'submission-1' });
    services.decisions.addRow(decisionRow({ hash: services.submissions.rows()[0].hash }));
    const keys = { draftKey: 'draft-b', partnershipKey: 'partnership-a', submissionKey: 'submission-b' };
    await services.drafts.create(keys, answersOf());
    await openIt(services);
    await userEvent.click(screen.getByRole('button', { name: 'Open the draft' }));
    await waitFor(() => expect(services.drafts.all()).toHaveLength(2), { timeout: 4000 });
    // The leaving is the giver's, its declaration is not.
    expect(services.drafts.all()[1].answers.followUp).toEqual({ ...followUp, answers: {} });
  });

  it('that cannot be read now is asked for again by one press', async () => {
    const services = await received({ draft });
    services.submissions.failNext('offline');
    showScreen(<ToolkitApp />, services, '#/partnership/partnership-a');
    expect((await screen.findByRole('alert')).textContent).toContain('There is no connection just now.');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('button', { name: 'Open the draft' })).toBeTruthy();
  });

  it('whose stored text is not what was submitted is not opened', async () => {
    const services = await received({ draft });
    services.submissions.failNext('refused');
    showScreen(<ToolkitApp />, services, '#/partnership/partnership-a');
    expect((await screen.findByRole('alert')).textContent).toContain('Ask Amy Staff to hand it over again.');
    expect(screen.queryByRole('button', { name: 'Open the draft' })).toBeNull();
  });
});

describe('a partnership that was handed over to me', () => {
  it('is mine: its query waits for me, and I correct it as its lead officer', async () => {
    const services = await received({});
    const [{ hash }] = services.submissions.rows();
    services.queries.addRow(messageRow({ hash, writtenOn: '2027-03-03T11:00:00Z' }));
    await openIt(services);
    expect(screen.getByText('You are its lead officer now. What you can do is below.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Withdraw' })).toBeTruthy();
    await userEvent.type(screen.getByRole('textbox', { name: 'Your answer' }), 'The north bank');
    await userEvent.click(screen.getByRole('button', { name: 'Send the answer' }));
    expect(await screen.findByText('CEPT looks at your answer to their query.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Correct and submit again' }));
    await waitFor(() => expect(services.drafts.all()).toHaveLength(1), { timeout: 4000 });
    expect(services.drafts.all()[0].answers).toMatchObject({ leadOfficer: ben, supersedes: 'submission-1' });
  });

  it('is still mine after its sign-off', async () => {
    const services = await received({});
    services.decisions.addRow(
      decisionRow({ hash: services.submissions.rows()[0].hash, decidedOn: '2027-03-02T10:00:00Z' })
    );
    await openIt(services);
    expect(screen.getByRole('button', { name: 'Correct and submit again' })).toBeTruthy();
  });

  it('by a stranger is not mine', async () => {
    const services = await received({}, person('Eve Other'));
    showScreen(<ToolkitApp />, services);
    expect(await screen.findByRole('heading', { name: 'Working with another organisation?' })).toBeTruthy();
    window.location.hash = '#/partnership/partnership-a';
    expect((await screen.findByRole('alert')).textContent).toContain('This partnership is not among yours.');
  });
});
