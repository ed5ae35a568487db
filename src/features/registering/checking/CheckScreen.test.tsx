/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { person } from '../../../testing/builders';
import { memoryServices, type MemoryServices } from '../../../testing/memoryRepositories';
import { decisionRow, messageRow, proposalDocument, routingRows } from '../../../testing/registrationBuilders';
import { showScreen } from '../../../testing/showScreen';
import { RegisterApp } from '../RegisterApp';

const carol = person('Carol Cept');
const amy = person('Amy Staff');
const now = (): Date => new Date('2027-03-03T12:00:00Z');

/** Amy's registration of a riverside park, submitted on 1 March 2027, before Carol of CEPT. */
async function submitted(me = carol): Promise<MemoryServices> {
  const services = memoryServices({ me, now, appointments: routingRows() });
  await services.submissions.addDocument(proposalDocument(), amy, '2027-03-01T09:00:00Z');
  return services;
}

const hashOf = (services: MemoryServices): string => services.submissions.rows()[0].hash;

async function approved(me = carol): Promise<MemoryServices> {
  const services = await submitted(me);
  services.decisions.addRow(decisionRow({ hash: hashOf(services) }));
  return services;
}

describe('the checks of CEPT', () => {
  it('list what waits, when it is due, and lead to it', async () => {
    showScreen(<RegisterApp />, await submitted(), '#/checks');
    expect(await screen.findByRole('heading', { name: 'Checks' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Checks (1)' }).getAttribute('aria-current')).toBe('page');
    expect(screen.getByRole('link', { name: 'Riverside park' }).getAttribute('href')).toBe('#/check/submission-1');
    expect(screen.getByText('The completeness check').textContent).toBe('The completeness checkby 9 Mar 2027');
    expect(screen.getByText(/Five working days .* are a default, not from the protocol/)).toBeTruthy();
  });

  it('are not offered to others, who can look and not decide', async () => {
    showScreen(<RegisterApp />, await submitted(amy), '#/check/submission-1');
    expect(await screen.findByRole('heading', { name: 'Riverside park' })).toBeTruthy();
    await screen.findByText(/Checked just now/);
    expect(screen.queryByRole('navigation', { name: 'Screens of the register' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Mark complete' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Send the query' })).toBeNull();
  });

  it('say that nothing waits', async () => {
    showScreen(<RegisterApp />, memoryServices({ me: carol, now, appointments: routingRows() }), '#/checks');
    expect(await screen.findByText('Nothing waits for CEPT')).toBeTruthy();
  });
});

describe('a completeness check', () => {
  it('is marked complete once the service is confirmed, and then goes to the Head of Service', async () => {
    const services = await submitted();
    showScreen(<RegisterApp />, services, '#/check/submission-1');
    await userEvent.click(await screen.findByRole('button', { name: 'Mark complete' }));
    expect(screen.getByText(/Tick that the service is right/)).toBeTruthy();
    expect(services.decisions.rows()).toEqual([]);

    await userEvent.click(screen.getByRole('checkbox', { name: 'The service is right: Planning' }));
    expect(screen.getByText('Next it goes to Harry Head (Head of Service) for sign-off.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Mark complete' }));
    expect(await screen.findByText('Harry Head (Head of Service) has it now: sign-off.')).toBeTruthy();
    expect(services.decisions.rows()).toMatchObject([
      { outcome: 'Complete', capacity: 'Cept', submissionKey: 'submission-1', hash: hashOf(services), author: carol }
    ]);
    expect(screen.queryByRole('button', { name: 'Mark complete' })).toBeNull();
  });

  it('is written once when the answer to the first try was lost', async () => {
    const services = await submitted();
    showScreen(<RegisterApp />, services, '#/check/submission-1');
    await userEvent.click(await screen.findByRole('checkbox', { name: /The service is right/ }));
    services.decisions.loseNextAnswer();
    await userEvent.click(screen.getByRole('button', { name: 'Mark complete' }));
    expect((await screen.findByRole('alert')).textContent).toContain('It cannot arrive twice.');
    await userEvent.click(screen.getByRole('button', { name: 'Mark complete' }));
    await screen.findByText('Harry Head (Head of Service) has it now: sign-off.');
    expect(services.decisions.rows()).toHaveLength(1);
  });

  it('cannot be marked complete when its columns say something else than its answers', async () => {
    const services = await submitted();
    const rows = services.submissions.rows.bind(services.submissions);
    const claimed = {
      ...services.submissions,
      rows: () => rows().map(row => ({ ...row, cover: 'eve@council.example' }))
    };
    const forged = memoryServices({ me: carol, now, appointments: routingRows(), submissions: claimed });
    showScreen(<RegisterApp />, forged, '#/check/submission-1');
    expect((await screen.findByRole('alert')).textContent).toContain(
      'Its columns do not match its answers: cover for the lead officer.'
    );
    expect(screen.getByText(/It cannot be marked complete/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Mark complete' })).toBeNull();
  });

  it('leads from an old link to the version that has replaced it', async () => {
    const services = await submitted();
    const second = proposalDocument({ submissionKey: 'submission-2', supersedes: 'submission-1', name: 'Riverside' });
    await services.submissions.addDocument(second, amy, '2027-03-02T09:00:00Z');
    showScreen(<RegisterApp />, services, '#/check/submission-1');
    expect((await screen.findByRole('link', { name: 'Open the newer one' })).getAttribute('href')).toBe(
      '#/check/submission-2'
    );
  });

  it('shows what a correction changed', async () => {
    const services = await submitted();
    const second = proposalDocument({ submissionKey: 'submission-2', supersedes: 'submission-1', name: 'Riverside' });
    await services.submissions.addDocument(second, amy, '2027-03-02T09:00:00Z');
    showScreen(<RegisterApp />, services, '#/check/submission-2');
    const table = await screen.findByRole('table', { name: 'What changed since the version before' });
    expect(
      within(table)
        .getAllByRole('row')
        .map(row => row.textContent)
    ).toEqual(['QuestionBeforeNow', 'NameRiverside parkRiverside']);
  });
});

describe('a query', () => {
  it('is pinned to a question, in ready words, and stops the five days', async () => {
    const services = await submitted();
    showScreen(<RegisterApp />, services, '#/check/submission-1');
    await userEvent.click(
      await screen.findByRole('button', { name: /^Ask about this: B1\.\d+ What is it for, in brief/ })
    );
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Your query' }));
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Ready words' }),
      'Please say where the document can be found, or by when it will be there.'
    );
    await userEvent.click(screen.getByRole('button', { name: 'Send the query' }));
    expect(await screen.findByText('Lead officer', { exact: false, selector: 'p' })).toBeTruthy();
    expect(services.queries.rows()).toMatchObject([
      {
        kind: 'Query',
        field: 'registration.purpose',
        text: 'Please say where the document can be found, or by when it will be there.',
        submissionKey: 'submission-1',
        hash: hashOf(services)
      }
    ]);
  });

  it('is not sent empty', async () => {
    const services = await submitted();
    showScreen(<RegisterApp />, services, '#/check/submission-1');
    await userEvent.click(await screen.findByRole('button', { name: 'Send the query' }));
    expect(screen.getByText('Write what you want to know.')).toBeTruthy();
    expect(services.queries.rows()).toEqual([]);
  });

  it('shows its answer and is closed by CEPT', async () => {
    const services = await submitted();
    const hash = hashOf(services);
    services.queries.addRow(messageRow({ hash }));
    const answer = { kind: 'Answer', about: 'message-1', text: 'The north bank', author: amy } as const;
    services.queries.addRow(messageRow({ id: 2, hash, ...answer, writtenOn: '2027-03-03T09:00:00Z' }));
    showScreen(<RegisterApp />, services, '#/check/submission-1');
    expect(await screen.findByText('The north bank')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: /^Close this query: B1/ }));
    expect(await screen.findByRole('heading', { name: /\(closed\)$/ })).toBeTruthy();
    expect(services.queries.rows()[2]).toMatchObject({ kind: 'Closing', about: 'message-1', author: carol });
    expect(screen.getByText('CEPT has it now: the completeness check.')).toBeTruthy();
  });
});

describe('entering in the register', () => {
  it('says what will be written, writes it once, and shows who did', async () => {
    const services = await approved();
    showScreen(<RegisterApp />, services, '#/check/submission-1');
    expect(await screen.findByText('1 partner, 1 risk, 3 contributions, 0 deliverables')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Enter in register' }));
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'Enter in register' })).toBeNull());
    expect(services.register.rows()).toMatchObject([{ key: 'partnership-a', status: 'Active', reference: 'P-0001' }]);
    expect(services.decisions.rows().map(({ outcome }) => outcome)).toEqual(['Approved', 'Entered']);
    expect(screen.getByText(/Entered, Carol Cept/)).toBeTruthy();
  });

  it('is finished on the next try after a failure half-way', async () => {
    const services = await approved();
    showScreen(<RegisterApp />, services, '#/check/submission-1');
    services.register.failHalfWay('offline');
    await userEvent.click(await screen.findByRole('button', { name: 'Enter in register' }));
    expect((await screen.findByRole('alert')).textContent).toContain('The connection was lost.');
    await userEvent.click(screen.getByRole('button', { name: 'Finish entering' }));
    expect(await screen.findByText(/Entered, Carol Cept/)).toBeTruthy();
    expect(services.register.rows()).toHaveLength(1);
  });

  it('begun and not finished is told to whoever comes next', async () => {
    const services = await approved();
    services.register.failHalfWay('offline');
    const { hash } = services.submissions.rows()[0];
    const request = { partnershipKey: 'partnership-a', submissionKey: 'submission-1', hash, decisionKey: 'first-try' };
    await expect(services.register.enter(request)).rejects.toMatchObject({ reason: 'offline' });
    showScreen(<RegisterApp />, services, '#/check/submission-1');
    expect(await screen.findByText(/Entering was begun and did not finish/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Finish entering' })).toBeTruthy();
  });

  it('says that a colleague was first', async () => {
    const services = await approved();
    showScreen(<RegisterApp />, services, '#/check/submission-1');
    const button = await screen.findByRole('button', { name: 'Enter in register' });
    const hash = hashOf(services);
    const entered = { outcome: 'Entered', capacity: 'Cept', author: person('Colin Cept') } as const;
    services.decisions.addRow(decisionRow({ id: 2, hash, ...entered, decidedOn: '2027-03-03T11:00:00Z' }));
    await userEvent.click(button);
    expect(
      await screen.findByText('Colin Cept had already entered it, on 3 Mar 2027. Nothing was written twice.')
    ).toBeTruthy();
    expect(services.decisions.rows()).toHaveLength(2);
  });
});
