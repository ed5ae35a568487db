import type { Opened, Records, RecordsRepository, ToolkitRecords } from '../domain/partnerships/records';
import { faultyRunner, type Faults } from './faults';
import type { MemoryDrafts } from './memoryDrafts';

/** A site that is not ready, as opening it says. */
export type NotReady = Exclude<Opened<never>, { readonly phase: 'ready' }>;

/** Opening a page in memory: what the in-memory lists hold, or that the site is not ready. */
export interface MemoryRecords extends RecordsRepository, Faults {
  /** The site's state; nothing means that it is ready. */
  setNotReady(state: NotReady | undefined): void;
}

export interface MemoryRecordsContext {
  readonly drafts: MemoryDrafts;
  readonly records: () => Records;
}

export function memoryRecords({ drafts, records }: MemoryRecordsContext): MemoryRecords {
  const { run, ...faults } = faultyRunner();
  let notReady: NotReady | undefined;

  function opened<R>(read: R): Opened<R> {
    return notReady ?? { phase: 'ready', records: read };
  }

  return {
    ...faults,
    openToolkit: () => run(() => opened<ToolkitRecords>({ ...records(), drafts: drafts.headings() })),
    openApprovals: () => run(() => opened(records())),
    openRegister: () => run(() => opened(records())),
    setNotReady: state => {
      notReady = state;
    }
  };
}
