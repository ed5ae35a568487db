import { significanceBands, type SignificanceBand } from './significance';

/** Is the first band at least as significant as the second? */
export function isAtLeast(band: SignificanceBand, other: SignificanceBand): boolean {
  return significanceBands.indexOf(band) >= significanceBands.indexOf(other);
}
