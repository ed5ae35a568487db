/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { approvalSite } from '../../../testing/approvalSite';
import { person } from '../../../testing/builders';
import { memoryServices } from '../../../testing/memoryRepositories';
import { appointmentRow, proposalDocument, routingRows } from '../../../testing/registrationBuilders';
import { showScreen } from '../../../testing/showScreen';
import { ApprovalsApp } from '../ApprovalsApp';

const joanne = appointmentRow({ id: 9, isDeputy: true, person: person('Joanne Pike'), until: '2027-03-31' });

describe('what waits for me', () => {
  it('is listed oldest first, with the band, whose it is and how long it has waited', async () => {
    const site = approvalSite();
    await site.register(
      { submissionKey: 's-2', partnershipKey: 'p-2', name: 'Market town trail' },
      '2027-03-03T09:00:00Z'
    );
    await site.register(
      { submissionKey: 's-1', partnershipKey: 'p-1', name: 'Riverside park' },
      '2027-03-01T09:00:00Z'
    );
    showScreen(<ApprovalsApp />, site.services);
    const [first, second] = await screen.findAllByRole('listitem');
    const link = within(first).getByRole('link', { name: 'Riverside park' });
    expect(link.getAttribute('href')).toBe('#/submission/s-1');
    expect(first.textContent).toBe(
      'Riverside parkLimitedRegistrationPlanning · Amy Staff1 Mar 2027, waiting for 3 daysHead of Service for Planning'
    );
    expect(within(second).getByRole('link').textContent).toBe('Market town trail');
  });

  it('is told apart from what I may sign as a deputy', async () => {
    const site = approvalSite({ me: 'Joanne Pike', appointments: [...routingRows(), joanne] });
    await site.register();
    showScreen(<ApprovalsApp />, site.services);
    const deputy = await screen.findByRole('heading', { name: 'For you as deputy' });
    expect(deputy).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Riverside park' })).toBeTruthy();
  });

  it('is nothing once the deputy’s dates are over', async () => {
    const appointments = [...routingRows(), { ...joanne, until: '2027-03-03' }];
    const site = approvalSite({ me: 'Joanne Pike', appointments });
    await site.register();
    showScreen(<ApprovalsApp />, site.services);
    expect(await screen.findByText('You are not appointed to sign off')).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Riverside park' })).toBeNull();
  });

  it('can be nothing, and says so', async () => {
    showScreen(<ApprovalsApp />, approvalSite().services);
    expect(await screen.findByText('Nothing waits for your sign-off')).toBeTruthy();
  });

  it('says to somebody without an appointment who signs off', async () => {
    showScreen(<ApprovalsApp />, approvalSite({ me: 'Amy Staff' }).services);
    expect(await screen.findByText('You are not appointed to sign off')).toBeTruthy();
  });

  it('does not hold what CEPT has not checked yet', async () => {
    const site = approvalSite({ now: '2027-03-02T09:00:00Z' });
    await site.submit(proposalDocument());
    showScreen(<ApprovalsApp />, site.services);
    expect(await screen.findByText('Nothing waits for your sign-off')).toBeTruthy();
  });
});

it('says plainly which hole in Routing holds up what', async () => {
  const site = approvalSite({ me: 'Sally Senior', appointments: routingRows().filter(row => row.id !== 3) });
  await site.register({ submissionKey: 's-1', partnershipKey: 'p-1', name: 'Riverside park' });
  await site.register({ submissionKey: 's-2', partnershipKey: 'p-2', name: 'Market town trail' });
  showScreen(<ApprovalsApp />, site.services);
  expect(await screen.findByText('Planning has no Head of Service in Routing: ask CEPT to appoint one.')).toBeTruthy();
  expect(screen.getByText('This holds up Riverside park and Market town trail.')).toBeTruthy();
});

it('keeps what I have signed in view', async () => {
  const site = approvalSite();
  const row = await site.register();
  site.decide(row, { outcome: 'Approved', decidedOn: '2027-03-02T10:00:00Z' });
  showScreen(<ApprovalsApp />, site.services);
  expect(await screen.findByRole('heading', { name: 'What you have signed' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Riverside park' }).getAttribute('href')).toBe(
    '#/submission/submission-1/signed'
  );
  expect(screen.getByRole('listitem').textContent).toBe('Riverside parkYou approved it, 2 Mar 2027');
});

describe('opening approvals', () => {
  it.each([
    ['offline', /There is no connection just now/],
    ['throttled', /SharePoint is busy just now/],
    ['forbidden', /You do not have access to approvals/]
  ] as const)('says what to do when it is %s, and opens on "Try again"', async (reason, sentence) => {
    const { services } = approvalSite();
    services.records.failNext(reason);
    showScreen(<ApprovalsApp />, services);
    expect((await screen.findByRole('alert')).textContent).toMatch(sentence);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { name: 'Waiting for your sign-off' })).toBeTruthy();
  });

  it.each([
    ['not set up', { phase: 'absent' }, /not set up yet, or you have not been given access/],
    ['half set up', { phase: 'behind', installed: 0, needed: 1 }, /not up to date yet/],
    ['set up by a newer version', { phase: 'ahead', installed: 9, needed: 1 }, /Reload the page/]
  ] as const)('says one sentence on a site that is %s', async (_case, state, sentence) => {
    const services = memoryServices();
    services.records.setNotReady(state);
    showScreen(<ApprovalsApp />, services);
    expect(await screen.findByText(sentence)).toBeTruthy();
  });
});
