/** @jest-environment jsdom */
import { render, screen, within } from '@testing-library/react';
import * as React from 'react';
import type { DescribedSection } from '../forms/model/describeAnswers';
import { DocumentView } from './DocumentView';

const sections: readonly DescribedSection[] = [
  {
    id: 'partners',
    number: 'B3',
    title: 'Partners',
    rows: [
      {
        id: 'partners',
        number: 'B3.1',
        label: 'Who are the partners?',
        text: '1 partner',
        table: { headings: ['Organisation', 'Sector', 'Contact'], rows: [['The county', 'Public', '']] }
      },
      { id: 'leadBody', number: 'B3.2', label: 'Which body leads it?', text: '' },
      { id: 'service', number: 'B3.3', label: 'Service', text: 'Planning', from: 'About it' }
    ]
  },
  { id: 'fit', number: 'B5', title: 'Aims', rows: [] }
];

it('reads as the paper does: numbered sections and questions, tables as tables, without empty sections', () => {
  render(<DocumentView sections={sections} />);
  expect(screen.getAllByRole('heading').map(heading => heading.textContent)).toEqual(['B3 Partners']);
  expect(screen.getAllByRole('term').map(term => term.textContent)).toEqual([
    'B3.1 Who are the partners?',
    'B3.2 Which body leads it?',
    'B3.3 Service'
  ]);
  expect(screen.getByText('Not answered')).toBeTruthy();
  expect(screen.getByText('About it')).toBeTruthy();
});

it('leaves out a column in which nothing was filled in', () => {
  render(<DocumentView sections={sections} />);
  const table = screen.getByRole('table', { name: 'Who are the partners?' });
  expect(
    within(table)
      .getAllByRole('columnheader')
      .map(({ textContent }) => textContent)
  ).toEqual(['Organisation', 'Sector']);
});

it('has room for a way to change a section and for what was asked about an answer', () => {
  render(
    <DocumentView
      sections={sections}
      besideSection={({ title }) => <a href="#/there">Change {title}</a>}
      underRow={({ id }) => id === 'leadBody' && <p>CEPT asks: who takes the minutes?</p>}
    />
  );
  expect(screen.getByRole('link', { name: 'Change Partners' })).toBeTruthy();
  expect(screen.getByText('CEPT asks: who takes the minutes?')).toBeTruthy();
});

it('is what is printed, without the page around it', () => {
  const { container } = render(<DocumentView sections={sections}>Version 2</DocumentView>);
  expect(container.querySelector('[data-printable]')?.textContent).toContain('Version 2');
  expect(container.querySelector('style')?.textContent).toMatch(/^@media print/);
});
