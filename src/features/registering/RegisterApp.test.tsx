/** @jest-environment jsdom */
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { toDocument } from '../../domain/drafts/toDocument';
import { printedSettings } from '../../domain/protocol/printedSettings';
import type { TroubleReason } from '../../domain/trouble';
import {
  answersOf,
  criteriaOf,
  draftKeys,
  notPartnershipAnswers,
  significanceOf,
  submissionRow
} from '../../testing/builders';
import { memoryServices, type MemoryServices } from '../../testing/memoryRepositories';
import { ServicesProvider } from '../../ui/Services';
import { RegisterApp } from './RegisterApp';

const settings = printedSettings;

async function withPartnerships(services = memoryServices()): Promise<MemoryServices> {
  const { me, submissions } = services;
  const lsp = answersOf({
    name: 'Bolsover LSP (example from the protocol)',
    service: 'Strategy',
    significance: significanceOf({ criteria: criteriaOf(5, 4, 5, 5, 2, 5, 1) })
  });
  await submissions.submit(toDocument(draftKeys('lsp'), lsp, { settings, me }));
  await submissions.submit(toDocument(draftKeys('park'), answersOf(), { settings, me }));
  await submissions.submit(
    toDocument(draftKeys('grass'), notPartnershipAnswers({ name: 'Grass cutting', service: 'Leisure' }), {
      settings,
      me
    })
  );
  return services;
}

function show(services: MemoryServices, hash = ''): void {
  window.location.hash = hash;
  render(
    <ServicesProvider value={services}>
      <RegisterApp />
    </ServicesProvider>
  );
}

const namesInOrder = (): (string | null)[] =>
  screen.getAllByRole('rowheader').map(header => within(header).getByRole('link').textContent);

describe('the register', () => {
  it('says what to do when it is empty', async () => {
    show(memoryServices());
    expect(await screen.findByText('No partnerships yet')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Open the Partnership toolkit' }).getAttribute('href')).toBe(
      'https://council.example/sites/partnerships/SitePages/Toolkit.aspx'
    );
  });

  it('shows each partnership with its significance, where it stands, who has it and since when', async () => {
    show(await withPartnerships());
    const row = await screen.findByRole('row', { name: /Bolsover LSP/ });
    expect(within(row).getByText('example from the protocol')).toBeTruthy();
    expect(
      within(row)
        .getAllByRole('cell')
        .map(cell => cell.textContent)
    ).toEqual(['Strategy', 'Major77.1 %', 'Proposed', 'CEPTa second view of the scores', '1 Mar 2027']);
    const grass = screen.getByRole('row', { name: /Grass cutting/ });
    expect(within(grass).getByText('Not a partnership')).toBeTruthy();
    expect(within(grass).getByText('Nobody just now')).toBeTruthy();
  });

  it('searches as you type and says how many were found', async () => {
    show(await withPartnerships());
    await screen.findByText('3 partnerships');
    await userEvent.type(screen.getByRole('searchbox', { name: 'Search partnerships' }), 'river');
    expect(screen.getByText('1 of 3 partnerships')).toBeTruthy();
    expect(namesInOrder()).toEqual(['Riverside park']);
    await userEvent.type(screen.getByRole('searchbox', { name: 'Search partnerships' }), ' nowhere');
    expect(screen.getByText('No partnership matches')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Show all partnerships' }));
    expect(namesInOrder()).toHaveLength(3);
  });

  it('narrows by significance, by status and by service', async () => {
    show(await withPartnerships());
    await userEvent.click(await screen.findByRole('radio', { name: '1 Moderate' }));
    expect(namesInOrder()).toEqual(['Riverside park']);
    await userEvent.click(screen.getByRole('button', { name: 'Clear search and filters' }));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Where it stands' }), 'Not a partnership');
    expect(namesInOrder()).toEqual(['Grass cutting']);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Where it stands' }), 'Any status');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Service' }), 'Strategy');
    expect(namesInOrder()).toEqual(['Bolsover LSP']);
  });

  it('sorts by the heading of a column and says in which order', async () => {
    show(await withPartnerships());
    await userEvent.click(await screen.findByRole('button', { name: 'Partnership' }));
    expect(screen.getByRole('columnheader', { name: 'Partnership' }).getAttribute('aria-sort')).toBe('ascending');
    expect(namesInOrder()).toEqual(['Bolsover LSP', 'Grass cutting', 'Riverside park']);
    await userEvent.click(screen.getByRole('button', { name: 'Partnership' }));
    expect(screen.getByRole('columnheader', { name: 'Partnership' }).getAttribute('aria-sort')).toBe('descending');
    expect(namesInOrder()).toEqual(['Riverside park', 'Grass cutting', 'Bolsover LSP']);
  });

  it.each<[TroubleReason, string]>([
    ['offline', 'There is no connection just now. Check your network, then try again.'],
    ['throttled', 'SharePoint is busy just now. Wait a minute, then try again.'],
    [
      'forbidden',
      'You do not have access to the register. Ask the Chief Executive’s and Partnership Team (CEPT) to add you.'
    ]
  ])('says what to do when it cannot be opened (%s), and opens when tried again', async (reason, sentence) => {
    const services = await withPartnerships();
    services.records.failNext(reason);
    show(services);
    expect((await screen.findByRole('alert')).textContent).toContain(sentence);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('3 partnerships')).toBeTruthy();
  });
});

