import { reviewRow, changeRow, noticeRow } from '../../../testing/followUpBuilders';
import { proposalRow } from '../../../testing/registrationBuilders';
import { submissionRow } from '../../../testing/builders';
import { drillRows } from './drillRows';

const proposal = proposalRow({ id: 1, submissionKey: 'proposal' });
const review = reviewRow('Major', { submissionKey: 'review' });
const change = changeRow('Major', { id: 3, submissionKey: 'change', submittedOn: '2027-05-03T09:00:00Z' });
const leaving = noticeRow('Leaving', { id: 4, submissionKey: 'leaving', submittedOn: '2027-06-01T09:00:00Z' });
const inForce = (
  row: typeof proposal
): { row: typeof proposal; band: ''; approvedOn: ''; by: typeof proposal.author } => ({
  row,
  band: '',
  approvedOn: '',
  by: row.author
});
const keysOf = (given: Parameters<typeof drillRows>[0]): readonly (string | undefined)[] | undefined => {
  const rows = drillRows(given);
  return rows && [rows.record.submissionKey, rows.review?.submissionKey];
};

it('a fire drill is put together from the record in force, though a newer one waits for its signature', () => {
  expect(keysOf({ inForce: inForce(proposal), latest: change, counted: [proposal, change] })).toEqual([
    'proposal',
    undefined
  ]);
});

it('from the newest where none is in force, and with the figures of the latest review', () => {
  expect(keysOf({ latest: change, counted: [proposal, review, change] })).toEqual(['change', 'review']);
  expect(keysOf({ inForce: inForce(review), latest: review, counted: [proposal, review] })).toEqual([
    'review',
    undefined
  ]);
});

it('from the record before a leaving', () => {
  expect(keysOf({ inForce: inForce(leaving), latest: leaving, counted: [proposal, review, leaving] })).toEqual([
    'review',
    undefined
  ]);
});

it('from nothing where only a score sheet was sent', () => {
  const sheet = submissionRow();
  expect(keysOf({ latest: sheet, counted: [sheet] })).toBeUndefined();
});
