import type { PlacedQuestion } from '../../../forms/model/form';

/** Neighbours of one series together, every other question alone. */
export function inSeries(asked: readonly PlacedQuestion[]): readonly (readonly PlacedQuestion[])[] {
  const groups: PlacedQuestion[][] = [];
  for (const placed of asked) {
    const last = groups[groups.length - 1];
    const heading = placed.question.series?.heading;
    if (heading !== undefined && last?.[0].question.series?.heading === heading) last.push(placed);
    else groups.push([placed]);
  }
  return groups;
}
