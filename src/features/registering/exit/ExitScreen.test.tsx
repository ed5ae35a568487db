/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import type { RecordDocument } from '../../../domain/submissions/submission';
import { person } from '../../../testing/builders';
import { memoryServices, type MemoryServices } from '../../../testing/memoryRepositories';
import { decisionRow, proposalDocument, registrationOf, routingRows } from '../../../testing/registrationBuilders';
import { showScreen } from '../../../testing/showScreen';
import { RegisterApp } from '../RegisterApp';

const address = '#/partnership/partnership-a/exit';
const registration = registrationOf({
  grantFunded: true,
  grants: [{ funder: 'Lottery', amount: 5_000_000, ends: '31 Mar 2028', conditions: 'File 4' }]
});
const evaluation = {
  exitLiabilities: 'The county bears the lease',
  assetOwnership: 'The van is the council’s',
  contributions: [
    { partner: 'County', what: 'funding', amounts: { amounts: { '2027/28': 1_000_000 }, standing: 'confirmed' } }
  ]
} as const;

async function siteWith(given: Partial<RecordDocument> = {}): Promise<MemoryServices> {
  const services = memoryServices({
    me: person('Nina Reader'),
    now: () => new Date('2027-06-30T09:00:00Z'),
    appointments: routingRows()
  });
  const document = { ...proposalDocument({ formVersion: 'appendix-c-1', registration, evaluation }), ...given };
  await services.submissions.addDocument(document as RecordDocument, person('Amy Staff'), '2027-03-01T09:00:00Z');
  return services;
}
const lineOf = (label: string): string | null | undefined =>
  screen.getByText(label).closest('div')?.querySelector('dd')?.textContent;

describe('the fire drill of a partnership', () => {
  it('is one step from its record, and puts together for today who is left with what', async () => {
    showScreen(<RegisterApp />, await siteWith(), '#/partnership/partnership-a');
    const link = await screen.findByRole('link', { name: 'If it ended: who is left with what' });
    expect(link.getAttribute('href')).toBe(address);
    await userEvent.click(link);
    fireEvent(window, new HashChangeEvent('hashchange'));
    expect(await screen.findByText('If it ended on 30 Jun 2027')).toBeTruthy();
    expect(screen.getByText('From the Basic Evaluation by Amy Staff on 1 Mar 2027.')).toBeTruthy();
    const rows = within(screen.getByRole('table', { name: 'At the end' }))
      .getAllByRole('row')
      .slice(1);
    expect(
      rows.map(row =>
        within(row)
          .getAllByRole('cell')
          .map(cell => cell.lastChild?.textContent)
      )
    ).toEqual([
      ['Residual liabilities', '', 'The county bears the lease'],
      ['Liability that goes on', '', 'Not answered yet'],
      ['Grants still open', '£50,000', 'There is no accountable body'],
      ['Assets', '', 'The van is the council’s'],
      ['Staff and other means', '', 'Not answered yet'],
      ['Services', '', 'Not answered yet']
    ]);
    expect(lineOf('Promised')).toBe('County, money: £10,000 in 2027/28, confirmed');
  });

  it('shows what nobody answered as the list of what to do', async () => {
    showScreen(<RegisterApp />, await siteWith(), address);
    expect(await screen.findByRole('heading', { name: 'To do: 11 not answered' })).toBeTruthy();
    expect(lineOf('Assets: How they are disposed of')).toBe('Not answered yet');
  });

  it('is put together anew for another date', async () => {
    showScreen(<RegisterApp />, await siteWith(), address);
    const date = await screen.findByLabelText('If it ended on');
    expect(lineOf('Grant still open')).toBe('Lottery, £50,000, until 31 Mar 2028');
    fireEvent.change(date, { target: { value: '2028-04-01' } });
    expect(screen.getByText('If it ended on 1 Apr 2028')).toBeTruthy();
    expect(screen.queryByText('Grant still open')).toBeNull();
    fireEvent.change(date, { target: { value: '' } });
    expect(screen.getByText('Choose a date.')).toBeTruthy();
  });

  it('takes the liability of the latest annual review', async () => {
    const services = await siteWith();
    const review = {
      ...proposalDocument({ registration, evaluation }),
      kind: 'Review' as const,
      formVersion: 'appendix-e-1+appendix-c-1',
      submissionKey: 'submission-2',
      supersedes: 'submission-1',
      against: 'submission-1',
      particulars: { residualLiability: 1_250_000 },
      affirmed: {},
      differences: []
    };
    const approve = (id: number, submissionKey: string, decidedOn: string): void => {
      const { hash } = services.submissions.rows()[id - 1];
      services.decisions.addRow(decisionRow({ id, submissionKey, hash, decidedOn }));
    };
    approve(1, 'submission-1', '2027-03-02T10:00:00Z');
    await services.submissions.addDocument(review, person('Amy Staff'), '2027-05-01T09:00:00Z');
    approve(2, 'submission-2', '2027-05-02T10:00:00Z');
    showScreen(<RegisterApp />, services, address);
    expect(await screen.findByText('Liability at the last review')).toBeTruthy();
    expect(lineOf('Liability at the last review')).toBe('£12,500');
  });

  it('says so where a partnership is unknown, and where nothing is registered yet', async () => {
    showScreen(<RegisterApp />, await siteWith(), '#/partnership/nobody/exit');
    expect((await screen.findByRole('alert')).textContent).toContain('This partnership is not in the register.');
    cleanup();
    const services = memoryServices({ now: () => new Date('2027-06-30T09:00:00Z') });
    const { registration: _none, ...sheet } = proposalDocument({ formVersion: 'appendix-a-1' });
    await services.submissions.addDocument(
      { ...sheet, kind: 'ScoreSheet' },
      person('Amy Staff'),
      '2027-03-01T09:00:00Z'
    );
    showScreen(<RegisterApp />, services, address);
    expect(await screen.findByText('Nothing to put together yet')).toBeTruthy();
  });

  it('opens on "Try again" where the answers cannot be read just now', async () => {
    const services = await siteWith();
    services.submissions.failNext('offline');
    showScreen(<RegisterApp />, services, address);
    expect((await screen.findByRole('alert')).textContent).toContain('There is no connection just now.');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('If it ended on 30 Jun 2027')).toBeTruthy();
  });
});
