/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { person } from '../../../testing/builders';
import { memoryServices, type MemoryServices } from '../../../testing/memoryRepositories';
import { candidDocument } from '../../../testing/packed';
import { decisionRow, proposalDocument, routingRows } from '../../../testing/registrationBuilders';
import { shareRow } from '../../../testing/shareBuilders';
import { showScreen } from '../../../testing/showScreen';
import { RegisterApp } from '../RegisterApp';

const amy = person('Amy Staff');
const now = (): Date => new Date('2027-03-03T12:00:00Z');

/** Amy's registration of a riverside park, approved on 2 March 2027 unless said otherwise. */
async function site(isApproved: boolean = true): Promise<MemoryServices> {
  const services = memoryServices({ me: amy, now, appointments: routingRows() });
  const document = proposalDocument({ registration: candidDocument().registration });
  await services.submissions.addDocument(document, amy, '2027-03-01T09:00:00Z');
  if (isApproved) services.decisions.addRow(decisionRow({ hash: hashOf(services) }));
  return services;
}
const hashOf = (services: MemoryServices): string => services.submissions.rows()[0].hash;

async function open(services: MemoryServices): Promise<void> {
  showScreen(<RegisterApp />, services, '#/partnership/partnership-a/share');
  await screen.findByRole('heading', { name: 'The pack' });
}

const saved: { name: string; content: Blob }[] = [];
beforeEach(() => {
  saved.length = 0;
  let content = new Blob();
  URL.createObjectURL = jest.fn((made: Blob) => {
    content = made;
    return 'blob:pack';
  });
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    if (this.download !== '') saved.push({ name: this.download, content });
  });
});
afterEach(() => jest.restoreAllMocks());

const record = async (): Promise<void> => userEvent.click(screen.getByRole('button', { name: 'Record it' }));
const choose = async (organisation: string, answer: string): Promise<void> => {
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Which organisation?' }), organisation);
  await userEvent.click(screen.getByRole('radio', { name: answer }));
};
const rows = (): (string | null)[][] =>
  within(screen.getByRole('table', { name: /^Partner organisations that were given the pack/ }))
    .getAllByRole('row')
    .slice(1)
    .map(row => [...row.children].map(cell => cell.textContent));

