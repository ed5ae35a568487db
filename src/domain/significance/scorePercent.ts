import type { Significance } from './significance';

/** Percent to one decimal, rounded down so that no figure shown overstates the band: 77.1 for 27 of 35. */
export function scorePercent({ total, highestPossible }: Significance): number {
  return Math.floor((total * 1000) / highestPossible) / 10;
}
