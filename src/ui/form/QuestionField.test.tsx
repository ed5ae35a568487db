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
