/** How a typed number was understood. */
export type ReadNumber =
  | { readonly kind: 'empty' }
  | { readonly kind: 'read'; readonly value: number }
  | { readonly kind: 'wrong'; readonly problem: string };

/** Reads a whole number of days or things: 12 or 1,000. */
export function readNumber(typed: string): ReadNumber {
  const written = typed.trim();
  if (written === '') return { kind: 'empty' };
  if (/^[-\u2212\u2013]\s*\d/.test(written)) return wrong('Enter 0 or more.');
  if (!/^(\d{1,3}(,\d{3})+|\d+)$/.test(written)) return wrong('Enter a whole number in figures, for example 12.');
  const value = Number(written.replace(/,/g, ''));
  return value > 1_000_000 ? wrong('Enter no more than 1,000,000.') : { kind: 'read', value };
}

function wrong(problem: string): ReadNumber {
  return { kind: 'wrong', problem };
}
