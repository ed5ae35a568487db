import type { DecisionRepository } from '../domain/decisions/decision';
import type { Records } from '../domain/partnerships/records';
import type { Person } from '../domain/people/person';
import { entryFor } from '../domain/register/entryFor';
import { rowFacts } from '../domain/register/rowFacts';
import { nextReference } from '../domain/register/nextReference';
import type { RegisterEntry, RegisterRepository, RegisterRow } from '../domain/register/registerRow';
import { deriveStatus } from '../domain/status/deriveStatus';
import type { SubmissionDocument } from '../domain/submissions/submission';
import { Trouble, type TroubleReason } from '../domain/trouble';
import { faultyRunner, type Faults } from './faults';

/** The register in memory: entering verifies everything anew and can be stopped between its writes. */
export interface MemoryRegister extends RegisterRepository, Faults {
  rows(): readonly RegisterRow[];
  annexes(): readonly RegisterEntry['annexes'][];
  addRow(row: RegisterRow): void;
  /** The next entry fails after the register row, before the `Entered` decision. */
  failHalfWay(reason: TroubleReason): void;
}

export interface MemoryRegisterContext {
  readonly me: Person;
  readonly now: () => Date;
  readonly records: () => Omit<Records, 'register'>;
  readonly read: (submissionKey: string) => Promise<SubmissionDocument>;
  readonly decisions: DecisionRepository;
}

export function memoryRegister({ me, now, records, read, decisions }: MemoryRegisterContext): MemoryRegister {
  const { run, ...faults } = faultyRunner();
  let rows: readonly RegisterRow[] = [];
  const annexes = new Map<string, RegisterEntry['annexes']>();
  let halfWay: TroubleReason | undefined;

  function put({ facts }: RegisterEntry): RegisterRow {
    const before = rows.find(row => row.key === facts.key);
    const row = {
      id: before?.id ?? rows.length + 1,
      reference: before?.reference ?? nextReference(rows.map(({ reference }) => reference)),
      ...rowFacts(facts)
    };
    rows = [...rows.filter(one => one.key !== facts.key), row];
    return row;
  }

  return {
    ...faults,
    enter: ({ partnershipKey, submissionKey, hash, decisionKey }) =>
      run(async () => {
        const all = { ...records(), register: rows };
        const status = deriveStatus(all, now()).find(({ key }) => key === partnershipKey);
        if (!status) throw new Trouble('notFound');
        const entry = entryFor(status, await read(submissionKey), all, me, now());
        const isEntered = status.left?.row.submissionKey === submissionKey ? status.left.isEntered : status.isEntered;
        const isAsDerived = status.registerDiffers.length === 0 && status.registerStep === undefined;
        if (isEntered && status.registerRow && isAsDerived) return status.registerRow;
        const row = put(entry);
        annexes.set(submissionKey, entry.annexes);
        const reason = halfWay;
        halfWay = undefined;
        if (reason) throw new Trouble(reason);
        if (!isEntered) {
          const decision = { key: decisionKey, partnershipKey, submissionKey, hash, comment: '' } as const;
          await decisions.decide({ ...decision, outcome: 'Entered', capacity: 'Cept' });
        }
        return row;
      }),
    rows: () => rows,
    annexes: () => [...annexes.values()],
    addRow: row => {
      rows = [...rows, row];
    },
    failHalfWay: reason => {
      halfWay = reason;
    }
  };
}
