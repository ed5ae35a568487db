/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { memoryServices } from '../../../testing/memoryRepositories';
import { showScreen } from '../../../testing/showScreen';
import { ToolkitApp } from '../ToolkitApp';

it('tells somebody who may only read, as on a site without lists, where to read and who can help', async () => {
  const services = memoryServices();
  services.records.setNotReady({ phase: 'absent' });
  showScreen(<ToolkitApp />, services);
  expect((await screen.findByRole('alert')).textContent).toContain(
    'To read about partnerships, open the register; to propose one, ask CEPT to add you to Partnership Staff.'
  );
  expect(screen.getByRole('link', { name: 'Open the register' }).getAttribute('href')).toBe(
    'https://council.example/sites/partnerships/SitePages/Register.aspx'
  );
});

it('leads the site owner of a site without lists to its set-up', async () => {
  const services = memoryServices({ mayInstall: true });
  services.records.setNotReady({ phase: 'absent' });
  showScreen(<ToolkitApp />, services);
  expect((await screen.findByRole('link', { name: 'Set up this site' })).getAttribute('href')).toBe(
    'https://council.example/sites/partnerships/SitePages/Register.aspx#/setup'
  );
});

it.each([
  ['half installed', { phase: 'behind', installed: 0, needed: 1 }, /Ask the site owner to finish it/],
  ['installed by a newer version', { phase: 'ahead', installed: 9, needed: 1 }, /set up by a newer version/]
] as const)('says one sentence on a site that is %s', async (_case, state, sentence) => {
  const services = memoryServices();
  services.records.setNotReady(state);
  showScreen(<ToolkitApp />, services);
  expect((await screen.findByRole('alert')).textContent).toMatch(sentence);
});

it.each([
  ['forbidden', /add you to Partnership Staff/],
  ['offline', /There is no connection to SharePoint/],
  ['throttled', /SharePoint is busy/]
] as const)('says what to do when opening is %s, and opens on "Try again"', async (reason, sentence) => {
  const services = memoryServices();
  services.records.failNext(reason);
  showScreen(<ToolkitApp />, services);
  expect((await screen.findByRole('alert')).textContent).toMatch(sentence);
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('heading', { name: 'My partnerships' })).toBeTruthy();
});

it('leads somebody who may read but not propose, an auditor for one, to the register', async () => {
  const services = memoryServices();
  services.records.failNext('forbidden');
  showScreen(<ToolkitApp />, services);
  expect((await screen.findByRole('link', { name: 'Open the register' })).getAttribute('href')).toBe(
    'https://council.example/sites/partnerships/SitePages/Register.aspx'
  );
});
