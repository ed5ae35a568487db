/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { answersOf, draftKeys, person, submissionRow } from '../../../testing/builders';
import { memoryServices } from '../../../testing/memoryRepositories';
import { showScreen } from '../../../testing/showScreen';
import { ToolkitApp } from '../ToolkitApp';

it('tells somebody who is new what this is, how long it takes and where to start', async () => {
  showScreen(<ToolkitApp />);
  expect(await screen.findByRole('heading', { name: 'Working with another organisation?' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Start a new one' }).getAttribute('href')).toBe('#/new');
  expect(screen.getByRole('link', { name: 'Try a score without saving' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'How it works' })).toBeTruthy();
});

it('shows my drafts and what each needs next', async () => {
  const services = memoryServices();
  await services.drafts.create(draftKeys(), answersOf());
  showScreen(<ToolkitApp />, services);
  expect(await screen.findByRole('heading', { name: 'Riverside park' })).toBeTruthy();
  expect(screen.getByText('Saved 1 Mar 2027 at 09:00')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Finish and submit Riverside park' }).getAttribute('href')).toBe(
    '#/draft/draft-a/about'
  );
});

it('shows what I submitted with its band as a word and who has it now, and nothing of others', async () => {
  const services = memoryServices();
  services.submissions.addRow(submissionRow());
  services.submissions.addRow(
    submissionRow({ id: 2, partnershipKey: 'partnership-b', title: 'Somebody else’s', author: person('Ben Staff') })
  );
  showScreen(<ToolkitApp />, services);
  expect(await screen.findByText('Moderate')).toBeTruthy();
  expect(screen.getByText('CEPT takes a second look at the scores and agrees them with you.')).toBeTruthy();
  expect(screen.queryByText('Somebody else’s')).toBeNull();
});

it('brings a deleted draft back with undo, and deletes it when the screen is left', async () => {
  const services = memoryServices();
  await services.drafts.create(draftKeys(), answersOf());
  const page = showScreen(<ToolkitApp />, services);
  await userEvent.click(await screen.findByRole('button', { name: 'Delete draft Riverside park' }));
  expect(screen.getByText('Draft deleted.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Undo deleting Riverside park' }));
  expect(services.drafts.headings()).toHaveLength(1);

  await userEvent.click(screen.getByRole('button', { name: 'Delete draft Riverside park' }));
  page.unmount();
  await waitFor(() => expect(services.drafts.headings()).toHaveLength(0));
});

it('offers to clear a draft that is among the submissions already', async () => {
  const services = memoryServices();
  await services.drafts.create(draftKeys(), answersOf());
  services.submissions.addRow(submissionRow({ submissionKey: 'submission-a' }));
  showScreen(<ToolkitApp />, services);
  const card = within((await screen.findByText(/This was submitted already/)).closest('li') ?? document.body);
  expect(card.getByRole('button', { name: 'Clear this draft: Riverside park' })).toBeTruthy();
});
