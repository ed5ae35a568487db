import { defineForm } from './form';
import { grid, text } from './question';
import { validateForm } from './validateForm';

const origin = 'ours';
const name = text({ ask: 'Name', required: 'Enter a name.', origin });
const form = defineForm({
  appendix: 'V',
  title: 'Two sections',
  version: 'v-1',
  tag: '',
  intro: '',
  sections: [
    { id: 'one', heading: 'One', questions: { first: name } },
    {
      id: 'two',
      heading: 'Two',
      questions: {
        second: name,
        rows: grid({
          ask: 'Rows',
          row: 'row',
          least: 0,
          most: 2,
          columns: { name, note: text({ ask: 'Note', origin }) },
          origin
        })
      }
    }
  ]
});

const fieldsOf = (typed: Parameters<typeof validateForm>[1]): readonly string[] =>
  validateForm(form, typed, {}).map(({ field, section }) => `${section}: ${field}`);

it('says of each answer what is wrong with it now, whatever was asked before', () => {
  expect(fieldsOf({})).toEqual(['one: first', 'two: second']);
  expect(fieldsOf({ first: 'A' })).toEqual(['two: second']);
  expect(fieldsOf({ first: 'A', second: 'B', rows: [{ note: 'begun' }] })).toEqual(['two: rows.0.name']);
  expect(fieldsOf({ first: '', second: 'B', rows: [{ note: 'begun', name: 'C' }] })).toEqual(['one: first']);
  expect(fieldsOf({ first: 'A', second: '' })).toEqual(['two: second']);
});

it('keeps what it knows of an answer that did not change', () => {
  const rows = [{ note: 'begun' }];
  const [before] = validateForm(form, { first: 'A', second: 'B', rows }, {});
  const [after] = validateForm(form, { first: 'A and more', second: 'B', rows }, {});
  expect(after).toBe(before);
});
