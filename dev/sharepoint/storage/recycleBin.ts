import type { Database } from './database';
import type { ItemRecord } from './records';
import type { AssignmentRow } from './roles';

/** What was deleted, with all that a restore needs. */
export interface Recycled {
  readonly id: string;
  readonly listNumber: number;
  readonly byId: number;
  readonly at: string;
  /** 1 until an administrator is left with it alone, then 2. */
  readonly stage: 1 | 2;
  readonly item: ItemRecord;
  /** Its versions, newest first. */
  readonly versions: readonly ItemRecord[];
  /** Its own role assignments, where it had any. */
  readonly assignments?: readonly AssignmentRow[];
}

interface Row {
  readonly id: string;
  readonly list: number;
  readonly by_id: number;
  readonly at: string;
  readonly doc: string;
}

/** The recycle bin of a site, newest first. */
export class RecycleBin {
  public constructor(private readonly db: Database) {}

  /** What was deleted at or after a moment. */
  public since(at: string): Recycled[] {
    const rows = this.db
      .prepare('SELECT * FROM recycle_bin WHERE at >= ? ORDER BY at DESC, rowid DESC')
      .all(at) as Row[];
    return rows.map(({ id, list, by_id: byId, at: deleted, doc }) => ({
      ...(JSON.parse(doc) as Pick<Recycled, 'stage' | 'item' | 'versions' | 'assignments'>),
      id,
      listNumber: list,
      byId,
      at: deleted
    }));
  }

  public put({ id, listNumber, byId, at, ...doc }: Recycled): void {
    this.db
      .prepare('INSERT OR REPLACE INTO recycle_bin VALUES (?, ?, ?, ?, ?, ?)')
      .run(id, listNumber, doc.item.id, byId, at, JSON.stringify(doc));
  }

  public remove(id: string): void {
    this.db.prepare('DELETE FROM recycle_bin WHERE id = ?').run(id);
  }
}
