import type { Principle } from '../domain/protocol/principles';
import type { Question } from './model/questionKinds';

/**
 * The principles of good governance that every question of a section supports (protocol section 5.2): the protocol says that its eight headings
 * hold the six principles, but not which; this mapping is ours (note I-46), with those of 2016 beside them (note I-62).
 */
export const principlesOf = {
  role: ['roles', 'leadership'],
  aims: ['purpose', 'benefits'],
  corporateAims: ['purpose', 'benefits'],
  risk: ['decisions', 'control'],
  funding: ['decisions', 'control'],
  accountability: ['values', 'stakeholders', 'integrity', 'accountability'],
  learning: ['capacity', 'leadership'],
  evaluation: ['purpose', 'stakeholders', 'interventions', 'accountability'],
  stakeholders: ['stakeholders', 'openness']
} as const;

/** Questions with the principles that they support; one that names its own keeps them. */
export function supporting<const P extends readonly Principle[], const Q extends { readonly [id: string]: Question }>(
  principle: P,
  questions: Q
): Supporting<Q, P> {
  const supported: { [id: string]: Question } = {};
  for (const [id, question] of Object.entries(questions)) supported[id] = { principle, ...question };
  return supported as Supporting<Q, P>;
}

type Supporting<Q, P> = { readonly [K in keyof Q]: Q[K] & { readonly principle: P } };
