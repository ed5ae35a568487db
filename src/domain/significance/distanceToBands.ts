import type { ProtocolSettings } from '../protocol/settings';
import { significanceBands, type Significance, type SignificanceBand } from './significance';

export interface BandDistance {
  readonly band: SignificanceBand;
  /** Points more (or fewer) in the total, with as many criteria answered as now. */
  readonly points: number;
}

/** How far the total is from the next band up and the next one down. Empty while there is no band. */
export function distanceToBands(
  significance: Significance,
  settings: ProtocolSettings
): { up?: BandDistance; down?: BandDistance } {
  const { band, total, highestPossible } = significance;
  if (!band) return {};
  const leastTotal = { Limited: 0, Moderate: leastFor(settings.moderateFrom), Major: leastFor(settings.majorFrom) };
  const place = significanceBands.indexOf(band);
  const above = significanceBands[place + 1];
  const below = significanceBands[place - 1];
  return {
    ...(above && { up: { band: above, points: leastTotal[above] - total } }),
    ...(below && { down: { band: below, points: total - leastTotal[band] + 1 } })
  };

  function leastFor(percent: number): number {
    return Math.ceil((percent * highestPossible) / 100);
  }
}
