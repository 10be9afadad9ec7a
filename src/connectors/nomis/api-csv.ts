/**
 * A Nomis CSV answer -> records in Nomis's own words, shared by its datasets. Every column is read as text: a column that holds
 * only the status F would else become "false".
 */
import { SourceChanged } from '../../domain/errors.ts';
import { type IssueCode, type IssueSeverity, issue } from '../../domain/issue.ts';
import type { ParsedItem, ParsedResponse, RawResponse } from '../contract.ts';
import { responseText } from '../shared/response-text.ts';
import { columnsOf, type NomisQuery, PAGE_ROWS, parseRows, readRole } from './api-query.ts';
import { type CellPlace, describeMissingCells } from './missing-cells.ts';
import { isRenamed } from './status-letters.ts';
import { describeUnaskedAreas } from './unasked-areas.ts';

export interface NomisFigure {
  /** The query's part that it came with. */
  readonly part: string;
  /** `2021`, `2026-07`. */
  readonly date: string;
  readonly geographyCode: string;
  /** Code of each dimension: `{ GENDER: '0', C_AGE: '200' }`. */
  readonly dimensions: Readonly<Record<string, string>>;
  readonly value: string;
  /** OBS_STATUS, a letter, and its text where the answer holds one. */
  readonly status: string;
  readonly statusText: string;
  /** The confidence row of the same cell: half the width of the 95 % interval and that row's own status. Null when none came. */
  readonly confidence: {
    readonly value: string;
    readonly status: string;
    readonly statusText: string;
  } | null;
  /** The same area came before under another year's boundaries, with the same figure. */
  readonly isRepeat: boolean;
}

/**
 * One record a cell. Nomis answers a query that finds nothing with 200 and no bytes: an issue `no-rows`.
 * Throws SourceChanged for a missing column, for a page that is not the one asked for or holds nothing, for more rows than it states, and when the number of records changed
 * between two pages (the dataset was republished mid-read, so the pages do not belong together).
 */
export function parseNomisCsv(query: NomisQuery, response: RawResponse): ParsedResponse<NomisFigure> {
  const text = responseText(response);
  const { part, total } = readRole(response.request.role);
  const rows = text === '' ? [] : parseRows(text);
  const header = rows[0];
  if (header === undefined || rows.length === 1) {
    if (total !== null) throw new SourceChanged(`Nomis stated ${total} records and broke off: read again`);
    const found = issue('no-rows', 'warning', `${query.dataset} ${part}`, response.request.path);
    return { statedTotal: null, items: [{ kind: 'issue', issue: found }] };
  }
  const absent = columnsOf(query).filter(
    (column) => column !== 'OBS_STATUS_NAME' && !header.includes(column),
  );
  if (absent.length > 0)
    throw new SourceChanged(`Nomis ${query.dataset} lacks the columns ${absent.join(', ')}`);
  const columns = new Map(header.map((column, at) => [column, at]));
  const stated = checkPage(rows, columns, response, total);
  // Pages of a longer answer have roles of their own, and paging itself goes on until the stated count is reached.
  const isWholeAnswer = total === null && stated <= PAGE_ROWS && query.measures.confidence === null;
  return { statedTotal: isWholeAnswer ? stated : null, items: readItems(query, rows, columns, part) };
}

function checkPage(
  rows: readonly string[][],
  columns: ReadonlyMap<string, number>,
  response: RawResponse,
  total: number | null,
): number {
  if (rows.at(-1)?.length !== columns.size)
    throw new SourceChanged('Nomis’s answer is cut off in its last row');
  const countAt = columns.get('RECORD_COUNT') ?? -1;
  const counts = new Set(rows.slice(1).map((row) => row[countAt]));
  const stated = Number(rows[1]?.[countAt]);
  if (counts.size > 1 || !Number.isSafeInteger(stated) || (total !== null && stated !== total)) {
    throw new SourceChanged(
      `Nomis stated ${[...counts].slice(0, 3).join(' and ')} records${total === null ? '' : ` after ${total}`}: read again`,
    );
  }
  refuseMisplaced(offsetsOf(rows, columns), stated);
  const asked = /[?&]RecordOffset=(\d+)/.exec(response.request.path)?.[1];
  const first = rows[1]?.[columns.get('RECORD_OFFSET') ?? -1];
  if (asked !== undefined && Number(asked) !== Number(first)) {
    throw new SourceChanged(`Nomis sent records from ${first} where ${asked} was asked for`);
  }
  return stated;
}

