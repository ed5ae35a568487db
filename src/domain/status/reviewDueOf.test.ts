import { person } from '../../testing/builders';
import { derived } from '../../testing/derive';
import { changeRow, noticeRow, reviewRow } from '../../testing/followUpBuilders';
import { decisionRow, proposalRow } from '../../testing/registrationBuilders';
import type { Decision } from '../decisions/decision';
import type { SubmissionRow } from '../submissions/submission';

const limited = proposalRow();
const moderate = proposalRow({ band: 'Moderate', formVersion: 'appendix-c-1' });
const sally = { capacity: 'SeniorManagement', author: person('Sally Senior') } as const;
const carol = { capacity: 'Cept', author: person('Carol Cept') } as const;

/** What is due after these, long afterwards. */
function dueAfter(
  submissions: readonly SubmissionRow[],
  decisions: readonly Decision[],
  at = '2030-12-01T12:00:00Z'
): string {
  const { reviewDue } = derived({ submissions, decisions }, at);
  return reviewDue ? `${reviewDue.kind} ${reviewDue.on}` : 'nothing';
}

/** A review that was submitted on that day and signed a day later. */
function reviewed(year: string, month: string): readonly [SubmissionRow, Decision] {
  const row = reviewRow('Moderate', { submittedOn: `${year}-${month}-10T09:00:00Z` });
  return [
    row,
    decisionRow({ id: 9, submissionKey: 'submission-2', ...sally, decidedOn: `${year}-${month}-11T10:00:00Z` })
  ];
}

describe('the annual review of a Moderate or Major partnership', () => {
  const signed = decisionRow({ ...sally });

  it('is due 12 months after the final sign-off', () => {
    expect(dueAfter([moderate], [signed])).toBe('Review 2028-03-02');
    expect(dueAfter([moderate], [])).toBe('nothing');
  });

  it('is due 12 months after the minute where the approval of members was needed', () => {
    const council = { ...moderate, accountableBody: 'Council' } as const;
    const minute = decisionRow({
      ...{ id: 2, outcome: 'MembersApproved', ...carol, decidedOn: '2027-04-20T10:00:00Z' },
      meetingOn: '2027-04-12'
    });
    expect(dueAfter([council], [signed])).toBe('nothing');
    expect(dueAfter([council], [signed, minute])).toBe('Review 2028-04-12');
  });

  it.each([
    ['a little early', '2028', '01', 'Review 2029-03-02'],
    ['late', '2028', '05', 'Review 2029-03-02'],
    ['after a year was missed', '2029', '06', 'Review 2030-03-02']
  ])('keeps the day of the year when it is made %s', (_case, year, month, due) => {
    const [row, decision] = reviewed(year, month);
    expect(dueAfter([moderate, row], [signed, decision])).toBe(due);
  });

  it('stays due where it was made more than six months early, or waits for its sign-off', () => {
    const [early, decision] = reviewed('2027', '06');
    expect(dueAfter([moderate, early], [signed, decision])).toBe('Review 2028-03-02');
    const [late] = reviewed('2028', '02');
    expect(dueAfter([moderate, late], [signed])).toBe('Review 2028-03-02');
  });

  it('is not moved by changed facts', () => {
    const row = changeRow('Moderate', { submittedOn: '2028-01-10T09:00:00Z' });
    const complete = decisionRow({
      ...{ id: 9, submissionKey: 'submission-2', outcome: 'Complete', ...carol, decidedOn: '2028-01-11T10:00:00Z' }
    });
    expect(dueAfter([moderate, row], [signed, complete])).toBe('Review 2028-03-02');
  });
});

describe('the yearly confirmation of a Limited partnership', () => {
  const signed = decisionRow();
  const confirmed = (given: Partial<SubmissionRow> = {}): SubmissionRow =>
    noticeRow('Confirmation', { submittedOn: '2027-03-20T09:00:00Z', ...given });

  it('is due at the next service-planning date', () => {
    expect(dueAfter([limited], [signed])).toBe('Confirmation 2027-03-31');
    const april = decisionRow({ decidedOn: '2027-03-31T10:00:00Z' });
    expect(dueAfter([limited], [april])).toBe('Confirmation 2028-03-31');
  });

  it('moves on a year once it is confirmed, also by time', () => {
    expect(dueAfter([limited, confirmed()], [signed])).toBe('Confirmation 2028-03-31');
    expect(dueAfter([limited, confirmed()], [signed], '2027-03-21T12:00:00Z')).toBe('Confirmation 2027-03-31');
  });

  it('with a “no” stays due', () => {
    const complete = decisionRow({
      ...{ id: 9, submissionKey: 'submission-2', outcome: 'Complete', ...carol, decidedOn: '2027-03-22T10:00:00Z' }
    });
    expect(dueAfter([limited, confirmed({ band: '' })], [signed, complete])).toBe('Confirmation 2027-03-31');
  });

  it('gives way to a review from the sign-off by which the band rose', () => {
    const row = changeRow('Moderate', { submittedOn: '2027-06-01T09:00:00Z' });
    const risen = decisionRow({ id: 9, submissionKey: 'submission-2', ...sally, decidedOn: '2027-06-08T10:00:00Z' });
    expect(dueAfter([limited, row], [signed, risen])).toBe('Review 2028-06-08');
  });
});

it('a partnership that was left is not reviewed any more', () => {
  const leaving = noticeRow('Leaving', { submittedOn: '2027-06-01T09:00:00Z' });
  const signed = decisionRow({ id: 9, submissionKey: 'submission-2', decidedOn: '2027-06-08T10:00:00Z' });
  expect(dueAfter([limited, leaving], [decisionRow(), signed])).toBe('nothing');
});
