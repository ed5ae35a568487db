const london = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit'
});

/** What the last hour of a UTC day is in London: clocks change at one in the morning, so it is one date, and formatting is slow. */
const lateDates = new Map<number, string>();

/** The civil date in Europe/London, yyyy-mm-dd: all dates of the protocol are civil dates there. */
export function londonDate(at: Date): string {
  // London is at most an hour ahead of UTC, so only the last hour of a UTC day can belong to the next one there.
  if (at.getUTCHours() < 23) return at.toISOString().slice(0, 10);
  const utcDay = Math.floor(at.getTime() / 86_400_000);
  const known = lateDates.get(utcDay) ?? formatted(at);
  lateDates.set(utcDay, known);
  return known;
}

function formatted(at: Date): string {
  const [day, month, year] = london.format(at).split('/');
  return `${year}-${month}-${day}`;
}

/** Whole civil days in London from one moment to a later one; never below 0. */
export function londonDaysBetween(from: Date, to: Date): number {
  const days = (Date.parse(londonDate(to)) - Date.parse(londonDate(from))) / 86_400_000;
  return Math.max(0, days);
}
