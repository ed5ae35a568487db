import { asAssumed } from '../assumptions';
/** @jest-environment node */
import { dateOnly, isoSeconds, readDate } from './dates';

const stored = (text: string): string | undefined => {
  const utc = readDate(text);
  return utc === undefined ? undefined : isoSeconds(utc);
};

it.each([
  ['2027-06-15T12:00:00Z', '2027-06-15T12:00:00Z'],
  ['2027-06-15T12:00:00.987Z', '2027-06-15T12:00:00Z'],
  ['2027-06-15T12:00:00+01:00', '2027-06-15T11:00:00Z'],
  ['2027-06-15T12:00:00', '2027-06-15T11:00:00Z'],
  ['2027-06-15', '2027-06-14T23:00:00Z'],
  ['2027-01-15', '2027-01-15T00:00:00Z'],
  ['2028-02-29', '2028-02-29T00:00:00Z']
])('reads %s, without a zone by the clock of the web', (text, expected) => {
  expect(stored(text)).toBe(expected);
});

it.each(['2027-02-29', '2027-13-01', '15/06/2027', '2027-06-15T25:00:00Z', 'tomorrow', ''])(
  'reads no date in "%s"',
  text => {
    expect(stored(text)).toBeUndefined();
  }
);

it.each([
  ['2027-06-15T22:59:59Z', '2027-06-14T23:00:00Z'],
  ['2027-06-15T23:00:00Z', '2027-06-15T23:00:00Z'],
  ['2027-03-28T12:00:00Z', '2027-03-28T00:00:00Z'],
  ['2027-10-31T12:00:00Z', '2027-10-30T23:00:00Z']
])('keeps of %s the midnight of its day in London, also when the clocks change', (text, expected) => {
  expect(isoSeconds(dateOnly(Date.parse(text), asAssumed))).toBe(expected);
});
