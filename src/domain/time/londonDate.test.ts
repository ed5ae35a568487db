import { londonDate, londonDaysBetween } from './londonDate';

describe('civil dates in Europe/London', () => {
  it.each([
    ['2027-01-31T23:59:59Z', '2027-01-31'],
    ['2027-06-30T22:59:59Z', '2027-06-30'],
    ['2027-06-30T23:00:00Z', '2027-07-01'],
    ['2026-12-31T23:59:59Z', '2026-12-31']
  ])('%s is %s', (at, date) => {
    expect(londonDate(new Date(at))).toBe(date);
  });

  it.each([
    ['2027-03-27T12:00:00Z', '2027-03-29T11:00:00Z', 2],
    ['2027-06-30T22:59:00Z', '2027-06-30T23:01:00Z', 1],
    ['2027-06-30T10:00:00Z', '2027-06-30T20:00:00Z', 0],
    ['2027-06-30T10:00:00Z', '2027-06-28T10:00:00Z', 0]
  ])('from %s to %s are %d days', (from, to, days) => {
    expect(londonDaysBetween(new Date(from), new Date(to))).toBe(days);
  });
});
