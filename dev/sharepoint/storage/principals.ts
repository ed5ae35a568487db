import type { Database } from './database';
import type { GroupRecord, PrincipalRecord, UserRecord } from './records';

interface Row {
  readonly id: number;
  readonly kind: string;
  readonly login: string;
  readonly doc: string;
}

type New<T extends PrincipalRecord> = Omit<T, 'id'>;

const read = (row: Row): PrincipalRecord => ({ ...JSON.parse(row.doc), id: row.id, kind: row.kind, login: row.login });

/** Users, groups and who is in which group. Users and groups share one sequence of ids, as in SharePoint. */
export class Principals {
  public constructor(private readonly db: Database) {}

  public byId(id: number): PrincipalRecord | undefined {
    const row = this.db.prepare('SELECT * FROM principals WHERE id = ?').get(id) as Row | undefined;
    return row && read(row);
  }

  public byLogin(login: string): PrincipalRecord | undefined {
    const row = this.db.prepare('SELECT * FROM principals WHERE login = ?').get(login) as Row | undefined;
    return row && read(row);
  }

  public userById(id: number): UserRecord | undefined {
    const found = this.byId(id);
    return found && found.kind !== 'group' ? found : undefined;
  }

  public groupById(id: number): GroupRecord | undefined {
    const found = this.byId(id);
    return found?.kind === 'group' ? found : undefined;
  }

  public groupByTitle(title: string): GroupRecord | undefined {
    const found = this.byLogin(title);
    return found?.kind === 'group' ? found : undefined;
  }

  public users(): UserRecord[] {
    const rows = this.db.prepare("SELECT * FROM principals WHERE kind <> 'group' ORDER BY id").all() as Row[];
    return rows.map(row => read(row) as UserRecord);
  }

  public groups(): GroupRecord[] {
    const rows = this.db.prepare("SELECT * FROM principals WHERE kind = 'group' ORDER BY id").all() as Row[];
    return rows.map(row => read(row) as GroupRecord);
  }

  public add<T extends PrincipalRecord>(principal: New<T>): number {
    const done = this.db
      .prepare('INSERT INTO principals (kind, login, doc) VALUES (?, ?, ?)')
      .run(principal.kind, principal.login, JSON.stringify(principal));
    return Number(done.lastInsertRowid);
  }

  public replace(principal: PrincipalRecord): void {
    this.db
      .prepare('UPDATE principals SET login = ?, doc = ? WHERE id = ?')
      .run(principal.login, JSON.stringify(principal), principal.id);
  }

  public remove(id: number): void {
    this.db.prepare('DELETE FROM members WHERE group_id = ? OR principal_id = ?').run(id, id);
    this.db.prepare('DELETE FROM assignments WHERE principal_id = ?').run(id);
    this.db.prepare('DELETE FROM principals WHERE id = ?').run(id);
  }

  public members(groupId: number): UserRecord[] {
    const rows = this.db
      .prepare(
        'SELECT p.* FROM members m JOIN principals p ON p.id = m.principal_id WHERE m.group_id = ? ORDER BY p.id'
      )
      .all(groupId) as Row[];
    return rows.map(row => read(row) as UserRecord);
  }

  public groupsOf(principalIds: readonly number[]): number[] {
    const rows = this.db
      .prepare('SELECT DISTINCT group_id AS id FROM members WHERE principal_id IN (SELECT value FROM json_each(?))')
      .all(JSON.stringify(principalIds)) as { id: number }[];
    return rows.map(row => row.id);
  }

  public join(groupId: number, principalId: number): void {
    this.db.prepare('INSERT OR IGNORE INTO members VALUES (?, ?)').run(groupId, principalId);
  }

  public leave(groupId: number, principalId: number): void {
    this.db.prepare('DELETE FROM members WHERE group_id = ? AND principal_id = ?').run(groupId, principalId);
  }
}
