/** A migrated database -> the TypeScript of src/db/tables.ts and src/db/sql/columns.ts. */
import type BetterSqlite3 from 'better-sqlite3';

export interface Column {
  readonly name: string;
  readonly type: string;
  readonly notnull: 0 | 1;
  readonly dflt_value: string | null;
  readonly pk: number;
}

export interface Table {
  readonly name: string;
  /** The CREATE TABLE statement as SQLite holds it, added columns included. */
  readonly sql: string;
}

const TYPES: Readonly<Record<string, string>> = { TEXT: 'string', INTEGER: 'number', REAL: 'number' };

/** Columns that hold an id or a code of the domain wherever they stand, and the file in src/domain that has its type. */
const DOMAIN_TYPES: Readonly<Record<string, readonly [type: string, file: string]>> = {
  area_code: ['AreaCode', 'area'],
  district_code: ['AreaCode', 'area'],
  sector_id: ['SectorId', 'classification'],
  soc2020: ['Soc2020Code', 'classification'],
  source_id: ['SourceId', 'release'],
};

/** Keys cannot be null: in these, empty text stands for none. */
const EMPTY_FOR_NONE: readonly string[] = ['change.area_code'];

/** A check that says no more than which texts one column may hold. Any other check narrows no type. */
const CLOSED_SET =
  /\bCHECK\s*\(\s*"?(\w+)"?\s+IN\s*\(\s*('(?:[^']|'')*'(?:\s*,\s*'(?:[^']|'')*')*)\s*\)\s*\)/gi;

/** The texts that `CHECK (column IN ('a', 'b'))` allows, by column. */
export function closedSets(createTable: string): ReadonlyMap<string, readonly string[]> {
  const sets = new Map<string, readonly string[]>();
  for (const [, column = '', list = ''] of createTable.matchAll(CLOSED_SET)) {
    const texts = [...list.matchAll(/'((?:[^']|'')*)'/g)].map(([, text = '']) => text.replaceAll("''", "'"));
    sets.set(column, texts);
  }
  return sets;
}

/** One table as an interface. Throws for a column type that has no TypeScript type. */
export function tableInterface({ name, sql }: Table, columns: readonly Column[]): string {
  const sets = closedSets(sql);
  const keyColumns = columns.filter(({ pk }) => pk > 0).length;
  const lines = columns.map((column) => {
    const base =
      sets.get(column.name)?.map(literal).join(' | ') ?? DOMAIN_TYPES[column.name]?.[0] ?? TYPES[column.type];
    if (base === undefined)
      throw new Error(
        `${name}.${column.name} has the type ${column.type}, which has no TypeScript type here`,
      );
    const isNullable = column.notnull === 0 && column.pk === 0;
    const none = isNullable ? ' | null' : EMPTY_FOR_NONE.includes(`${name}.${column.name}`) ? " | ''" : '';
    const type = `${base}${none}`;
    const isRowid = column.pk === 1 && column.type === 'INTEGER' && keyColumns === 1;
    return `  ${column.name}: ${column.dflt_value !== null || isRowid ? `Generated<${type}>` : type};`;
  });
  return [`export interface ${interfaceName(name)} {`, ...lines, '}', ''].join('\n');
}

const literal = (text: string) => `'${text.replace(/['\\]/g, String.raw`\$&`)}'`;

const interfaceName = (table: string) =>
  `${table.replace(/(^|_)(\w)/g, (_, __, letter: string) => letter.toUpperCase())}Table`;

const COLUMNS_OF = 'SELECT name, type, "notnull", dflt_value, pk FROM pragma_table_info(?)';

export function tablesModule(sqlite: BetterSqlite3.Database, tables: readonly Table[]): string {
  const columnsOf = sqlite.prepare<[string], Column>(COLUMNS_OF);
  return [
    '/** Generated from sql/migrations by `npm run generate`. Do not edit. */',
    "import type { Generated } from 'kysely';",
    ...new Set(
      Object.values(DOMAIN_TYPES).map(
        ([type, file]) => `import type { ${type} } from '../domain/${file}.ts';`,
      ),
    ),
    '',
    ...tables.map((table) => tableInterface(table, columnsOf.all(table.name))),
    'export interface Tables {',
    ...tables.map(({ name }) => `  ${name}: ${interfaceName(name)};`),
    '}',
    '',
  ].join('\n');
}

/** Numbers that `CHECK (column IN (0, 1))` allows. */
const FLAG = /\bCHECK\s*\(\s*"?(\w+)"?\s+IN\s*\(\s*0\s*,\s*1\s*\)\s*\)/gi;

/** What the columns of these tables can hold, for rows that are made of what strangers sent. */
export function columnsModule(sqlite: BetterSqlite3.Database, tables: readonly Table[]): string {
  const columnsOf = sqlite.prepare<[string], Column>(COLUMNS_OF);
  const columnLines = ({ name, sql }: Table) => {
    const sets = closedSets(sql);
    const flags = new Set([...sql.matchAll(FLAG)].map(([, column]) => column));
    return columnsOf.all(name).map((column) => {
      const texts = sets.get(column.name)?.map(literal);
      const values = flags.has(column.name) ? ['0', '1'] : texts;
      const rest = values === undefined ? '' : `, values: [${values.join(', ')}]`;
      const isNullable = column.notnull === 0 && column.pk === 0;
      return `    ${column.name}: { type: '${column.type}', isNullable: ${isNullable}${rest} },`;
    });
  };
  return [
    '/** Generated from sql/migrations by `npm run generate`. Do not edit. */',
    '',
    'export interface ColumnBounds {',
    "  readonly type: 'TEXT' | 'INTEGER' | 'REAL';",
    '  readonly isNullable: boolean;',
    '  /** The only values that its CHECK allows; left out where it has none of this form. */',
    '  readonly values?: readonly (string | number)[];',
    '}',
    '',
    'export const COLUMNS: Readonly<',
    `  Record<${tables.map(({ name }) => literal(name)).join(' | ')}, Readonly<Record<string, ColumnBounds>>>`,
    '> = {',
    ...tables.flatMap((table) => [`  ${table.name}: {`, ...columnLines(table), '  },']),
    '};',
    '',
  ].join('\n');
}
