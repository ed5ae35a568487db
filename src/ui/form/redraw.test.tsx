/** @jest-environment jsdom */
import { fireEvent, render, screen } from '@testing-library/react';
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
  rows: ask.grid(stakeholderGrid)
};
const row = { name: 'A body', partner: 'yes', interest: 'high', power: 'low', attitude: 'neutral', risk: 'None' };
const rows: TypedValue = Array.from({ length: 6 }, () => row);

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
  await screen.findByText(/^Interest against power/);
  drawn.length = 0;
});

/** By id: to look for roles among so many controls takes long. */
function control(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no control ${id}`);
  return found;
}

const type = (box: HTMLElement, value: string): void => void fireEvent.input(box, { target: { value } });

it('a keystroke in a question draws that question alone', () => {
  type(control('field-story'), 'x');
  expect(drawn).toEqual(['field-story']);
});

it('a keystroke in one of many rows draws that cell alone', () => {
  type(control('field-rows.4.risk'), 'None yet');
  expect(drawn).toEqual(['field-rows.4.risk']);
});

it('a row that is added leaves those above it alone', () => {
  fireEvent.click(screen.getByText('Add another stakeholder'));
  expect(Array.from(new Set(drawn.map(id => id.split('.')[1])))).toEqual(['6']);
});
