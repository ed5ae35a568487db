import { bankHolidays, weekday } from './bankHolidays';
import { daysLater } from './londonMidnight';

const holidays = new Map<number, ReadonlySet<string>>();

/** Neither a weekend nor a bank holiday in England. */
export function isWorkingDay(date: string): boolean {
  const day = weekday(date);
  return day !== 0 && day !== 6 && !holidaysOf(Number(date.slice(0, 4))).has(date);
}

/** The civil date of the n-th working day after a date. */
export function workingDaysLater(date: string, days: number): string {
  let last = date;
  for (let left = days; left > 0;) {
    last = daysLater(last, 1);
    if (isWorkingDay(last)) left -= 1;
  }
  return last;
}

function holidaysOf(year: number): ReadonlySet<string> {
  const known = holidays.get(year) ?? new Set(bankHolidays(year));
  holidays.set(year, known);
  return known;
}
