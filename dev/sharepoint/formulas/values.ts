/** What a formula works with; null is an empty column. A date is a number of days, as in Excel. */
export type FormulaValue = string | number | boolean | null;

/** A calculation that came to `#VALUE!`, `#DIV/0!` or the like: the save is refused as if the formula were false. */
export class CalculationError extends Error {}

export function numberOf(value: FormulaValue): number {
  if (value === null) return 0;
  if (typeof value !== 'string') return Number(value);
  const number = value.trim() === '' ? NaN : Number(value);
  if (Number.isNaN(number)) throw new CalculationError('#VALUE!');
  return number;
}

export function textOf(value: FormulaValue): string {
  if (value === null) return '';
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

export function truthOf(value: FormulaValue): boolean {
  if (typeof value !== 'string') return Boolean(value);
  if (/^(true|false)$/i.test(value)) return /^true$/i.test(value);
  throw new CalculationError('#VALUE!');
}

const rank = (value: FormulaValue): number => ['number', 'string', 'boolean'].indexOf(typeof value);

/** An empty column is compared as the empty value of the other side's kind. */
function filled(value: FormulaValue, other: FormulaValue): FormulaValue {
  if (value !== null) return value;
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

/** Below, equal or above. Text is compared without regard to case; numbers come before text, text before truth. */
export function compare(left: FormulaValue, right: FormulaValue): number {
  const [a, b] = [filled(left, right), filled(right, left)];
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'string') return a.localeCompare(String(b), 'en', { sensitivity: 'accent' });
  return Number(a) - Number(b);
}
