/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { affirmed } from '../../../domain/drafts/affirming';
import type { DraftAnswers } from '../../../domain/drafts/draft';
import { draftReview } from '../../../forms/annualReview/draftReview';
import { withAnswer } from '../../../forms/draft/draftForms';
import { provideBrowserCrypto } from '../../../testing/browserCrypto';
import { person } from '../../../testing/builders';
import type { MemoryServices } from '../../../testing/memoryRepositories';
import { reviewSite, wholeProposal } from '../../../testing/reviewBuilders';
import { showScreen } from '../../../testing/showScreen';
import { ToolkitApp } from '../ToolkitApp';

provideBrowserCrypto();

const before = wholeProposal('Moderate');
const opened = draftReview(before);
const purpose = 'What is it for, in brief?';

async function open(answers: DraftAnswers = opened): Promise<MemoryServices> {
  const services = await reviewSite(answers, before);
  showScreen(<ToolkitApp />, services, '#/draft/draft-b/standing');
  await screen.findByRole('heading', { name: 'Still true?' });
  return services;
}

const section = (title: string): HTMLElement =>
  screen.getByText(title, { selector: 'h3 span' }).closest('button') as HTMLElement;
const said = (): string | undefined => document.getElementById('field-standing')?.textContent ?? undefined;

it('shows where the answers come from, and every section closed but the first', async () => {
  await open();
  expect(screen.getByText(/These answers come from the Basic Evaluation of 1 Mar 2027\./)).toBeTruthy();
  expect(section('Is it a partnership?').getAttribute('aria-expanded')).toBe('true');
  expect(section('B1 What it is').getAttribute('aria-expanded')).toBe('false');
  expect(section('B1 What it is').textContent).toContain('0 of 6 said');
  expect(screen.queryByText(purpose)).toBeNull();
});

it('keeps one answer as still true with name and date by one press, and takes it back by another', async () => {
  const services = await open();
  await userEvent.click(section('B1 What it is'));
  const stillTrue = screen.getByRole('button', { name: `Still true: ${purpose}` });
  expect(stillTrue.getAttribute('aria-pressed')).toBe('false');
  await userEvent.click(stillTrue);
  expect(stillTrue.getAttribute('aria-pressed')).toBe('true');
  expect(screen.getByText('Still true, said Amy Staff on 3 Mar 2028')).toBeTruthy();
  await waitFor(
    () =>
      expect(services.drafts.all()[0].answers.followUp?.affirmed).toEqual({
        'registration.purpose': { by: person('Amy Staff'), on: '2028-03-03' }
      }),
    { timeout: 4000 }
  );
  await userEvent.click(stillTrue);
  expect(stillTrue.getAttribute('aria-pressed')).toBe('false');
  expect(said()).toContain('0 still true, 0 changed');
});

it('keeps a whole section as still true by one press, opens the next one and gives it the focus; undo takes all of it back', async () => {
  await open();
  await userEvent.click(screen.getByRole('button', { name: 'All of this is still true: Is it a partnership?' }));
  expect(section('Is it a partnership?').textContent).toContain('6 of 6 said');
  expect(section('B1 What it is').getAttribute('aria-expanded')).toBe('true');
  expect(document.activeElement).toBe(section('B1 What it is'));
  expect(said()).toContain('6 still true, 0 changed');
  expect(screen.getByText('You said that 6 answers are still true.')).toBeTruthy();

  await userEvent.click(screen.getByRole('button', { name: 'Undo: Is it a partnership?' }));
  expect(said()).toContain('0 still true, 0 changed');
  expect(document.activeElement).toBe(section('Is it a partnership?'));
});

it('is gone through by keyboard alone with two keys for each section', async () => {
  await open();
  section('Is it a partnership?').focus();
  for (let at = 0; at < 13; at++) {
    await userEvent.tab();
    await userEvent.keyboard('{enter}');
  }
  expect(said()).toContain('You have been through all of them.');
  expect(document.activeElement?.id).toBe('field-standing');
  expect(screen.getByRole('link', { name: /Still true\?.*Done/ })).toBeTruthy();
});

it('shows both answers of a fact that was changed, which nobody can affirm, and takes the old one back by one press', async () => {
  const byColleague = affirmed(opened, ['registration.purpose'], { by: person('Ben New'), on: '2028-03-01' });
  await open(withAnswer(byColleague, 'registration', 'purpose', () => 'To close the park'));
  await userEvent.click(section('B1 What it is'));
  const fact = within(screen.getByText(/What is it for, in brief\?/).closest('li') as HTMLElement);
  expect(fact.getByText('Changed')).toBeTruthy();
  expect(fact.getByText('To open and keep a riverside park')).toBeTruthy();
  expect(fact.getByText('To close the park')).toBeTruthy();
  expect(fact.queryByRole('button', { name: /^Still true/ })).toBeNull();
  expect(fact.queryByText(/Ben New/)).toBeNull();

  await userEvent.click(fact.getByRole('button', { name: `Take the old answer back: ${purpose}` }));
  const stillTrue = screen.getByRole('button', { name: `Still true: ${purpose}` });
  expect(document.activeElement).toBe(stillTrue);
  expect(stillTrue.getAttribute('aria-pressed')).toBe('false');
});

it('leads to the field of an answer that is to be changed, in its section, although nothing is scored yet', async () => {
  await open();
  await userEvent.click(section('B3 Partners'));
  expect(screen.getByRole('link', { name: 'Change it: Who are the partners?' }).getAttribute('href')).toBe(
    '#/draft/draft-b/registration/partners/field-registration.partners'
  );
});

it('says a colleague’s word beside the answer and does not put another name to it', async () => {
  await open(affirmed(opened, ['registration.purpose'], { by: person('Ben New'), on: '2028-03-01' }));
  await userEvent.click(section('B1 What it is'));
  await userEvent.click(screen.getByRole('button', { name: 'The other 5 are still true: B1 What it is' }));
  await userEvent.click(section('B1 What it is'));
  expect(screen.getByText('Still true, said Ben New on 1 Mar 2028')).toBeTruthy();
  expect(screen.getAllByText('Still true, said Amy Staff on 3 Mar 2028')).toHaveLength(5);
});
