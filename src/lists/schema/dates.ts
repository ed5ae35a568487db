import { londonDate } from '../../domain/time/londonDate';

/**
 * The civil date in a date column; '' for none. SharePoint keeps such a date as midnight of the site's time zone and answers it in UTC,
 * so 15 June comes back as 14 June 23:00. Writers send noon, which is the same day in every zone that a council could have chosen.
 */
export function civilDate(value: string | null | undefined): string {
  return value ? londonDate(new Date(value)) : '';
}

/** A civil date as it is written to a date column; '' empties it. */
export function dateValue(date: string): string | null {
  return date === '' ? null : `${date}T12:00:00Z`;
}
