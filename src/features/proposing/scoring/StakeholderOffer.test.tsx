/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import type { DraftAnswers } from '../../../domain/drafts/draft';
import { draftKeys } from '../../../testing/builders';
import { memoryServices } from '../../../testing/memoryRepositories';
import { showScreen } from '../../../testing/showScreen';
import { wholeDraft } from '../../../testing/wholeDraft';
import { ToolkitApp } from '../ToolkitApp';

const example = "The protocol's example: Bolsover Local Strategic Partnership";

async function criterion5(answers: DraftAnswers): Promise<ReturnType<typeof within>> {
  const services = memoryServices();
  await services.drafts.create(draftKeys(), answers);
  showScreen(<ToolkitApp />, services, '#/draft/draft-a/significance');
  return within((await screen.findByText('Criterion 5')).closest('section') ?? document.body);
}

describe('"please consider this section when scoring question 5" (section 6)', () => {
  it.each([
    ['Moderate', '#/draft/draft-a/evaluation/performance/field-evaluation.stakeholders'],
    ['Major', '#/draft/draft-a/evaluation/stakeholders/field-evaluation.stakeholders']
  ] as const)('criterion 5 of a %s partnership leads to its stakeholders', async (band, address) => {
    const section = await criterion5(wholeDraft(band));
    expect(section.getByText(/^The protocol asks to think of the stakeholders here \(section 6\)/)).toBeTruthy();
    const link = section.getByRole('link', { name: 'Open the stakeholders of this partnership' });
    expect(link.getAttribute('href')).toBe(address);
    expect(section.queryByRole('button', { name: example })).toBeNull();
  });

  it('where no form asks for stakeholders it offers the example', async () => {
    const section = await criterion5(wholeDraft('Limited'));
    expect(section.queryByRole('link', { name: 'Open the stakeholders of this partnership' })).toBeNull();
    await userEvent.click(section.getByRole('button', { name: example }));
    expect(await section.findByText('High: key partner organisations')).toBeTruthy();
  });
});