describe('sharing with partners', () => {
  it('is offered on the record of a partnership, and leads back to it', async () => {
    showScreen(<RegisterApp />, await site(), '#/partnership/partnership-a');
    const link = await screen.findByRole('link', { name: 'Share with partners' });
    expect(link.getAttribute('href')).toBe('#/partnership/partnership-a/share');
    await userEvent.click(link);
    expect(await screen.findByRole('heading', { name: 'Share with partners' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Riverside park' }).getAttribute('href')).toBe(
      '#/partnership/partnership-a'
    );
  });

  it('says which version the pack shows and lets it be read first, without what is personal or candid', async () => {
    const services = await site();
    await open(services);
    expect(screen.getByText(/^The pack shows: Version 1, registration submitted on 1 Mar 2027/).textContent).toContain(
      'signed off on 2 Mar 2027'
    );
    expect(screen.getByRole('heading', { name: 'Step 1: Is it a partnership?' })).toBeTruthy();
    expect(screen.getByText('Whistleblowing')).toBeTruthy();
    expect(screen.getByRole('table', { name: 'B3.1 Who are the partners?' })).toBeTruthy();
    expect(document.body.textContent).not.toContain('Left out');
  });

  it('says so where the version is not signed off yet', async () => {
    await open(await site(false));
    expect(screen.getByText(/^The pack shows: .*not signed off yet, so it may still change\.$/)).toBeTruthy();
  });

  it('gives nothing away of a registration that was returned, and says why', async () => {
    const services = await site(false);
    services.decisions.addRow(decisionRow({ hash: hashOf(services), outcome: 'Returned', comment: 'Which park?' }));
    showScreen(<RegisterApp />, services, '#/partnership/partnership-a/share');
    expect(await screen.findByText(/^There is nothing to share yet/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Download/ })).toBeNull();
    window.location.hash = '#/partnership/partnership-a';
    expect(await screen.findByRole('heading', { name: 'What has happened' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Share with partners' })).toBeNull();
  });

  it('gives nothing away that was not submitted as it stands in the list', async () => {
    const services = await site();
    const rowsBefore = services.submissions.rows.bind(services.submissions);
    const claimed = {
      ...services.submissions,
      rows: () => rowsBefore().map(row => ({ ...row, service: 'Housing' }))
    };
    showScreen(
      <RegisterApp />,
      memoryServices({ submissions: claimed, me: amy, now }),
      '#/partnership/partnership-a/share'
    );
    expect((await screen.findByRole('alert')).textContent).toContain('Do not rely on this entry, and tell CEPT.');
    expect(screen.queryByRole('button', { name: /Download/ })).toBeNull();
  });

  it('says so when the address names a partnership that is not there', async () => {
    showScreen(<RegisterApp />, await site(), '#/partnership/nothing/share');
    expect((await screen.findByRole('alert')).textContent).toContain('This partnership is not in the register.');
  });

  it('hands over a web page and a Word file under names that Windows can keep', async () => {
    await open(await site());
    await userEvent.click(screen.getByRole('button', { name: 'Download as a web page' }));
    expect(screen.getByRole('status').textContent).toContain(
      '“Share pack - Riverside park.html” was handed to your browser'
    );
    await userEvent.click(screen.getByRole('button', { name: 'Download for Word' }));
    await waitFor(() => expect(saved).toHaveLength(2), { timeout: 10_000 });
    expect(saved.map(({ name, content }) => [name, content.type])).toEqual([
      ['Share pack - Riverside park.html', 'text/html;charset=utf-8'],
      ['Share pack - Riverside park.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document']
    ]);
  });
});

describe('the log of who was given the pack', () => {
  it('says what to do while nobody was given it', async () => {
    await open(await site());
    expect(await screen.findByText('Nobody was given it yet')).toBeTruthy();
  });

  it('offers the partners of the registration, says in words what will stay for good, and shows it once it is written', async () => {
    const services = await site();
    await open(services);
    expect(
      within(screen.getByRole('combobox', { name: 'Which organisation?' }))
        .getAllByRole('option')
        .map(option => option.textContent)
    ).toEqual(['Choose an organisation', 'Riverside Trust', 'Town Club', 'Another organisation']);
    await choose('Town Club', 'Partly');
    await userEvent.type(screen.getByRole('textbox', { name: 'Note (optional)' }), 'All but whistleblowing');
    expect(
      screen.getByText('You record that Town Club was given version 1 on 3 Mar 2027. Applies the standards: partly.')
    ).toBeTruthy();
    expect(screen.getByText(/nobody can change it or take it back/)).toBeTruthy();
    await record();
    expect(await screen.findByText('It is written: Town Club was given the pack.')).toBeTruthy();
    expect(rows()).toEqual([
      ['Town Club', '3 Mar 2027Version 1', 'PartlyAll but whistleblowing', 'Amy Staff, 3 Mar 2027']
    ]);
    expect(services.shares.rows()).toMatchObject([
      { organisation: 'Town Club', submissionKey: 'submission-1', hash: hashOf(services), standards: 'Partly' }
    ]);
  });

  it('takes an organisation that the registration does not name', async () => {
    const services = await site();
    await open(services);
    await choose('Another organisation', 'Not known yet');
    await userEvent.type(screen.getByRole('textbox', { name: 'Name of the organisation' }), ' Parish council ');
    await record();
    expect(await screen.findByText('It is written: Parish council was given the pack.')).toBeTruthy();
    expect(services.shares.rows()).toMatchObject([{ organisation: 'Parish council', standards: 'NotYetKnown' }]);
  });

  it('shows what stands for each organisation, what was recorded before, and what does not count', async () => {
    const services = await site();
    const hash = hashOf(services);
    services.shares.addRow(shareRow({ id: 1, hash, standards: 'NotYetKnown' }));
    services.shares.addRow(shareRow({ id: 2, hash, standards: 'Yes', contact: '' }));
    services.shares.addRow(shareRow({ id: 3, hash: 'e'.repeat(64), organisation: 'Town Club' }));
    await open(services);
    expect(await screen.findByText('1 entry does not count')).toBeTruthy();
    expect(rows()).toEqual([
      [
        'Riverside Trust',
        '2 Mar 2027Version 1',
        'Yes',
        'Amy Staff, 2 Mar 2027Before that: given 2 Mar 2027, Not known yet (Amy Staff)'
      ]
    ]);
    expect(
      screen.getByText(
        'Town Club, recorded by Amy Staff on 2 Mar 2027: It names other answers than that version holds.'
      )
    ).toBeTruthy();
  });

  it('asks for what is missing, one sentence each, and goes to the first', async () => {
    const services = await site();
    await open(services);
    await record();
    expect(screen.getByText('Say which organisation was given the pack.')).toBeTruthy();
    expect(screen.getByText('Say whether they apply the standards, or that it is not known yet.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Which organisation?' }));
    expect(services.shares.rows()).toEqual([]);
  });

  it('writes one entry when the answer was lost and it is sent again', async () => {
    const services = await site();
    await open(services);
    await choose('Town Club', 'Yes');
    services.shares.loseNextAnswer();
    await record();
    expect((await screen.findByRole('alert')).textContent).toContain('It cannot arrive twice.');
    await record();
    expect(await screen.findByText('It is written: Town Club was given the pack.')).toBeTruthy();
    expect(services.shares.rows()).toHaveLength(1);
  });

  it('says what to do when it cannot be read, and reads it when tried again', async () => {
    const services = await site();
    services.shares.failNext('offline');
    await open(services);
    expect((await screen.findByRole('alert')).textContent).toContain('There is no connection just now.');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Nobody was given it yet')).toBeTruthy();
  });
});
