/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { person } from '../../../testing/builders';
import { memoryServices, type MemoryServices } from '../../../testing/memoryRepositories';
import { proposalDocument, registrationOf, routingRows } from '../../../testing/registrationBuilders';
import { showScreen } from '../../../testing/showScreen';
import { RegisterApp } from '../RegisterApp';

async function site(): Promise<MemoryServices> {
  const services = memoryServices({ me: person('Nina Reader'), appointments: routingRows() });
  const evaluation = { valueForMoney: 'Cheaper than alone' } as const;
  const document = proposalDocument({ formVersion: 'appendix-d-1', registration: registrationOf(), evaluation });
  await services.submissions.addDocument(document, person('Amy Staff'), '2027-03-01T09:00:00Z');
  return services;
}

it('shows which answers speak to the historic questions of Appendix F, and that it is no score', async () => {
  showScreen(<RegisterApp />, await site(), '#/partnership/partnership-a/lens');
  await userEvent.selectOptions(
    await screen.findByRole('combobox', { name: 'Whose questions' }),
    'Use of Resources and Data Quality, 2008/09'
  );
  expect(screen.getByText(/Nothing is asked for this and it gives no score/)).toBeTruthy();
  const question = screen.getByRole('heading', {
    name: 'Do we know what the partnership costs and what it yields, against others?'
  }).parentElement;
  expect(question?.textContent).toContain('KLOE 1.2. The substance is known; its exact wording was not found.');
  expect(question?.textContent).toContain('Why is it value for money?Cheaper than alone');
  expect(question?.textContent).toContain('Not answered: ');
});

it('begins with the questions that are asked today', async () => {
  showScreen(<RegisterApp />, await site(), '#/partnership/partnership-a/lens');
  const choice = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Whose questions' });
  expect(choice.value).toBe('today');
  expect(screen.getByRole('status').textContent).toMatch(/^An answer speaks to \d+ of \d+ questions\.$/);
});
