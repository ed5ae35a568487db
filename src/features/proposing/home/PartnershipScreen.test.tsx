/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { answersOf, person } from '../../../testing/builders';
import { memoryServices, type MemoryServices } from '../../../testing/memoryRepositories';
import {
  decisionRow,
  messageRow,
  proposalDocument,
  registerRowOf,
  registrationOf,
  routingRows
} from '../../../testing/registrationBuilders';
import { showScreen } from '../../../testing/showScreen';
import { ToolkitApp } from '../ToolkitApp';

const amy = person('Amy Staff');
const now = (): Date => new Date('2027-03-03T12:00:00Z');

/** Amy's registration of a riverside park, submitted on 1 March 2027. */
async function submitted(me = amy): Promise<MemoryServices> {
  const services = memoryServices({ me, now, appointments: routingRows() });
  await services.submissions.addDocument(proposalDocument(), amy, '2027-03-01T09:00:00Z');
  return services;
}

const hashOf = (services: MemoryServices): string => services.submissions.rows()[0].hash;

async function queried(): Promise<MemoryServices> {
  const services = await submitted();
  services.queries.addRow(messageRow({ hash: hashOf(services) }));
  return services;
}

async function open(services: MemoryServices): Promise<void> {
  showScreen(<ToolkitApp />, services, '#/partnership/partnership-a');
  await screen.findByRole('heading', { name: 'Riverside park' });
}

