import type { Database } from './database';
import type { ListRecord, ListState } from './records';

interface Row {
  readonly number: number;
  readonly doc: string;
}

const read = (row: Row): ListRecord => ({ ...(JSON.parse(row.doc) as ListRecord), number: row.number });

/** The lists of a site with their columns and views; the rows are in `Items`. */
export class Lists {
  private readonly parsed = new Map<number, { readonly doc: string; readonly list: ListRecord }>();

  public constructor(private readonly db: Database) {}

  public all(): ListRecord[] {
    return (this.db.prepare('SELECT number, doc FROM lists ORDER BY title').all() as Row[]).map(row =>
      this.remember(row)
    );
  }

  public byId(id: string): ListRecord | undefined {
    return this.one('SELECT number, doc FROM lists WHERE id = ?', id.replace(/[{}]/g, ''));
  }

  public byTitle(title: string): ListRecord | undefined {
    return this.one('SELECT number, doc FROM lists WHERE title = ?', title);
  }

  public byUrl(url: string): ListRecord | undefined {
    return this.one('SELECT number, doc FROM lists WHERE url = ?', url.replace(/\/$/, ''));
  }

  public add(list: Omit<ListRecord, 'number'>, at: string): ListRecord {
    const done = this.db
      .prepare('INSERT INTO lists (id, url, title, doc) VALUES (?, ?, ?, ?)')
      .run(list.id, list.url, list.title, JSON.stringify(list));
    const number = Number(done.lastInsertRowid);
    this.db.prepare('INSERT INTO list_state VALUES (?, 0, 0, ?, ?)').run(number, at, at);
    return { ...list, number };
  }

  public save(list: ListRecord): void {
    this.db
      .prepare('UPDATE lists SET url = ?, title = ?, doc = ? WHERE number = ?')
      .run(list.url, list.title, JSON.stringify(list), list.number);
  }

  public remove(list: ListRecord): void {
    for (const table of ['list_state', 'lists']) {
      this.db.prepare(`DELETE FROM ${table} WHERE number = ?`).run(list.number);
    }
    for (const table of ['versions', 'files', 'recycle_bin'])
      this.db.prepare(`DELETE FROM ${table} WHERE list = ?`).run(list.number);
  }

  public state(list: ListRecord): ListState {
    return this.db
      .prepare('SELECT last_id AS lastId, item_count AS itemCount, modified, deleted FROM list_state WHERE number = ?')
      .get(list.number) as ListState;
  }

  /** The next item id; ids are never used again. */
  public takeId(list: ListRecord): number {
    const row = this.db
      .prepare('UPDATE list_state SET last_id = last_id + 1 WHERE number = ? RETURNING last_id AS id')
      .get(list.number) as { id: number };
    return row.id;
  }

  public touched(list: ListRecord, at: string, added: -1 | 0 | 1): void {
    this.db
      .prepare(
        'UPDATE list_state SET item_count = item_count + ?, modified = ?, deleted = CASE WHEN ? < 0 THEN ? ELSE deleted END WHERE number = ?'
      )
      .run(added, at, added, at, list.number);
  }

  private one(sql: string, key: string): ListRecord | undefined {
    const row = this.db.prepare(sql).get(key) as Row | undefined;
    return row && this.remember(row);
  }

  /** Parsing a wide list is the dearest part of a small read, so an unchanged document is parsed once. */
  private remember(row: Row): ListRecord {
    const known = this.parsed.get(row.number);
    if (known && known.doc === row.doc) return known.list;
    const list = read(row);
    this.parsed.set(row.number, { doc: row.doc, list });
    return list;
  }
}
