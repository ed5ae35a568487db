/** @jest-environment jsdom */
import { render, screen, within } from '@testing-library/react';
import * as React from 'react';
import { StepsScreen } from './StepsScreen';

it('shows the protocol’s steps in their order, labelled a reconstruction (note I-42)', () => {
  render(<StepsScreen />);
  expect(screen.getByText('Protocol note I-42: a reconstruction')).toBeTruthy();
  const [map] = screen.getAllByRole('list');
  expect(
    within(map)
      .getAllByRole('heading')
      .map(heading => heading.textContent)
  ).toEqual([
    'Is it a partnership?',
    'How significant is it?',
    'Fill in the form',
    'Sign-off',
    'Into the register',
    'Manage it',
    'Review it',
    'Leave it'
  ]);
});

it('says what to have ready, how long it takes by band and whom to ask', () => {
  render(<StepsScreen />);
  expect(screen.getByText('Terms of reference, constitution or agreement')).toBeTruthy();
  expect(screen.getByText('Rough minutes of your time: Limited 15 · Moderate 45 · Major 120')).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'Whom to ask' })).toBeTruthy();
});

it('says what corporate governance is, and the six principles of good governance (section 5.1)', () => {
  render(<StepsScreen />);
  expect(
    screen.getByText(/the framework of accountability to users, stakeholders and the wider community/)
  ).toBeTruthy();
  const principles = screen.getByRole('list', { name: /six principles/ });
  expect(
    within(principles)
      .getAllByRole('listitem')
      .map(item => item.textContent)
  ).toEqual([
    'Performing effectively in clearly defined functions and roles',
    "Focusing on the organisation's purpose and on outcomes for citizens and service users",
    'Promoting values for the whole organisation and demonstrating the values of good governance through behaviour',
    'Taking informed, transparent decisions and managing risk',
    'Developing the capacity and capability of the governing body to be effective',
    'Engaging stakeholders and making accountability real'
  ]);
  expect(screen.getByText(/robust systems and processes, accountability, effective leadership/)).toBeTruthy();
});
