/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import type { DraftAnswers } from '../../../domain/drafts/draft';
import type { TypedAnswers } from '../../../domain/registration/registrationAnswers';
import { draftKeys } from '../../../testing/builders';
import { memoryServices } from '../../../testing/memoryRepositories';
import { routingRows } from '../../../testing/registrationBuilders';
import { showScreen } from '../../../testing/showScreen';
import { wholeDraft } from '../../../testing/wholeDraft';
import { ToolkitApp } from '../ToolkitApp';

async function open(answers: DraftAnswers, place: string): Promise<void> {
  const services = memoryServices({ appointments: routingRows() });
  await services.drafts.create(draftKeys(), answers);
  showScreen(<ToolkitApp />, services, `#/draft/draft-a/${place}`);
  await screen.findByRole('navigation', { name: 'Sections of this draft' });
}

function major(evaluation: TypedAnswers): DraftAnswers {
  const whole = wholeDraft('Major');
  return { ...whole, evaluation: { ...whole.evaluation, ...evaluation } };
}

it('makes the elements that the governing agreement lacks into text for the next agenda', async () => {
  await open(major({ agreementTimescales: { grade: 'no', note: '', evidence: '', files: [] } }), 'evaluation/role');
  await userEvent.click(screen.getByRole('button', { name: 'Show what is missing as text for the next agenda' }));
  const text = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'For the next agenda of the partnership' });
  expect(text.value).toContain('- Timescales');
  expect(text.value).not.toContain('- Meetings and minutes');
});

it('says that nothing is missing in an agreement that covers everything', async () => {
  await open(wholeDraft('Major'), 'evaluation/role');
  await userEvent.click(screen.getByRole('button', { name: 'Show what is missing as text for the next agenda' }));
  expect(screen.getByText('Nothing is missing by your answers so far.')).toBeTruthy();
});

it('hints at the wording of an output, and forbids nothing', async () => {
  await open(
    major({ outputs: [{ output: 'Improve housing', measure: 'Register', achievable: 'yes', realistic: 'yes' }] }),
    'evaluation/evaluation'
  );
  const hints = within(screen.getByRole('region', { name: 'Hints on the wording of your outputs' }));
  expect(hints.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Specific: “improve” by how much, for whom? Name what will be there that is not there now.',
    'Measurable: Give a number: how many, how much, or which share?',
    'Timely: Say by when: a date, a quarter or a year.'
  ]);
});

it('points out before it is sent where scores and answers do not fit each other, and keeps nothing back', async () => {
  await open(wholeDraft('Moderate'), 'check');
  expect(screen.getByRole('heading', { name: 'Scores and answers that do not fit each other' })).toBeTruthy();
  const link = screen.getByRole('link', {
    name: /^Look at it: Criterion 1: the amounts give 1, the officer scored 3\./
  });
  expect(link.getAttribute('href')).toBe('#/draft/draft-a/significance/field-criterion.1');
  expect(screen.getByRole('button', { name: 'Submit the basic evaluation' })).toBeTruthy();
});

it('points out what the band should have and has not', async () => {
  const whole = wholeDraft('Moderate');
  await open(
    {
      ...whole,
      evaluation: { ...whole.evaluation, jointRisk: { grade: 'no', note: 'Not yet', evidence: '', files: [] } }
    },
    'check'
  );
  const link = screen.getByRole('link', {
    name: /^Look at it: A Moderate partnership should have a joint risk assessment/
  });
  expect(link.getAttribute('href')).toBe('#/draft/draft-a/evaluation/risk/field-evaluation.jointRisk');
});

it('says roughly how long a form still takes', async () => {
  await open({ ...wholeDraft('Major'), evaluation: {} }, 'evaluation');
  expect(screen.getByText(/^About \d+ minutes left$/)).toBeTruthy();
});

it('says that a form whose questions are all answered is almost done', async () => {
  await open(wholeDraft('Major'), 'evaluation');
  expect(screen.getByText('Almost done')).toBeTruthy();
});
