import { printedSettings } from '../../domain/protocol/printedSettings';
import type { SubmissionDocument } from '../../domain/submissions/submission';
import { registrationOf } from '../../testing/registrationBuilders';
import { leavingOf, recordOf, reviewOf } from '../../testing/wholeDocuments';
import { changesBetween } from './changesBetween';

const basic = recordOf('Moderate');
const partners = [{ name: 'Riverside Trust', sector: 'public', membership: 'member' }];
const changed = {
  ...basic,
  registration: registrationOf({ governingDocument: 'none', endKind: 'fixed', endsOn: '2030-03-31', partners })
};

function linesOf(before: SubmissionDocument, after: SubmissionDocument): readonly string[] {
  return changesBetween(before, after, printedSettings).map(
    ({ label, before: was, after: is }) => `${label}: ${was || 'nothing'} -> ${is || 'nothing'}`
  );
}

it('a correction is told in the words of its questions: choices, dates and tables', () => {
  expect(linesOf(basic, changed)).toEqual([
    'B1.11 Does it have an end?: It is open-ended -> It ends on a date',
    'B3.1 Who are the partners?: Riverside Trust, Voluntary or community, member -> Riverside Trust, Public, member',
    'B6.1 What does it rest on?: Terms of reference -> Nothing written yet',
    'B1.12 On which date?: nothing -> 31 Mar 2030'
  ]);
});

it('an annual review is compared in what it shares with last year, and its own form is read as a whole', () => {
  const lines = linesOf(basic, reviewOf(basic, changed));
  expect(lines).toHaveLength(4);
  expect(linesOf(basic, reviewOf(basic, basic))).toEqual([]);
});

it('a corrected review is compared in Appendix E too', () => {
  const first = reviewOf(basic, basic);
  const second = { ...first, particulars: { ...first.particulars, yearReviewed: '2028/29' } };
  expect(linesOf(first, second)).toEqual([
    'E1.1 Which year does this review cover?: As it says in the agreement -> 2028/29'
  ]);
});

it('an evaluation that was not asked before, and a leaving, are no list of changes', () => {
  const full = recordOf('Major');
  expect(linesOf(recordOf('Limited'), { ...full, significance: recordOf('Limited').significance })).toEqual([]);
  expect(linesOf(basic, leavingOf(basic))).toEqual([]);
});
