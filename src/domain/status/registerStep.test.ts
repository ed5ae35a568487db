import { person } from '../../testing/builders';
import { derived } from '../../testing/derive';
import { changeRow, noticeRow, reviewRow } from '../../testing/followUpBuilders';
import { decisionRow, proposalRow, registerRowOf } from '../../testing/registrationBuilders';
import type { Decision } from '../decisions/decision';
import type { RegisterRow, RegisterStep } from '../register/registerRow';
import type { SubmissionRow } from '../submissions/submission';

const carol = { capacity: 'Cept', author: person('Carol Cept') } as const;
const approved = decisionRow();
const entered = decisionRow({ id: 2, outcome: 'Entered', ...carol, decidedOn: '2027-03-03T10:00:00Z' });
const onSecond = (given: Partial<Decision>): Decision =>
  decisionRow({ id: 3, submissionKey: 'submission-2', decidedOn: '2027-04-02T10:00:00Z', ...given });
const complete = onSecond({ outcome: 'Complete', ...carol });

/** What CEPT has to do about an entered registration and what followed it, on 3 April 2027. */
function stepAfter(
  second: SubmissionRow | undefined,
  decisions: readonly Decision[] = [],
  row: Partial<RegisterRow> = { nextReview: '2027-03-31' }
): RegisterStep | undefined {
  return derived(
    {
      submissions: [proposalRow(), ...(second ? [second] : [])],
      decisions: [approved, entered, ...decisions],
      register: [registerRowOf(row)]
    },
    '2027-04-03T12:00:00Z'
  ).registerStep;
}

it('nothing is to be done in the register where it says what is derived', () => {
  expect(stepAfter(undefined)).toBeUndefined();
});

it('an approval that is not entered yet is entered', () => {
  const { registerStep } = derived({ submissions: [proposalRow()], decisions: [approved] });
  expect(registerStep).toMatchObject({ what: 'entry', row: { id: 1 }, since: '2027-03-02T10:00:00Z' });
});

it.each([
  ['an annual review', reviewRow('Limited'), [complete, onSecond({ id: 4, decidedOn: '2027-04-03T10:00:00Z' })]],
  ['changed facts', changeRow('Limited'), [complete]]
])('%s is entered once it is in force', (_name, row, decisions) => {
  expect(stepAfter(row, decisions)).toMatchObject({ what: 'entry', row: { id: 2 } });
});

describe('the register is brought up to date', () => {
  it('with the receiver of a hand-over as lead officer, until it names them', () => {
    const ben = { leadOfficer: 'ben.new@council.example', leadOfficerName: 'Ben New' };
    const handover = noticeRow('Handover', ben);
    expect(stepAfter(handover)).toEqual({
      what: 'update',
      row: expect.objectContaining({ id: 1 }),
      since: '2027-04-01T09:00:00Z',
      dues: ['The lead officer is Ben New since it was handed over.']
    });
    expect(stepAfter(handover, [], { ...ben, nextReview: '2027-03-31' })).toBeUndefined();
  });

  it('with the date to which a yearly confirmation moved the next one', () => {
    const confirmation = noticeRow('Confirmation', { band: 'Limited' });
    expect(stepAfter(confirmation)).toBeUndefined();
    expect(stepAfter(confirmation, [complete])).toMatchObject({
      what: 'update',
      row: { id: 1 },
      dues: ['The next confirmation is due on 31 Mar 2028.']
    });
  });

  it('with the date of the next review where an earlier version of the toolkit entered none', () => {
    expect(stepAfter(undefined, [], { nextReview: '' })?.dues).toEqual([
      'The next confirmation is due on 31 Mar 2027.'
    ]);
  });

  it('where somebody changed it, but not in the lead officer, whom CEPT may name itself', () => {
    const changed = { nextReview: '2027-03-31', band: 'Major' } as const;
    expect(stepAfter(undefined, [], changed)?.dues).toEqual([
      'The register has another band than the approved submission.'
    ]);
    const named = { nextReview: '2027-03-31', leadOfficer: 'dora@council.example', leadOfficerName: 'Dora' };
    expect(stepAfter(undefined, [], named)).toBeUndefined();
  });
});

it('an approved leaving closes the row, after the partnership itself is entered', () => {
  const signed = onSecond({});
  expect(stepAfter(noticeRow('Leaving'), [signed])).toMatchObject({ what: 'closing', row: { id: 2 } });
  const { registerStep } = derived(
    { submissions: [proposalRow(), noticeRow('Leaving')], decisions: [approved, signed] },
    '2027-04-03T12:00:00Z'
  );
  expect(registerStep).toMatchObject({ what: 'entry', row: { id: 1 } });
});

it('closing that was begun and did not finish is told', () => {
  const status = derived(
    {
      submissions: [proposalRow(), noticeRow('Leaving')],
      decisions: [approved, entered, onSecond({})],
      register: [registerRowOf({ status: 'Closed', submissionKey: 'submission-2' })]
    },
    '2027-04-03T12:00:00Z'
  );
  expect(status.registerDiffers).toEqual(['Closing was begun and not finished: CEPT finishes it under Checks.']);
  expect(status.registerStep?.what).toBe('closing');
});
