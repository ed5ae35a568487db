import type { Draft, DraftAnswers, DraftHeading, DraftKeys, DraftRepository } from '../domain/drafts/draft';
import { followsOf } from '../domain/drafts/followsOf';
import { answersText, readAnswers } from '../domain/drafts/readAnswers';
import { Trouble } from '../domain/trouble';
import { faultyRunner, type Faults } from './faults';

/** The officer's drafts in memory, with the promises of the list: versions, conflicts, unique keys. */
export interface MemoryDrafts extends DraftRepository, Faults {
  headings(): readonly DraftHeading[];
  /** What is stored, newest last. */
  all(): readonly Draft[];
  /** Somebody saves the draft behind the screen's back, as a second tab would. */
  changeElsewhere(id: number, answers: DraftAnswers): void;
}

interface StoredDraft extends DraftKeys {
  readonly id: number;
  readonly version: number;
  readonly text: string;
  readonly savedOn: string;
}

export function memoryDrafts(now: () => Date): MemoryDrafts {
  const { run, ...faults } = faultyRunner();
  const rows = new Map<number, StoredDraft>();
  let lastId = 0;

  function put(row: Omit<StoredDraft, 'savedOn' | 'text'>, answers: DraftAnswers): Draft {
    const stored = { ...row, text: answersText(answers), savedOn: now().toISOString() };
    rows.set(row.id, stored);
    return draftOf(stored);
  }

  function get(id: number): StoredDraft {
    const row = rows.get(id);
    if (!row) throw new Trouble('notFound');
    return row;
  }

  return {
    ...faults,
    create: (keys, answers) =>
      run(() => {
        const same = [...rows.values()].find(row => row.draftKey === keys.draftKey);
        if (same) return draftOf(same);
        lastId += 1;
        return put({ ...keys, id: lastId, version: 1 }, answers);
      }),
    read: id => run(() => draftOf(get(id))),
    save: (draft, answers) =>
      run(() => {
        const row = get(draft.id);
        if (draft.version !== etagOf(row)) throw new Trouble('conflict');
        return put({ ...row, version: row.version + 1 }, answers);
      }),
    remove: id =>
      run(() => {
        rows.delete(id);
      }),
    headings: () => [...rows.values()].map(headingOf),
    all: () => [...rows.values()].map(draftOf),
    changeElsewhere: (id, answers) => {
      const row = get(id);
      put({ ...row, version: row.version + 1 }, answers);
    }
  };
}

function draftOf(row: StoredDraft): Draft {
  const { id, draftKey, partnershipKey, submissionKey, savedOn } = row;
  return { id, draftKey, partnershipKey, submissionKey, savedOn, version: etagOf(row), answers: readAnswers(row.text) };
}

function headingOf(row: StoredDraft): DraftHeading {
  const { id, draftKey, partnershipKey, submissionKey, savedOn, answers } = draftOf(row);
  const follows = followsOf(answers);
  return { id, draftKey, partnershipKey, submissionKey, savedOn, name: answers.name, ...(follows && { follows }) };
}

function etagOf(row: StoredDraft): string {
  return `"${row.id},${row.version}"`;
}
