/** How a typed date was understood; kept as a civil date, "2027-03-03". */
export type ReadDate =
  | { readonly kind: 'empty' }
  | { readonly kind: 'read'; readonly value: string; readonly echo?: string }
  | { readonly kind: 'wrong'; readonly problem: string };

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthNames = 'january february march april may june july august september october november december'.split(' ');

/** Reads a date as people here write it: 3 Mar 2027, 3/3/2027 or 2027-03-03. The day comes before the month; nothing is guessed. */
export function readDate(typed: string): ReadDate {
  const written = typed.trim().toLowerCase().replace(/,/g, ' ');
  if (written === '') return { kind: 'empty' };
  const parts = partsOf(written);
  if (!parts) return wrong('Enter a date like 3 Mar 2027 or 3/3/2027.');
  const [day, month, year] = parts;
  if (year < 1900 || year > 2199) return wrong('Enter the year in four figures, between 1900 and 2199.');
  const value = `${year}-${two(month)}-${two(day)}`;
  const exists = month >= 1 && month <= 12 && new Date(`${value}T00:00:00Z`).getUTCDate() === day;
  if (!exists) return wrong('Enter a day that is in the calendar, day before month: 3/12/2027 is 3 Dec 2027.');
  const words = dateWords(value);
  return words.toLowerCase() === written ? { kind: 'read', value } : { kind: 'read', value, echo: `Read as ${words}` };
}

/** "2027-03-03" as 3 Mar 2027. */
export function dateWords(value: string): string {
  const [year, month, day] = value.split('-').map(Number);
  const name = months[month - 1];
  return name && day ? `${day} ${name[0].toUpperCase()}${name.slice(1)} ${year}` : value;
}

function partsOf(written: string): readonly [day: number, month: number, year: number] | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(written);
  if (iso) return [Number(iso[3]), Number(iso[2]), Number(iso[1])];
  const figures = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{1,4})$/.exec(written);
  if (figures) return [Number(figures[1]), Number(figures[2]), Number(figures[3])];
  const named = /^(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3,9})\.?\s+(\d{1,4})$/.exec(written);
  if (!named) return undefined;
  const [, day, name, year] = named;
  const month = monthNames.findIndex(full => full.startsWith(name)) + 1;
  return month > 0 ? [Number(day), month, Number(year)] : undefined;
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}

function wrong(problem: string): ReadDate {
  return { kind: 'wrong', problem };
}
