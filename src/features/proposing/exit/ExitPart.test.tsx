/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import type { DraftAnswers } from '../../../domain/drafts/draft';
import { draftKeys } from '../../../testing/builders';
import { memoryServices } from '../../../testing/memoryRepositories';
import { routingRows } from '../../../testing/registrationBuilders';
import { showScreen } from '../../../testing/showScreen';
import { wholeDraft } from '../../../testing/wholeDraft';
import { ToolkitApp } from '../ToolkitApp';

async function open(answers: DraftAnswers, part: string): Promise<void> {
  const services = memoryServices({ appointments: routingRows(), now: () => new Date('2027-06-30T09:00:00Z') });
  await services.drafts.create(draftKeys(), answers);
  showScreen(<ToolkitApp />, services, `#/draft/draft-a/evaluation/${part}`);
  await userEvent.click(await screen.findByRole('button', { name: 'If it ended: who would be left with what?' }));
  await screen.findByRole('heading', { name: 'If it ended: who is left with what' });
}
const major = wholeDraft('Major');
const having = (evaluation: DraftAnswers['evaluation']): DraftAnswers => ({
  ...major,
  evaluation: { ...major.evaluation, ...evaluation }
});

describe('below the exit questions of a draft', () => {
  it('what is typed so far is put together for a date: the blanks lead to their questions', async () => {
    await open(having({ assetOwnership: '', exitLiabilities: 'The county bears the lease' }), 'evaluation');
    expect(screen.getByText('If it ended on 30 Jun 2027')).toBeTruthy();
    const table = within(screen.getByRole('table', { name: 'At the end' }));
    expect(table.getByText('The county bears the lease')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'To do: 1 not answered' })).toBeTruthy();
    const link = screen.getByRole('link', { name: 'Answer it: Assets: Who owns the assets' });
    expect(link.getAttribute('href')).toBe('#/draft/draft-a/evaluation/evaluation/field-evaluation.assetOwnership');
  });

  it('and follows what is typed on', async () => {
    await open(having({ assetOwnership: '' }), 'evaluation');
    fireEvent.change(screen.getByRole('textbox', { name: 'Who owns any assets?' }), {
      target: { value: 'The county owns the van' }
    });
    expect(within(screen.getByRole('table', { name: 'At the end' })).getByText('The county owns the van')).toBeTruthy();
    expect(screen.queryByRole('heading', { name: /^To do/ })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Close: if it ended' }));
    expect(screen.queryByRole('table', { name: 'At the end' })).toBeNull();
  });

  it('a Moderate partnership has it too; what Appendix C does not ask has no link', async () => {
    await open(wholeDraft('Moderate'), 'performance');
    expect(screen.getByText('Assets: Who owns the assets')).toBeTruthy();
    expect(screen.queryByRole('link', { name: /^Answer it: Assets/ })).toBeNull();
  });
});
