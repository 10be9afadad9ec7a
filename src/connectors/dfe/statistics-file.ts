/**
 * A data file of explore-education-statistics -> rows in the publisher's own columns. Two shapes, told apart by their header: the file of the
 * data catalogue and the API (`time_period, time_identifier, geographic_level, … lad_code`) and the one of the table tool and permalinks
 * (`location, location_code, geographic_level, time_period`). Every cell is text: councils' old numbers would lose noughts.
 */
import { parse as parseCsv } from 'csv-parse/sync';
import { SourceChanged } from '../../domain/errors.ts';
import { issue } from '../../domain/issue.ts';
import { FILE_ROLE, type ParsedItem, type ParsedResponse, type RawResponse } from '../contract.ts';
import { refuseBinary } from '../shared/file-kind.ts';
import { responseText } from '../shared/response-text.ts';
import { readTextTable, refuseCutText, type TextTable } from '../shared/table-text.ts';

export interface StatisticsRow {
  /** As sent: `202223`, `2025`. */
  readonly timePeriod: string;
  /** "Academic year"; empty in the table tool's files, which leave it out. */
  readonly timeIdentifier: string;
  /** "Local authority district", `localAuthorityDistrict`. */
  readonly geographicLevel: string;
  /** Code of the row's own area; empty for a level without one that we read. */
  readonly areaCode: string;
  /** The columns that the data set's filters and indicators stand in. */
  readonly cells: Readonly<Record<string, string>>;
}

export interface StatisticsShape {
  /** For messages: "16-18 destination measures". */
  readonly name: string;
  /** Filters that a file of the data set has. */
  readonly filters: readonly string[];
  /** Those of its earlier and later editions, which have others. */
  readonly otherFilters?: readonly (readonly string[])[];
  /** Columns by which another data set is known that has all of ours besides. */
  readonly foreign?: readonly string[];
  readonly indicators: readonly string[];
  /** Columns that are known and not read. */
  readonly unread: readonly string[];
}

const SHARED = ['time_period', 'geographic_level'];
const TABLE_TOOL = ['location', 'location_code'];
/** Where the code of each level's area stands, by the level's name without blanks and capitals. */
const CODE_COLUMNS: Readonly<Record<string, string>> = {
  national: 'country_code',
  regional: 'region_code',
  localauthority: 'new_la_code',
  localauthoritydistrict: 'lad_code',
  localskillsimprovementplanarea: 'lsip_code',
  mayoralcombinedauthority: 'english_devolved_area_code',
};
const CATALOGUE =
  /^(time_identifier|(country|region|lad|pcon|lsip|lep|opportunity_area|english_devolved_area|mca|provider|ward|institution)_(code|name|ukprn)|old_la_code|new_la_code|la_name)$/;

/** The filters of the edition that a file is of; null when it is of none. */
export function findFilters(shape: StatisticsShape, header: readonly string[]): readonly string[] | null {
  if (shape.foreign?.some((column) => header.includes(column))) return null;
  const editions = [shape.filters, ...(shape.otherFilters ?? [])];
  return editions.find((filters) => filters.every((column) => header.includes(column))) ?? null;
}

/** Throws SourceChanged when a column that the figures need is not there, or the file is cut off. */
export function parseStatisticsFile(
  shape: StatisticsShape,
  response: RawResponse,
): ParsedResponse<StatisticsRow> {
  const table = response.request.role === FILE_ROLE ? readFile(response.body) : readAnswer(shape, response);
  const header = table.rows[0]?.cells;
  if (header === undefined) return noRows(shape, 'an empty file');
  const isTableTool = header.includes('location_code');
  const stranger = shape.foreign?.find((column) => header.includes(column));
  if (stranger !== undefined) {
    throw new SourceChanged(`${shape.name}: row 1 has the column ${stranger}, so this is another data set`);
  }
  const filters = findFilters(shape, header) ?? shape.filters;
  const needed = [
    ...SHARED,
    ...(isTableTool ? TABLE_TOOL : ['time_identifier', 'country_code']),
    ...filters,
    ...shape.indicators,
  ];
  const absent = needed.filter((column) => !header.includes(column));
  if (absent.length > 0) {
    throw new SourceChanged(`${shape.name}: row 1 lacks the columns ${absent.join(', ')}`);
  }
  if (new Set(header).size < header.length) {
    throw new SourceChanged(`${shape.name}: row 1 has a column twice`);
  }
  const last = table.rows.at(-1);
  if (table.rows.length === 1) return noRows(shape, 'a header and no rows');
  refuseCutText(response.body, shape.name);
  if (last?.cells.length !== header.length) {
    throw new SourceChanged(`${shape.name}: row ${last?.line} is cut off: download the file again`);
  }
  return { statedTotal: null, items: readItems({ ...shape, filters }, header, table, isTableTool) };
}

