import type { NewShare, Share, ShareRepository } from '../domain/sharing/share';
import { memoryLog, type MemoryLog, type MemoryLogContext } from './memoryLog';

export type MemoryShares = ShareRepository & Omit<MemoryLog<NewShare, Share>, 'add' | 'run'>;

/** Who was given the share pack, in memory, with the promises of the list. */
export function memoryShares(context: MemoryLogContext): MemoryShares {
  const { add, run, ...log } = memoryLog<NewShare, Share>(context, (row, { at, ...server }) => ({
    ...row,
    ...server,
    recordedOn: at
  }));
  return {
    ...log,
    record: add,
    sharesOf: partnershipKey => run(() => log.rows().filter(row => row.partnershipKey === partnershipKey))
  };
}
