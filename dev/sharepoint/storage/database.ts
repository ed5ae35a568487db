import BetterSqlite, { type Database } from 'better-sqlite3';

export type { Database };

const schema = `
CREATE TABLE IF NOT EXISTS facts (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS principals (id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, login TEXT NOT NULL UNIQUE COLLATE NOCASE, doc TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS members (group_id INTEGER NOT NULL, principal_id INTEGER NOT NULL, PRIMARY KEY (group_id, principal_id)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS role_definitions (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE COLLATE NOCASE, doc TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS scopes (scope TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS assignments (scope TEXT NOT NULL, principal_id INTEGER NOT NULL, role_id INTEGER NOT NULL, PRIMARY KEY (scope, principal_id, role_id)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS lists (number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE COLLATE NOCASE, url TEXT NOT NULL UNIQUE COLLATE NOCASE, title TEXT NOT NULL UNIQUE COLLATE NOCASE, doc TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS list_state (number INTEGER PRIMARY KEY, last_id INTEGER NOT NULL, item_count INTEGER NOT NULL, modified TEXT NOT NULL, deleted TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS versions (list INTEGER NOT NULL, item INTEGER NOT NULL, major INTEGER NOT NULL, doc TEXT NOT NULL, PRIMARY KEY (list, item, major)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS files (list INTEGER NOT NULL, item INTEGER NOT NULL, major INTEGER NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (list, item, major));
CREATE TABLE IF NOT EXISTS custom_actions (id TEXT PRIMARY KEY, scope TEXT NOT NULL, doc TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS changes (n INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, type INTEGER NOT NULL, list_id TEXT NOT NULL, item_id INTEGER, unique_id TEXT NOT NULL, editor TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS closed_items (list_id TEXT NOT NULL, item_id INTEGER NOT NULL, PRIMARY KEY (list_id, item_id)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS changes_list ON changes (list_id, n);
CREATE TABLE IF NOT EXISTS recycle_bin (id TEXT PRIMARY KEY, list INTEGER NOT NULL, item INTEGER NOT NULL, by_id INTEGER NOT NULL, at TEXT NOT NULL, doc TEXT NOT NULL);
`;

/** Opens one site's file. A write is on disk (write-ahead log) when its transaction returns, so a killed process loses none. */
export function openDatabase(file: string): Database {
  const database = new BetterSqlite(file);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = NORMAL');
  database.pragma('busy_timeout = 5000');
  database.exec(schema);
  return database;
}
