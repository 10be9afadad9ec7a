/**
 * What all of sql/migrations leave behind, as one migration: D1 takes it in one round trip instead of one a file, which every test file
 * of the workers project would wait for. tests/workers/migrations.test.ts holds it to the files themselves, applied one by one.
 */
import type { D1Migration } from '@cloudflare/vitest-plugin';
import BetterSqlite3 from 'better-sqlite3';
import { migrate } from '../../src/runtime/node/migrate.ts';

/** Nothing of SQLite's own, nothing that a virtual table makes for itself, and not the record of migrations, which wrangler makes. */
const OWN = `
  SELECT sql FROM sqlite_schema
  WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' AND name <> 'd1_migrations'
    AND name NOT IN (SELECT name FROM pragma_table_list WHERE type = 'shadow')
  ORDER BY rowid`;

export function wholeSchema(): D1Migration[] {
  const sqlite = new BetterSqlite3(':memory:');
  migrate(sqlite);
  const statements = sqlite.prepare<[], { sql: string }>(OWN).all();
  const names = sqlite.prepare<[], { name: string }>('SELECT name FROM d1_migrations ORDER BY id').all();
  sqlite.close();
  // Whoever applies it records it under its own name.
  const last = names.pop()?.name ?? '';
  const record = names.map(({ name }) => `INSERT INTO d1_migrations (name) VALUES ('${name}')`);
  return [{ name: last, queries: [...statements.map(({ sql }) => sql), ...record] }];
}
