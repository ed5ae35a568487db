/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import type { TypedAnswers } from '../../../domain/registration/registrationAnswers';
import { followedDraft } from '../../../forms/followUp/followedDraft';
import { leavingForm } from '../../../forms/leaving/leavingForm';
import { approvedPartnership } from '../../../testing/approvedPartnership';
import { axeFindings } from '../../../testing/axeFindings';
import { filledForm } from '../../../testing/filledForm';
import type { MemoryServices } from '../../../testing/memoryRepositories';
import { wholeProposal } from '../../../testing/reviewBuilders';
import { showScreen } from '../../../testing/showScreen';
import { ToolkitApp } from '../ToolkitApp';

const before = wholeProposal('Limited');

async function open(answers: TypedAnswers, step = ''): Promise<{ services: MemoryServices; container: HTMLElement }> {
  const begun = followedDraft(before, 'Leaving');
  const followUp = begun.followUp && { ...begun.followUp, answers };
  const services = await approvedPartnership(before, { draft: { ...begun, followUp } });
  const { container } = showScreen(<ToolkitApp />, services, `#/draft/draft-b${step}`);
  await screen.findByRole('heading', { level: 2 });
  return { services, container };
}

it.each([
  ['why', 'Why and when'],
  ['exit', 'The seven questions of the protocol'],
  ['remains', 'What remains']
])('the leaving can be used by everybody, section %s', async (part, heading) => {
  const { container } = await open({}, `/followUp/${part}`);
  expect(screen.getByRole('heading', { name: heading })).toBeTruthy();
  expect(await axeFindings(container)).toEqual([]);
});

it('what the record says of the exit stands beside its questions, and its words are taken over by one press', async () => {
  await open({}, '/followUp/exit');
  expect(screen.getByText('As approved: Which liabilities of the council are known?')).toBeTruthy();
  const question = 'Who do the residual liabilities rest with?';
  await userEvent.click(screen.getByRole('button', { name: `Use these words for: ${question}` }));
  expect(screen.getByRole('textbox', { name: question })).toHaveProperty('value', 'None known');
  expect(screen.queryByRole('button', { name: `Use these words for: ${question}` })).toBeNull();
});

it('is submitted for sign-off, and then nothing of the record was asked again', async () => {
  const { services, container } = await open(filledForm(leavingForm, {}), '/check');
  expect(await axeFindings(container)).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Submit the leaving' }));
  expect(await screen.findByText(/CEPT closes the partnership in the register/)).toBeTruthy();
  expect(services.submissions.rows()[1]).toMatchObject({ kind: 'Leaving', band: '', supersedes: 'submission-1' });
});