describe('my partnerships', () => {
  it('lead to the query that waits for me', async () => {
    showScreen(<ToolkitApp />, await queried());
    const link = await screen.findByRole('link', { name: 'Answer the query: Riverside park' });
    expect(link.getAttribute('href')).toBe('#/partnership/partnership-a');
    expect(screen.getByText('Answer the query of CEPT: it waits for you.')).toBeTruthy();
  });

  it('say by name who signs next', async () => {
    const services = await submitted();
    const complete = { outcome: 'Complete', capacity: 'Cept', author: person('Carol Cept') } as const;
    services.decisions.addRow(decisionRow({ hash: hashOf(services), ...complete }));
    showScreen(<ToolkitApp />, services);
    expect(await screen.findByText('Harry Head, Head of Service, signs it off.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'What you can do: Riverside park' })).toBeTruthy();
  });

  it('are nobody else’s: a colleague cannot open them here', async () => {
    showScreen(<ToolkitApp />, await submitted(person('Ben Other')), '#/partnership/partnership-a');
    expect((await screen.findByRole('alert')).textContent).toContain('This partnership is not among yours.');
  });
});

describe('a partnership whose lead officer left', () => {
  const ben = person('Ben New');

  /** Amy's registration is approved and entered, and CEPT named Ben in the Register. */
  async function takenOver(): Promise<MemoryServices> {
    const services = await submitted(ben);
    const hash = hashOf(services);
    services.decisions.addRow(decisionRow({ hash }));
    const author = person('Carol Cept');
    services.decisions.addRow(
      decisionRow({ id: 2, outcome: 'Entered', capacity: 'Cept', author, decidedOn: '2027-03-03T10:00:00Z', hash })
    );
    services.register.addRow(registerRowOf({ leadOfficer: ben.login, leadOfficerName: ben.name, hash }));
    return services;
  }

  it('is among those of the lead officer whom the Register names', async () => {
    showScreen(<ToolkitApp />, await takenOver());
    expect(await screen.findByRole('link', { name: 'What you can do: Riverside park' })).toBeTruthy();
  });

  it('is corrected by them as its lead officer', async () => {
    const services = await takenOver();
    await open(services);
    await userEvent.click(screen.getByRole('button', { name: 'Correct and submit again' }));
    await waitFor(() => expect(services.drafts.all()).toHaveLength(1), { timeout: 4000 });
    expect(services.drafts.all()[0].answers.leadOfficer).toEqual(ben);
  });
});

describe('a query of CEPT', () => {
  it('is answered once, even when the first answer was lost', async () => {
    const services = await queried();
    await open(services);
    await userEvent.type(screen.getByRole('textbox', { name: 'Your answer' }), 'The north bank');
    services.queries.loseNextAnswer();
    await userEvent.click(screen.getByRole('button', { name: 'Send the answer' }));
    expect((await screen.findByRole('alert')).textContent).toContain('It cannot arrive twice.');
    await userEvent.click(screen.getByRole('button', { name: 'Send the answer' }));
    expect(await screen.findByText('CEPT looks at your answer to their query.')).toBeTruthy();
    expect(services.queries.rows()).toHaveLength(2);
    expect(services.queries.rows()[1]).toMatchObject({
      kind: 'Answer',
      about: 'message-1',
      field: 'registration.purpose',
      text: 'The north bank',
      hash: hashOf(services)
    });
  });

  it('is not answered with nothing', async () => {
    const services = await queried();
    await open(services);
    await userEvent.click(screen.getByRole('button', { name: 'Send the answer' }));
    expect(screen.getByText('Write your answer.')).toBeTruthy();
    expect(services.queries.rows()).toHaveLength(1);
  });
});

describe('a correction', () => {
  it('is a new draft with everything that was submitted, which will replace it', async () => {
    const services = await submitted();
    services.decisions.addRow(decisionRow({ outcome: 'Returned', comment: 'Say who pays', hash: hashOf(services) }));
    await open(services);
    await userEvent.click(screen.getByRole('button', { name: 'Correct and submit again' }));
    await waitFor(() => expect(window.location.hash).toMatch(/^#\/draft\/.+\/about$/));
    await waitFor(() => expect(services.drafts.all()).toHaveLength(1), { timeout: 4000 });
    const [draft] = services.drafts.all();
    expect(draft).toMatchObject({ partnershipKey: 'partnership-a' });
    expect(draft.submissionKey).not.toBe('submission-1');
    expect(draft.answers).toMatchObject({ name: 'Riverside park', service: 'Planning', supersedes: 'submission-1' });
    expect(draft.answers.significance.amounts).toEqual({
      year: '2027/28',
      cash: '£2,000',
      time: '£1,000',
      passingThrough: '£0'
    });
    expect(draft.answers.registration.purpose).toBe('Keep the riverside park clean and open');
  });

  it('is begun beside the words of the one who returned it', async () => {
    const services = await submitted();
    services.decisions.addRow(decisionRow({ outcome: 'Returned', comment: 'Say who pays', hash: hashOf(services) }));
    await open(services);
    expect(screen.getByText('Say who pays')).toBeTruthy();
    expect(screen.getByText(/^Returned for correction · Harry Head/)).toBeTruthy();
  });

  it('by the recorded cover keeps the lead officer', async () => {
    const ben = person('Ben Cover');
    const services = memoryServices({ me: ben, now, appointments: routingRows() });
    const document = proposalDocument({ registration: registrationOf({ cover: ben }) });
    await services.submissions.addDocument(document, amy, '2027-03-01T09:00:00Z');
    await open(services);
    await userEvent.click(screen.getByRole('button', { name: 'Correct and submit again' }));
    expect(
      await screen.findByText(/^Amy Staff stays its lead officer; you are recorded as the one who submits it\./)
    ).toBeTruthy();
    await waitFor(() => expect(services.drafts.all()).toHaveLength(1), { timeout: 4000 });
    expect(services.drafts.all()[0].answers.leadOfficer).toEqual(amy);
  });

  it('that was begun is gone on with, not begun twice', async () => {
    const services = await submitted();
    const keys = { draftKey: 'draft-b', partnershipKey: 'partnership-a', submissionKey: 'submission-2' };
    await services.drafts.create(keys, answersOf());
    await open(services);
    expect(screen.getByRole('link', { name: 'Go on with your draft' }).getAttribute('href')).toBe(
      '#/draft/draft-b/about'
    );
    expect(screen.queryByRole('button', { name: 'Correct and submit again' })).toBeNull();
  });
});

describe('a score sheet whose scores are agreed', () => {
  it('leads on to the registration, with everything that was submitted', async () => {
    const services = memoryServices({ me: amy, now, appointments: routingRows() });
    const { registration, ...scored } = proposalDocument();
    expect(registration.purpose).toBe('Keep the riverside park clean and open');
    const sheet = { ...scored, kind: 'ScoreSheet', formVersion: 'appendix-a-1' } as const;
    await services.submissions.addDocument(sheet, amy, '2027-03-01T09:00:00Z');
    const agreed = { outcome: 'ScoresAgreed', capacity: 'Cept', author: person('Carol Cept') } as const;
    services.decisions.addRow(decisionRow({ hash: hashOf(services), ...agreed }));
    showScreen(<ToolkitApp />, services);
    expect(await screen.findByRole('link', { name: 'Go on to the registration: Riverside park' })).toBeTruthy();
    await userEvent.click(screen.getByRole('link', { name: 'Go on to the registration: Riverside park' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Go on to the registration' }));
    await waitFor(() => expect(services.drafts.all()).toHaveLength(1), { timeout: 5000 });
    expect(services.drafts.all()[0].answers).toMatchObject({ name: 'Riverside park', supersedes: 'submission-1' });
  });
});

describe('withdrawing', () => {
  it('asks why, asks again, and takes it back once', async () => {
    const services = await submitted();
    await open(services);
    await userEvent.click(screen.getByRole('button', { name: 'Withdraw' }));
    expect(screen.getByText('Say why you withdraw it.')).toBeTruthy();
    await userEvent.type(screen.getByRole('textbox', { name: 'Why do you withdraw it?' }), 'The trust stepped back');
    await userEvent.click(screen.getByRole('button', { name: 'Withdraw' }));
    expect(services.submissions.rows()).toHaveLength(1);
    services.submissions.loseNextAnswer();
    await userEvent.click(screen.getByRole('button', { name: 'Yes, withdraw it' }));
    await screen.findByRole('alert');
    await userEvent.click(screen.getByRole('button', { name: 'Yes, withdraw it' }));
    expect(await screen.findByText('It was taken back: submit it again when it is ready.')).toBeTruthy();
    expect(services.submissions.rows()).toHaveLength(2);
    expect(services.submissions.rows()[1]).toMatchObject({ kind: 'Withdrawal', supersedes: 'submission-1' });
    expect(screen.queryByRole('heading', { name: 'Withdraw' })).toBeNull();
  });

  it('can be thought better of', async () => {
    const services = await submitted();
    await open(services);
    await userEvent.type(screen.getByRole('textbox', { name: 'Why do you withdraw it?' }), 'Hm');
    await userEvent.click(screen.getByRole('button', { name: 'Withdraw' }));
    await userEvent.click(screen.getByRole('button', { name: 'No, keep it' }));
    expect(services.submissions.rows()).toHaveLength(1);
    expect(screen.getByRole('textbox', { name: 'Why do you withdraw it?' })).toBeTruthy();
  });

  it('is not offered after sign-off', async () => {
    const services = await submitted();
    services.decisions.addRow(decisionRow({ hash: hashOf(services) }));
    await open(services);
    expect(screen.queryByRole('heading', { name: 'Withdraw' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Correct and submit again' })).toBeTruthy();
  });
});
