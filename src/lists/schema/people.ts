import type { Person } from '../../domain/people/person';

/** Somebody as an expanded person column answers: the sign-in name comes wrapped in a claim, the directory's id not at all. */
export interface ExpandedPerson {
  readonly Name?: string | null;
  readonly Title?: string | null;
}

/** `i:0#.f|membership|amy@council.example` is Amy's claim. */
export function personOf(user: ExpandedPerson | null | undefined): Person {
  const claim = user?.Name ?? '';
  return { login: claim.slice(claim.lastIndexOf('|') + 1).toLowerCase(), objectId: '', name: user?.Title ?? '' };
}
