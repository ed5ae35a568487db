/** @jest-environment jsdom */
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import type { Person } from '../../domain/people/person';
import type { TypedValue } from '../../domain/registration/registrationAnswers';
import { person } from '../../testing/builders';
import { memoryServices } from '../../testing/memoryRepositories';
import { ServicesProvider } from '../Services';
import { PersonField } from './PersonField';

const gone = person('Gone Away');
let kept: TypedValue | undefined;

function Cover({
  first,
  directory
}: {
  readonly first?: TypedValue;
  readonly directory: readonly Person[];
}): React.ReactElement {
  const [value, setValue] = React.useState(first);
  kept = value;
  return (
    <ServicesProvider value={React.useMemo(() => memoryServices({ directory }), [directory])}>
      <PersonField id="field-cover" label="Who covers?" value={value} onChange={setValue} />
    </ServicesProvider>
  );
}

it('says that somebody has left the directory, and keeps the answer until another is chosen', async () => {
  const directory = [person('Carl Cover')];
  render(<Cover first={gone} directory={directory} />);
  const group = screen.getByRole('group', { name: 'Who covers?' });
  await waitFor(() => expect(group.getAttribute('aria-describedby')).toBe('field-cover-problem'));
  expect(screen.getByText('Gone Away is not in the directory any more: choose somebody else.')).toBeTruthy();
  expect(kept).toEqual(gone);
  await userEvent.click(screen.getByRole('button', { name: /^Choose somebody else/ }));
  await userEvent.type(screen.getByRole('combobox', { name: 'Who covers?' }), 'Carl');
  await userEvent.click(await screen.findByRole('option', { name: /Carl Cover/ }));
  expect(screen.queryByText(/not in the directory/)).toBeNull();
});

it('says nothing of somebody who is still there', async () => {
  const directory = [gone];
  render(<Cover first={gone} directory={directory} />);
  await waitFor(() => expect(screen.getByRole('button', { name: /^Choose somebody else/ })).toBeTruthy());
  expect(screen.queryByText(/not in the directory/)).toBeNull();
});

it('sends no pasted essay to the directory', async () => {
  const directory = [gone];
  render(<Cover directory={directory} />);
  await userEvent.click(screen.getByRole('combobox', { name: 'Who covers?' }));
  await userEvent.paste('x'.repeat(100_000));
  expect(screen.getByText('Nobody has a name that begins like this.')).toBeTruthy();
});
