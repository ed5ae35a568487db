/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { approvedPartnership } from '../../../testing/approvedPartnership';
import { axeFindings } from '../../../testing/axeFindings';
import { answersOf, criteriaOf, person } from '../../../testing/builders';
import type { MemoryServices } from '../../../testing/memoryRepositories';
import { proposalDocument } from '../../../testing/registrationBuilders';
import { showScreen } from '../../../testing/showScreen';
import { ToolkitApp } from '../ToolkitApp';

async function open(services: MemoryServices): Promise<HTMLElement> {
  const { container } = showScreen(<ToolkitApp />, services, '#/partnership/partnership-a');
  await screen.findByRole('heading', { name: 'Riverside park' });
  return container;
}

const cards = (): readonly string[] =>
  within(screen.getByRole('heading', { name: 'What follows' }).closest('section') ?? document.body)
    .queryAllByRole('heading', { level: 4 })
    .map(({ textContent }) => textContent ?? '');

describe('what follows an approved partnership', () => {
  it('is offered with what it is for, how long it takes and when it is due', async () => {
    const container = await open(await approvedPartnership());
    expect(cards()).toEqual(['Yearly confirmation', 'Change of facts', 'Leaving']);
    expect(screen.getByText('Yearly confirmation due 31 Mar 2027')).toBeTruthy();
    expect(screen.getByText('About 3 minutes.')).toBeTruthy();
    expect(await axeFindings(container)).toEqual([]);
  });

  it('begins with what was approved, under keys of its own and led by its lead officer', async () => {
    const services = await approvedPartnership();
    await open(services);
    await userEvent.click(screen.getByRole('button', { name: 'Start a change of facts' }));
    expect(await screen.findByRole('heading', { name: 'What changes' })).toBeTruthy();
    await waitFor(() => expect(services.drafts.all()).toHaveLength(1), { timeout: 4000 });
    const [{ answers, partnershipKey, submissionKey }] = services.drafts.all();
    expect(answers).toMatchObject({
      name: 'Riverside park',
      supersedes: '',
      leadOfficer: { name: 'Amy Staff' },
      registration: { purpose: 'Keep the riverside park clean and open' },
      followUp: { kind: 'Change', against: 'submission-1' }
    });
    expect([partnershipKey, submissionKey === 'submission-1']).toEqual(['partnership-a', false]);
  });

  it('that was begun is gone on with, and is no correction', async () => {
    const services = await approvedPartnership();
    const keys = { draftKey: 'draft-b', partnershipKey: 'partnership-a', submissionKey: 'submission-2' };
    const followUp = { kind: 'Leaving', against: 'submission-1', answers: {}, affirmed: {} } as const;
    await services.drafts.create(keys, answersOf({ followUp }));
    await open(services);
    expect(screen.getByRole('link', { name: 'Go on with your draft: Leaving' }).getAttribute('href')).toBe(
      '#/draft/draft-b'
    );
    expect(screen.queryByRole('button', { name: 'Start the leaving' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Start a change of facts' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Correct and submit again' })).toBeTruthy();
  });

  it('says why it cannot be read and tries again', async () => {
    const services = await approvedPartnership();
    await open(services);
    services.submissions.failNext('offline');
    await userEvent.click(screen.getByRole('button', { name: 'Start the leaving' }));
    expect((await screen.findByRole('alert')).textContent).toContain('There is no connection just now.');
    await userEvent.click(screen.getByRole('button', { name: 'Try again: Leaving' }));
    expect(await screen.findByRole('heading', { name: 'Why and when' })).toBeTruthy();
  });

  it('starts the annual review of a Moderate partnership with the year empty', async () => {
    const evaluation = { roleText: 'Leads it' };
    const { significance } = proposalDocument();
    const criteria = criteriaOf(3, 3, 3, 3, 3, 3, 3);
    const document = proposalDocument({
      formVersion: 'appendix-c-1',
      evaluation,
      significance: { ...significance, criteria }
    });
    const services = await approvedPartnership(document);
    await open(services);
    expect(cards()).toEqual(['Annual review', 'Change of facts', 'Leaving']);
    expect(screen.getByText('Annual review due 2 Mar 2028')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Start the annual review' }));
    await waitFor(() => expect(services.drafts.all()).toHaveLength(1), { timeout: 4000 });
    const [{ answers }] = services.drafts.all();
    expect(answers.followUp?.kind).toBe('Review');
    expect(answers.significance.criteria[1].score).toBeUndefined();
  });
});

describe('the list of my partnerships', () => {
  it('says when a confirmation is due, and when it is overdue', async () => {
    const shown = showScreen(<ToolkitApp />, await approvedPartnership());
    expect(await screen.findByText('Yearly confirmation due 31 Mar 2027')).toBeTruthy();
    shown.unmount();
    showScreen(<ToolkitApp />, await approvedPartnership(undefined, { today: '2027-04-01' }));
    expect(await screen.findByText('Yearly confirmation overdue since 31 Mar 2027')).toBeTruthy();
  });

  it('says of a draft what it is', async () => {
    const services = await approvedPartnership(undefined, { me: person('Amy Staff') });
    const keys = { draftKey: 'draft-b', partnershipKey: 'partnership-a', submissionKey: 'submission-2' };
    const followUp = { kind: 'Confirmation', against: 'submission-1', answers: {}, affirmed: {} } as const;
    await services.drafts.create(keys, answersOf({ name: 'Riverside park', followUp }));
    showScreen(<ToolkitApp />, services);
    expect(await screen.findByText('Yearly confirmation. Next: finish it, check it and submit it.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Finish and submit Riverside park' }).getAttribute('href')).toBe(
      '#/draft/draft-b'
    );
  });
});
