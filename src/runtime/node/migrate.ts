/** Applies sql/migrations on Node. Same files, same order and same record table as `wrangler d1 migrations apply`. */
import { readdirSync, readFileSync } from 'node:fs';
import type BetterSqlite3 from 'better-sqlite3';

const MIGRATIONS = new URL('../../../sql/migrations/', import.meta.url);

/** Names of the migrations that were applied now, in order; empty when the database was up to date. */
export function migrate(sqlite: BetterSqlite3.Database): string[] {
  sqlite.exec(
    `CREATE TABLE IF NOT EXISTS d1_migrations (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      name TEXT UNIQUE,
      applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL
    )`,
  );
  const applied: string[] = [];
  for (const name of migrationNames()) {
    const apply = sqlite.transaction(() => {
      // Looked up inside the transaction: two processes may start at the same moment.
      if (sqlite.prepare('SELECT 1 FROM d1_migrations WHERE name = ?').get(name)) return false;
      sqlite.exec(readFileSync(new URL(name, MIGRATIONS), 'utf8'));
      sqlite.prepare('INSERT INTO d1_migrations (name) VALUES (?)').run(name);
      return true;
    });
    if (apply.immediate()) applied.push(name);
  }
  return applied;
}

/** Names of the migrations that were applied to it, by whatever version; empty for a new database. */
export function appliedMigrations(sqlite: BetterSqlite3.Database): string[] {
  const isNew = !sqlite.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'd1_migrations'").get();
  if (isNew) return [];
  const applied = sqlite.prepare<[], { name: string }>('SELECT name FROM d1_migrations ORDER BY name').all();
  return applied.map(({ name }) => name);
}

/** Whether it holds tables and none of ours: another program's database, into which nothing must be written. */
export function isForeign(sqlite: BetterSqlite3.Database): boolean {
  const names = sqlite
    .prepare<[], { name: string }>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!' AND name NOT LIKE '!_cf!_%' ESCAPE '!'",
    )
    .all()
    .map(({ name }) => name);
  return names.length > 0 && !names.includes('d1_migrations');
}

/** Names of the files in sql/migrations, in the order in which they are applied. */
export function migrationNames(): string[] {
  return readdirSync(MIGRATIONS)
    .filter((name) => name.endsWith('.sql'))
    .sort();
}
