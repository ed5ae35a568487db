import type { PartnershipStatus } from '../../../domain/status/status';

/** A hole in Routing, in one sentence, and the partnerships that it stops. */
export interface Holdup {
  readonly problem: string;
  readonly names: readonly string[];
}

/** Sign-offs that nobody can give until CEPT has appointed somebody. */
export function holdupsOf(partnerships: readonly PartnershipStatus[]): readonly Holdup[] {
  const byProblem = new Map<string, string[]>();
  const oldestFirst = [...partnerships].sort((a, b) => a.latest.id - b.latest.id);
  for (const { name, route, stages } of oldestFirst) {
    const isDue = stages.some(({ stage, state }) => stage === 'signOff' && state === 'open');
    if (!isDue || !route?.problem) continue;
    byProblem.set(route.problem, [...(byProblem.get(route.problem) ?? []), name]);
  }
  return [...byProblem].map(([problem, names]) => ({ problem, names }));
}
