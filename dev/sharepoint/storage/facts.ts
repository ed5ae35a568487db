import type { Database } from './database';

/** Single values of a site: its id, title, digest secret, associated groups. */
export class Facts {
  public constructor(private readonly db: Database) {}

  public get(name: string): string | undefined {
    const row = this.db.prepare('SELECT value FROM facts WHERE name = ?').get(name) as { value: string } | undefined;
    return row?.value;
  }

  public need(name: string): string {
    const value = this.get(name);
    if (value === undefined) throw new Error(`site fact ${name} is missing`);
    return value;
  }

  public set(name: string, value: string): void {
    this.db.prepare('INSERT OR REPLACE INTO facts VALUES (?, ?)').run(name, value);
  }
}