function readAnswer(shape: StatisticsShape, response: RawResponse): TextTable {
  const text = responseText(response);
  try {
    const found: string[][] = parseCsv(text, { bom: true, relax_column_count: true, skip_empty_lines: true });
    const rows = found.map((cells, at) => ({ line: at + 1, cells: cells.map((cell) => cell.trim()) }));
    return { rows, isWindowsText: false };
  } catch (cause) {
    throw new SourceChanged(`${shape.name}: the file is no CSV that can be read`, { cause });
  }
}

/** A program that saved the file again may have left empty columns and rows at its edges. */
function readFile(body: Uint8Array): TextTable {
  refuseBinary(body);
  if (body[0] === 0x50 && body[1] === 0x4b) {
    throw new SourceChanged(
      'This is a workbook or a zip archive: take the CSV from “Explore and download data”',
    );
  }
  const { rows, isWindowsText } = readTextTable(body);
  const width = (rows[0]?.cells.findLastIndex((cell) => cell !== '') ?? -1) + 1;
  const isBlank = (cell: string) => cell === '';
  const trimmed = rows
    .filter(({ cells }) => !cells.every(isBlank))
    .map(({ line, cells }) => ({
      line,
      cells: cells.slice(width).every(isBlank) ? cells.slice(0, width) : cells,
    }));
  return { rows: trimmed, isWindowsText };
}

function noRows(shape: StatisticsShape, detail: string): ParsedResponse<StatisticsRow> {
  return {
    statedTotal: null,
    items: [{ kind: 'issue', issue: issue('no-rows', 'error', shape.name, detail) }],
  };
}

function* readItems(
  shape: StatisticsShape,
  header: readonly string[],
  { rows, isWindowsText }: TextTable,
  isTableTool: boolean,
): Generator<ParsedItem<StatisticsRow>> {
  if (isWindowsText) {
    const detail = 'the file is not UTF-8 and was read as Windows text';
    yield { kind: 'issue', issue: issue('bad-characters', 'warning', 'the whole file', detail) };
  }
  const own = [...shape.filters, ...shape.indicators];
  const known = new Set([...SHARED, ...own, ...shape.unread, ...(isTableTool ? TABLE_TOOL : [])]);
  for (const column of header) {
    if (known.has(column) || (!isTableTool && CATALOGUE.test(column))) continue;
    const detail = `column ${column}: if it divides the figures, they would be mixed up`;
    yield { kind: 'issue', issue: issue('unknown-field', 'warning', 'row 1', detail) };
  }
  const columns = new Map(header.map((column, at) => [column, at]));
  for (const { line, cells: row } of rows.slice(1)) {
    const locator = `row ${line}`;
    if (row.length !== header.length) {
      const detail = `${row.length} fields where the header has ${header.length}`;
      yield { kind: 'issue', issue: issue('unreadable-record', 'error', locator, detail) };
      continue;
    }
    const cell = (column: string): string => row[columns.get(column) ?? -1] ?? '';
    const geographicLevel = cell('geographic_level');
    const codeColumn = isTableTool ? 'location_code' : (CODE_COLUMNS[levelKey(geographicLevel)] ?? '');
    const fields: StatisticsRow = {
      timePeriod: cell('time_period'),
      timeIdentifier: cell('time_identifier'),
      geographicLevel,
      areaCode: cell(codeColumn),
      cells: Object.fromEntries(own.map((column) => [column, cell(column)])),
    };
    yield { kind: 'record', record: { locator, fields } };
  }
}

/** "Local authority district" and `localAuthorityDistrict` alike. */
function levelKey(level: string): string {
  return level.replaceAll(' ', '').toLowerCase();
}

/** Whether we hold areas of the level; null when the publisher has no such level. */
export function isLevelHeld(level: string): boolean | null {
  const key = levelKey(level);
  if (key in CODE_COLUMNS) return true;
  return OTHER_LEVELS.has(key) ? false : null;
}

/** The publisher's other levels (its API contract, version 1), as {@link levelKey} gives them. */
const OTHER_LEVELS: ReadonlySet<string> = new Set([
  'englishdevolvedarea',
  'localenterprisepartnership',
  'policeforcearea',
  'institution',
  'mat',
  'opportunityarea',
  'parliamentaryconstituency',
  'provider',
  'rscregion',
  'school',
  'sponsor',
  'ward',
  'planningarea',
]);
