import { daysLater } from './londonMidnight';

/** The bank holidays of England in a year, by the standing rules; a holiday proclaimed for one year only is not known. */
export function bankHolidays(year: number): readonly string[] {
  const easter = easterSunday(year);
  return [
    onWorkday(`${year}-01-01`, []),
    daysLater(easter, -2),
    daysLater(easter, 1),
    firstMonday(`${year}-05-01`),
    lastMonday(`${year}-05-31`),
    lastMonday(`${year}-08-31`),
    ...christmas(year)
  ];
}

/** Day of the week: 0 is Sunday. */
export function weekday(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

function christmas(year: number): readonly string[] {
  const christmasDay = onWorkday(`${year}-12-25`, []);
  return [christmasDay, onWorkday(`${year}-12-26`, [christmasDay])];
}

/** A holiday on a weekend (or on another holiday) moves to the next free weekday. */
function onWorkday(date: string, taken: readonly string[]): string {
  const day = weekday(date);
  return day === 0 || day === 6 || taken.includes(date) ? onWorkday(daysLater(date, 1), taken) : date;
}

function firstMonday(from: string): string {
  return daysLater(from, (8 - weekday(from)) % 7);
}

function lastMonday(to: string): string {
  return daysLater(to, -((weekday(to) + 6) % 7));
}

/** The anonymous Gregorian computus. */
function easterSunday(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * sunday) / 451);
  const days = epact + sunday - 7 * late + 114;
  const month = String(Math.floor(days / 31)).padStart(2, '0');
  const day = String((days % 31) + 1).padStart(2, '0');
  return `${year}-${month}-${day}`;
}
