import { monthsLater } from '../time/monthsLater';
import { arrangementsDue } from './reviewIntervals';

const evaluation = {
  agreementReviewedOn: '2026-05-31',
  agreementInterval: '12',
  exitReviewOn: '2028-01-31',
  terminationReviewedOn: '2026-03-01',
  exitInterval: '24',
  performanceInterval: '3'
};

describe('"pre agreed by all partners, documented and regularly reviewed" (section 5.10)', () => {
  it('says when agreement, exit and performance arrangements are due, and what is overdue', () => {
    expect(arrangementsDue(evaluation, '2027-03-01', '2027-06-02')).toEqual([
      { arrangement: 'agreement', dueOn: '2027-05-31', isOverdue: true },
      { arrangement: 'exit', dueOn: '2028-01-31', isOverdue: false },
      { arrangement: 'performance', dueOn: '2027-06-01', isOverdue: true }
    ]);
  });

  it('takes the earlier of the date that was set and the interval', () => {
    const earlier = { ...evaluation, exitInterval: '12' };
    expect(arrangementsDue(earlier, '2027-03-01', '2027-03-01')[1]).toEqual({
      arrangement: 'exit',
      dueOn: '2027-03-01',
      isOverdue: false
    });
  });

  it('gives no date where no interval or no last review is recorded', () => {
    expect(arrangementsDue({ agreementInterval: '12' }, '2027-03-01', '2027-06-02')).toEqual([
      { arrangement: 'agreement', isOverdue: false },
      { arrangement: 'exit', isOverdue: false },
      { arrangement: 'performance', isOverdue: false }
    ]);
  });
});

it.each([
  ['2027-01-31', 1, '2027-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2027-11-30', 3, '2028-02-29'],
  ['2027-03-01', 12, '2028-03-01']
])('%s and %d months are %s', (date, months, later) => {
  expect(monthsLater(date, months)).toBe(later);
});
