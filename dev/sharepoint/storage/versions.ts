import type { Database } from './database';
import type { ItemRecord, ListRecord } from './records';

/** Earlier states of items. */
export class Versions {
  public constructor(private readonly db: Database) {}

  /** Keeps the state just saved and drops the oldest above the limit. */
  public keep(list: ListRecord, item: ItemRecord, limit: number): void {
    this.db
      .prepare('INSERT OR REPLACE INTO versions VALUES (?, ?, ?, ?)')
      .run(list.number, item.id, item.major, JSON.stringify(item));
    if (limit > 0) {
      this.db
        .prepare('DELETE FROM versions WHERE list = ? AND item = ? AND major <= ?')
        .run(list.number, item.id, item.major - limit);
    }
  }

  public remove(list: ListRecord, itemId: number, major: number): void {
    this.db.prepare('DELETE FROM versions WHERE list = ? AND item = ? AND major = ?').run(list.number, itemId, major);
  }

  /** Newest first. */
  public of(list: ListRecord, itemId: number): ItemRecord[] {
    const rows = this.db
      .prepare('SELECT doc FROM versions WHERE list = ? AND item = ? ORDER BY major DESC')
      .all(list.number, itemId) as { doc: string }[];
    return rows.map(row => JSON.parse(row.doc) as ItemRecord);
  }
}
