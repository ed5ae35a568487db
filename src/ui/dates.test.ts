import { formatDate, formatTime } from './dates';

it.each([
  ['2027-03-03T10:00:00Z', '3 Mar 2027'],
  ['2027-09-30T23:30:00Z', '1 Oct 2027'],
  ['2027-12-31T23:30:00Z', '31 Dec 2027'],
  ['not a date', '']
])('writes %s as people here write it', (iso, written) => {
  expect(formatDate(iso)).toBe(written);
});

it.each([
  ['2027-01-15T14:03:00Z', '14:03'],
  ['2027-07-15T13:03:00Z', '14:03'],
  ['2027-07-14T23:05:00Z', '00:05']
])('tells the time of %s in London', (iso, written) => {
  expect(formatTime(iso)).toBe(written);
});
