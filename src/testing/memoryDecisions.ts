import type { Decision, DecisionRepository, NewDecision } from '../domain/decisions/decision';
import { memoryLog, type MemoryLog, type MemoryLogContext } from './memoryLog';

export type MemoryDecisions = DecisionRepository & Omit<MemoryLog<NewDecision, Decision>, 'add'>;

/** Decisions in memory, with the promises of the list. */
export function memoryDecisions(context: MemoryLogContext): MemoryDecisions {
  const { add, ...log } = memoryLog<NewDecision, Decision>(context, (row, { at, ...server }) => ({
    ...row,
    ...server,
    decidedOn: at
  }));
  return { ...log, decide: add };
}
