import type { Database } from './database';
import type { ListRecord } from './records';

/** The bytes of files, one row a version, apart from the rows of their items. */
export class Files {
  public constructor(private readonly db: Database) {}

  /** Keeps the bytes of a version and drops those that no kept version shows: the oldest may show earlier bytes. */
  public put(list: ListRecord, itemId: number, major: number, bytes: Buffer, oldest: number): void {
    this.db.prepare('INSERT OR REPLACE INTO files VALUES (?, ?, ?, ?)').run(list.number, itemId, major, bytes);
    this.db
      .prepare(
        'DELETE FROM files WHERE list = ? AND item = ? AND major < (SELECT max(major) FROM files WHERE list = ? AND item = ? AND major <= ?)'
      )
      .run(list.number, itemId, list.number, itemId, oldest);
  }

  /** The bytes that a version shows: those last written at or before it. */
  public bytesAt(list: ListRecord, itemId: number, major: number): Buffer {
    const row = this.db
      .prepare('SELECT bytes FROM files WHERE list = ? AND item = ? AND major <= ? ORDER BY major DESC LIMIT 1')
      .get(list.number, itemId, major) as { bytes: Buffer } | undefined;
    return row?.bytes ?? Buffer.alloc(0);
  }

  public remove(list: ListRecord, itemId: number): void {
    this.db.prepare('DELETE FROM files WHERE list = ? AND item = ?').run(list.number, itemId);
  }
}
