import type { Database } from './database';

/** A command or customizer registered on the web or on a list. */
export interface CustomActionRecord {
  readonly id: string;
  /** Under SharePoint's own names: Title, Location, ClientSideComponentId ... */
  readonly settings: Readonly<Record<string, unknown>>;
}

/** The user custom actions of a site, by `web` or `list:<number>`. */
export class CustomActions {
  public constructor(private readonly db: Database) {}

  public of(scope: string): CustomActionRecord[] {
    const rows = this.db.prepare('SELECT id, doc FROM custom_actions WHERE scope = ? ORDER BY rowid').all(scope) as {
      id: string;
      doc: string;
    }[];
    return rows.map(({ id, doc }) => ({ id, settings: JSON.parse(doc) as CustomActionRecord['settings'] }));
  }

  public save(scope: string, { id, settings }: CustomActionRecord): void {
    this.db
      .prepare('INSERT INTO custom_actions VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET doc = excluded.doc')
      .run(id, scope, JSON.stringify(settings));
  }

  public remove(id: string): void {
    this.db.prepare('DELETE FROM custom_actions WHERE id = ?').run(id);
  }

  public removeScope(scope: string): void {
    this.db.prepare('DELETE FROM custom_actions WHERE scope = ?').run(scope);
  }
}
