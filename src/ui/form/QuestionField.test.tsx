/** @jest-environment jsdom */
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import type { TypedValue } from '../../domain/registration/registrationAnswers';
import * as ask from '../../forms/model/question';
import type { Question } from '../../forms/model/questionKinds';
import { memoryServices } from '../../testing/memoryRepositories';
import { ServicesProvider } from '../Services';
import { QuestionField } from './QuestionField';

let kept: TypedValue | undefined;

function One({ question, problem }: { readonly question: Question; readonly problem?: string }): React.ReactElement {
  const [value, setValue] = React.useState<TypedValue>();
  kept = value;
  const edit = React.useCallback(
    (_id: string, part: (before: TypedValue | undefined) => TypedValue) => setValue(part),
    []
  );
  return (
    <ServicesProvider value={memoryServices()}>
      <QuestionField
        id="one"
        controlId="field-one"
        question={question}
        value={value}
        words="Riverside park"
        href="#/there"
        problem={problem}
        cellProblems={{}}
        onEdit={edit}
      />
    </ServicesProvider>
  );
}

it('says how a date or an amount was read as soon as that is not plain', async () => {
  render(<One question={ask.date({ ask: 'When?', required: 'Enter a date.', origin: 'ours' })} />);
  await userEvent.type(screen.getByRole('textbox', { name: 'When?' }), '3/12/2027');
  expect(screen.getByText('Read as 3 Dec 2027')).toBeTruthy();
  expect(kept).toBe('3/12/2027');
});

it('lays few choices out as cards and opens a list for many, and marks what may be left empty', async () => {
  const options = { a: 'First', b: 'Second' };
  const { unmount } = render(
    <One question={ask.choose({ ask: 'Which?', options, required: 'Choose.', origin: 'ours' })} />
  );
  await userEvent.click(within(screen.getByRole('group', { name: 'Which?' })).getByRole('radio', { name: 'Second' }));
  expect(kept).toBe('b');
  unmount();
  render(<One question={ask.choose({ ask: 'Which?', options, origin: 'ours' })} />);
  const list = screen.getByRole('combobox', { name: 'Which? (optional)' });
  await userEvent.selectOptions(list, 'First');
  await userEvent.selectOptions(list, 'Not answered');
  expect(kept).toBe('');
});

it('ticks and unticks', async () => {
  const { unmount } = render(
    <One question={ask.tick({ ask: 'Sizes', options: { s: 'Small', l: 'Large' }, origin: 'ours' })} />
  );
  await userEvent.click(screen.getByRole('checkbox', { name: 'Small' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Large' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Small' }));
  expect(kept).toEqual(['l']);
  unmount();
  render(<One question={ask.confirm({ ask: 'I declare it', required: 'Declare it.', origin: 'ours' })} />);
  await userEvent.click(screen.getByRole('checkbox', { name: 'I declare it' }));
  expect(kept).toBe(true);
});

it('says the problem with the control', () => {
  render(
    <One question={ask.text({ ask: 'Name', required: 'Enter a name.', origin: 'ours' })} problem="Enter a name." />
  );
  const box = screen.getByRole('textbox', { name: 'Name' });
  expect(document.getElementById(box.getAttribute('aria-describedby') ?? '')?.textContent).toBe('Enter a name.');
});

it('shows what is carried with where it came from, and nothing to type into', () => {
  render(<One question={ask.carried({ ask: 'Official name', from: 'About it', origin: 'ours' })} />);
  expect(screen.getByText('Riverside park')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'About it' }).getAttribute('href')).toBe('#/there');
  expect(screen.queryByRole('textbox')).toBeNull();
});

it('asks for the note and the evidence of a judgement once it is made', async () => {
  render(<One question={ask.graded({ ask: 'Is there redress?', required: 'Choose one.', origin: 'ours' })} />);
  expect(screen.queryByRole('textbox', { name: 'Note' })).toBeNull();
  await userEvent.click(screen.getByRole('radio', { name: 'Partly' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Note' }), 'By letter');
  await userEvent.type(screen.getByRole('textbox', { name: 'Where is the evidence?' }), 'Page 4');
  expect(kept).toEqual({ grade: 'partly', note: 'By letter', evidence: 'Page 4', files: [] });
});

it('asks for three years of money and adds them up as soon as all can be read', async () => {
  render(<One question={ask.moneyByYear({ ask: 'Cash', standing: true, required: 'Enter it.', origin: 'ours' })} />);
  const years = within(screen.getByRole('group', { name: 'Cash' })).getAllByRole('textbox');
  expect(years).toHaveLength(3);
  await userEvent.type(years[0], '£1k');
  await userEvent.type(years[1], '500');
  expect(screen.getByRole('status').textContent).toBe('Total: Not known yet');
  await userEvent.type(years[2], '0');
  expect(screen.getByRole('status').textContent).toBe('Total: £1,500');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'How sure is it?' }), 'Confirmed');
  expect(kept).toMatchObject({ standing: 'confirmed' });
});

it('takes "none of these" alone', async () => {
  const options = { vat: 'VAT', grant: 'A grant', none: 'None of these' };
  render(<One question={ask.tick({ ask: 'Which apply?', options, required: 'Tick one.', origin: 'ours' })} />);
  await userEvent.click(screen.getByRole('checkbox', { name: 'VAT' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'None of these' }));
  expect(kept).toEqual(['none']);
  await userEvent.click(screen.getByRole('checkbox', { name: 'A grant' }));
  expect(kept).toEqual(['grant']);
});

it('shows how far a question binds, its notes, and a good answer on demand', async () => {
  const aids = { duty: 'should', notes: ['I-01'], good: 'Reviewed each March by the board.' } as const;
  render(<One question={ask.text({ ask: 'When is it reviewed?', origin: 'ours', ...aids })} />);
  expect(screen.getByText('The protocol says should')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Note I-01' })).toBeTruthy();
  const summary = screen.getByText('Show me a good answer');
  expect(summary.closest('details')?.open).toBe(false);
  await userEvent.click(summary);
  expect(summary.closest('details')?.open).toBe(true);
  expect(screen.getByText('Reviewed each March by the board.')).toBeTruthy();
});

it('shows what is worked out and takes no typing', () => {
  const by = { rule: 'sum', of: ['a'] } as const;
  render(<One question={ask.computed({ ask: 'Total', by, unit: 'money', origin: 'ours' })} />);
  expect(screen.getByText('Worked out from your answers')).toBeTruthy();
  expect(screen.queryByRole('textbox')).toBeNull();
});
