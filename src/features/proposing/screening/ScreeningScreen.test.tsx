/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { emptyAnswers } from '../../../domain/drafts/emptyAnswers';
import { answersOf, draftKeys, notPartnershipAnswers, screeningOf, submissionRow } from '../../../testing/builders';
import { memoryServices } from '../../../testing/memoryRepositories';
import { showScreen } from '../../../testing/showScreen';
import { ToolkitApp } from '../ToolkitApp';

async function screening(answers = emptyAnswers, services = memoryServices()): Promise<void> {
  await services.drafts.create(draftKeys(), answers);
  showScreen(<ToolkitApp />, services, '#/draft/draft-a/screening');
  await screen.findByRole('heading', { name: 'Is it a partnership?' });
}

async function answer(question: RegExp, choice: string): Promise<void> {
  await userEvent.click(within(screen.getByRole('group', { name: question })).getByRole('radio', { name: choice }));
}

it('suggests a result as soon as all six tests are answered', async () => {
  await screening();
  expect(screen.getByText('Answer the six tests to see what they suggest.')).toBeTruthy();
  await answer(/agreement/, 'Yes');
  await answer(/independent of each other/, 'Yes');
  await answer(/work together on it/, 'Yes');
  await answer(/risk shared/, 'Not sure');
  await answer(/benefit to all/, 'Yes');
  await answer(/quality of life/, 'Yes');
  expect(screen.getByText(/Some tests are met and some are not, or are in doubt\./)).toBeTruthy();
});

it('asks for a note where a yes has to say which or how, and not before', async () => {
  await screening();
  expect(screen.queryByRole('textbox', { name: 'Which risks?' })).toBeNull();
  await answer(/risk shared/, 'Yes');
  expect(screen.getByRole('textbox', { name: 'Which risks?' })).toBeTruthy();
});

it('asks for a justification when my own result differs from the suggestion', async () => {
  await screening(answersOf({ screening: screeningOf({ result: undefined }) }));
  await userEvent.click(screen.getByRole('radio', { name: /^Is a partnership/ }));
  expect(screen.queryByRole('textbox', { name: /Why does your result differ/ })).toBeNull();
  await userEvent.click(screen.getByRole('radio', { name: /^In between/ }));
  expect(screen.getByRole('textbox', { name: /Why does your result differ/ })).toBeTruthy();
});

it('offers the good practice when it is not a partnership, and goes on to checking instead of scoring', async () => {
  await screening(notPartnershipAnswers());
  expect(screen.getByRole('group', { name: /good practice be applied anyway/ })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Next: Check and submit' })).toBeTruthy();
});

it('finds the nearest example by everyday words and says why it stands there', async () => {
  await screening();
  await userEvent.click(screen.getByRole('button', { name: 'Show the examples' }));
  await userEvent.type(screen.getByRole('textbox', { name: /Describe the arrangement/ }), 'we lend a planner');
  await userEvent.click(screen.getByRole('button', { name: 'Nearest: Secondments / jointly funded posts' }));
  expect(screen.getByText(/It explains; it does not change your result\./)).toBeTruthy();
});

it('finds partnerships submitted so far that could take it on', async () => {
  const services = memoryServices();
  services.submissions.addRow(submissionRow({ title: 'Community safety partnership' }));
  await screening(emptyAnswers, services);
  await answer(/could take this on/, 'Yes');
  await userEvent.type(screen.getByRole('textbox', { name: 'Which one?' }), 'safety');
  await userEvent.click(screen.getByRole('button', { name: 'Use “Community safety partnership”' }));
  expect(screen.getByDisplayValue('Community safety partnership')).toBeTruthy();
});
