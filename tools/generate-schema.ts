/**
 * Writes src/db/tables.ts, src/db/sql/columns.ts, src/db/migration-names.ts and sql/schema.sql from a freshly migrated database.
 * `--check` writes nothing and fails when one of them is out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import BetterSqlite3 from 'better-sqlite3';
import { migrate, migrationNames } from '../src/runtime/node/migrate.ts';
import { columnsModule, type Table, tablesModule } from './table-types.ts';

const sqlite = new BetterSqlite3(':memory:');
migrate(sqlite);
const objects = sqlite
  .prepare<[], Table & { readonly type: string }>(
    `SELECT CASE WHEN kind.type = 'virtual' THEN 'virtual table' ELSE object.type END AS type, object.name, object.sql
    FROM sqlite_schema AS object LEFT JOIN pragma_table_list AS kind ON kind.schema = 'main' AND kind.name = object.name
    WHERE sql IS NOT NULL AND object.name NOT LIKE 'sqlite_%' AND object.name <> 'd1_migrations' AND coalesce(kind.type, '') <> 'shadow'
    ORDER BY object.name`,
  )
  .all();

const schema = `-- Generated from sql/migrations by \`npm run generate\`. Do not edit.\n\n${objects.map((o) => `${o.sql};`).join('\n\n')}\n`;
const tables = objects.filter(({ type }) => type === 'table');
/** Tables whose rows are made of what sources send. */
const FROM_SOURCES = ['observation', 'occupation_fact', 'posting_version', 'school'];

const outputs: [URL, string][] = [
  [new URL('../src/db/tables.ts', import.meta.url), tablesModule(sqlite, tables)],
  [
    new URL('../src/db/sql/columns.ts', import.meta.url),
    columnsModule(
      sqlite,
      tables.filter(({ name }) => FROM_SOURCES.includes(name)),
    ),
  ],
  [
    new URL('../src/db/migration-names.ts', import.meta.url),
    `// Generated from sql/migrations by \`npm run generate\`. Do not edit.

/** Every migration that this version knows. On Workers there is no folder to look into. */
export const MIGRATION_NAMES: ReadonlySet<string> = new Set([
${migrationNames()
  .map((name) => `  '${name}',\n`)
  .join('')}]);
`,
  ],
  [new URL('../sql/schema.sql', import.meta.url), schema],
];
let stale = 0;
for (const [file, text] of outputs) {
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) {
    process.stderr.write(
      `${file.pathname.split('/').slice(-3).join('/')} is out of date: run npm run generate\n`,
    );
    stale++;
  }
}
process.exitCode = stale === 0 ? 0 : 1;
