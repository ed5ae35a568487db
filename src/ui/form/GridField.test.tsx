/** @jest-environment jsdom */
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import type { TypedValue } from '../../domain/registration/registrationAnswers';
import { grid, text, yesNo } from '../../forms/model/question';
import { GridField } from './GridField';

const partners = grid({
  ask: 'Who are the partners?',
  row: 'partner',
  least: 1,
  most: 3,
  required: 'Add the partners, one at least.',
  columns: {
    name: text({ ask: 'Organisation', required: 'Enter the name of the organisation.', origin: 'ours' }),
    voting: yesNo({ ask: 'May vote', origin: 'ours' })
  },
  origin: 'ours'
});

let kept: TypedValue | undefined;

function Table({ first }: { readonly first?: TypedValue }): React.ReactElement {
  const [value, setValue] = React.useState(first);
  kept = value;
  return <GridField id="field-partners" question={partners} value={value} cellProblems={{}} onEdit={setValue} />;
}

const nameOf = (row: string): HTMLInputElement =>
  within(screen.getByRole('group', { name: row })).getByRole('textbox', { name: 'Organisation' });

it('starts with an empty row where one is needed, and keeps what is typed into it', async () => {
  render(<Table />);
  await userEvent.type(nameOf('Partner 1'), 'The county');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'May vote' }), 'Yes');
  expect(kept).toEqual([{ name: 'The county', voting: 'yes' }]);
});

it('puts the focus into a new row, and offers no more rows than the form has', async () => {
  render(<Table first={[{ name: 'A' }, { name: 'B' }]} />);
  await userEvent.click(screen.getByRole('button', { name: 'Add another partner' }));
  expect(document.activeElement).toBe(nameOf('Partner 3'));
  expect(screen.queryByRole('button', { name: 'Add another partner' })).toBeNull();
});

it('gives a removed row back with everything in it, at its place, by keyboard too', async () => {
  render(<Table first={[{ name: 'A', voting: 'no' }, { name: 'B' }]} />);
  await userEvent.click(screen.getByRole('button', { name: 'Remove partner 1: A' }));
  expect(kept).toEqual([{ name: 'B' }]);
  expect(screen.getByText('Partner 1 is removed.')).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Undo' }));
  await userEvent.keyboard('{Enter}');
  expect(kept).toEqual([{ name: 'A', voting: 'no' }, { name: 'B' }]);
  expect(document.activeElement).toBe(nameOf('Partner 1'));
});

it('does not offer to remove the only row that is needed', () => {
  render(<Table first={[{ name: 'A' }]} />);
  expect(screen.queryByRole('button', { name: /Remove/ })).toBeNull();
});
