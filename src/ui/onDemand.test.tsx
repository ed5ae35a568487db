/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { onDemand } from './onDemand';

const Greeting = ({ name }: { readonly name: string }): React.ReactElement => <p>Hello {name}</p>;

it('opens at once what was fetched ahead', async () => {
  const { Screen, fetchAhead } = onDemand(async () => Greeting);
  fetchAhead();
  await Promise.resolve();
  render(<Screen name="Amy" />);
  expect(screen.getByText('Hello Amy')).toBeTruthy();
});

it('says that a file did not arrive, and asks for it again', async () => {
  let isAway = true;
  const { Screen } = onDemand(async () => {
    if (isAway) throw new Error('no connection');
    return Greeting;
  });
  render(<Screen name="Amy" />);
  expect(await screen.findByText(/could not be loaded/)).toBeTruthy();
  isAway = false;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('Hello Amy')).toBeTruthy();
});
