import { notesFor, protocolNotes } from './notes';
import { printedSettings } from './printedSettings';

describe('notes on the protocol', () => {
  it('run from I-01 to I-19, each once', () => {
    const ids = protocolNotes.map(note => note.id);
    expect([ids.length, ids[0], ids[18], new Set(ids).size]).toEqual([19, 'I-01', 'I-19', 19]);
  });

  it('tell beside the result that the printed form says × 6 and its figure uses × 5', () => {
    const [first] = notesFor('result');
    expect(first.id).toBe('I-01');
    expect(first.does).toBe(
      'The toolkit uses × 5. With × 6 the example would be 27 of 42, 64 %, Moderate instead of Major.'
    );
  });

  it.each([
    ['criterion-1', ['I-05', 'I-06']],
    ['criterion-2', ['I-07', 'I-08']],
    ['criterion-3', ['I-03']],
    ['criterion-9', ['I-12']],
    ['example', ['I-19']]
  ] as const)('stand where they bite: %s', (where, ids) => {
    expect(notesFor(where).map(note => note.id)).toEqual(ids);
  });
});

describe('the protocol as printed', () => {
  it('has no wording for scores 2 and 4 of criterion 3, and for every other score has', () => {
    const worded = Object.entries(printedSettings.criteria).map(([number, { anchors }]) => [
      number,
      Object.keys(anchors)
    ]);
    const all = ['1', '2', '3', '4', '5'];
    expect(worded).toEqual([
      ['1', all],
      ['2', all],
      ['3', ['1', '3', '5']],
      ['4', all],
      ['5', all],
      ['6', all],
      ['9', all]
    ]);
  });

  it('counts six corporate aims and names none', () => {
    expect(printedSettings.aims).toHaveLength(6);
    expect(printedSettings.aimsAreNamed).toBe(false);
  });
});
