import type { Opened, Records, RecordsRepository, ToolkitRecords } from '../domain/partnerships/records';
import type { Appointment } from '../domain/protocol/appointment';
import type { ProtocolSettings } from '../domain/protocol/settings';
import { faultyRunner, type Faults } from './faults';
import type { MemoryDrafts } from './memoryDrafts';
import type { MemorySubmissions } from './memorySubmissions';

/** A site that is not ready, as opening it says. */
export type NotReady = Exclude<Opened<never>, { readonly phase: 'ready' }>;

/** Opening a page in memory: what the in-memory lists hold, or that the site is not ready. */
export interface MemoryRecords extends RecordsRepository, Faults {
  /** The site's state; nothing means that it is ready. */
  setNotReady(state: NotReady | undefined): void;
  setAppointments(appointments: readonly Appointment[]): void;
}

export interface MemoryRecordsContext {
  readonly drafts: MemoryDrafts;
  readonly submissions: MemorySubmissions;
  readonly settings: ProtocolSettings;
}

export function memoryRecords({ drafts, submissions, settings }: MemoryRecordsContext): MemoryRecords {
  const { run, ...faults } = faultyRunner();
  let notReady: NotReady | undefined;
  let appointments: readonly Appointment[] = [];

  function opened<R>(records: R): Opened<R> {
    return notReady ?? { phase: 'ready', records };
  }

  function records(): Records {
    return { submissions: submissions.rows(), appointments, settings };
  }

  return {
    ...faults,
    openToolkit: () => run(() => opened<ToolkitRecords>({ ...records(), drafts: drafts.headings() })),
    openRegister: () => run(() => opened<Records>(records())),
    setNotReady: state => {
      notReady = state;
    },
    setAppointments: given => {
      appointments = given;
    }
  };
}
