import type { Database } from './database';

/** SharePoint's numbers of what can happen. */
export const changeType = { add: 1, update: 2, delete: 3, restore: 7 } as const;

/** One thing that happened, in the order of `n`. An item's change names its list and id; a list's change has no item. */
export interface ChangeRow {
  readonly n: number;
  readonly at: string;
  readonly type: number;
  readonly listId: string;
  readonly itemId: number | null;
  readonly uniqueId: string;
  readonly editor: string;
}

/** The change log, written in the same transaction as what it tells. */
export class Changes {
  public constructor(private readonly db: Database) {}

  public note(change: Omit<ChangeRow, 'n'>): void {
    this.db
      .prepare('INSERT INTO changes (at, type, list_id, item_id, unique_id, editor) VALUES (?, ?, ?, ?, ?, ?)')
      .run(change.at, change.type, change.listId, change.itemId, change.uniqueId, change.editor);
  }

  /** Keeps in mind that an item which goes now had rights of its own or of its folder, so that its traces stay closed as well. */
  public close(listId: string, itemId: number): void {
    this.db.prepare('INSERT OR IGNORE INTO closed_items VALUES (?, ?)').run(listId, itemId);
  }

  public wasClosed(listId: string, itemId: number): boolean {
    const row = this.db.prepare('SELECT 1 FROM closed_items WHERE list_id = ? AND item_id = ?').get(listId, itemId);
    return row !== undefined;
  }

  /** Changes after one number and up to another, of one list or of all. */
  public between(after: number, upTo: number, listId: string | undefined): ChangeRow[] {
    return this.db
      .prepare(
        `SELECT n, at, type, list_id AS listId, item_id AS itemId, unique_id AS uniqueId, editor FROM changes
         WHERE n > ? AND n <= ? ${listId === undefined ? '' : 'AND list_id = ?'} ORDER BY n`
      )
      .all(after, upTo, ...(listId === undefined ? [] : [listId])) as ChangeRow[];
  }

  /** The newest change of one list or of all. */
  public last(listId?: string): { readonly n: number; readonly at: string } | undefined {
    return this.db
      .prepare(`SELECT n, at FROM changes ${listId === undefined ? '' : 'WHERE list_id = ?'} ORDER BY n DESC LIMIT 1`)
      .get(...(listId === undefined ? [] : [listId])) as { n: number; at: string } | undefined;
  }
}
