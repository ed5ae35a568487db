import { isOverdue } from './reviewDue';

it('a review or confirmation is overdue once the day is over in London', () => {
  const due = { kind: 'Review', on: '2027-07-01' } as const;
  expect(isOverdue(due, new Date('2027-07-01T22:30:00Z'))).toBe(false);
  expect(isOverdue(due, new Date('2027-07-01T23:30:00Z'))).toBe(true);
});
