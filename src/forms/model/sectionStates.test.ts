import { defineForm } from './form';
import { grid, text } from './question';
import { sectionStates } from './sectionStates';
import { validateForm } from './validateForm';

const form = defineForm({
  appendix: 'T',
  title: 'A trial form',
  version: 'trial-1',
  tag: '',
  intro: '',
  sections: [
    {
      id: 'people',
      heading: 'People',
      questions: {
        lead: text({ ask: 'Lead', required: 'Name the lead.', origin: 'ours' }),
        boxes: grid({
          ask: 'Boxes',
          row: 'box',
          least: 1,
          most: 2,
          required: 'Add a box.',
          columns: {
            label: text({ ask: 'Label', required: 'Enter a label.', origin: 'ours' }),
            colour: text({ ask: 'Colour', origin: 'ours' })
          },
          origin: 'ours'
        })
      }
    },
    { id: 'notes', heading: 'Notes', questions: { note: text({ ask: 'Note', origin: 'ours' }) } }
  ]
});

function stateOf(typed: Parameters<typeof sectionStates>[1]): readonly unknown[] {
  return sectionStates(form, typed, validateForm(form, typed, {})).map(({ number, state }) => [number, state]);
}

it('says of each section whether it is done, not started, how much is left, and what is to be put right', () => {
  const optional = ['T2', { kind: 'done' }];
  expect(stateOf({})).toEqual([['T1', { kind: 'notStarted' }], optional]);
  expect(stateOf({ lead: 'Amy' })).toEqual([['T1', { kind: 'missing', count: 1 }], optional]);
  expect(stateOf({ lead: 'Amy', boxes: [{ colour: 'red' }] })).toEqual([
    ['T1', { kind: 'missing', count: 1 }],
    optional
  ]);
  expect(stateOf({ lead: 'Amy\nBob', boxes: [{ label: 'A' }] })).toEqual([
    ['T1', { kind: 'wrong', count: 1 }],
    optional
  ]);
  expect(stateOf({ lead: 'Amy', boxes: [{ label: 'A\nB' }] })).toEqual([['T1', { kind: 'wrong', count: 1 }], optional]);
  expect(stateOf({ lead: 'Amy', boxes: [{ label: 'A' }] })).toEqual([['T1', { kind: 'done' }], optional]);
});

it('counts more rows than the form has room for as wrong', () => {
  const label = { label: 'A' };
  expect(stateOf({ lead: 'Amy', boxes: [label, label, label] })[0]).toEqual(['T1', { kind: 'wrong', count: 1 }]);
});
