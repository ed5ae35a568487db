import { answersText, readAnswers } from '../../domain/drafts/readAnswers';
import type { TypedAnswers, TypedValue } from '../../domain/registration/registrationAnswers';
import { answersOf, person } from '../../testing/builders';
import { defineForm } from './form';
import * as ask from './question';
import { toStoredAnswers } from './toStoredAnswers';
import { validateForm } from './validateForm';

const origin = 'ours';
const required = 'Answer it.';
const name = ask.text({ ask: 'Name', required, origin });
const form = defineForm({
  appendix: 'I',
  title: 'Every kind',
  version: 'i-1',
  tag: '',
  intro: '',
  sections: [
    {
      id: 'all',
      heading: 'All',
      questions: {
        line: ask.text({ ask: 'Line', origin }),
        story: ask.longText({ ask: 'Story', origin }),
        choice: ask.choose({ ask: 'Choice', options: { a: 'A' }, origin }),
        several: ask.tick({ ask: 'Several', options: { a: 'A' }, origin }),
        on: ask.date({ ask: 'On', origin }),
        paid: ask.money({ ask: 'Paid', origin }),
        days: ask.number({ ask: 'Days', origin }),
        cover: ask.person({ ask: 'Cover', origin }),
        judged: ask.graded({ ask: 'Judged', origin }),
        years: ask.moneyByYear({ ask: 'Years', origin }),
        papers: ask.file({ ask: 'Papers', kinds: { a: 'A paper' }, most: 2, origin }),
        rows: ask.grid({ ask: 'Rows', row: 'row', least: 0, most: 30, columns: { name }, origin })
      }
    }
  ]
});

const sentencesOn = (typed: TypedAnswers): readonly string[] => validateForm(form, typed, {}).map(({ text }) => text);
const long = 'x'.repeat(100_000);
const file = { key: 'k', size: 3, sha256: 'a'.repeat(64), uniqueId: 'u', kind: 'a', speaksFor: '', paperFile: '' };
const judged = { grade: 'yes', note: '', evidence: '', files: [] };

const cases: readonly (readonly [what: string, id: string, typed: TypedValue, sentence: string])[] = [
  ['100,000 characters in a line', 'line', long, 'Shorten this to 200 characters or fewer: it has 100,000.'],
  ['100,000 characters in a text', 'story', long, 'Shorten this to 4,000 characters or fewer: it has 100,000.'],
  ['100,000 characters for a date', 'on', long, 'Enter a date like 3 Mar 2027 or 3/3/2027.'],
  ['100,000 figures for an amount', 'paid', '9'.repeat(100_000), 'Enter no more than £100,000,000,000.'],
  ['100,000 figures for a number', 'days', '9'.repeat(100_000), 'Enter no more than 1,000,000.'],
  [
    '100,000 characters in a note',
    'judged',
    { ...judged, note: long },
    'Note: Shorten this to 2,000 characters or fewer: it has 100,000.'
  ],
  [
    '100,000 characters about evidence',
    'judged',
    { ...judged, evidence: long },
    'Evidence: Shorten this to 2,000 characters or fewer: it has 100,000.'
  ],
  [
    '100,000 characters about a paper',
    'papers',
    [{ ...file, name: 'a#b%.docx', paperFile: long }],
    'Paper file of “a#b%.docx”: Shorten this to 200 characters or fewer: it has 100,000.'
  ],
  ['500 rows', 'rows', Array.from({ length: 500 }, () => ({ name: 'A' })), 'Keep to 30 rows: it has 500.'],
  [
    '100,000 characters in a cell',
    'rows',
    [{ name: long }],
    'Shorten this to 200 characters or fewer: it has 100,000.'
  ],
  [
    'a day in no calendar',
    'on',
    '31/02/2027',
    'Enter a day that is in the calendar, day before month: 3/12/2027 is 3 Dec 2027.'
  ],
  [
    'a name that nobody chose',
    'cover',
    'Somebody Else',
    'Choose the person from the list that appears while you type, or empty this.'
  ],
  [
    'half of an emoji',
    'line',
    'Fête \ud83c',
    'Delete and type again the broken character (half of an emoji or symbol) in this text.'
  ],
  [
    'half of an emoji in a cell',
    'rows',
    [{ name: '\udf0a' }],
    'Delete and type again the broken character (half of an emoji or symbol) in this text.'
  ],
  [
    'a control character',
    'story',
    'before\u0000after',
    'Paste this again as plain text: it holds a hidden control character that cannot be kept.'
  ],
  [
    'a control character in a note',
    'judged',
    { ...judged, note: 'a\u0007b' },
    'Note: Paste this again as plain text: it holds a hidden control character that cannot be kept.'
  ],
  ['a control character in a date', 'on', '3 Mar\u0000 2027', 'Enter a date like 3 Mar 2027 or 3/3/2027.'],
  [
    'a control character in an amount',
    'years',
    { amounts: { '2027/28': '1\u0000' }, standing: '' },
    '2027/28: Enter an amount in pounds as figures, for example 25,000 or 25,000.50.'
  ]
];

describe.each(cases)('%s', (_what, id, typed, sentence) => {
  it('gets its one sentence', () => {
    expect(sentencesOn({ [id]: typed })).toEqual([sentence]);
  });

  it('loses nothing: the draft gives back every character', () => {
    const draft = answersOf({ evaluation: { [id]: typed } });
    expect(readAnswers(answersText(draft)).evaluation).toEqual({ [id]: typed });
  });
});

it('what nobody can put right is kept: an emoji, a person who has left the directory, a name that addresses cannot hold', () => {
  const gone = person('Gone Away');
  const typed = { line: 'Fête 🌊', cover: gone, papers: [{ ...file, name: 'a#b%.docx' }] };
  expect(sentencesOn(typed)).toEqual([]);
  expect(toStoredAnswers(form, typed, {})).toMatchObject({
    line: 'Fête 🌊',
    cover: gone,
    papers: [{ name: 'a#b%.docx' }]
  });
});

it('a choice that the form does not have is no answer', () => {
  expect(toStoredAnswers(form, { choice: '__proto__', several: ['b', 'constructor'] }, {})).toEqual({});
});
