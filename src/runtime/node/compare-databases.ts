/** Two databases held against each other, row for row. */
import BetterSqlite3 from 'better-sqlite3';
import { storageFailure } from './sqlite.ts';

export interface TableDifference {
  readonly table: string;
  readonly rows: number;
  /** Rows of the first that the second lacks, and the other way round: a row that differs counts as both. */
  readonly lacking: number;
  readonly added: number;
  /** The beginnings of some of them, as JSON. */
  readonly examples: readonly string[];
}

/** What differs by nature. When a file was migrated is told of no byte. */
const LEFT_OUT = new Set(['d1_migrations']);
/** Numbers that are given in the order of indexing, and lead from one table to another within a file. */
const NUMBERS: Readonly<Record<string, readonly string[]>> = {
  posting_entry: ['entry_number', 'newest_id', 'closing_id', 'version_id'],
  posting_version: ['version_id'],
  version_district: ['version_id'],
  school: ['school_number'],
};
const MOST_EXAMPLES = 3;
const LONGEST_EXAMPLE = 300;

/** One for each table, in the order of their names. Of a search index its words are compared, with how often each stands in it. */
export function compareDatabases(first: string, second: string): readonly TableDifference[] {
  try {
    const sqlite = new BetterSqlite3(second, { readonly: true });
    try {
      sqlite.prepare('ATTACH ? AS other').run(first);
      return listTables(sqlite).map((table) => compareTable(sqlite, table));
    } finally {
      sqlite.close();
    }
  } catch (cause) {
    throw storageFailure(second, cause);
  }
}

/** Tables with rows of their own: shadow tables of a search index hold its inner parts, which depend on the order of writing. */
function listTables(sqlite: BetterSqlite3.Database): string[] {
  const names = sqlite
    .prepare<[], string>(
      `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'
       UNION SELECT name FROM sqlite_schema WHERE sql LIKE '%USING fts5vocab%' ORDER BY name`,
    )
    .pluck()
    .all();
  return names.filter((name) => !LEFT_OUT.has(name));
}

function compareTable(sqlite: BetterSqlite3.Database, table: string): TableDifference {
  const numbers = NUMBERS[table] ?? [];
  const columns = sqlite
    .prepare<[string], string>('SELECT name FROM pragma_table_info(?)')
    .pluck()
    .all(table)
    .filter((name) => !numbers.includes(name))
    .map((name) => `"${name}"`)
    .join(', ');
  const from = (schema: string) => `SELECT ${columns} FROM ${schema}."${table}"`;
  const rows = sqlite.prepare<[], number>(`SELECT count(*) FROM other."${table}"`).pluck().get() ?? 0;
  const lacking = differing(sqlite, `${from('other')} EXCEPT ${from('main')}`);
  const added = differing(sqlite, `${from('main')} EXCEPT ${from('other')}`);
  return {
    table,
    rows,
    lacking: lacking.count,
    added: added.count,
    examples: [
      ...lacking.examples.map((text) => `was ${text}`),
      ...added.examples.map((text) => `is  ${text}`),
    ],
  };
}

function differing(sqlite: BetterSqlite3.Database, sql: string): { count: number; examples: string[] } {
  const examples: string[] = [];
  let count = 0;
  for (const row of sqlite.prepare<[], unknown>(sql).iterate()) {
    if (count < MOST_EXAMPLES) examples.push(JSON.stringify(row).slice(0, LONGEST_EXAMPLE));
    count += 1;
  }
  return { count, examples };
}
