/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
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

async function open(answers: DraftAnswers): Promise<void> {
  showScreen(<ToolkitApp />, await reviewSite(answers, before), '#/draft/draft-b/significance');
  await screen.findByRole('heading', { name: 'How significant is the partnership?' });
}

const criterion = (number: number): HTMLElement =>
  document.querySelector(`section[aria-labelledby="criterion-${number}"]`) as HTMLElement;
const compared = (): string => document.querySelector('table')?.textContent ?? '';

it('shows how each criterion was scored last time and why, while its own score opens empty', async () => {
  await open(draftReview(before));
  expect(criterion(3).textContent).toContain('Last time: score 3. Because it is so');
  expect(within(criterion(3)).queryByRole('radio', { checked: true })).toBeNull();
  expect(criterion(1).textContent).toContain('£2,500 from the council, £1,200 of officer time and work');
  expect(within(criterion(1)).getByRole<HTMLInputElement>('textbox', { name: 'Financial year' }).value).toBe('');
});

it('scores a criterion as last time, with its reason, by one press', async () => {
  await open(draftReview(before));
  await userEvent.click(screen.getByRole('button', { name: 'The same again: Criterion 4' }));
  expect(within(criterion(4)).getByRole('radio', { name: /^3/, checked: true })).toBeTruthy();
  expect(within(criterion(4)).getByRole<HTMLTextAreaElement>('textbox').value).toBe('Because it is so');
  expect(within(criterion(4)).queryByRole('button', { name: /The same again/ })).toBeNull();
});

it('shows total, percent and band then and now, and that the band is the same', async () => {
  await open(wholeReview(before, 3));
  expect(compared()).toBe(
    'Beside the Basic Evaluation of 1 Mar 2027ThenNowTotal21 of 3521 of 35Per cent60\u00a0%60\u00a0%BandModerateModerate'
  );
  expect(screen.getByText('The band is the same as before.')).toBeTruthy();
});

it('says that a band that rose asks for Appendix D as well', async () => {
  await open(wholeReview(before, 4));
  expect(compared()).toContain('BandModerateMajor');
  expect(screen.getByText('Moderate before, Major now')).toBeTruthy();
  expect(screen.getByText(/^It asks for Appendix D as well/)).toBeTruthy();
});

it('names the former approver where the band fell', async () => {
  await open(wholeReview(before, 1));
  expect(screen.getByText('Moderate before, Limited now')).toBeTruthy();
  expect(screen.getByText('Sally Senior approved what is in force and is named to whoever signs.')).toBeTruthy();
});
