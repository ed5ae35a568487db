import { dateWords, readDate } from './readDate';

it.each([
  ['3 Mar 2027', { kind: 'read', value: '2027-03-03' }],
  ['3 March 2027', { kind: 'read', value: '2027-03-03', echo: 'Read as 3 Mar 2027' }],
  ['3rd march, 2027', { kind: 'read', value: '2027-03-03', echo: 'Read as 3 Mar 2027' }],
  ['3/12/2027', { kind: 'read', value: '2027-12-03', echo: 'Read as 3 Dec 2027' }],
  ['03.12.2027', { kind: 'read', value: '2027-12-03', echo: 'Read as 3 Dec 2027' }],
  ['2027-12-03', { kind: 'read', value: '2027-12-03', echo: 'Read as 3 Dec 2027' }],
  ['29 Feb 2028', { kind: 'read', value: '2028-02-29' }],
  [' ', { kind: 'empty' }]
])('reads %j with the day before the month', (typed, read) => {
  expect(readDate(typed)).toEqual(read);
});

it.each([
  ['soon', 'Enter a date like 3 Mar 2027 or 3/3/2027.'],
  ['April 2027', 'Enter a date like 3 Mar 2027 or 3/3/2027.'],
  ['3 ma 2027', 'Enter a date like 3 Mar 2027 or 3/3/2027.'],
  ['3/3/27', 'Enter the year in four figures, between 1900 and 2199.'],
  ['29 Feb 2027', 'Enter a day that is in the calendar, day before month: 3/12/2027 is 3 Dec 2027.'],
  ['12/31/2027', 'Enter a day that is in the calendar, day before month: 3/12/2027 is 3 Dec 2027.'],
  ['0/1/2027', 'Enter a day that is in the calendar, day before month: 3/12/2027 is 3 Dec 2027.']
])('does not guess at %j', (typed, problem) => {
  expect(readDate(typed)).toEqual({ kind: 'wrong', problem });
});

it('writes dates as people here do', () => {
  expect(dateWords('2027-03-03')).toBe('3 Mar 2027');
  expect(dateWords('')).toBe('');
});
