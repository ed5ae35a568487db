/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { text } from '../../forms/model/question';
import { SectionAids } from './SectionAids';

const section = {
  id: 'risk',
  heading: 'Risk',
  questions: {
    first: text({ ask: 'First', principle: ['decisions', 'control'], origin: 'ours' }),
    second: text({ ask: 'Second', principle: ['decisions'], origin: 'ours' })
  }
} as const;

it('names the principles of good governance that a section shows, once and on demand', async () => {
  const { container } = render(<SectionAids section={section} />);
  const disclosure = container.querySelector('details');
  expect(disclosure?.open).toBe(false);
  await userEvent.click(screen.getByText('What good governance the answers show'));
  expect(disclosure?.open).toBe(true);
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Taking informed, transparent decisions and managing risk',
    'Managing risk and performance through internal control and sound public finance'
  ]);
});

it('is nothing where the form names none', () => {
  const questions = { only: text({ ask: 'Only', origin: 'ours' }) };
  const { container } = render(<SectionAids section={{ ...section, questions }} />);
  expect(container.innerHTML).toBe('');
});
