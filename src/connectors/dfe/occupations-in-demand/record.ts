/**
 * The data file of occupations in demand -> one record an occupation. Only the columns that every file of education statistics begins with
 * are known by name: no edition of the file was recorded. The two that are read are known by what stands in them, and must be the only ones.
 */
import { demandStep } from '../../../domain/demand-level.ts';
import { SourceChanged } from '../../../domain/errors.ts';
import { issue } from '../../../domain/issue.ts';
import { findSoc2020Group } from '../../../reference/soc2020.ts';
import type { ParsedItem, ParsedResponse, RawResponse } from '../../contract.ts';
import { refuseBinary } from '../../shared/file-kind.ts';
import { readTextStart, readTextTable, refuseCutText } from '../../shared/table-text.ts';
import { isStatisticsSymbol } from '../statistics-value.ts';

export interface DemandRecord {
  /** "2025", "Calendar year". */
  readonly timePeriod: string;
  readonly timeIdentifier: string;
  readonly geographicLevel: string;
  readonly countryCode: string;
  /** "5241", perhaps with the title after it. */
  readonly occupation: string;
  /** "Critical demand", or a symbol. */
  readonly demand: string;
}

const NAMED = ['time_period', 'time_identifier', 'geographic_level', 'country_code', 'country_name'] as const;
const NAME = 'Occupations in demand';

/** The unit group that a cell begins with; null where it begins with none. */
export function unitGroupOf(cell: string): string | null {
  const code = /^(\d{4})(?!\d)/.exec(cell)?.[1];
  return code !== undefined && findSoc2020Group(code) !== null ? code : null;
}

/** Whether the file begins as ours does: a known header, and below it an occupation and a step of demand in two columns. */
export function isDemandFile(body: Uint8Array): boolean {
  const [header = [], ...rows] = readTextStart(body);
  if (!NAMED.every((column) => header.includes(column))) return false;
  return rows.some((cells) => {
    const rest = cells.filter((_, at) => !NAMED.some((name) => name === header[at]));
    return rest.some((cell) => demandStep(cell) !== null) && rest.some((cell) => unitGroupOf(cell) !== null);
  });
}

/** Throws SourceChanged when a column is missing or cannot be told, when the file is cut off, and when an occupation stands twice. */
export function parseDemand({ body }: RawResponse): ParsedResponse<DemandRecord> {
  refuseBinary(body);
  const { rows, isWindowsText } = readTextTable(body);
  refuseCutText(body, NAME);
  const [first, ...below] = rows;
  const nothing = (detail: string): ParsedResponse<DemandRecord> => ({
    statedTotal: null,
    items: [{ kind: 'issue', issue: issue('no-rows', 'error', NAME, detail) }],
  });
  if (first === undefined) return nothing('an empty file');
  const header = first.cells;
  const absent = NAMED.filter((column) => !header.includes(column));
  if (absent.length > 0) throw new SourceChanged(`${NAME}: row 1 lacks the columns ${absent.join(', ')}`);
  if (new Set(header).size < header.length) throw new SourceChanged(`${NAME}: row 1 has a column twice`);
  const last = below.at(-1);
  if (last === undefined) return nothing('a header and no rows');
  if (last.cells.length !== header.length) {
    throw new SourceChanged(`${NAME}: row ${last.line} is cut off: download the file again`);
  }
  const table: Table = { header, rows: below, columns: findColumns(header, below) };
  refuseTwice(table);
  return { statedTotal: null, items: readItems(table, isWindowsText) };
}

type Rows = ReturnType<typeof readTextTable>['rows'];

interface Table {
  readonly header: readonly string[];
  readonly rows: Rows;
  readonly columns: { readonly occupation: number; readonly demand: number };
}

/** By what stands in more than half of the rows. A code may stand twice, alone and before the title: then both must say the same. */
function findColumns(header: readonly string[], rows: Rows): Table['columns'] {
  const own = header.flatMap((name, at) => (NAMED.some((known) => known === name) ? [] : [at]));
  const holding = (isOne: (cell: string) => boolean): number[] =>
    own.filter((at) => rows.filter(({ cells }) => isOne(cells[at] ?? '')).length * 2 > rows.length);
  const names = own.map((at) => header[at]).join(', ');
  const [occupation, ...others] = holding((cell) => unitGroupOf(cell) !== null);
  const isSame = others.every((at) =>
    rows.every(({ cells }) => unitGroupOf(cells[at] ?? '') === unitGroupOf(cells[occupation ?? -1] ?? '')),
  );
  if (occupation === undefined || !isSame) {
    throw new SourceChanged(
      `${NAME}: one column should hold codes of SOC 2020 unit groups, such as 5241; among ${names} there ${occupation === undefined ? 'is none' : 'are several that differ'}`,
    );
  }
  // A symbol alone tells no column apart.
  const steps = holding((cell) => demandStep(cell) !== null || isStatisticsSymbol(cell)).filter((at) =>
    rows.some(({ cells }) => demandStep(cells[at] ?? '') !== null),
  );
  const [demand] = steps;
  if (demand === undefined || steps.length > 1) {
    throw new SourceChanged(
      `${NAME}: one column should say “Critical demand”, “Elevated demand” or “Not in demand”; among ${names} there ${demand === undefined ? 'is none' : 'are several'}`,
    );
  }
  return { occupation, demand };
}

/** Two rows for one occupation: something else divides the file, and no row tells which is the answer. */
function refuseTwice({ header, rows, columns }: Table): void {
  const seen = new Map<string, number>();
  const keys = NAMED.filter((name) => name !== 'country_name').map((name) => header.indexOf(name));
  for (const { line, cells } of rows) {
    const code = unitGroupOf(cells[columns.occupation] ?? '');
    if (code === null) continue;
    const key = [code, ...keys.map((at) => cells[at])].join(' ');
    const before = seen.get(key);
    if (before !== undefined) {
      throw new SourceChanged(
        `${NAME}: rows ${before} and ${line} are both of occupation ${code}: a column that we don’t know divides them`,
      );
    }
    seen.set(key, line);
  }
}

function* readItems(
  { header, rows, columns }: Table,
  isWindowsText: boolean,
): Generator<ParsedItem<DemandRecord>> {
  if (isWindowsText) {
    const detail = 'the file is not UTF-8 and was read as Windows text';
    yield { kind: 'issue', issue: issue('bad-characters', 'warning', 'the whole file', detail) };
  }
  for (const [at, name] of header.entries()) {
    if (NAMED.some((known) => known === name) || at === columns.occupation || at === columns.demand) continue;
    yield { kind: 'issue', issue: issue('unknown-field', 'info', 'row 1', `column ${name} is not read`) };
  }
  for (const { line, cells } of rows) {
    const locator = `row ${line}`;
    if (cells.length !== header.length) {
      const detail = `${cells.length} fields where the header has ${header.length}`;
      yield { kind: 'issue', issue: issue('unreadable-record', 'error', locator, detail) };
      continue;
    }
    const cell = (name: (typeof NAMED)[number]): string => cells[header.indexOf(name)] ?? '';
    const fields: DemandRecord = {
      timePeriod: cell('time_period'),
      timeIdentifier: cell('time_identifier'),
      geographicLevel: cell('geographic_level'),
      countryCode: cell('country_code'),
      occupation: cells[columns.occupation] ?? '',
      demand: cells[columns.demand] ?? '',
    };
    yield { kind: 'record', record: { locator, fields } };
  }
}
