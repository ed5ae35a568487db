import { columnSql, indexName, tableOf } from './columnSql';
import type { Database } from './database';
import type { FieldRecord, ItemRecord, ItemValues, ListRecord } from './records';

interface Row {
  readonly id: number;
  readonly guid: string;
  readonly author: number;
  readonly editor: number;
  readonly created: string;
  readonly modified: string;
  readonly etag: number;
  readonly major: number;
  readonly own_scope: number;
  readonly doc: string;
  readonly notes?: string;
}

const inFolder = `json_extract(doc, '$."FileDirRef"')`;
const leaf = `json_extract(doc, '$."FileLeafRef"')`;
const columns = 'id, guid, author, editor, created, modified, etag, major, own_scope, doc';

const read = (row: Row): ItemRecord => ({
  id: row.id,
  guid: row.guid,
  author: row.author,
  editor: row.editor,
  created: row.created,
  modified: row.modified,
  etag: row.etag,
  major: row.major,
  unique: row.own_scope === 1,
  values: { ...JSON.parse(row.doc), ...(row.notes === undefined ? {} : JSON.parse(row.notes)) }
});

/** Long texts are kept apart, so that a query of narrow columns never reads them from disk. */
function documents(list: ListRecord, values: ItemValues): [string, string] {
  const notes = new Set(list.fields.filter(field => field.type === 'Note').map(field => field.internalName));
  const entries = Object.entries(values);
  return [
    JSON.stringify(Object.fromEntries(entries.filter(([name]) => !notes.has(name)))),
    JSON.stringify(Object.fromEntries(entries.filter(([name]) => notes.has(name))))
  ];
}

/** The rows of all lists: one table for each list, one expression index for each indexed column. */
export class Items {
  public constructor(private readonly db: Database) {}

  public createTable(list: ListRecord): void {
    this.db.exec(
      `CREATE TABLE ${tableOf(list)} (id INTEGER PRIMARY KEY, guid TEXT NOT NULL, author INTEGER NOT NULL, editor INTEGER NOT NULL,
       created TEXT NOT NULL, modified TEXT NOT NULL, etag INTEGER NOT NULL, major INTEGER NOT NULL, own_scope INTEGER NOT NULL DEFAULT 0,
       doc TEXT NOT NULL, notes TEXT NOT NULL)`
    );
    if (list.template === 101) {
      const place = `${inFolder} COLLATE NOCASE, ${leaf} COLLATE NOCASE`;
      this.db.exec(`CREATE UNIQUE INDEX ${tableOf(list)}_place ON ${tableOf(list)} (${place})`);
    }
    // Every read asks which items have rights of their own; usually none has.
    this.db.exec(`CREATE INDEX ${tableOf(list)}_own_scope ON ${tableOf(list)} (id) WHERE own_scope = 1`);
  }

  public dropTable(list: ListRecord): void {
    this.db.exec(`DROP TABLE ${tableOf(list)}`);
  }

  public setIndex(list: ListRecord, field: FieldRecord, indexed: boolean): void {
    this.db.exec(`DROP INDEX IF EXISTS ${indexName(list, field)}`);
    if (indexed) this.db.exec(`CREATE INDEX ${indexName(list, field)} ON ${tableOf(list)} (${columnSql(field)}, id)`);
  }

  public byId(list: ListRecord, id: number): ItemRecord | undefined {
    const row = this.db.prepare(`SELECT ${columns}, notes FROM ${tableOf(list)} WHERE id = ?`).get(id) as
      Row | undefined;
    return row && read(row);
  }

  /** The file or folder of that name in a folder; names do not differ by case. */
  public at(list: ListRecord, folder: string, name: string): ItemRecord | undefined {
    const where = `${inFolder} = ? COLLATE NOCASE AND ${leaf} = ? COLLATE NOCASE`;
    return this.find(list, where, [folder, name], 'id', 1, true)[0];
  }

  /** Files and folders directly in a folder, by name. */
  public in(list: ListRecord, folder: string): ItemRecord[] {
    return this.find(list, `${inFolder} = ? COLLATE NOCASE`, [folder], `${leaf} COLLATE NOCASE`, -1, true);
  }

  public countIn(list: ListRecord, folder: string): number {
    return this.countUpTo(list, `${inFolder} = ? COLLATE NOCASE`, [folder], -1);
  }

  public withUniqueId(list: ListRecord, uniqueId: string): ItemRecord | undefined {
    return this.find(list, `json_extract(doc, '$."UniqueId"') = ?`, [uniqueId], 'id', 1, true)[0];
  }

  public insert(list: ListRecord, item: ItemRecord): void {
    this.db
      .prepare(`INSERT INTO ${tableOf(list)} VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?)`)
      .run(
        item.id,
        item.guid,
        item.author,
        item.editor,
        item.created,
        item.modified,
        item.etag,
        item.major,
        ...documents(list, item.values)
      );
  }

  public update(list: ListRecord, item: ItemRecord): void {
    this.db
      .prepare(
        `UPDATE ${tableOf(list)} SET author = ?, editor = ?, created = ?, modified = ?, etag = ?, major = ?, own_scope = ?, doc = ?, notes = ? WHERE id = ?`
      )
      .run(
        item.author,
        item.editor,
        item.created,
        item.modified,
        item.etag,
        item.major,
        item.unique ? 1 : 0,
        ...documents(list, item.values),
        item.id
      );
  }

  public setUnique(list: ListRecord, id: number, unique: boolean): void {
    this.db.prepare(`UPDATE ${tableOf(list)} SET own_scope = ? WHERE id = ?`).run(unique ? 1 : 0, id);
  }

  public remove(list: ListRecord, id: number): void {
    this.db.prepare(`DELETE FROM ${tableOf(list)} WHERE id = ?`).run(id);
    this.db.prepare('DELETE FROM versions WHERE list = ? AND item = ?').run(list.number, id);
  }

  public uniqueIds(list: ListRecord): number[] {
    const rows = this.db.prepare(`SELECT id FROM ${tableOf(list)} WHERE own_scope = 1`).all() as { id: number }[];
    return rows.map(row => row.id);
  }

  /** The folders of a library that have something in them. */
  public foldersInUse(list: ListRecord): string[] {
    const rows = this.db.prepare(`SELECT DISTINCT ${inFolder} AS folder FROM ${tableOf(list)}`).all();
    return (rows as { folder: string }[]).map(row => row.folder);
  }

  public find(
    list: ListRecord,
    where: string,
    parameters: readonly unknown[],
    order: string,
    limit: number,
    withNotes: boolean
  ): ItemRecord[] {
    const rows = this.db
      .prepare(
        `SELECT ${columns}${withNotes ? ', notes' : ''} FROM ${tableOf(list)} WHERE ${where} ORDER BY ${order} LIMIT ?`
      )
      .all(...parameters, limit) as Row[];
    return rows.map(read);
  }

  /** How many rows meet a condition, counted no further than `enough`. */
  public countUpTo(list: ListRecord, where: string, parameters: readonly unknown[], enough: number): number {
    const row = this.db
      .prepare(`SELECT count(*) AS n FROM (SELECT 1 FROM ${tableOf(list)} WHERE ${where} LIMIT ?)`)
      .get(...parameters, enough) as { n: number };
    return row.n;
  }
}
