/** @jest-environment jsdom */
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import type { TypedValue } from '../../domain/registration/registrationAnswers';
import { grid, text, yesNo } from '../../forms/model/question';
import type { GridQuestion } from '../../forms/model/questionKinds';
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

function Table({
  first,
  question = partners
}: {
  readonly first?: TypedValue;
  readonly question?: GridQuestion;
}): React.ReactElement {
  const [value, setValue] = React.useState(first);
  kept = value;
  return <GridField id="field-partners" question={question} value={value} cellProblems={{}} onEdit={setValue} />;
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

it('moves a row by its buttons, says where it went and keeps the focus on it', async () => {
  render(<Table first={[{ name: 'A' }, { name: 'B' }, { name: 'C' }]} question={{ ...partners, ordered: true }} />);
  await userEvent.click(screen.getByRole('button', { name: 'Move down: partner 1, A' }));
  expect(kept).toEqual([{ name: 'B' }, { name: 'A' }, { name: 'C' }]);
  expect(screen.getByText('partner 1 is now partner 2.')).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Move down: partner 2, A' }));
  await userEvent.keyboard('{Enter}');
  expect(kept).toEqual([{ name: 'B' }, { name: 'C' }, { name: 'A' }]);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Move up: partner 3, A' }));
});

it('offers no move where the order means nothing', () => {
  render(<Table first={[{ name: 'A' }, { name: 'B' }]} />);
  expect(screen.queryByRole('button', { name: /^Move/ })).toBeNull();
});

it('takes cells copied from Excel, says how many rows were left out, and gives back what was there', async () => {
  render(<Table first={[{ name: 'A' }]} />);
  nameOf('Partner 1').focus();
  await userEvent.paste(Array.from({ length: 500 }, (_none, at) => `Body ${at + 1}\tYes`).join('\r\n'));
  expect(kept).toEqual([
    { name: 'Body 1', voting: 'yes' },
    { name: 'Body 2', voting: 'yes' },
    { name: 'Body 3', voting: 'yes' }
  ]);
  expect(screen.getByText('3 rows pasted and 497 left out: this table holds 3 at most.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(kept).toEqual([{ name: 'A' }]);
});

it('begins with the rows that the form has ready, if one asks for them', async () => {
  const starter = { offer: 'Begin with the usual partners', rows: [{ name: 'The county' }, { name: 'The police' }] };
  render(<Table question={{ ...partners, starter }} />);
  await userEvent.click(screen.getByRole('button', { name: 'Begin with the usual partners' }));
  expect(kept).toEqual([{ name: 'The county' }, { name: 'The police' }]);
  expect(screen.queryByRole('button', { name: 'Begin with the usual partners' })).toBeNull();
});
