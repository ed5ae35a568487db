/** @jest-environment jsdom */
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { grid } from '../../forms/model/question';
import { stakeholderGrid } from '../../forms/stakeholders/stakeholderGrid';
import { memoryServices } from '../../testing/memoryRepositories';
import { ServicesProvider } from '../Services';
import { QuestionField } from './QuestionField';

const title = "The protocol's example: Bolsover Local Strategic Partnership";

function show(): void {
  render(
    <ServicesProvider value={memoryServices()}>
      <QuestionField
        id="stakeholders"
        controlId="field-stakeholders"
        question={grid(stakeholderGrid)}
        value={undefined}
        words=""
        cellProblems={{}}
        onEdit={() => undefined}
      />
    </ServicesProvider>
  );
}

it("shows the protocol's example beside the map on demand: its table, and all three with high interest and high power", async () => {
  show();
  const button = screen.getByRole('button', { name: title });
  expect(button.getAttribute('aria-expanded')).toBe('false');
  await userEvent.click(button);
  const table = await screen.findByRole('table', { name: title });
  expect(
    within(table)
      .getAllByRole('columnheader')
      .map(({ textContent }) => textContent)
  ).toEqual(['Partners', 'Interest', 'Power / influence', 'Risk to partnership']);
  expect(within(table).getByText('High: key partner organisations')).toBeTruthy();

  const map = screen.getByRole('table', { name: 'Interest against power or influence (protocol section 6)' });
  const [high, medium, low] = within(map).getAllByRole('row');
  const cellsOf = (row: HTMLElement): (string | null)[] =>
    within(row)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent);
  expect(cellsOf(high)).toEqual(['', '', 'Derbyshire PoliceCounty PCTDerbyshire Fire and Rescue Service']);
  expect([...cellsOf(medium), ...cellsOf(low)]).toEqual(['', '', '', '', '', '']);
  expect(within(map).queryByRole('button')).toBeNull();

  await userEvent.click(button);
  expect(screen.queryByRole('table', { name: title })).toBeNull();
});
