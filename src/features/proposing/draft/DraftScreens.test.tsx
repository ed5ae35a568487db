/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { answersOf, draftKeys } from '../../../testing/builders';
import { memoryServices, type MemoryServices } from '../../../testing/memoryRepositories';
import { showScreen } from '../../../testing/showScreen';
import { ToolkitApp } from '../ToolkitApp';

const soon = { timeout: 4000 };

async function withDraft(): Promise<MemoryServices> {
  const services = memoryServices();
  await services.drafts.create(draftKeys(), answersOf());
  return services;
}

const nameBox = (): Promise<HTMLElement> => screen.findByRole('textbox', { name: 'Working name' });

it('makes a draft on the server with the first words, not when it is opened', async () => {
  const services = memoryServices();
  showScreen(<ToolkitApp />, services, '#/new');
  const box = await nameBox();
  expect(services.drafts.all()).toHaveLength(0);
  await userEvent.type(box, 'Riverside');
  expect(await screen.findByText('Saved at 09:00', {}, soon)).toBeTruthy();
  expect(services.drafts.all().map(draft => draft.answers.name)).toEqual(['Riverside']);
});

it('keeps what is typed without a connection and saves it when the connection is back', async () => {
  const services = await withDraft();
  showScreen(<ToolkitApp />, services, '#/draft/draft-a/about');
  const box = await nameBox();
  services.drafts.failNext('offline');
  await userEvent.type(box, ' walk');
  expect(
    await screen.findByText(
      'No connection: kept on this computer, will be saved when the connection is back.',
      {},
      soon
    )
  ).toBeTruthy();
  fireEvent(window, new Event('online'));
  await waitFor(() => expect(services.drafts.all()[0].answers.name).toBe('Riverside park walk'), soon);
});

it('brings back after a reload what the server never got', async () => {
  const services = await withDraft();
  const page = showScreen(<ToolkitApp />, services, '#/draft/draft-a/about');
  const box = await nameBox();
  services.drafts.failNext('offline');
  await userEvent.type(box, ' walk');
  await screen.findByText(/No connection/, {}, soon);
  page.unmount();
  expect(services.drafts.all()[0].answers.name).toBe('Riverside park');

  showScreen(<ToolkitApp />, services, '#/draft/draft-a/about');
  expect(await screen.findByDisplayValue('Riverside park walk')).toBeTruthy();
  expect(screen.getByText('What you typed before the page closed is back.')).toBeTruthy();
});

it('shows what differs when the draft was changed elsewhere, and lets the person choose and undo', async () => {
  const services = await withDraft();
  showScreen(<ToolkitApp />, services, '#/draft/draft-a/about');
  const box = await nameBox();
  services.drafts.changeElsewhere(1, answersOf({ name: 'Hillside park' }));
  await userEvent.type(box, ' walk');

  const choice = await screen.findByRole('region', { name: 'This draft was changed somewhere else' }, soon);
  expect(choice.textContent).toContain('Riverside park walk');
  expect(choice.textContent).toContain('Hillside park');
  await userEvent.click(screen.getByRole('button', { name: 'Take the other' }));
  expect(await screen.findByDisplayValue('Hillside park')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await screen.findByDisplayValue('Riverside park walk')).toBeTruthy();
  await waitFor(() => expect(services.drafts.all()[0].answers.name).toBe('Riverside park walk'), soon);
});

it('asks before the page is left only where not even this browser keeps what was typed', async () => {
  const services = await withDraft();
  showScreen(<ToolkitApp />, services, '#/draft/draft-a/about');
  const box = await nameBox();
  services.store.fill();
  await userEvent.type(box, ' walk');
  expect(await screen.findByText('Not saved yet. Stay on this page until it is.')).toBeTruthy();
  expect(fireEvent(window, new Event('beforeunload', { cancelable: true }))).toBe(false);
  await screen.findByText('Saved at 09:00', {}, soon);
  expect(fireEvent(window, new Event('beforeunload', { cancelable: true }))).toBe(true);
});

it('says so where there is no draft under an address', async () => {
  showScreen(<ToolkitApp />, memoryServices(), '#/draft/nothing/about');
  expect(await screen.findByText('There is no draft here')).toBeTruthy();
});
