/** @jest-environment jsdom */
import { fireEvent, render, screen, within } from '@testing-library/react';
import * as React from 'react';
import type { TypedAnswers, TypedValue } from '../../domain/registration/registrationAnswers';
import * as ask from '../../forms/model/question';
import type { Question } from '../../forms/model/questionKinds';
import { stakeholderGrid } from '../../forms/stakeholders/stakeholderGrid';
import { QuestionField } from './QuestionField';

const drawn: string[] = [];

jest.mock('./SingleField', () => {
  const { SingleField } = jest.requireActual<typeof import('./SingleField')>('./SingleField');
  return {
    SingleField: (props: Parameters<typeof SingleField>[0]) => {
      drawn.push(props.id);
      return SingleField(props);
    }
  };
});

const origin = 'ours';
const first: { readonly [id: string]: Question } = {
  story: ask.longText({ ask: 'Story', origin }),
  other: ask.longText({ ask: 'Other', origin }),
  rows: ask.grid({ ask: 'Who has a stake?', least: 0, most: 40, origin, ...stakeholderGrid })
};
const row = { name: 'A body', isPartner: 'yes', interest: 'high', power: 'low', attitude: 'neutral', risk: 'None' };
const rows: TypedValue = Array.from({ length: 20 }, () => row);

function Section(): React.ReactElement {
  const [typed, setTyped] = React.useState<TypedAnswers>({ rows });
  const edit = React.useCallback(
    (id: string, part: (before: TypedValue | undefined) => TypedValue) =>
      setTyped(before => ({ ...before, [id]: part(before[id]) })),
    []
  );
  return (
    <>
      {Object.entries(first).map(([id, question]) => (
        <QuestionField
          key={id}
          id={id}
          controlId={`field-${id}`}
          question={question}
          value={typed[id]}
          words=""
          cellProblems={id === 'rows' ? { '3.treatment': 'Say how.' } : {}}
          onEdit={edit}
        />
      ))}
    </>
  );
}

beforeEach(async () => {
  render(<Section />);
  await screen.findByRole('table', { name: /Interest against power/ });
  drawn.length = 0;
});

const type = (box: HTMLElement, value: string): void => void fireEvent.input(box, { target: { value } });

it('a keystroke in a question draws that question alone', () => {
  type(screen.getByRole('textbox', { name: 'Story (optional)' }), 'x');
  expect(drawn).toEqual(['field-story']);
});

it('a keystroke in one of twenty rows draws that cell alone', () => {
  const eighth = within(screen.getByRole('group', { name: 'Stakeholder 8' }));
  type(eighth.getByRole('textbox', { name: 'Risk to the partnership' }), 'None yet');
  expect(drawn).toEqual(['field-rows.7.risk']);
});

it('a row that is added leaves those above it alone', () => {
  fireEvent.click(screen.getByRole('button', { name: 'Add another stakeholder' }));
  expect(Array.from(new Set(drawn.map(id => id.split('.')[1])))).toEqual(['20']);
});
