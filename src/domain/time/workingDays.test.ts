import { bankHolidays } from './bankHolidays';
import { daysLater, londonMidnight } from './londonMidnight';
import { isWorkingDay, workingDaysLater } from './workingDays';

describe('the bank holidays of England', () => {
  it.each([
    [
      2026,
      ['2026-01-01', '2026-04-03', '2026-04-06', '2026-05-04', '2026-05-25', '2026-08-31', '2026-12-25', '2026-12-28']
    ],
    [
      2027,
      ['2027-01-01', '2027-03-26', '2027-03-29', '2027-05-03', '2027-05-31', '2027-08-30', '2027-12-27', '2027-12-28']
    ],
    [
      2028,
      ['2028-01-03', '2028-04-14', '2028-04-17', '2028-05-01', '2028-05-29', '2028-08-28', '2028-12-25', '2028-12-26']
    ]
  ])('are known for %d', (year, days) => {
    expect(bankHolidays(year)).toEqual(days);
  });
});

describe('working days', () => {
  it('are neither weekends nor bank holidays', () => {
    expect(
      ['2027-03-25', '2027-03-26', '2027-03-27', '2027-03-28', '2027-03-29', '2027-03-30'].map(isWorkingDay)
    ).toEqual([true, false, false, false, false, true]);
  });

  it('count from the day after: five after a Monday is the next Monday', () => {
    expect(workingDaysLater('2027-03-01', 5)).toBe('2027-03-08');
  });

  it('skip Easter', () => {
    expect(workingDaysLater('2027-03-24', 5)).toBe('2027-04-02');
  });
});

describe('a civil date in London', () => {
  it.each([
    ['2027-03-01', '2027-03-01T00:00:00.000Z'],
    ['2027-07-01', '2027-06-30T23:00:00.000Z'],
    ['2027-03-28', '2027-03-28T00:00:00.000Z'],
    ['2027-03-29', '2027-03-28T23:00:00.000Z'],
    ['2027-10-31', '2027-10-30T23:00:00.000Z'],
    ['2027-11-01', '2027-11-01T00:00:00.000Z']
  ])('%s begins at %s', (date, begins) => {
    expect(new Date(londonMidnight(date)).toISOString()).toBe(begins);
  });

  it('is told from what is none', () => {
    expect(londonMidnight('soon')).toBeNaN();
    expect(daysLater('2027-02-28', 1)).toBe('2027-03-01');
  });
});
