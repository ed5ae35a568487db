import { formatPounds, parsePounds } from './parsePounds';

describe('an amount as typed', () => {
  it.each([
    ['25,000.00', 2_500_000],
    ['£25,000', 2_500_000],
    ['25000', 2_500_000],
    [' £ 25,000.50 ', 2_500_050],
    ['0', 0],
    ['0.01', 1],
    ['1,000,000', 100_000_000],
    ['100,000,000,000', 10_000_000_000_000]
  ])('"%s" is read without a word', (typed, pence) => {
    expect(parsePounds(typed)).toEqual({ kind: 'read', pence });
  });

  it.each([
    ['£25k', 2_500_000, 'Read as £25,000'],
    ['25K', 2_500_000, 'Read as £25,000'],
    ['1.5m', 150_000_000, 'Read as £1,500,000'],
    ['2 million', 200_000_000, 'Read as £2,000,000'],
    ['1.25k', 125_000, 'Read as £1,250'],
    ['25.5', 2_550, 'Read as £25.50'],
    ['007', 700, 'Read as £7']
  ])('"%s" is read, and says how', (typed, pence, echo) => {
    expect(parsePounds(typed)).toEqual({ kind: 'read', pence, echo });
  });

  it.each(['', '   '])('"%s" is empty', typed => {
    expect(parsePounds(typed)).toEqual({ kind: 'empty' });
  });

  it.each(['-1', '£-1', '-£1', '\u22121', '-25,000.00'])('"%s" is below zero', typed => {
    expect(parsePounds(typed)).toEqual({ kind: 'wrong', problem: 'Enter 0 or more: an amount cannot be below zero.' });
  });

  it.each([
    'abc',
    '£',
    '25k k',
    '1e5',
    '0x10',
    '25 000',
    '1.2.3',
    '٢٥',
    '２５',
    '25,000 per year',
    '.5',
    '5.',
    '<b>5</b>',
    '=1+1'
  ])('"%s" is no amount', typed => {
    expect(parsePounds(typed)).toEqual({
      kind: 'wrong',
      problem: 'Enter an amount in pounds as figures, for example 25,000 or 25,000.50.'
    });
  });

  it.each(['1,00', '25,00,000', ',5', '1,0000', '1000,000', '£1,,000'])(
    '"%s" has its commas in the wrong place',
    typed => {
      expect(parsePounds(typed)).toEqual({
        kind: 'wrong',
        problem: 'Put commas only between thousands, for example 25,000.'
      });
    }
  );

  it('takes no more than whole pence', () => {
    expect(parsePounds('1.234')).toEqual({
      kind: 'wrong',
      problem: 'Enter pounds and pence with at most two figures after the point.'
    });
    expect(parsePounds('1.234567k')).toEqual({
      kind: 'wrong',
      problem: 'Enter whole pence: "1.234567k" is finer than a penny.'
    });
  });

  it.each(['100,000,000,000.01', '100001m', '9'.repeat(400)])('%s is more than any council has', typed => {
    expect(parsePounds(typed)).toEqual({ kind: 'wrong', problem: 'Enter no more than £100,000,000,000.' });
  });
});

describe('an amount as shown', () => {
  it.each([
    [0, '£0'],
    [5, '£0.05'],
    [99_900, '£999'],
    [100_000, '£1,000'],
    [123_456_789, '£1,234,567.89']
  ])('%d pence is %s', (pence, shown) => {
    expect(formatPounds(pence)).toBe(shown);
  });
});
