/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import * as React from 'react';
import { MinutesLeft } from './MinutesLeft';

it.each([
  [112, 'About 110 minutes left'],
  [23, 'About 25 minutes left'],
  [22, 'About 20 minutes left'],
  [3, 'About 5 minutes left'],
  [2, 'Almost done'],
  [0, 'Almost done']
])('says of %i minutes: %s', (minutes, words) => {
  render(<MinutesLeft minutes={minutes} />);
  expect(screen.getByText(words)).toBeTruthy();
});
