/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { approvalSite, type ApprovalSite } from '../../../testing/approvalSite';
import { choose, decisionsOfMine, press } from '../../../testing/approvalSteps';
import { proposalDocument } from '../../../testing/registrationBuilders';
import { showScreen } from '../../../testing/showScreen';
import { ApprovalsApp } from '../ApprovalsApp';

async function deciding(): Promise<ApprovalSite> {
  const site = approvalSite();
  await site.register();
  showScreen(<ApprovalsApp />, site.services, '#/submission/submission-1/decide');
  return site;
}

describe('a signature in trouble', () => {
  it('is sent again after a lost answer without becoming two', async () => {
    const site = await deciding();
    await choose(/^Approve/);
    site.services.decisions.loseNextAnswer();
    await press('Sign: approve');
    expect((await screen.findByRole('alert')).textContent).toContain('It cannot arrive twice.');
    await press('Sign: approve');
    expect(await screen.findByRole('heading', { name: 'Signed' })).toBeTruthy();
    expect(decisionsOfMine(site)).toHaveLength(1);
  });

  it('stands as it arrived the first time when the words were changed after a lost answer', async () => {
    const site = await deciding();
    await choose(/^Return/);
    await userEvent.type(screen.getByRole('textbox', { name: 'What must be corrected?' }), 'Add the risks');
    site.services.decisions.loseNextAnswer();
    await press('Sign: return');
    await screen.findByRole('alert');
    await userEvent.type(screen.getByRole('textbox', { name: 'What must be corrected?' }), ' and the dates');
    await press('Sign: return');
    expect(await screen.findByText('Add the risks')).toBeTruthy();
    expect(decisionsOfMine(site)).toHaveLength(1);
  });

  it('does nothing when it is pressed twice', async () => {
    const site = await deciding();
    await choose(/^Approve/);
    const release = site.services.decisions.holdNext();
    await press('Sign: approve');
    await press('Sign: approve');
    release();
    expect(await screen.findByRole('heading', { name: 'Signed' })).toBeTruthy();
    expect(decisionsOfMine(site)).toHaveLength(1);
  });

  it('says that it does not count where a newer version was submitted a second before', async () => {
    const site = await deciding();
    await choose(/^Approve/);
    await site.submit(
      proposalDocument({ submissionKey: 'submission-2', supersedes: 'submission-1' }),
      '2027-03-04T08:59:59Z'
    );
    await press('Sign: approve');
    expect(await screen.findByRole('heading', { name: 'Signed, but it does not count' })).toBeTruthy();
    expect(screen.getByRole('alert').textContent).toMatch(/replaced/);
  });

  it('says that it does not count where somebody else had decided a second before', async () => {
    const site = await deciding();
    const row = site.services.submissions.rows()[0];
    await choose(/^Approve/);
    site.decide(row, { outcome: 'Refused', comment: 'Too dear', decidedOn: '2027-03-04T08:59:59Z' });
    await press('Sign: approve');
    expect(await screen.findByRole('heading', { name: 'Signed, but it does not count' })).toBeTruthy();
  });

  it('is not offered any more when a page comes back into view and a newer version stands', async () => {
    const site = await deciding();
    await screen.findByRole('radio', { name: /^Approve/ });
    await site.submit(
      proposalDocument({ submissionKey: 'submission-2', supersedes: 'submission-1' }),
      '2027-03-04T08:30:00Z'
    );
    document.dispatchEvent(new Event('visibilitychange'));
    expect(await screen.findByText(/^This version was replaced: Amy Staff submitted a newer one/)).toBeTruthy();
    expect(screen.queryByRole('radio')).toBeNull();
  });

  it('still tells that it was signed where nothing can be read afterwards', async () => {
    const site = await deciding();
    await choose(/^Approve/);
    site.services.records.failNext('offline');
    await press('Sign: approve');
    expect(await screen.findByRole('heading', { name: 'Signed' })).toBeTruthy();
    expect(screen.getByText('CEPT has it now: entry in the register.')).toBeTruthy();
  });
});
