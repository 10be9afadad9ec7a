/**
 * Writes src/db/tables.ts and sql/schema.sql from a freshly migrated database.
 * `--check` writes nothing and fails when either file is out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import BetterSqlite3 from 'better-sqlite3';
import { migrate } from '../src/runtime/node/migrate.ts';

interface Column {
  name: string;
  type: string;
  notnull: 0 | 1;
  dflt_value: string | null;
  pk: number;
}

const sqlite = new BetterSqlite3(':memory:');
migrate(sqlite);
const objects = sqlite
  .prepare(
    `SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' AND name <> 'd1_migrations' ORDER BY name`,
  )
  .all() as { type: string; name: string; sql: string }[];

const schema = `-- Generated from sql/migrations by \`npm run generate\`. Do not edit.\n\n${objects.map((o) => `${o.sql};`).join('\n\n')}\n`;

const TYPES: Record<string, string> = { TEXT: 'string', INTEGER: 'number', REAL: 'number' };
const tables = objects.filter((o) => o.type === 'table');
const pascal = (name: string) => name.replace(/(^|_)(\w)/g, (_, __, letter: string) => letter.toUpperCase());

const lines = [
  '/** Generated from sql/migrations by `npm run generate`. Do not edit. */',
  "import type { Generated } from 'kysely';",
  '',
];
for (const table of tables) {
  const columns = sqlite
    .prepare(`SELECT name, type, "notnull", dflt_value, pk FROM pragma_table_info(?)`)
    .all(table.name) as Column[];
  lines.push(`export interface ${pascal(table.name)}Table {`);
  for (const column of columns) {
    const base = TYPES[column.type];
    if (!base)
      throw new Error(
        `${table.name}.${column.name} has the type ${column.type}, which has no TypeScript type here`,
      );
    const isNullable = column.notnull === 0 && column.pk === 0;
    const isRowid =
      column.pk === 1 && column.type === 'INTEGER' && columns.filter((c) => c.pk > 0).length === 1;
    const type = isNullable ? `${base} | null` : base;
    lines.push(`  ${column.name}: ${column.dflt_value !== null || isRowid ? `Generated<${type}>` : type};`);
  }
  lines.push('}', '');
}
lines.push(
  'export interface Tables {',
  ...tables.map((t) => `  ${t.name}: ${pascal(t.name)}Table;`),
  '}',
  '',
);

const outputs: [URL, string][] = [
  [new URL('../src/db/tables.ts', import.meta.url), lines.join('\n')],
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
