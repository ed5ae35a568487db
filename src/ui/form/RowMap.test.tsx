/** @jest-environment jsdom */
import { createEvent, fireEvent, render, screen, within, type RenderResult } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import type { TypedValue } from '../../domain/registration/registrationAnswers';
import { grid } from '../../forms/model/question';
import { stakeholderGrid } from '../../forms/stakeholders/stakeholderGrid';
import { GridField } from './GridField';

const question = grid(stakeholderGrid);
const police = { name: 'Derbyshire Police', interest: 'high', power: 'medium', attitude: 'negative' };

let kept: TypedValue | undefined;

function Table({ before }: { readonly before?: TypedValue }): React.ReactElement {
  const [value, setValue] = React.useState<TypedValue | undefined>([police, { name: 'Nobody placed yet' }]);
  kept = value;
  return (
    <GridField id="field-s" question={question} value={value} before={before} cellProblems={{}} onEdit={setValue} />
  );
}

/** The cell in a row of the matrix, counted from low power. */
const cell = (interest: string, power: number): HTMLElement =>
  within(screen.getByRole('row', { name: new RegExp(`^${interest}`) })).getAllByRole('cell')[power];
const card = async (): Promise<HTMLElement> => screen.findByRole('button', { name: 'Derbyshire Police Negative' });

let page: RenderResult;

beforeEach(async () => {
  page = render(<Table />);
  await card();
});

it('places who is rated, with the attitude as a mark of its own', () => {
  expect(within(cell('High interest', 1)).getByRole('button').textContent).toBe('Derbyshire Police Negative');
  expect(screen.queryByRole('button', { name: 'Nobody placed yet' })).toBeNull();
  expect(screen.getByText('Not on the map yet: Nobody placed yet.')).toBeTruthy();
});

it('is three by three: interest upwards, power to the right (section 6)', () => {
  const rows = within(screen.getByRole('table', { name: /Interest against power/ })).getAllByRole('row');
  expect(rows.map(row => row.textContent)).toEqual([
    'High interestDerbyshire Police Negative',
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
  Object.defineProperty(drop, 'dataTransfer', { value: { getData: () => 'field-s-card-0' } });
  fireEvent(target, drop);
  expect(kept).toMatchObject([{ name: 'Derbyshire Police', interest: 'low', power: 'low' }, {}]);
});

it('follows the table', async () => {
  await userEvent.selectOptions(screen.getAllByRole('combobox', { name: 'Interest' })[0], 'Low');
  expect(within(cell('Low interest', 1)).getByRole('button').textContent).toBe('Derbyshire Police Negative');
});

it('leaves the focus and the place of a card alone for any other key or anything else that is dropped', async () => {
  (await card()).focus();
  await userEvent.keyboard('{Enter}a{Home}');
  const target = cell('Low interest', 0);
  const drop = createEvent.drop(target);
  Object.defineProperty(drop, 'dataTransfer', { value: { getData: () => 'https://example.com' } });
  fireEvent(target, drop);
  expect(kept).toMatchObject([{ name: 'Derbyshire Police', interest: 'high', power: 'medium' }, {}]);
});

describe('beside last year', () => {
  const before = [
    { ...police, name: 'derbyshire police ', interest: 'low', power: 'high' },
    { name: 'Friends of the square', interest: 'medium', power: 'low' }
  ];
  const texts = (): readonly (string | null)[] =>
    within(screen.getByRole('table', { name: /Interest against power/ }))
      .getAllByRole('row')
      .map(row => row.textContent);

  beforeEach(() => page.rerender(<Table before={before} />));

  it('shows where somebody stood who moved or is gone, in an outlined mark with words', () => {
    expect(texts()).toEqual([
      'High interestDerbyshire Police Negative last year: low/high',
      'Medium interestFriends of the square, last year',
      'Low interestderbyshire police, last year',
      'Low powerMedium powerHigh power'
    ]);
    expect(screen.getAllByRole('button', { name: /Derbyshire Police/ })[0].textContent).toContain(
      'last year: low/high'
    );
  });

  it('says it in the row of the table too', () => {
    const row = within(screen.getByRole('group', { name: 'Stakeholder 1' }));
    expect(row.getByText('Last year: low interest, high power.')).toBeTruthy();
    expect(within(screen.getByRole('group', { name: 'Stakeholder 2' })).queryByText(/Last year/)).toBeNull();
  });

  it('shows nothing of last year for whoever is back where they stood', async () => {
    screen.getByRole('button', { name: /^Derbyshire Police Negative/ }).focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowRight}');
    expect(texts()[2]).toBe('Low interestDerbyshire Police Negative');
  });
});
