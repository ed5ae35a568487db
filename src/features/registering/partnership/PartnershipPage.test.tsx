/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { evidenceFile, person } from '../../../testing/builders';
import { memoryServices, type MemoryServices } from '../../../testing/memoryRepositories';
import { decisionRow, messageRow, proposalDocument, routingRows } from '../../../testing/registrationBuilders';
import { showScreen } from '../../../testing/showScreen';
import { RegisterApp } from '../RegisterApp';

const amy = person('Amy Staff');
const now = (): Date => new Date('2027-03-03T12:00:00Z');
const complete = {
  outcome: 'Complete',
  capacity: 'Cept',
  author: person('Carol Cept'),
  decidedOn: '2027-03-01T15:00:00Z'
} as const;

/** Amy's registration of a riverside park, found complete by Carol of CEPT, read by a colleague. */
async function found(): Promise<MemoryServices> {
  const services = memoryServices({ me: person('Ben Other'), now, appointments: routingRows() });
  await services.submissions.addDocument(proposalDocument(), amy, '2027-03-01T09:00:00Z');
  services.decisions.addRow(decisionRow({ ...complete, hash: hashOf(services) }));
  return services;
}

const hashOf = (services: MemoryServices): string => services.submissions.rows()[0].hash;

async function open(services: MemoryServices): Promise<void> {
  showScreen(<RegisterApp />, services, '#/partnership/partnership-a');
  await screen.findByRole('heading', { name: 'Riverside park' });
}

const stages = (): (string | null)[] =>
  within(screen.getByRole('list', { name: 'Stages' }))
    .getAllByRole('listitem')
    .map(stage => stage.textContent);

describe('the record of a partnership', () => {
  it('shows its stages as a line, with who did what and who has it now', async () => {
    await open(await found());
    expect(stages()).toEqual([
      'Completeness checkDone · Complete, Carol Cept, 1 Mar 2027',
      'Sign-offNow',
      'In the registerLater'
    ]);
    expect(screen.getByText('Harry Head (Head of Service) has it now: sign-off.')).toBeTruthy();
  });

  it('says why the sign-off went up, when the Head of Service submitted it', async () => {
    const harry = person('Harry Head');
    const services = memoryServices({ me: person('Ben Other'), now, appointments: routingRows() });
    await services.submissions.addDocument(proposalDocument(), harry, '2027-03-01T09:00:00Z');
    services.decisions.addRow(decisionRow({ ...complete, hash: hashOf(services) }));
    await open(services);
    expect(screen.getByText('Sally Senior (SMT member) has it now: sign-off.')).toBeTruthy();
    expect(screen.getByText('Harry Head is its author and does not sign.')).toBeTruthy();
  });

  it('says of a file that it is missing since it was submitted, and CEPT sees the same when it checks', async () => {
    const services = memoryServices({ me: person('Carol Cept'), now, appointments: routingRows() });
    const evaluation = { agreementFile: [evidenceFile('terms.pdf')] };
    const document = proposalDocument({ formVersion: 'appendix-c-1', evaluation });
    await services.submissions.addDocument(document, amy, '2027-03-01T09:00:00Z');
    const missing =
      '“terms.pdf” is no longer in the library, or you may not open it: ask the lead officer for it, and tell CEPT.';
    const { unmount } = showScreen(<RegisterApp />, services, '#/partnership/partnership-a');
    expect(await screen.findByText(missing)).toBeTruthy();
    unmount();
    showScreen(<RegisterApp />, services, '#/check/submission-1');
    expect(await screen.findByText(missing)).toBeTruthy();
  });

  it('tells what has happened in business words, the newest first', async () => {
    const services = await found();
    services.queries.addRow(messageRow({ hash: hashOf(services), writtenOn: '2027-03-01T10:00:00Z' }));
    await open(services);
    const history = screen.getByRole('heading', { name: 'What has happened' }).closest('section') ?? document.body;
    expect(
      within(history)
        .getAllByRole('listitem')
        .map(event => event.textContent)
    ).toEqual([
      '1 Mar 2027, 15:00Carol Cept found it complete as CEPT',
      '1 Mar 2027, 10:00Carol Cept asked a question for CEPTAbout: B1.9 What is it for, in brief?Which part of the park?',
      '1 Mar 2027, 09:00Amy Staff submitted the registration'
    ]);
  });

  it('keeps what does not count apart, and gives the reason', async () => {
    const services = await found();
    const forged = decisionRow({ id: 2, hash: hashOf(services), author: person('Eve Eager') });
    services.decisions.addRow(forged);
    await open(services);
    const button = screen.getByRole('button', { name: '1 entry does not count' });
    expect(button.getAttribute('aria-expanded')).toBe('false');
    await userEvent.click(button);
    const [entry] = within(document.getElementById('not-counted') ?? document.body).getAllByRole('listitem');
    expect(entry.textContent).toContain('Eve Eager approved it as Head of Service');
    expect(entry.textContent).toContain('does not count:');
    expect(screen.getByText('Harry Head (Head of Service) has it now: sign-off.')).toBeTruthy();
  });

  it('lists every version with its short fingerprint and opens an older one in place', async () => {
    const services = await found();
    const second = proposalDocument({
      submissionKey: 'submission-2',
      supersedes: 'submission-1',
      name: 'Riverside park'
    });
    const changed = { ...second, registration: { ...second.registration, purpose: 'Keep the north bank clean' } };
    await services.submissions.addDocument(changed, amy, '2027-03-02T09:00:00Z');
    await open(services);
    const difference = await screen.findByRole('table', { name: 'What changed since the version before' });
    expect(within(difference).getByText('Keep the riverside park clean and open')).toBeTruthy();
    expect(within(difference).getByText('Keep the north bank clean')).toBeTruthy();

    const [first] = services.submissions.rows();
    expect(screen.getByText(`fingerprint ${first.hash.slice(0, 4)} ${first.hash.slice(4, 8)}`)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Read version 1' }));
    await waitFor(() => expect(screen.getAllByText('Keep the riverside park clean and open')).toHaveLength(2));
  });

  it('says why it stands still when Routing has a hole', async () => {
    const services = await found();
    const harry = services.routing.rows().find(({ key }) => key === 'appointment-3');
    if (!harry) throw new Error('Harry is not there');
    const ended = { ...harry, id: 7, key: 'appointment-7', supersedes: harry.key, until: '2027-03-01' };
    services.routing.addRow({ ...ended, createdOn: '2027-03-02T09:00:00Z' });
    await open(services);
    expect(screen.getByText('Planning has no Head of Service in Routing: ask CEPT to appoint one.')).toBeTruthy();
  });
});
