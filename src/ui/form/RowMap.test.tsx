/** @jest-environment jsdom */
import { createEvent, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import type { TypedValue } from '../../domain/registration/registrationAnswers';
import { grid } from '../../forms/model/question';
import { stakeholderGrid } from '../../forms/stakeholders/stakeholderGrid';
import { GridField } from './GridField';

const question = grid({ ask: 'Who has a stake?', least: 0, most: 40, origin: 'section 6', ...stakeholderGrid });
const police = { name: 'Derbyshire Police', interest: 'high', power: 'medium', attitude: 'negative' };

let kept: TypedValue | undefined;

function Table(): React.ReactElement {
  const [value, setValue] = React.useState<TypedValue | undefined>([police, { name: 'Nobody placed yet' }]);
  kept = value;
  return <GridField id="field-s" question={question} value={value} cellProblems={{}} onEdit={setValue} />;
}

/** The cell in a row of the matrix, counted from low power. */
const cell = (interest: string, power: number): HTMLElement =>
  within(screen.getByRole('row', { name: new RegExp(`^${interest}`) })).getAllByRole('cell')[power];
const card = async (): Promise<HTMLElement> => screen.findByRole('button', { name: 'Derbyshire Police Negative' });

beforeEach(async () => {
  render(<Table />);
  await card();
});

it('places who is rated, with the attitude as a mark of its own', () => {
  expect(within(cell('High interest', 1)).getByRole('button').textContent).toBe('Derbyshire PoliceNegative');
  expect(screen.queryByRole('button', { name: 'Nobody placed yet' })).toBeNull();
});

it('is three by three: interest upwards, power to the right (section 6)', () => {
  const rows = within(screen.getByRole('table', { name: /Interest against power/ })).getAllByRole('row');
  expect(rows.map(row => row.textContent)).toEqual([
    'High interestDerbyshire PoliceNegative',
    'Medium interest',
    'Low interest',
    'Low powerMedium powerHigh power'
  ]);
  expect(rows.slice(0, 3).map(row => within(row).getAllByRole('cell').length)).toEqual([3, 3, 3]);
});

it('moves a card by its arrow keys, says where it went and keeps the focus on it', async () => {
  (await card()).focus();
  await userEvent.keyboard('{ArrowRight}{ArrowDown}');
  expect(kept).toMatchObject([{ interest: 'medium', power: 'high' }, { name: 'Nobody placed yet' }]);
  expect(screen.getByText('Derbyshire Police: medium interest, high power.')).toBeTruthy();
  expect(document.activeElement).toBe(await card());
});

it('moves a card by the mouse', () => {
  const target = cell('Low interest', 0);
  const drop = createEvent.drop(target);
  Object.defineProperty(drop, 'dataTransfer', { value: { getData: () => '0' } });
  fireEvent(target, drop);
  expect(kept).toMatchObject([{ name: 'Derbyshire Police', interest: 'low', power: 'low' }, {}]);
});

it('follows the table', async () => {
  await userEvent.selectOptions(screen.getAllByRole('combobox', { name: 'Interest' })[0], 'Low');
  expect(within(cell('Low interest', 1)).getByRole('button').textContent).toBe('Derbyshire PoliceNegative');
});
