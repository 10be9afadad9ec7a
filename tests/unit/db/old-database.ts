/** A database as an earlier version left it, for tests of what a migration carries over. Node only. */
import { readFileSync } from 'node:fs';
import BetterSqlite3 from 'better-sqlite3';
import { migrationNames } from '../../../src/runtime/node/migrate.ts';

const MIGRATIONS = new URL('../../../sql/migrations/', import.meta.url);

/** Makes the file with every migration before `name`, and then runs `sql` on it. */
export function makeOldDatabase(file: string, name: string, sql: string): void {
  const sqlite = new BetterSqlite3(file);
  sqlite.exec(
    'CREATE TABLE d1_migrations (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE, applied_at TEXT)',
  );
  for (const earlier of migrationNames().filter((each) => each < name)) {
    sqlite.exec(readFileSync(new URL(earlier, MIGRATIONS), 'utf8'));
    sqlite.prepare('INSERT INTO d1_migrations (name) VALUES (?)').run(earlier);
  }
  sqlite.exec(sql);
  sqlite.close();
}
