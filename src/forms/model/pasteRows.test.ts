import type { TypedRow } from '../../domain/registration/registrationAnswers';
import { choose, grid, longText, person, text } from './question';
import { cellsIn, pasteRows } from './pasteRows';

const origin = 'ours';
const table = grid({
  ask: 'Partners',
  row: 'partner',
  least: 0,
  most: 30,
  columns: {
    name: text({ ask: 'Organisation', origin }),
    sort: choose({ ask: 'Sort', options: { public: 'Public body', charity: 'Charity' }, origin }),
    contact: person({ ask: 'Contact', origin }),
    part: text({ ask: 'Part', origin })
  },
  origin
});

it('reads cells as Excel copies them', () => {
  expect(cellsIn('A\tB\r\n"two\nlines"\t"said ""no"""\r\n')).toEqual([
    ['A', 'B'],
    ['two\nlines', 'said "no"']
  ]);
  expect(cellsIn('A\t\n\tB')).toEqual([
    ['A', ''],
    ['', 'B']
  ]);
});

it('fills the table from the cell where it begins, and leaves every other cell alone', () => {
  const before: readonly TypedRow[] = [{ name: 'Trust', part: 'Owner' }, { name: 'County' }];
  expect(pasteRows(table, before, { row: 1, column: 'name' }, 'Water board\tpublic BODY\nParish\tCharity')).toEqual({
    rows: [
      { name: 'Trust', part: 'Owner' },
      { name: 'Water board', sort: 'public' },
      { name: 'Parish', sort: 'charity' }
    ],
    kept: 2,
    leftOut: 0,
    unread: 0
  });
});

it('keeps what there is room for, and counts what it left out', () => {
  const pasted = Array.from({ length: 500 }, (_none, at) => `Body ${at + 1}`).join('\n');
  const { rows, kept, leftOut } = pasteRows(table, [{ name: 'First' }], { row: 1, column: 'name' }, pasted);
  expect([rows.length, kept, leftOut]).toEqual([30, 29, 471]);
  expect([rows[0].name, rows[1].name, rows[29].name]).toEqual(['First', 'Body 1', 'Body 29']);
});

it('counts what is no choice, a person who was only named, and what lies beyond the last column', () => {
  const { rows, unread } = pasteRows(table, [], { row: 0, column: 'name' }, 'Trust\tClub\tAmy\tOwner\tmore');
  expect(rows).toEqual([{ name: 'Trust', part: 'Owner' }]);
  expect(unread).toBe(3);
});

it('puts a cell of several lines on the one line of its field, and leaves a long text its lines', () => {
  const columns = { name: text({ ask: 'Organisation', origin }), story: longText({ ask: 'Story', origin }) };
  const pasted = '"Water\nboard"\t"One\nTwo"';
  expect(pasteRows({ ...table, columns }, [], { row: 0, column: 'name' }, pasted).rows).toEqual([
    { name: 'Water board', story: 'One\nTwo' }
  ]);
});

it('reads a million characters with a quote that never closes as they are', () => {
  const pasted = `"${'x'.repeat(1_000_000)}`;
  expect(pasteRows(table, [], { row: 0, column: 'name' }, pasted).rows).toEqual([{ name: pasted }]);
});
