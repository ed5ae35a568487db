import type { Assumptions } from '../assumptions';

/** The time zone of every site here. */
export const webTimeZone = 'Europe/London';

/** UTC with `Z` and no fraction, as list items carry dates. */
export const isoSeconds = (milliseconds: number): string => `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: webTimeZone,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit'
});

function localOffset(utc: number): number {
  const found = new Map(parts.formatToParts(new Date(utc)).map(part => [part.type, Number(part.value)]));
  const get = (name: Intl.DateTimeFormatPartTypes): number => found.get(name) ?? 0;
  const local = Date.UTC(get('year'), get('month') - 1, get('day'), get('hour'), get('minute'), get('second'));
  return local - Math.floor(utc / 1000) * 1000;
}

function localToUtc(local: number): number {
  const guess = local - localOffset(local);
  return local - localOffset(guess);
}

/** Reads what a client may write for a date; undefined when it is no date. Without a zone the web's own is meant. */
export function readDate(text: string): number | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/.exec(text.trim());
  if (!match) return undefined;
  const [, year, month, day, hour = '00', minute = '00', second = '00', zone] = match;
  const plain = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
  const utc = Date.parse(`${plain}Z`);
  if (Number.isNaN(utc) || new Date(utc).getUTCDate() !== Number(day)) return undefined;
  if (zone === undefined) return localToUtc(utc);
  return zone === 'Z' ? utc : Date.parse(`${plain}${zone}`);
}

/** The clock time of the web's time zone, as if it were UTC. */
export const toLocal = (utc: number): number => utc + localOffset(utc);

/** The web's local midnight at which the day of a moment, or one so many days later, begins. */
export const startOfDay = (utc: number, daysLater = 0): number =>
  localToUtc((Math.floor(toLocal(utc) / 86_400_000) + daysLater) * 86_400_000);

/** A date-only column keeps the web's local midnight: 15 June is stored as 14 June 23:00 UTC. */
export const dateOnly = (
  utc: number,
  { dateOnlyIsLocalMidnight }: Pick<Assumptions, 'dateOnlyIsLocalMidnight'>
): number => (dateOnlyIsLocalMidnight ? startOfDay(utc) : utc);

/** A moment in the web's time zone as a number of days since the end of 1899, as formulas count them. */
export const localDay = (utc: number): number => toLocal(utc) / 86_400_000 + 25_569;
