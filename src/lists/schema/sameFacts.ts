/**
 * Says a row, as read back, what was to be written? Empty and absent are one thing, because SharePoint keeps no difference, and so is
 * white space at the ends of a text or between its lines, which a Note may change.
 */
export function sameFacts<T extends object>(wanted: T, found: T): boolean {
  return (Object.keys(wanted) as (keyof T)[]).every(name => plain(wanted[name]) === plain(found[name]));
}

function plain(value: unknown): string {
  if (value === undefined || value === null || value === false) return '';
  return typeof value === 'object'
    ? JSON.stringify(Object.entries(value).sort())
    : String(value).replace(/\s+/g, ' ').trim();
}
