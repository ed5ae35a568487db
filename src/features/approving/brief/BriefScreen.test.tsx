/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { approvalSite } from '../../../testing/approvalSite';
import { criteriaOf, evidenceFile, person } from '../../../testing/builders';
import { messageRow, proposalDocument, registrationOf, routingRows } from '../../../testing/registrationBuilders';
import { showScreen } from '../../../testing/showScreen';
import { ApprovalsApp } from '../ApprovalsApp';

const brief = '#/submission/submission-1';

describe('the decision brief', () => {
  it('says what is asked, how significant it is, and what the council pays this year and the next two', async () => {
    const site = approvalSite();
    await site.register();
    showScreen(<ApprovalsApp />, site.services, brief);
    expect(await screen.findByRole('heading', { level: 2, name: 'Riverside park' })).toBeTruthy();
    expect(screen.getByText('Register Riverside park as a Limited partnership of Planning.')).toBeTruthy();
    expect(screen.getByText('37.1 % of the highest score')).toBeTruthy();
    const years = ['2027/28', '2028/29', '2029/30'].map(year => screen.getByText(year).parentElement?.textContent);
    expect(years).toEqual(['2027/28£2,000', '2028/29£2,000', '2029/30£0']);
    expect(screen.getByText('Nothing out of the ordinary was found.')).toBeTruthy();
  });

  it('puts whatever is out of the ordinary before the rest', async () => {
    const site = approvalSite();
    const registration = registrationOf({ governingDocument: 'none', exitArrangement: 'no' });
    await site.register({ registration });
    showScreen(<ApprovalsApp />, site.services, brief);
    const title = await screen.findByRole('heading', { level: 3, name: 'Look at this first' });
    expect(screen.getAllByRole('heading', { level: 3 })[0]).toBe(title);
    const box = title.parentElement ?? document.body;
    expect(
      within(box)
        .getAllByRole('listitem')
        .map(item => item.textContent)
    ).toEqual(['There is no governing document.', 'There is no exit arrangement.']);
  });

  it('puts a file that is missing since it was submitted before everything else, and the document tells it too', async () => {
    const site = approvalSite();
    const evaluation = { agreementFile: [evidenceFile('terms.pdf')] };
    await site.register({ formVersion: 'appendix-c-1', evaluation });
    const { unmount } = showScreen(<ApprovalsApp />, site.services, brief);
    const alert = await screen.findByRole('alert');
    expect(within(alert).getByText('“terms.pdf” is no longer in the library, or you may not open it.')).toBeTruthy();
    expect(screen.getAllByRole('heading', { level: 3 })[0].textContent).toBe(
      'Do not rely on these files, and tell CEPT'
    );
    unmount();
    showScreen(<ApprovalsApp />, site.services, `${brief}/document`);
    expect(
      await screen.findByText(
        '“terms.pdf” is no longer in the library, or you may not open it: ask the lead officer for it, and tell CEPT.'
      )
    ).toBeTruthy();
  });

  it('tells of a question that is not settled, and shows what was asked', async () => {
    const site = approvalSite({ now: '2027-03-02T12:00:00Z' });
    const { hash } = await site.submit(proposalDocument());
    site.services.queries.addRow(messageRow({ hash }));
    showScreen(<ApprovalsApp />, site.services, brief);
    expect(await screen.findByText('One question about it is not settled yet.')).toBeTruthy();
    expect(screen.getByText('Which part of the park?')).toBeTruthy();
    expect(screen.getByText('B1.9 What is it for, in brief?')).toBeTruthy();
  });

  it('gives each score under its criterion with the officer’s reason', async () => {
    const site = approvalSite();
    const { significance } = proposalDocument();
    const criteria = { ...criteriaOf(1, 2, 2, 2, 2, 2), 9: { score: 'doesNotApply', reason: 'It is new' } } as const;
    await site.register({ significance: { ...significance, criteria } });
    showScreen(<ApprovalsApp />, site.services, brief);
    const funding = await screen.findByText('1. Financial cost to the Council');
    expect(funding.parentElement?.textContent).toContain('1 of 5Because it is so');
    expect(screen.getByText('9. Track record').parentElement?.textContent).toContain('Does not applyIt is new');
  });

  it('shows what a corrected version changed', async () => {
    const site = approvalSite();
    await site.register();
    const registration = registrationOf({ purpose: 'Keep the whole riverside clean' });
    await site.register(
      { submissionKey: 'submission-2', supersedes: 'submission-1', registration },
      '2027-03-02T09:00:00Z'
    );
    showScreen(<ApprovalsApp />, site.services, '#/submission/submission-2');
    expect(await screen.findByText('Registration, version 2 · Planning')).toBeTruthy();
    expect(screen.getByText('Before: Keep the riverside park clean and open')).toBeTruthy();
    expect(screen.getByText('Now: Keep the whole riverside clean')).toBeTruthy();
  });

  it('leads to the document, and back', async () => {
    const site = approvalSite();
    await site.register();
    showScreen(<ApprovalsApp />, site.services, brief);
    await userEvent.click(await screen.findByRole('link', { name: 'Read the whole document' }));
    expect(await screen.findByText('B1 What it is')).toBeTruthy();
    await userEvent.click(screen.getByRole('link', { name: 'Back to the brief' }));
    expect(await screen.findByText('37.1 % of the highest score')).toBeTruthy();
  });
});

describe('what was decided already', () => {
  it('is said with who has it now, and nothing can be signed twice', async () => {
    const site = approvalSite();
    const row = await site.register();
    site.decide(row, { outcome: 'Approved' });
    showScreen(<ApprovalsApp />, site.services, brief);
    expect(
      await screen.findByText('Approved by Harry Head on 2 Mar 2027. CEPT has it now: entry in the register.')
    ).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Decide' })).toBeNull();
  });

  it('does not include what a stranger decided', async () => {
    const site = approvalSite();
    const row = await site.register();
    site.decide(row, { outcome: 'Approved', author: person('Olive Owner') });
    showScreen(<ApprovalsApp />, site.services, brief);
    expect(await screen.findByRole('link', { name: 'Decide' })).toBeTruthy();
  });
});

it('says which hole stops it where nobody is appointed', async () => {
  const site = approvalSite({ me: 'Sally Senior', appointments: routingRows().filter(({ id }) => id !== 3) });
  await site.register();
  showScreen(<ApprovalsApp />, site.services, brief);
  expect(await screen.findByText('Planning has no Head of Service in Routing: ask CEPT to appoint one.')).toBeTruthy();
});
