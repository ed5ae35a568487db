import type { Person } from '../domain/people/person';
import { Trouble } from '../domain/trouble';
import { faultyRunner, type FaultyRunner } from './faults';

/** A list to which rows are only added: keys are unique, and adding the same again after a lost answer returns the row that is there. */
export interface MemoryLog<N, R> extends FaultyRunner {
  add(row: N): Promise<R>;
  rows(): readonly R[];
  /** A row as if somebody had written it before or elsewhere. */
  addRow(row: R): void;
}

export interface MemoryLogContext {
  readonly me: Person;
  readonly now: () => Date;
}

type ServerPart = { readonly id: number; readonly author: Person };

export function memoryLog<N extends { readonly key: string }, R extends N & ServerPart>(
  { me, now }: MemoryLogContext,
  stamped: (row: N, server: ServerPart & { readonly at: string }) => R
): MemoryLog<N, R> {
  const { run, ...faults } = faultyRunner();
  const rows: R[] = [];
  const sent = new Map<string, string>();
  return {
    ...faults,
    run,
    add: row =>
      run(() => {
        const same = rows.find(one => one.key === row.key);
        if (same && sent.get(row.key) === JSON.stringify(row)) return same;
        if (same) throw new Trouble('duplicate');
        const id = rows.reduce((highest, one) => Math.max(highest, one.id), 0) + 1;
        const added = stamped(row, { id, author: me, at: now().toISOString() });
        rows.push(added);
        sent.set(row.key, JSON.stringify(row));
        return added;
      }),
    rows: () => [...rows],
    addRow: row => {
      rows.push(row);
    }
  };
}