const problem = (code: IssueCode, severity: IssueSeverity, where: string, detail: string) =>
  ({ kind: 'issue', issue: issue(code, severity, where, detail) }) as const;

/** What the answer has that was not known or asked for. */
function* surprises(
  query: NomisQuery,
  rows: readonly string[][],
  columns: ReadonlyMap<string, number>,
  name: string,
): Generator<ParsedItem<NomisFigure>> {
  for (const column of columns.keys()) {
    if (!isKnownColumn(query, column)) yield problem('unknown-field', 'warning', `${name}, header`, column);
  }
  for (const renamed of renamedLetters(rows, columns)) {
    yield problem('unknown-code', 'warning', name, renamed);
  }
  const areaCodes = new Set(rows.slice(1).map((row) => cellsOf(row, columns)('GEOGRAPHY_CODE')));
  for (const unasked of describeUnaskedAreas(query, areaCodes)) {
    yield problem('unknown-area', 'warning', name, unasked);
  }
}

function* readItems(
  query: NomisQuery,
  rows: readonly string[][],
  columns: ReadonlyMap<string, number>,
  part: string,
): Generator<ParsedItem<NomisFigure>> {
  const name = `${query.dataset} ${part}`;
  yield* surprises(query, rows, columns, name);
  const confidences = confidenceRows(query, rows, columns);
  const firstValues = new Map<string, string>();
  let valued = 0;
  for (const [at, row] of rows.entries()) {
    if (at === 0) continue;
    const locator = `${name}, row ${at + 1}`;
    if (row.length !== columns.size) {
      const detail = `${row.length} fields where the header has ${columns.size}`;
      yield problem('unreadable-record', 'error', locator, detail);
      continue;
    }
    const cell = cellsOf(row, columns);
    if (cell('MEASURES') === query.measures.confidence) continue;
    if (cell('MEASURES') !== query.measures.value) {
      yield problem('unknown-code', 'warning', locator, `MEASURES ${cell('MEASURES')}`);
      continue;
    }
    const key = keyOf(query, cell);
    const before = firstValues.get(key);
    const figure = figureOf(query, cell, part, confidences, before !== undefined);
    if (before === undefined) firstValues.set(key, figure.value);
    else if (before !== figure.value) {
      yield problem('repeated-record-differs', 'warning', locator, `${key}: ${before}, then ${figure.value}`);
    }
    if (confidences !== null && figure.confidence === null) {
      yield problem('missing-field', 'warning', locator, 'no confidence row for this value');
    }
    if (figure.value !== '') valued += 1;
    yield { kind: 'record', record: { locator, fields: figure } };
  }
  const offsets = offsetsOf(rows, columns);
  const unordered = describeGaps(offsets);
  if (unordered !== null) yield problem('incomplete-sweep', 'warning', name, unordered);
  // A page ends in the middle of an area.
  const isWhole =
    offsets[0] === 0 && offsets.at(-1) === Number(rows[1]?.[columns.get('RECORD_COUNT') ?? -1]) - 1;
  const lacking = isWhole ? describeMissingCells(placesOf(query, rows, columns)) : null;
  if (lacking !== null) yield problem('incomplete-sweep', 'warning', name, lacking);
  if (firstValues.size > 0 && valued === 0) {
    yield problem('all-suppressed', 'warning', name, `${firstValues.size} figures, none with a value`);
  }
}

type Cell = (column: string) => string;
type Confidences = ReadonlyMap<string, NonNullable<NomisFigure['confidence']>>;

const cellsOf =
  (row: readonly string[], columns: ReadonlyMap<string, number>): Cell =>
  (column) =>
    row[columns.get(column) ?? -1] ?? '';

function figureOf(
  query: NomisQuery,
  cell: Cell,
  part: string,
  confidences: Confidences | null,
  isRepeat: boolean,
): NomisFigure {
  return {
    part,
    date: cell('DATE'),
    geographyCode: cell('GEOGRAPHY_CODE'),
    dimensions: Object.fromEntries(query.dimensions.map((dimension) => [dimension, cell(dimension)])),
    value: cell('OBS_VALUE'),
    status: cell('OBS_STATUS'),
    statusText: cell('OBS_STATUS_NAME'),
    confidence: confidences?.get(vintageKeyOf(query, cell)) ?? null,
    isRepeat,
  };
}

/** What a figure is about, whatever year's boundaries its area was drawn with. */
function keyOf(query: NomisQuery, cell: Cell): string {
  return ['DATE', 'GEOGRAPHY_CODE', ...query.dimensions].map(cell).join(' ');
}

