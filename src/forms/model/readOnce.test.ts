import { number, text } from './question';
import type { GridQuestion } from './questionKinds';
import { readOnce, readRowOnce } from './readOnce';

const origin = 'ours';
const rowsOf = (columns: GridQuestion['columns']): GridQuestion => ({
  kind: 'grid',
  ask: 'Rows',
  row: 'row',
  least: 0,
  most: 9,
  columns,
  origin
});

it('reads anew whatever was typed anew', () => {
  const age = number({ ask: 'Age', origin });
  expect(readOnce(age, '12')).toEqual({ kind: 'read', value: 12 });
  expect(readOnce(age, 'twelve')).toEqual({
    kind: 'wrong',
    problem: 'Enter a whole number in figures, for example 12.'
  });
  expect(readOnce(age, '12')).toEqual({ kind: 'read', value: 12 });
});

it('reads one row twice where two tables hold it, each by its own columns', () => {
  const row = { size: '12' };
  const read = { kind: 'read' };
  expect(readRowOnce(rowsOf({ size: number({ ask: 'Size', origin }) }), row).cells).toEqual([
    ['size', { ...read, value: 12 }]
  ]);
  expect(readRowOnce(rowsOf({ size: text({ ask: 'Size', origin }) }), row).cells).toEqual([
    ['size', { ...read, value: '12' }]
  ]);
});
