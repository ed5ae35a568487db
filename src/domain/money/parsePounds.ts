import { formatPounds } from './formatPounds';

export { formatPounds };

/** How a typed amount was understood; `echo` says so where it is not plain from what was typed. */
export type ReadPounds =
  | { readonly kind: 'empty' }
  | { readonly kind: 'read'; readonly pence: number; readonly echo?: string }
  | { readonly kind: 'wrong'; readonly problem: string };

/** £100,000,000,000: beyond any council's money, and still exact as a number of pence. */
const mostPence = 10_000_000_000_000;

const zeros = { '': 0, k: 3, thousand: 3, m: 6, million: 6 } as const;
type Unit = keyof typeof zeros;

const shape = /^£?\s*(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?\s*(k|thousand|m|million)?$/;

/** Reads an amount as an officer types it for criterion 1 of Appendix A, without ever guessing. */
export function parsePounds(typed: string): ReadPounds {
  const text = typed.trim().toLowerCase();
  if (text === '') return { kind: 'empty' };
  if (/^(£\s*)?[-\u2212\u2013]\s*(£\s*)?\d/.test(text))
    return wrong('Enter 0 or more: an amount cannot be below zero.');

  const parts = shape.exec(text);
  if (!parts) {
    return /^£?\s*[\d,]+(\.\d+)?$/.test(text) && text.includes(',')
      ? wrong('Put commas only between thousands, for example 25,000.')
      : wrong('Enter an amount in pounds as figures, for example 25,000 or 25,000.50.');
  }
  const whole = parts[1].replace(/,/g, '');
  const fraction = parts[2] ?? '';
  const unit = (parts[3] ?? '') as Unit;
  const places = zeros[unit] + 2;
  if (fraction.length > places) {
    return wrong(
      unit === ''
        ? 'Enter pounds and pence with at most two figures after the point.'
        : `Enter whole pence: "${typed.trim()}" is finer than a penny.`
    );
  }
  const significant = (whole + fraction.padEnd(places, '0')).replace(/^0+(?=\d)/, '');
  if (significant.length > 15 || Number(significant) > mostPence) return wrong('Enter no more than £100,000,000,000.');

  const pence = Number(significant);
  const isPlain = unit === '' && fraction.length !== 1 && !/^0\d/.test(whole);
  return isPlain ? { kind: 'read', pence } : { kind: 'read', pence, echo: `Read as ${formatPounds(pence)}` };
}

function wrong(problem: string): ReadPounds {
  return { kind: 'wrong', problem };
}