describe('a site that is not ready', () => {
  it('is for its owner to set up', async () => {
    const services = memoryServices({ mayInstall: true });
    services.records.setNotReady({ phase: 'absent' });
    show(services);
    expect((await screen.findByRole('link', { name: 'Set up this site' })).getAttribute('href')).toBe('#/setup');
  });

  it('gives everybody else one sentence and no button', async () => {
    const services = memoryServices();
    services.records.setNotReady({ phase: 'absent' });
    show(services);
    expect(await screen.findByText(/this site is not set up yet, or you have not been given access/)).toBeTruthy();
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('is brought up to date by its owner when an older version set it up', async () => {
    const services = memoryServices({ mayInstall: true });
    services.records.setNotReady({ phase: 'behind', installed: 1, needed: 2 });
    show(services);
    expect(await screen.findByRole('link', { name: 'Bring up to date' })).toBeTruthy();
  });

  it('asks for a reload when a newer version set it up, even of its owner', async () => {
    const services = memoryServices({ mayInstall: true });
    services.records.setNotReady({ phase: 'ahead', installed: 3, needed: 2 });
    show(services);
    expect(await screen.findByText(/Reload the page/)).toBeTruthy();
    expect(screen.queryByRole('link')).toBeNull();
  });
});

describe('one partnership', () => {
  it('opens from its row and shows facts, scores with reasons, and what has happened', async () => {
    show(await withPartnerships(), '#/partnership/partnership-lsp');
    expect(await screen.findByRole('heading', { level: 2, name: 'Bolsover LSP' })).toBeTruthy();
    expect(await screen.findByText('27 of 35, 77.1 %: Major')).toBeTruthy();
    expect(screen.getByText('Checked just now: the answers below are exactly what was submitted.')).toBeTruthy();
    const money = screen.getAllByRole('term').find(term => term.textContent === '1 Financial cost to the Council');
    expect(money?.nextElementSibling?.textContent).toBe('5 of 5: Over £1,000,000\nBecause it is so');
    expect(screen.getByText('CEPT has it now: a second view of the scores.')).toBeTruthy();
    expect(screen.getByText(/Amy Staff sent the score sheet to CEPT/)).toBeTruthy();
  });

  it('leads back to the list, which then takes the focus and still has the search', async () => {
    show(await withPartnerships());
    await userEvent.type(await screen.findByRole('searchbox', { name: 'Search partnerships' }), 'river');
    await userEvent.click(screen.getByRole('link', { name: 'Riverside park' }));
    expect(await screen.findByRole('heading', { name: 'Riverside park' })).toBe(document.activeElement);
    await userEvent.click(screen.getByRole('link', { name: 'All partnerships' }));
    expect(await screen.findByRole('heading', { name: 'All partnerships' })).toBe(document.activeElement);
    expect(namesInOrder()).toEqual(['Riverside park']);
  });

  it('says plainly when the stored text is not what was submitted', async () => {
    const services = memoryServices();
    services.submissions.addRow(submissionRow({ title: 'Forged', partnershipKey: 'forged' }));
    show(services, '#/partnership/forged');
    expect((await screen.findByRole('alert')).textContent).toContain('This submission cannot be trusted');
    expect(screen.getByRole('alert').textContent).toContain('Do not rely on it, and tell CEPT.');
  });

  it('says plainly when the list claims something that the answers do not give', async () => {
    const services = await withPartnerships();
    const rows = services.submissions.rows.bind(services.submissions);
    const claimed = { ...services.submissions, rows: () => rows().map(row => ({ ...row, band: 'Limited' as const })) };
    show(memoryServices({ submissions: claimed }), '#/partnership/partnership-lsp');
    expect((await screen.findByRole('alert')).textContent).toContain(
      'Do not rely on this entry, and tell CEPT. Its columns do not match its answers: significance.'
    );
    expect(screen.getByText('27 of 35, 77.1 %: Major')).toBeTruthy();
  });

  it('says so when the address names a partnership that is not there', async () => {
    show(await withPartnerships(), '#/partnership/nothing');
    expect((await screen.findByRole('alert')).textContent).toContain('This partnership is not in the register.');
    expect(screen.getByRole('link', { name: 'All partnerships' }).getAttribute('href')).toBe('#/');
  });
});
