/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { approvalSite, type ApprovalSite } from '../../../testing/approvalSite';
import { choose, decisionsOfMine, press } from '../../../testing/approvalSteps';
import { evidenceFile, person } from '../../../testing/builders';
import { appointmentRow, routingRows } from '../../../testing/registrationBuilders';
import { showScreen } from '../../../testing/showScreen';
import { ApprovalsApp } from '../ApprovalsApp';

const brief = '#/submission/submission-1';
const deciding = `${brief}/decide`;

async function opened(hash: string, site = approvalSite()): Promise<ApprovalSite> {
  await site.register();
  showScreen(<ApprovalsApp />, site.services, hash);
  return site;
}

describe('signing', () => {
  it('takes four taps from the link: the link, "Decide", the choice, the signature', async () => {
    const site = await opened(brief);
    await userEvent.click(await screen.findByRole('link', { name: 'Decide' }));
    await choose(/^Approve/);
    await press('Sign: approve');
    expect(await screen.findByRole('heading', { name: 'Signed' })).toBe(document.activeElement);
    expect(screen.getByText('You approved it on 4 Mar 2027 at 09:00.')).toBeTruthy();
    expect(screen.getByText('CEPT has it now: entry in the register.')).toBeTruthy();
    expect(screen.getByText('Nothing else waits for you.')).toBeTruthy();
    expect(decisionsOfMine(site)).toEqual([
      expect.objectContaining({
        submissionKey: 'submission-1',
        partnershipKey: 'partnership-a',
        hash: site.services.submissions.rows()[0].hash,
        outcome: 'Approved',
        capacity: 'HeadOfService',
        comment: ''
      })
    ]);
  });

  it('states what is signed: the name, the version, its fingerprint and in which capacity', async () => {
    const { services } = await opened(deciding);
    const { hash } = services.submissions.rows()[0];
    const statement = await screen.findByText(/version 1, fingerprint/);
    expect(statement.textContent).toContain('You sign the registration of Riverside park, version 1');
    expect(statement.textContent).toContain(`${hash.slice(0, 4)} ${hash.slice(4, 8)}`);
    expect(statement.textContent).toContain('as Head of Service for Planning.');
  });

  it('says above the choice which files nobody can rely on', async () => {
    const site = approvalSite();
    const evaluation = { agreementFile: [evidenceFile('terms.pdf')] };
    await site.register({ formVersion: 'appendix-c-1', evaluation });
    showScreen(<ApprovalsApp />, site.services, deciding);
    expect((await screen.findByRole('alert')).textContent).toContain(
      '“terms.pdf” is no longer in the library, or you may not open it.'
    );
    expect(screen.getByRole('radio', { name: /^Approve/ })).toBeTruthy();
  });

  it('asks for the choice first, and leads to it', async () => {
    const site = await opened(deciding);
    await press('Sign');
    expect(screen.getByText('Choose what you decide.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: /^Approve/ }));
    expect(decisionsOfMine(site)).toEqual([]);
  });

  it.each([
    [
      /^Return/,
      'What must be corrected?',
      'Sign: return',
      'Say what must be corrected, so that the lead officer can do it.'
    ],
    [/^Refuse/, 'Why is it refused?', 'Sign: refuse', 'Say why it is refused.']
  ])('asks %s for its reason', async (choice, label, button, problem) => {
    const site = await opened(deciding);
    await choose(choice);
    await press(button);
    expect(screen.getByText(problem)).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: label }));
    expect(decisionsOfMine(site)).toEqual([]);
  });

  it('returns it to the lead officer with what must be corrected', async () => {
    const site = await opened(deciding);
    await choose(/^Return/);
    await userEvent.type(screen.getByRole('textbox', { name: 'What must be corrected?' }), 'Add the risks');
    await press('Sign: return');
    expect(await screen.findByText('You returned it on 4 Mar 2027 at 09:00.')).toBeTruthy();
    expect(screen.getByText('Add the risks')).toBeTruthy();
    expect(decisionsOfMine(site)).toEqual([expect.objectContaining({ outcome: 'Returned', comment: 'Add the risks' })]);
  });

  it('keeps a declared interest with the signature', async () => {
    const site = await opened(deciding);
    await choose(/^Approve/);
    await press('Declare an interest');
    const interest = screen.getByRole('textbox', { name: 'Your interest' });
    expect(document.activeElement).toBe(interest);
    await userEvent.type(interest, 'My sister is a trustee.');
    await press('Sign: approve');
    await screen.findByRole('heading', { name: 'Signed' });
    expect(decisionsOfMine(site)).toEqual([
      expect.objectContaining({ comment: 'Interest declared: My sister is a trustee.' })
    ]);
  });

  it('can be done by the deputy in their dates, who is told whose deputy they are', async () => {
    const joanne = appointmentRow({ id: 9, isDeputy: true, person: person('Joanne Pike'), until: '2027-03-31' });
    const site = approvalSite({ me: 'Joanne Pike', appointments: [...routingRows(), joanne] });
    await opened(deciding, site);
    expect(await screen.findByText(/as deputy of Harry Head/)).toBeTruthy();
    await choose(/^Approve/);
    await press('Sign: approve');
    expect(await screen.findByText('CEPT has it now: entry in the register.')).toBeTruthy();
    expect(decisionsOfMine(site)).toEqual([expect.objectContaining({ capacity: 'HeadOfService' })]);
  });

  it('works by keyboard alone, from the brief to the signature', async () => {
    const site = await opened(brief);
    const decide = await screen.findByRole('link', { name: 'Decide' });
    while (document.activeElement !== decide) await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    // jsdom follows no link by its key.
    window.location.hash = decide.getAttribute('href') ?? '';
    expect(await screen.findByRole('heading', { name: 'Decide' })).toBe(document.activeElement);
    const approve = screen.getByRole('radio', { name: /^Approve/ });
    while (document.activeElement !== approve) await userEvent.tab();
    await userEvent.keyboard(' ');
    const sign = screen.getByRole('button', { name: 'Sign: approve' });
    while (document.activeElement !== sign) await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { name: 'Signed' })).toBe(document.activeElement);
    expect(decisionsOfMine(site)).toHaveLength(1);
  });

  it('asks SharePoint for one thing to open, one to read, and one to sign', async () => {
    const site = approvalSite();
    const open = jest.spyOn(site.services.records, 'openApprovals');
    const read = jest.spyOn(site.services.submissions, 'read');
    const sign = jest.spyOn(site.services.decisions, 'decide');
    await opened(brief, site);
    await userEvent.click(await screen.findByRole('link', { name: 'Decide' }));
    await choose(/^Approve/);
    expect([open.mock.calls.length, read.mock.calls.length]).toEqual([1, 1]);
    await press('Sign: approve');
    await screen.findByRole('heading', { name: 'Signed' });
    expect(sign.mock.calls.length).toBe(1);
    // The next screen opens with one more: it tells what became of the signature.
    expect([open.mock.calls.length, read.mock.calls.length]).toEqual([2, 1]);
  });

  it('leads on to the next submission that waits', async () => {
    const site = approvalSite();
    await site.register({ submissionKey: 's-2', partnershipKey: 'p-2', name: 'Market trail' }, '2027-03-02T09:00:00Z');
    await opened(deciding, site);
    await choose(/^Approve/);
    await press('Sign: approve');
    expect(await screen.findByText('One more submission waits for you.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Open the next one' }).getAttribute('href')).toBe('#/submission/s-2');
  });
});

describe('who may not sign', () => {
  it('sees who does instead of a form', async () => {
    await opened(deciding, approvalSite({ me: 'Sally Senior' }));
    expect(await screen.findByText('Harry Head (Head of Service) signs it.')).toBeTruthy();
    expect(screen.queryByRole('radio')).toBeNull();
  });

  it('includes the Head of Service who is its lead officer: it goes to the SMT member', async () => {
    const site = approvalSite();
    await site.register({ leadOfficer: person('Harry Head') });
    showScreen(<ApprovalsApp />, site.services, brief);
    await waitFor(() =>
      expect(screen.getAllByText(/Harry Head is its lead officer and does not sign\./).length).toBeGreaterThan(0)
    );
    expect(screen.queryByRole('link', { name: 'Decide' })).toBeNull();
  });
});
