import type { TypedFile } from '../../domain/evidence/evidenceFile';
import type { RegistrationAnswers, TypedAnswers } from '../../domain/registration/registrationAnswers';
import { describeAnswers } from './describeAnswers';
import { defineForm, type AnswersOf } from './form';
import { formMistakes } from './formMistakes';
import { computed, file, graded, grid, money, moneyByYear, people, text, tick } from './question';
import { printForm } from './printForm';
import { toStoredAnswers } from './toStoredAnswers';
import { toTypedAnswers } from './toTypedAnswers';
import { validateForm } from './validateForm';
import { visibleQuestions } from './visibleQuestions';

const origin = 'ours';
const form = defineForm({
  appendix: 'K',
  title: 'The larger kinds',
  version: 'k-1',
  tag: '',
  intro: '',
  sections: [
    {
      id: 'all',
      heading: 'All',
      questions: {
        redress: graded({
          ask: 'Is there redress?',
          required: 'Choose one.',
          noteFor: ['no'],
          evidenceFor: ['yes'],
          good: 'Yes: page 4 of the agreement.',
          duty: 'must',
          principle: ['stakeholders'],
          notes: ['I-43'],
          origin
        }),
        redressPlan: text({ ask: 'Until when?', onlyWhen: { question: 'redress', is: ['no', 'partly'] }, origin }),
        cash: moneyByYear({ ask: 'Cash', standing: true, origin }),
        approval: text({ ask: 'Approval', onlyWhen: { question: 'cash', is: ['some'] }, origin }),
        both: text({
          ask: 'Both',
          onlyWhen: { question: 'cash', is: ['some'], and: { question: 'redress', is: ['no'] } },
          origin
        }),
        paid: money({ ask: 'Paid out', origin }),
        claimed: money({ ask: 'Claimed back', origin }),
        exposed: computed({
          ask: 'Exposure',
          by: { rule: 'exposure', of: ['paid', 'claimed'] },
          unit: 'money',
          origin
        }),
        board: people({
          ask: 'Board',
          row: 'member',
          least: 0,
          most: 9,
          columns: {
            role: text({ ask: 'Role', origin }),
            duties: tick({ ask: 'May', options: { v: 'Vote' }, origin })
          },
          origin
        }),
        gifts: grid({
          ask: 'Gifts',
          row: 'gift',
          least: 0,
          most: 9,
          columns: { from: text({ ask: 'From', origin }), worth: moneyByYear({ ask: 'Worth', origin }) },
          origin
        }),
        worth: computed({ ask: 'Worth', by: { rule: 'sum', of: ['gifts.worth', 'cash'] }, unit: 'money', origin }),
        seats: computed({ ask: 'Seats', by: { rule: 'count', of: ['board'] }, unit: 'number', origin }),
        papers: file({ ask: 'Papers', kinds: { agreement: 'Governing agreement' }, most: 2, origin })
      }
    }
  ]
});

const paper = { key: 'k1', name: 'Agreement.pdf', size: 12, sha256: 'a'.repeat(64), uniqueId: 'u1', kind: 'agreement' };
const amy = { login: 'amy@council.example', objectId: '', name: 'Amy' };
const stored: RegistrationAnswers = {
  redress: {
    grade: 'no',
    note: 'In May',
    evidence: 'Minute 7',
    files: [{ ...paper, name: 'Policy.pdf', kind: '', speaksFor: '2026-05-01' }]
  },
  cash: { amounts: { '2026/27': 150_000, '2027/28': 0, '2028/29': 5_000 }, standing: 'confirmed' },
  paid: 900_000,
  claimed: 250_050,
  board: [{ who: amy, role: 'Chair', duties: ['v'] }],
  gifts: [{ from: 'Trust', worth: { amounts: { '2026/27': 100, '2027/28': 200, '2028/29': 300 } } }],
  papers: [{ ...paper, speaksFor: '2026-04-01', paperFile: 'Shelf 3' }]
};

const problemsOf = (typed: TypedAnswers): readonly string[] =>
  validateForm(form, { redress: { grade: 'partly', note: '', evidence: '', files: [] }, ...typed }, {}).map(
    ({ field, text: sentence }) => `${field}: ${sentence}`
  );
const idsAsked = (typed: TypedAnswers): readonly string[] => visibleQuestions(form, typed, {}).map(({ id }) => id);
const amounts = (first: string, second: string): TypedAnswers[string] => ({
  amounts: { '2026/27': first, '2027/28': second },
  standing: 'proposed'
});

it('gives every kind its type', () => {
  const answers: AnswersOf<typeof form> = {
    redress: { grade: 'partly' },
    cash: { amounts: { '2026/27': 1 }, standing: 'proposed' },
    board: [{ who: amy, role: 'Chair', duties: ['v'] }],
    papers: [{ ...paper }]
  };
  expect(answers.board?.[0].who?.name).toBe('Amy');
  expect('exposed' in toStoredAnswers(form, toTypedAnswers(form, stored), {})).toBe(false);
});

it('submits the same again when a correction changes nothing', () => {
  expect(toStoredAnswers(form, toTypedAnswers(form, stored), {})).toEqual(stored);
});

