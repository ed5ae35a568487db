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
