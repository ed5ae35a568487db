/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import type { TypedAnswers } from '../../../domain/registration/registrationAnswers';
import { followedDraft } from '../../../forms/followUp/followedDraft';
import { approvedPartnership } from '../../../testing/approvedPartnership';
import { axeFindings } from '../../../testing/axeFindings';
import type { MemoryServices } from '../../../testing/memoryRepositories';
import { wholeProposal } from '../../../testing/reviewBuilders';
import { showScreen } from '../../../testing/showScreen';
import { ToolkitApp } from '../ToolkitApp';

const before = wholeProposal('Limited');
const yes = {
  planningRound: '2027/28',
  stillRunning: 'yes',
  factsRight: 'yes',
  stillLimited: 'yes',
  confirmationNote: 'The lease ends in May',
  confirmationDeclaration: true
} as const;

async function open(answers: TypedAnswers, step = ''): Promise<{ services: MemoryServices; container: HTMLElement }> {
  const begun = followedDraft(before, 'Confirmation');
  const followUp = begun.followUp && { ...begun.followUp, answers };
  const services = await approvedPartnership(before, { draft: { ...begun, followUp } });
  const { container } = showScreen(<ToolkitApp />, services, `#/draft/draft-b${step}`);
  await screen.findByRole('heading', { level: 2 });
  return { services, container };
}

const press = async (name: string): Promise<void> => userEvent.click(await screen.findByRole('button', { name }));

it('a yearly confirmation asks three answers, and nothing of the record again', async () => {
  const { container } = await open({});
  expect(screen.getByRole('heading', { name: 'Still as it was?' })).toBeTruthy();
  const steps = screen.getByRole('navigation', { name: 'Sections of this draft' });
  expect([...steps.querySelectorAll('a')].map(link => link.getAttribute('href'))).toEqual([
    '#/draft/draft-b/followUp',
    '#/draft/draft-b/check'
  ]);
  expect(await axeFindings(container)).toEqual([]);
});

it('a confirmation with three times “yes” is submitted as one that confirms', async () => {
  const { services } = await open(yes, '/check');
  expect(screen.queryByText(/confirms nothing/)).toBeNull();
  await press('Submit the confirmation');
  await screen.findByRole('heading', { name: 'Submitted' });
  expect(services.submissions.rows()[1]).toMatchObject({
    kind: 'Confirmation',
    band: 'Limited',
    supersedes: 'submission-1'
  });
});

it('a “no” says what submitting it would do, and can still be submitted', async () => {
  const { services, container } = await open({ ...yes, factsRight: 'no' }, '/check');
  expect(screen.getByText(/the partnership stays due until its facts are changed/)).toBeTruthy();
  expect(await axeFindings(container)).toEqual([]);
  await press('Submit it with the “no”');
  expect(await screen.findByText(/CEPT now sees the “no”. It is not confirmed/)).toBeTruthy();
  expect(services.submissions.rows()[1]).toMatchObject({ kind: 'Confirmation', band: '' });
});

it.each([
  [{ stillRunning: 'no' }, 'Go on to leaving it', 'Leaving', 'Why and when'],
  [{ factsRight: 'no' }, 'Go on to changing its facts', 'Change', 'What changes'],
  [{ stillLimited: 'no' }, 'Score it anew', 'Change', 'How significant is the partnership?']
] as const)(
  'a “no” (%j) leads on by a button, and nothing that was typed is lost',
  async (no, button, kind, heading) => {
    const { services } = await open({ ...yes, ...no });
    await press(button);
    expect(await screen.findByRole('heading', { name: heading })).toBeTruthy();
    await waitFor(() => expect(services.drafts.all()[0].answers.followUp?.kind).toBe(kind), { timeout: 4000 });
    const { answers } = services.drafts.all()[0];
    expect(answers.followUp?.answers).toMatchObject({ ...yes, ...no });
    expect(answers.followUp?.answers[kind === 'Leaving' ? 'leavingReason' : 'changeReason']).toBe(
      'The lease ends in May'
    );
    expect(services.drafts.headings()[0].follows).toBe(kind);
  }
);

it('what a “no” led to leads back to the confirmation', async () => {
  await open({ ...yes, stillRunning: 'no' });
  await press('Go on to leaving it');
  await press('Back to the confirmation');
  expect(await screen.findByRole('heading', { name: 'Still as it was?' })).toBeTruthy();
  expect(screen.getByDisplayValue('The lease ends in May')).toBeTruthy();
});
