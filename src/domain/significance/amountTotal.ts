import { parsePounds } from '../money/parsePounds';
import type { TypedAmounts } from './significance';

export const amountKinds = ['cash', 'time', 'passingThrough'] as const;
export type AmountKind = (typeof amountKinds)[number];

/**
 * Criterion 1 counts money, officer time and money through the council's accounts together (note I-06): their sum in pence.
 * Nothing while no amount is typed, or while one of them cannot be read.
 */
export function amountTotal(amounts: TypedAmounts): number | undefined {
  let total: number | undefined;
  for (const kind of amountKinds) {
    const read = parsePounds(amounts[kind]);
    if (read.kind === 'wrong') return undefined;
    if (read.kind === 'read') total = (total ?? 0) + read.pence;
  }
  return total;
}
