/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import type { DraftAnswers } from '../../../domain/drafts/draft';
import { draftReview } from '../../../forms/annualReview/draftReview';
import { provideBrowserCrypto } from '../../../testing/browserCrypto';
import { reviewSite, wholeProposal, wholeReview } from '../../../testing/reviewBuilders';
import { showScreen } from '../../../testing/showScreen';
import { ToolkitApp } from '../ToolkitApp';

provideBrowserCrypto();

const before = wholeProposal('Moderate');

async function open(answers: DraftAnswers, place: string): Promise<void> {
  showScreen(<ToolkitApp />, await reviewSite(answers, before), `#/draft/draft-b/${place}`);
  await screen.findByRole('navigation', { name: 'Sections of this draft' });
}

const box = (label: string): HTMLInputElement => screen.getByLabelText<HTMLInputElement>(label);

it('opens the figures of the year empty, with last year’s beside them', async () => {
  await open(draftReview(before), 'registration/resources');
  expect(box('Money from the council in the first year').value).toBe('');
  expect(screen.getAllByText('£2,500')[0].parentElement?.textContent).toBe('Last year: £2,500');
});

it('says of a standing fact where it comes from, what it was once it is changed, and takes that back by one press', async () => {
  await open(draftReview(before), 'registration/identity');
  const purpose = box('What is it for, in brief?');
  expect(purpose.value).toBe('To open and keep a riverside park');
  expect(screen.getAllByText('As in the Basic Evaluation of 1 Mar 2027').length).toBeGreaterThan(4);
  await userEvent.type(purpose, ' for everybody');
  expect(screen.getByText('It was:').textContent).toBe('It was: To open and keep a riverside park');
  await userEvent.click(screen.getByRole('button', { name: 'Take it back: What is it for, in brief?' }));
  expect(purpose.value).toBe('To open and keep a riverside park');
  expect(document.activeElement).toBe(purpose);
});

it('opens a form at the first section in which something is left, and goes on past those that are done', async () => {
  await open(draftReview(before), 'registration');
  expect(await screen.findByRole('heading', { level: 2, name: 'Money and time' })).toBeTruthy();
  await waitFor(() => expect(window.location.hash).toBe('#/draft/draft-b/registration/resources'));
  expect(screen.getByRole('link', { name: 'Next: Results and declaration' })).toBeTruthy();
});

it('goes from the standing facts straight to what is missing', async () => {
  const whole = wholeReview(before);
  const registration = { ...whole.registration, cashThisYear: '' };
  await open({ ...whole, registration }, 'standing');
  expect((await screen.findByRole('link', { name: 'Next: Its registration' })).getAttribute('href')).toBe(
    '#/draft/draft-b/registration'
  );
});
