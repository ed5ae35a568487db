/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { withdrawalOf } from '../../../domain/submissions/withdrawalOf';
import { approvalSite } from '../../../testing/approvalSite';
import { person } from '../../../testing/builders';
import { proposalDocument } from '../../../testing/registrationBuilders';
import { showScreen } from '../../../testing/showScreen';
import { ApprovalsApp } from '../ApprovalsApp';

const brief = '#/submission/submission-1';

describe('a link to a submission', () => {
  it('that was replaced leads to the version that stands now', async () => {
    const site = approvalSite();
    await site.register();
    await site.register({ submissionKey: 'submission-2', supersedes: 'submission-1' }, '2027-03-02T09:00:00Z');
    showScreen(<ApprovalsApp />, site.services, brief);
    expect(
      await screen.findByText(
        'This version was replaced: Amy Staff submitted a newer one on 2 Mar 2027 at 09:00. Only the newer one can be signed.'
      )
    ).toBeTruthy();
    const newer = screen.getByRole('link', { name: 'Open the version that stands now' });
    expect(newer.getAttribute('href')).toBe('#/submission/submission-2');
  });

  it('that was taken back says so', async () => {
    const site = approvalSite();
    const row = await site.register();
    const keys = { submissionKey: 'submission-2' };
    await site.submit(withdrawalOf(keys, row, 'Not wanted any more', person('Amy Staff')), '2027-03-02T09:00:00Z');
    showScreen(<ApprovalsApp />, site.services, brief);
    expect(
      await screen.findByText(/This submission was taken back by Amy Staff on 2 Mar 2027 at 09:00\./)
    ).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Decide' })).toBeNull();
  });

  it('that does not exist says so', async () => {
    showScreen(<ApprovalsApp />, approvalSite().services, '#/submission/nothing');
    expect((await screen.findByRole('alert')).textContent).toContain('This submission cannot be found.');
  });

  it('whose columns do not match its answers cannot be signed', async () => {
    const site = approvalSite();
    await site.register({ registration: proposalDocument().registration });
    const { submissions } = site.services;
    const rows = submissions.rows();
    const forged = { ...rows[0], submissionKey: 'forged', id: 9 };
    submissions.addRow({ ...forged, partnershipKey: 'partnership-z' });
    showScreen(<ApprovalsApp />, site.services, '#/submission/forged');
    expect((await screen.findByRole('alert')).textContent).toMatch(/^Do not sign this, and tell CEPT\./);
    expect(screen.queryByRole('link', { name: 'Decide' })).toBeNull();
  });

  it('that cannot be read now opens on "Try again"', async () => {
    const site = approvalSite();
    await site.register();
    site.services.submissions.failNext('offline');
    showScreen(<ApprovalsApp />, site.services, brief);
    expect((await screen.findByRole('alert')).textContent).toContain('There is no connection just now.');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('link', { name: 'Decide' })).toBeTruthy();
  });
});

it('shows the whole document as it was submitted', async () => {
  const site = approvalSite();
  await site.register();
  showScreen(<ApprovalsApp />, site.services, `${brief}/document`);
  expect(await screen.findByText('Keep the riverside park clean and open')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Back to the brief' }).getAttribute('href')).toBe(brief);
});
