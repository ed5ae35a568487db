import { printedSettings } from '../../domain/protocol/printedSettings';
import type { SubmissionDocument } from '../../domain/submissions/submission';
import { withdrawalOf } from '../../domain/submissions/withdrawalOf';
import { person } from '../../testing/builders';
import { proposalRow, registrationOf } from '../../testing/registrationBuilders';
import {
  changeOf,
  confirmationOf,
  handoverOf,
  leavingOf,
  notPartnershipOf,
  recordOf,
  reviewOf,
  scoreSheetOf
} from '../../testing/wholeDocuments';
import { fieldsIn } from '../fieldWords';
import type { DescribedRow } from '../model/describeAnswers';
import { describeSubmitted } from './describeSubmitted';

const reading = { settings: printedSettings };
const basic = recordOf('Moderate');
const full = recordOf('Major');
const changed = {
  ...basic,
  registration: registrationOf({ purpose: 'Keep the park open', governingDocument: 'none' })
};
const affirmed = { 'registration.leadBody': { by: person('Amy Reed'), on: '2027-03-03' } };
const review = reviewOf(basic, changed, { affirmed });

function headingsOf(document: SubmissionDocument): readonly string[] {
  return describeSubmitted(document, reading)
    .filter(({ rows }) => rows.length > 0)
    .map(({ number, title }) => `${number} ${title}`.trim());
}

function rowsOf(document: SubmissionDocument, given = reading): readonly DescribedRow[] {
  return describeSubmitted(document, given).flatMap(({ rows }) => rows);
}

function rowOf(document: SubmissionDocument, id: string, given = reading): DescribedRow | undefined {
  return rowsOf(document, given).find(row => row.id === id);
}

const beginning = ['Is it a partnership?', 'A How significant is it?'];

describe('a submitted document reads from its first answer to its last', () => {
  it('a registration: screening, Appendix A and Appendix B', () => {
    const headings = headingsOf(recordOf('Limited'));
    expect(headings.slice(0, 3)).toEqual([...beginning, 'B1 What it is']);
    expect(headings.slice(2).every(heading => heading.startsWith('B'))).toBe(true);
  });

  it.each([
    ['a Basic Evaluation', basic, 'C'],
    ['a Full Evaluation', full, 'D']
  ] as const)('%s: then the appendix of its band', (_name, document, letter) => {
    const letters = headingsOf(document)
      .slice(2)
      .map(heading => heading[0]);
    expect([...new Set(letters)]).toEqual(['B', letter]);
  });

  it('an annual review: then Appendix E, and what changed', () => {
    const headings = headingsOf(review);
    expect([...new Set(headings.slice(2).map(heading => heading.slice(0, 1)))]).toEqual(['B', 'C', 'E', 'W']);
    expect(headings[headings.length - 1]).toBe('What changed since the document before');
  });

  it.each([
    ['a change', changeOf(basic, changed), ['1 What changes', 'What changed since the document before']],
    ['a confirmation', confirmationOf(recordOf('Limited')), ['1 Still as it was?']],
    ['a leaving', leavingOf(basic), ['1 Why and when', '2 The seven questions of the protocol', '3 What remains']],
    ['a hand-over', handoverOf(basic), ['1 Who takes it over']]
  ] as const)('%s: its own form', (_name, document, own) => {
    expect(headingsOf(document).slice(-own.length)).toEqual(own);
  });

  it('a score sheet, what is not a partnership, and a withdrawal', () => {
    expect(headingsOf(scoreSheetOf())).toEqual(beginning);
    expect(headingsOf(notPartnershipOf())).toEqual(beginning.slice(0, 1));
    const withdrawal = withdrawalOf({ submissionKey: 'w' }, proposalRow(), 'Not wanted any more', person('Amy Staff'));
    expect(rowsOf(withdrawal)).toEqual([{ id: 'reason', number: '', label: 'Why', text: 'Not wanted any more' }]);
  });
});

it.each([
  ['a Full Evaluation', full],
  ['an annual review', review],
  ['a leaving', leavingOf(basic)],
  ['a hand-over', handoverOf(basic)]
] as const)('every question that can be asked about stands in %s under its own field', (_name, document) => {
  const shown = new Set(rowsOf(document).map(({ id }) => id));
  const asked = fieldsIn(document, printedSettings).map(({ field }) => field);
  const apart = ['name', 'existing', 'service', 'screening.justification', 'screening.existing'];
  const unshown = asked.filter(field => !shown.has(field) && !apart.includes(field));
  expect(unshown.filter(field => !/^(amounts|screening)\./.test(field))).toEqual([]);
});

describe('a review shows', () => {
  it('beside a standing fact who affirmed it as still true, and when', () => {
    expect(rowOf(review, 'registration.leadBody')?.affirmed).toBe('Still true, said Amy Reed on 3 Mar 2027');
    expect(rowOf(review, 'registration.purpose')?.affirmed).toBeUndefined();
  });

  it('each difference that it stores, by the words of its question and its choices', () => {
    expect(rowOf(review, 'differences')?.table).toEqual({
      headings: ['Question', 'Before', 'Now'],
      rows: [
        ['B1.9 What is it for, in brief?', 'Keep the riverside park clean and open', 'Keep the park open'],
        ['B6.1 What does it rest on?', 'Terms of reference', 'Nothing written yet']
      ]
    });
  });

  it('that nothing changed', () => {
    expect(rowOf(reviewOf(basic, basic), 'differences')?.text).toBe('No answer changed');
  });

  it('an evaluation that was not asked before as one difference, not as two hundred', () => {
    const rose = reviewOf(recordOf('Limited'), full);
    const lines = rowOf(rose, 'differences')?.table?.rows ?? [];
    expect(lines[lines.length - 1]).toEqual(['The evaluation (Appendix C or D)', 'Not asked', 'Answered: see above']);
    expect(lines.length).toBeLessThan(12);
  });

  it('where the band went, once the band before is known', () => {
    expect(rowOf(review, 'review.bandMove')).toBeUndefined();
    expect(rowOf(review, 'review.bandMove', { ...reading, bandBefore: 'Limited' } as never)?.text).toBe(
      'Limited before, Moderate now'
    );
  });
});

it('Appendix A reads with the wording of each score, what it comes to, and the money and aims behind it', () => {
  const document = recordOf('Major');
  expect(rowOf(document, 'criterion.4')?.text).toMatch(/^5 of 5: .+\nBecause it is so$/s);
  expect(rowOf(document, 'significance')?.text).toBe('27 of 35, 77.1\u00a0%: Major');
  expect(rowOf(document, 'amounts.cash')).toMatchObject({
    label: 'Money in the highest year, 2027/28',
    text: '£2,000 from the council\n£1,000 of officer time and work\n£0 through the council’s accounts'
  });
  expect(rowOf(document, 'aims')?.text).toBe('Corporate aim 1 (directly)');
});
