/** @jest-environment jsdom */
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { person } from '../../testing/builders';
import { memoryServices, type MemoryServices } from '../../testing/memoryRepositories';
import { ServicesProvider } from '../../ui/Services';
import { InstallApp } from './InstallApp';

const carol = person('Carol Cept');
const chris = person('Chris Corporate');

function owner(): MemoryServices {
  return memoryServices({ mayInstall: true, directory: [carol, chris] });
}

function blankSite(): MemoryServices {
  const services = owner();
  services.records.setNotReady({ phase: 'absent' });
  return services;
}

function show(services: MemoryServices): void {
  render(
    <ServicesProvider value={services}>
      <InstallApp />
    </ServicesProvider>
  );
}

const press = async (name: string): Promise<void> => userEvent.click(await screen.findByRole('button', { name }));

async function choose(typed: string, option: RegExp): Promise<void> {
  await userEvent.type(await screen.findByRole('combobox', { name: 'Search for people by name' }), typed);
  await userEvent.click(await screen.findByRole('option', { name: option }));
}

describe('setting up a blank site', () => {
  it('is for owners: anybody else gets one sentence and no button', () => {
    show(memoryServices());
    expect(screen.getByText(/^Only an owner of this site can set it up/)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says what it will do, and starts only when somebody is to be in CEPT', async () => {
    const services = blankSite();
    show(services);
    expect(await screen.findByText(/^Makes six groups/)).toBeTruthy();
    await press('Set up this site');
    const search = screen.getByRole('combobox', { name: 'Search for people by name' });
    expect(screen.getByText('Choose at least one member of CEPT.')).toBeTruthy();
    expect(search.getAttribute('aria-describedby')).toContain('first-cept-members-problem');
    expect(document.activeElement).toBe(search);
    expect(services.installation.installedWith).toEqual([]);
  });

  it('finds people by keyboard alone, and takes one out again', async () => {
    show(blankSite());
    const search = await screen.findByRole('combobox', { name: 'Search for people by name' });
    await userEvent.type(search, 'c');
    expect(screen.queryByRole('option')).toBeNull();
    await userEvent.type(search, 'h');
    expect(await screen.findByText('1 person found')).toBeTruthy();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    const chosen = screen.getByRole('list', { name: 'Chosen' });
    expect(within(chosen).getByText('Chris Corporate')).toBeTruthy();
    await press('Remove Chris Corporate');
    expect(screen.queryByRole('list', { name: 'Chosen' })).toBeNull();
    expect(document.activeElement).toBe(search);
  });

  it('does not offer somebody twice', async () => {
    show(blankSite());
    await choose('car', /Carol Cept/);
    await userEvent.type(screen.getByRole('combobox', { name: 'Search for people by name' }), 'car');
    expect(await screen.findByText('Nobody has a name that begins like this.')).toBeTruthy();
  });

  it('shows how far it is, then what to fill in next', async () => {
    const services = blankSite();
    show(services);
    await choose('car', /Carol Cept/);
    const release = services.installation.holdNext();
    await press('Set up this site');
    expect(await screen.findByRole('progressbar', { name: 'Keep this page open until it is done.' })).toBeTruthy();
    release();
    expect(await screen.findByText('This site is set up.')).toBeTruthy();
    expect(services.installation.installedWith).toEqual([[carol]]);
    expect(screen.getByRole('heading', { name: 'Who signs for which service' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Open the appointments' }).getAttribute('href')).toBe(
      'https://council.example/sites/partnerships/Lists/PtRouting'
    );
  });

  it('keeps the chosen people when it fails, says what to do, and goes on when tried again', async () => {
    const services = blankSite();
    show(services);
    await choose('car', /Carol Cept/);
    services.installation.failNext('offline');
    await press('Set up this site');
    expect((await screen.findByRole('alert')).textContent).toBe(
      'The connection was lost. Run it again when it is back: it goes on where it stopped.'
    );
    expect(screen.getByText('Carol Cept')).toBeTruthy();
    await press('Try again');
    expect(await screen.findByText('This site is set up.')).toBeTruthy();
    expect(services.installation.installedWith).toEqual([[carol]]);
  });
});

describe('a site that was set up before', () => {
  it('is brought up to date without asking for members of CEPT again', async () => {
    const services = owner();
    services.records.setNotReady({ phase: 'behind', installed: 1, needed: 2 });
    show(services);
    expect(await screen.findByRole('heading', { name: 'Bring this site up to date' })).toBeTruthy();
    expect(screen.queryByRole('combobox')).toBeNull();
    await press('Bring up to date');
    expect(await screen.findByText('This site is set up.')).toBeTruthy();
    expect(services.installation.installedWith).toEqual([[]]);
  });

  it('asks for the members of CEPT again when the first set-up stopped half-way', async () => {
    const services = owner();
    services.records.setNotReady({ phase: 'behind', installed: 0, needed: 1 });
    show(services);
    expect(await screen.findByRole('combobox', { name: 'Search for people by name' })).toBeTruthy();
  });

  it('is left alone when a newer version set it up', async () => {
    const services = owner();
    services.records.setNotReady({ phase: 'ahead', installed: 2, needed: 1 });
    show(services);
    expect(await screen.findByText(/running an older set-up could do harm/)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says what is still to be filled in', async () => {
    const services = owner();
    services.installation.setFirstRun({ ceptMembers: 2, appointments: 2, aimsAreNamed: true, staffMembers: 0 });
    show(services);
    expect(await screen.findByText('This site is set up and up to date.')).toBeTruthy();
    const items = screen.getAllByRole('listitem').map(item => within(item).getByRole('heading').textContent);
    expect(items).toEqual([
      'The team in CEPT',
      'Staff who may submit',
      'Who signs for which service',
      'The corporate aims'
    ]);
  });

  it('says that all is as it should be when the check finds nothing', async () => {
    show(owner());
    await press('Check the set-up');
    expect(await screen.findByText('Everything is as it should be.')).toBeTruthy();
  });

  it('lists what was changed by hand, and puts it back by running the set-up again', async () => {
    const services = owner();
    services.installation.setDrift([
      { where: 'Partnership drafts', what: 'Everybody can read every draft.' },
      { where: 'CEPT', what: 'The group is missing.' }
    ]);
    show(services);
    await press('Check the set-up');
    expect(await screen.findByText('2 things are not as they should be.')).toBeTruthy();
    expect(screen.getByText('Partnership drafts').parentElement?.textContent).toBe(
      'Partnership drafts: Everybody can read every draft.'
    );
    await press('Run the set-up again');
    expect(await screen.findByText('This site is set up.')).toBeTruthy();
    expect(services.installation.installedWith).toEqual([[]]);
  });

  it('says what to do when the check cannot be made', async () => {
    const services = owner();
    show(services);
    await screen.findByText('This site is set up and up to date.');
    services.installation.failNext('throttled');
    await press('Check the set-up');
    expect((await screen.findByRole('alert')).textContent).toContain('SharePoint is busy just now.');
  });
});
