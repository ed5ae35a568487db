import { londonDate } from './londonDate';

const hour = 3_600_000;

/** The moment at which a civil date (yyyy-mm-dd) begins in London; NaN for what is no date. */
export function londonMidnight(date: string): number {
  const utc = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(utc)) return NaN;
  // In summer London is an hour ahead: the day begins while UTC still has the day before.
  return londonDate(new Date(utc - hour)) === date ? utc - hour : utc;
}

/** The civil date so many days later. */
export function daysLater(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 24 * hour).toISOString().slice(0, 10);
}
