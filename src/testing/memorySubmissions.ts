import type { Person } from '../domain/people/person';
import type { ProtocolSettings } from '../domain/protocol/settings';
import { columnsOf } from '../domain/submissions/columnsOf';
import { decodeDocument, encodeDocument } from '../domain/submissions/encodeDocument';
import type { SubmissionDocument, SubmissionRepository, SubmissionRow } from '../domain/submissions/submission';
import { Trouble } from '../domain/trouble';
import { provideBrowserCrypto } from './browserCrypto';
import { faultyRunner, type Faults } from './faults';

/** Submitted documents in memory, with the promises of the list: added once, recognised by key and hash, never changed. */
export interface MemorySubmissions extends SubmissionRepository, Faults {
  rows(): readonly SubmissionRow[];
  /** A row as if it had been submitted before, its document unreadable. */
  addRow(row: SubmissionRow): void;
  /** A whole document as if somebody else had submitted it at that time. */
  addDocument(document: SubmissionDocument, author: Person, submittedOn: string): Promise<SubmissionRow>;
}

export interface MemorySubmissionsContext {
  readonly me: Person;
  readonly now: () => Date;
  readonly settings: ProtocolSettings;
}

export function memorySubmissions({ me, now, settings }: MemorySubmissionsContext): MemorySubmissions {
  provideBrowserCrypto();
  const { run, ...faults } = faultyRunner();
  const rows: SubmissionRow[] = [];
  const chunksByKey = new Map<string, readonly string[]>();

  async function add(document: SubmissionDocument, author: Person, submittedOn: string): Promise<SubmissionRow> {
    const { hash, chunks } = await encodeDocument(document);
    const same = rows.find(row => row.submissionKey === document.submissionKey);
    if (same && same.hash === hash) return same;
    if (same) throw new Trouble('duplicate');
    const id = rows.reduce((highest, row) => Math.max(highest, row.id), 0) + 1;
    const row = { ...columnsOf(document, hash, settings), id, author, submittedOn };
    rows.push(row);
    chunksByKey.set(document.submissionKey, chunks);
    return row;
  }

  return {
    ...faults,
    submit: document => run(() => add(document, me, now().toISOString())),
    read: submissionKey =>
      run(async () => {
        const row = rows.find(one => one.submissionKey === submissionKey);
        if (!row) throw new Trouble('notFound');
        return decodeDocument(chunksByKey.get(submissionKey) ?? [], row.hash);
      }),
    rows: () => [...rows],
    addRow: row => {
      rows.push(row);
    },
    addDocument: add
  };
}
