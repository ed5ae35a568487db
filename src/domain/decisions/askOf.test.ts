import { changeOf, leavingOf, recordOf, reviewOf } from '../../testing/wholeDocuments';
import type { SignificanceBand } from '../significance/significance';
import type { SignedDocument } from '../submissions/submission';
import { askOf } from './askOf';

const basic = recordOf('Moderate');
const rose = { move: 'rose', from: 'Limited', to: 'Moderate' } as const;
const fell = { move: 'fell', from: 'Major', to: 'Moderate' } as const;
const leaving = leavingOf(basic);
const left = { ...leaving, particulars: { ...leaving.particulars, leavingOf: 'leaves', leavesOn: '2027-06-30' } };
const ended = { ...leaving, particulars: { ...leaving.particulars, leavingOf: 'ends', leavesOn: '2027-06-30' } };

it.each<readonly [SignedDocument, SignificanceBand, typeof rose | typeof fell | undefined, string]>([
  [recordOf('Limited'), 'Limited', undefined, 'Register Riverside park as a Limited partnership of Planning.'],
  [
    basic,
    'Moderate',
    undefined,
    'Approve the Basic Evaluation of Riverside park as a Moderate partnership of Planning.'
  ],
  [
    recordOf('Major', { existing: true }),
    'Major',
    undefined,
    'Approve the Full Evaluation of Riverside park as a Major partnership of Planning, which exists already.'
  ],
  [
    reviewOf(basic, basic),
    'Moderate',
    undefined,
    'Approve the annual review of Riverside park, which stays a Moderate partnership of Planning.'
  ],
  [
    reviewOf(basic, basic),
    'Moderate',
    rose,
    'Approve the annual review of Riverside park, a partnership of Planning that rises from Limited to Moderate.'
  ],
  [
    changeOf(basic, basic),
    'Moderate',
    fell,
    'Approve the changed facts of Riverside park, a partnership of Planning that falls from Major to Moderate.'
  ],
  [
    left,
    'Moderate',
    undefined,
    'Approve that the council leaves Riverside park, a Moderate partnership of Planning, on 30 Jun 2027.'
  ],
  [
    ended,
    'Moderate',
    undefined,
    'Approve that Riverside park, a Moderate partnership of Planning, ends on 30 Jun 2027.'
  ]
])('what is asked is one sentence by kind and band: %#', (document, band, move, sentence) => {
  expect(askOf(document, band, move)).toBe(sentence);
});