/** A cell of the table: one area under one year's boundaries. */
function vintageKeyOf(query: NomisQuery, cell: Cell): string {
  return `${keyOf(query, cell)} ${cell('GEOGRAPHY_TYPECODE')}`;
}

function* placesOf(
  query: NomisQuery,
  rows: readonly string[][],
  columns: ReadonlyMap<string, number>,
): Generator<CellPlace> {
  for (const row of rows.slice(1)) {
    const cell = cellsOf(row, columns);
    if (row.length !== columns.size || cell('MEASURES') !== query.measures.value) continue;
    const codes = query.dimensions.map((dimension) => `${dimension} ${cell(dimension)}`);
    yield { place: `${cell('DATE')} ${cell('GEOGRAPHY_CODE')}`, codes: codes.join(', ') };
  }
}

/** Null for a dataset that has none. */
function confidenceRows(
  query: NomisQuery,
  rows: readonly string[][],
  columns: ReadonlyMap<string, number>,
): Confidences | null {
  if (query.measures.confidence === null) return null;
  const found = new Map<string, NonNullable<NomisFigure['confidence']>>();
  for (const row of rows.slice(1)) {
    const cell = cellsOf(row, columns);
    if (cell('MEASURES') !== query.measures.confidence) continue;
    found.set(vintageKeyOf(query, cell), {
      value: cell('OBS_VALUE'),
      status: cell('OBS_STATUS'),
      statusText: cell('OBS_STATUS_NAME'),
    });
  }
  return found;
}

/** "OBS_STATUS F: Embargoed", once for each: thousands of issues, one a figure, would hide the rest. */
function renamedLetters(
  rows: readonly string[][],
  columns: ReadonlyMap<string, number>,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const row of rows.slice(1)) {
    const cell = cellsOf(row, columns);
    const [letter, text] = [cell('OBS_STATUS'), cell('OBS_STATUS_NAME')];
    if (isRenamed(letter, text)) found.add(`OBS_STATUS ${letter}: ${text}`);
  }
  return found;
}

/** Where each row stands in the whole answer, as Nomis numbers them: from 0. Null for what is no place. */
function offsetsOf(
  rows: readonly string[][],
  columns: ReadonlyMap<string, number>,
): readonly (number | null)[] {
  const at = columns.get('RECORD_OFFSET') ?? -1;
  return rows.slice(1).map((row) => (/^\d{1,15}$/.test(row[at] ?? '') ? Number(row[at]) : null));
}

/** Paging goes by the last row's place, so a row beyond the stated number would end it early and nobody would miss the rest. */
function refuseMisplaced(offsets: readonly (number | null)[], stated: number): void {
  if (offsets.at(-1) === null) {
    throw new SourceChanged('Nomis’s last row does not say where it stands (RECORD_OFFSET): read again');
  }
  const beyond = offsets.filter((offset) => offset !== null).find((offset) => offset >= stated);
  if (beyond === undefined) return;
  throw new SourceChanged(
    `Nomis stated ${stated} records and sent row ${beyond + 1}: more may be left that it does not count. Read again`,
  );
}

/** A sentence when rows are missing between others, come twice or out of order; null when each follows the one before. */
function describeGaps(offsets: readonly (number | null)[]): string | null {
  let missing = 0;
  let strays = 0;
  let last: number | null = null;
  for (const offset of offsets) {
    if (offset === null || (last !== null && offset <= last)) strays++;
    else {
      if (last !== null) missing += offset - last - 1;
      last = offset;
    }
  }
  if (missing === 0 && strays === 0) return null;
  const parts = [
    ...(missing > 0 ? [`rows missing between those that came: ${missing}`] : []),
    ...(strays > 0 ? [`rows that came twice, out of order or without a place: ${strays}`] : []),
  ];
  return `By Nomis’s own RECORD_OFFSET, ${parts.join('; ')}`;
}

/** Of the 34 columns of a full answer. */
const SHARED_COLUMN =
  /^(MEASURES(_NAME)?|OBS_(VALUE|STATUS|STATUS_NAME|CONF|CONF_NAME)|URN|RECORD_(OFFSET|COUNT))$/;

function isKnownColumn(query: NomisQuery, column: string): boolean {
  const stem = column.replace(/_(NAME|CODE|TYPE|TYPECODE|SORTORDER)$/, '');
  return SHARED_COLUMN.test(column) || ['DATE', 'GEOGRAPHY', ...query.dimensions].includes(stem);
}