it('reads every kind out in words', () => {
  const [section] = describeAnswers(form, stored, {});
  expect(section.rows.map(({ label, text: words, table }) => `${label}: ${table?.rows.join(' | ') ?? words}`)).toEqual([
    'Is there redress?: No\nIn May\nEvidence: Minute 7; Policy.pdf',
    'Cash: 2026/27: £1,500; 2027/28: £0; 2028/29: £50. Confirmed',
    'Paid out: £9,000',
    'Claimed back: £2,500.50',
    'Exposure: £6,499.50',
    'Board: Amy,Chair,Vote',
    'Gifts: Trust,2026/27: £1; 2027/28: £2; 2028/29: £3',
    'Worth: £1,556',
    'Seats: 1',
    'Papers: Agreement.pdf, Governing agreement, 1 Apr 2026, paper file: Shelf 3'
  ]);
});

describe('a judgement', () => {
  it('is asked for its note or its evidence where the form says so', () => {
    expect(problemsOf({ redress: { grade: 'no', note: ' ', evidence: '', files: [] } })).toEqual([
      'redress: Say in the note why not, or what will be done.'
    ]);
    expect(problemsOf({ redress: { grade: 'yes', note: '', evidence: '', files: [] } })).toEqual([
      'redress: Say where the evidence is, or add it as a file.'
    ]);
  });

  it('is missing while only its note is typed, and nothing of the note is lost', () => {
    expect(problemsOf({ redress: { grade: '', note: 'By letter', evidence: '', files: [] } })).toEqual([
      'redress: Choose yes, partly, no or not applicable to go with the rest of your answer.'
    ]);
    expect(problemsOf({ redress: { grade: '', note: '', evidence: '', files: [] } })).toEqual(['redress: Choose one.']);
  });
});

describe('the evidence of a judgement', () => {
  const typedFile = { ...paper, kind: '', speaksFor: '', paperFile: '' };
  const judged = (files: readonly TypedFile[]): readonly string[] =>
    problemsOf({ redress: { grade: 'yes', note: '', evidence: '', files } });

  it('may be a file instead of words', () => {
    expect(judged([typedFile])).toEqual([]);
  });

  it('is five files at most', () => {
    expect(judged(Array.from({ length: 6 }, () => typedFile))).toEqual([
      'redress: Keep to 5 files of evidence: there are 6.'
    ]);
  });

  it('says which file speaks for a day that is in no calendar', () => {
    expect(judged([{ ...typedFile, speaksFor: '31/02/2027' }])).toEqual([
      'redress: Date of “Agreement.pdf”: Enter a day that is in the calendar, day before month: 3/12/2027 is 3 Dec 2027.'
    ]);
  });

  it('waits for the judgement and is kept meanwhile', () => {
    expect(problemsOf({ redress: { grade: '', note: '', evidence: '', files: [typedFile] } })).toEqual([
      'redress: Choose yes, partly, no or not applicable to go with the rest of your answer.'
    ]);
  });
});

describe('money by year', () => {
  it('has no gaps, and says which year is wrong', () => {
    expect(problemsOf({ cash: amounts('£5', '') })).toEqual(['cash: Enter an amount for 2027/28, or 0.']);
    expect(problemsOf({ cash: amounts('£5', '-2') })).toEqual([
      'cash: 2027/28: Enter 0 or more: an amount cannot be below zero.'
    ]);
    expect(problemsOf({ cash: { amounts: { '2026/27': '5' }, standing: '' } })).toEqual([
      'cash: Say whether the money is confirmed or proposed.'
    ]);
  });
});

describe('files', () => {
  it('must be named for what they are, with a day that is in the calendar', () => {
    const typed = { ...paper, speaksFor: '', paperFile: '' };
    expect(problemsOf({ papers: [{ ...typed, kind: '' }] })).toEqual(['papers: Say what “Agreement.pdf” is.']);
    expect(problemsOf({ papers: [{ ...typed, speaksFor: '31/02/2027' }] })).toEqual([
      'papers: Date of “Agreement.pdf”: Enter a day that is in the calendar, day before month: 3/12/2027 is 3 Dec 2027.'
    ]);
    expect(problemsOf({ papers: [typed, typed, typed] })).toEqual(['papers: Keep to 2 files: there are 3.']);
  });
});

describe('a condition', () => {
  const no = { grade: 'no', note: '', evidence: '', files: [] };

  it('can wait for a grade, for an amount above nothing, or for both', () => {
    expect(idsAsked({ redress: no })).toContain('redressPlan');
    expect(idsAsked({ cash: amounts('0', '0') })).not.toContain('approval');
    expect(idsAsked({ cash: amounts('0', '5') })).toContain('approval');
    expect(idsAsked({ cash: amounts('0', '5') })).not.toContain('both');
    expect(idsAsked({ redress: no, cash: amounts('0', '5') })).toContain('both');
  });
});

it('prints what each kind asks, its duty, its principle and a good answer', () => {
  expect(printForm(form).split('\n').slice(10, 34).join('\n')).toBe(`### K1.1 Is there redress?

Yes, partly, no or not applicable, with a note and evidence. If left empty: “Choose one.”

A good answer: “Yes: page 4 of the agreement.”

Duty: must

Principles: stakeholders

Protocol notes: I-43

Origin: our proposal

### K1.2 Until when?

Only if K1.1 is: No or Partly

One line, up to 200 characters. May be left empty.

Origin: our proposal

### K1.3 Cash
`);
});

it('finds a sum of what is not asked', () => {
  expect(formMistakes(form)).toEqual([]);
  const wrong = computed({ ask: 'Sum', by: { rule: 'sum', of: ['gifts', 'gifts.none'] }, unit: 'money', origin });
  const questions = { gifts: form.sections[0].questions.gifts, wrong };
  expect(formMistakes({ ...form, sections: [{ id: 'one', heading: 'One', questions }] })).toEqual([
    'K1.2 is worked out from gifts.none, which is not asked before it'
  ]);
});
