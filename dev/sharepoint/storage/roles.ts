import type { Database } from './database';
import type { RoleRecord } from './records';

export interface AssignmentRow {
  readonly principalId: number;
  readonly roleId: number;
}

/** Permission levels, scopes with rights of their own, and who holds which level there. */
export class Roles {
  public constructor(private readonly db: Database) {}

  public definitions(): RoleRecord[] {
    const rows = this.db.prepare('SELECT doc FROM role_definitions ORDER BY id').all() as { doc: string }[];
    return rows.map(row => JSON.parse(row.doc) as RoleRecord);
  }

  public definition(id: number): RoleRecord | undefined {
    const row = this.db.prepare('SELECT doc FROM role_definitions WHERE id = ?').get(id) as { doc: string } | undefined;
    return row && (JSON.parse(row.doc) as RoleRecord);
  }

  public definitionByName(name: string): RoleRecord | undefined {
    const row = this.db.prepare('SELECT doc FROM role_definitions WHERE name = ?').get(name) as
      { doc: string } | undefined;
    return row && (JSON.parse(row.doc) as RoleRecord);
  }

  public save(role: RoleRecord): void {
    this.db
      .prepare('INSERT OR REPLACE INTO role_definitions (id, name, doc) VALUES (?, ?, ?)')
      .run(role.id, role.name, JSON.stringify(role));
  }

  public removeDefinition(id: number): void {
    this.db.prepare('DELETE FROM assignments WHERE role_id = ?').run(id);
    this.db.prepare('DELETE FROM role_definitions WHERE id = ?').run(id);
  }

  /** Own levels are numbered from 1073741927 up; a number is never used again. */
  public nextId(): number {
    const row = this.db
      .prepare(
        "SELECT max(max(id), coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'role_definitions'), 0)) AS id FROM role_definitions"
      )
      .get() as { id: number };
    return Math.max(1073741926, row.id) + 1;
  }

  public isUnique(scope: string): boolean {
    return this.db.prepare('SELECT 1 FROM scopes WHERE scope = ?').get(scope) !== undefined;
  }

  public makeUnique(scope: string): void {
    this.db.prepare('INSERT OR IGNORE INTO scopes VALUES (?)').run(scope);
  }

  public dropScope(scope: string): void {
    this.db.prepare('DELETE FROM assignments WHERE scope = ?').run(scope);
    this.db.prepare('DELETE FROM scopes WHERE scope = ?').run(scope);
  }

  /** All scopes whose name begins so: `item:3:` are the items of list 3. */
  public scopesBelow(prefix: string): string[] {
    const rows = this.db
      .prepare('SELECT scope FROM scopes WHERE scope >= ? AND scope < ?')
      .all(prefix, `${prefix}~`) as { scope: string }[];
    return rows.map(row => row.scope);
  }

  public assignments(scope: string): AssignmentRow[] {
    return this.db
      .prepare('SELECT principal_id AS principalId, role_id AS roleId FROM assignments WHERE scope = ? ORDER BY 1, 2')
      .all(scope) as AssignmentRow[];
  }

  public holdsAnywhereBut(scope: string, principalId: number): boolean {
    return (
      this.db
        .prepare('SELECT 1 FROM assignments WHERE principal_id = ? AND scope <> ? LIMIT 1')
        .get(principalId, scope) !== undefined
    );
  }

  public grant(scope: string, principalId: number, roleId: number): void {
    this.db.prepare('INSERT OR IGNORE INTO assignments VALUES (?, ?, ?)').run(scope, principalId, roleId);
  }

  public revoke(scope: string, principalId: number, roleId: number): boolean {
    return (
      this.db
        .prepare('DELETE FROM assignments WHERE scope = ? AND principal_id = ? AND role_id = ?')
        .run(scope, principalId, roleId).changes > 0
    );
  }

  public revokeAll(scope: string, principalId: number): boolean {
    return (
      this.db.prepare('DELETE FROM assignments WHERE scope = ? AND principal_id = ?').run(scope, principalId).changes >
      0
    );
  }
}
