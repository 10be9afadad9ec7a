/**
 * The Nomis API (v01), shared by its datasets: what to ask, how to page, and CSV -> records in Nomis's own words. Every column
 * is read as text: a column that holds only the status F would else become "false".
 * Rests on https://www.nomisweb.co.uk/api/v01/help and on recorded answers (docs/decisions/0011).
 */
import { parse as parseCsv } from 'csv-parse/sync';
import { SourceChanged } from '../../domain/errors.ts';
import { issue } from '../../domain/issue.ts';
import type { ParsedItem, ParsedResponse, PlannedRequest, RawResponse } from '../contract.ts';
import { responseText } from '../shared/response-text.ts';

/** Without a key Nomis cuts an answer off here and says nothing. Even, so that a Value and its Confidence share a page. */
export const PAGE_ROWS = 25_000;

export interface NomisQuery {
  /** E.g. `NM_2002_1`. */
  readonly dataset: string;
  /** The dataset's own dimensions, upper case: `GENDER`, `C_AGE`. */
  readonly dimensions: readonly string[];
  /** Sent with every part. `geography` and the dimensions; `measures` is added from `value` and `confidence`. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Requests to begin with: a name of one word and what only that part asks for (its dates). */
  readonly parts: readonly { readonly name: string; readonly parameters: Readonly<Record<string, string>> }[];
  /** Codes in the MEASURES column. `confidence` is null for datasets without confidence rows. */
  readonly measures: { readonly value: string; readonly confidence: string | null };
}

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

/** The first page of every part. */
export function planQuery(query: NomisQuery): readonly PlannedRequest[] {
  return query.parts.map((part) => ({ path: pathOf(query, part.parameters, 0), role: part.name }));
}

/** The next page, when the answer states more rows than have come. None for an empty answer. */
export function planNextPage(query: NomisQuery, response: RawResponse): readonly PlannedRequest[] {
  const { part } = readRole(response.request.role);
  const text = responseText(response).trimEnd();
  const rows = parseRows(`${text.slice(0, text.indexOf('\n') + 1)}${text.slice(text.lastIndexOf('\n') + 1)}`);
  const [header, last] = rows;
  if (header === undefined || last === undefined) return [];
  const next = Number(last[header.indexOf('RECORD_OFFSET')]) + 1;
  const total = Number(last[header.indexOf('RECORD_COUNT')]);
  const parameters = query.parts.find((one) => one.name === part)?.parameters;
  if (parameters === undefined || !(next > 0 && next < total)) return [];
  // The total goes along in the role, so that the next page can be held against it.
  return [{ path: pathOf(query, parameters, next), role: `${part} of ${total}` }];
}

function pathOf(query: NomisQuery, parameters: Readonly<Record<string, string>>, offset: number): string {
  const { value, confidence } = query.measures;
  const all: Record<string, string> = {
    ...query.parameters,
    ...parameters,
    measures: confidence === null ? value : `${value},${confidence}`,
    select: columnsOf(query).join(','),
    RecordOffset: String(offset),
    recordlimit: String(PAGE_ROWS),
  };
  const text = Object.entries(all).map(([name, given]) => `${name}=${given}`);
  return `/api/v01/dataset/${query.dataset}.data.csv?${text.join('&')}`;
}

/** The columns we ask for and cannot do without. The full answer has 34. */
function columnsOf(query: NomisQuery): readonly string[] {
  return [
    'DATE',
    'GEOGRAPHY_CODE',
    ...query.dimensions,
    'MEASURES',
    'OBS_VALUE',
    'OBS_STATUS',
    'OBS_STATUS_NAME',
    'RECORD_OFFSET',
    'RECORD_COUNT',
  ];
}

function readRole(role: string): { part: string; total: number | null } {
  const match = /^(.*?)(?: of (\d+))?$/.exec(role);
  return { part: match?.[1] ?? role, total: match?.[2] === undefined ? null : Number(match[2]) };
}

function parseRows(text: string): string[][] {
  try {
    return parseCsv(text, { bom: true, relax_column_count: true, skip_empty_lines: true });
  } catch (cause) {
    throw new SourceChanged('Nomis answered with something that is not CSV', { cause });
  }
}

/**
 * One record a cell. Nomis answers a query that finds nothing with 200 and no bytes: an issue `no-rows`.
 * Throws SourceChanged for a missing column, for a page that is not the one asked for, and when the number of records changed
 * between two pages (the dataset was republished mid-read, so the pages do not belong together).
 */
export function parseNomisCsv(query: NomisQuery, response: RawResponse): ParsedResponse<NomisFigure> {
  const text = responseText(response);
  const { part, total } = readRole(response.request.role);
  const rows = text === '' ? [] : parseRows(text);
  const header = rows[0];
  if (header === undefined || rows.length === 1) {
    const severity = total === null ? 'warning' : 'error';
    return {
      statedTotal: null,
      items: [
        {
          kind: 'issue',
          issue: issue('no-rows', severity, `${query.dataset} ${part}`, response.request.path),
        },
      ],
    };
  }
  const absent = columnsOf(query).filter(
    (column) => column !== 'OBS_STATUS_NAME' && !header.includes(column),
  );
  if (absent.length > 0)
    throw new SourceChanged(`Nomis ${query.dataset} lacks the columns ${absent.join(', ')}`);
  const columns = new Map(header.map((column, at) => [column, at]));
  const stated = checkPage(rows, columns, response, total);
  const isWholeQuery = query.parts.length === 1 && query.measures.confidence === null;
  return { statedTotal: isWholeQuery ? stated : null, items: readItems(query, rows, columns, part) };
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
  const asked = /[?&]RecordOffset=(\d+)/.exec(response.request.path)?.[1];
  const first = rows[1]?.[columns.get('RECORD_OFFSET') ?? -1];
  if (asked !== undefined && Number(asked) !== Number(first)) {
    throw new SourceChanged(`Nomis sent records from ${first} where ${asked} was asked for`);
  }
  return stated;
}

function* readItems(
  query: NomisQuery,
  rows: readonly string[][],
  columns: ReadonlyMap<string, number>,
  part: string,
): Generator<ParsedItem<NomisFigure>> {
  yield* unknownColumns(query, columns);
  const name = `${query.dataset} ${part}`;
  const offsetAt = columns.get('RECORD_OFFSET') ?? -1;
  const confidences = confidenceRows(query, rows, columns);
  const seen = new Map<string, string>();
  let valued = 0;
  let figures = 0;
  let expected = Number(rows[1]?.[offsetAt]);
  let gaps = 0;
  for (const [at, row] of rows.entries()) {
    if (at === 0) continue;
    const locator = `${name}, row ${at + 1}`;
    if (row.length !== columns.size) {
      const detail = `${row.length} fields where the header has ${columns.size}`;
      yield { kind: 'issue', issue: issue('unreadable-record', 'error', locator, detail) };
      continue;
    }
    if (Number(row[offsetAt]) !== expected) gaps += 1;
    expected = Number(row[offsetAt]) + 1;
    const cell = (column: string): string => row[columns.get(column) ?? -1] ?? '';
    if (cell('MEASURES') === query.measures.confidence) continue;
    if (cell('MEASURES') !== query.measures.value) {
      yield {
        kind: 'issue',
        issue: issue('unknown-code', 'warning', locator, `MEASURES ${cell('MEASURES')}`),
      };
      continue;
    }
    const key = keyOf(query, cell);
    const before = seen.get(key);
    if (before !== undefined && before !== cell('OBS_VALUE')) {
      const detail = `${key}: ${before}, then ${cell('OBS_VALUE')}`;
      yield { kind: 'issue', issue: issue('repeated-record-differs', 'warning', locator, detail) };
    }
    seen.set(key, before ?? cell('OBS_VALUE'));
    figures += 1;
    if (cell('OBS_VALUE') !== '') valued += 1;
    const confidence = confidences?.get(vintageKeyOf(query, cell)) ?? null;
    if (confidences !== null && confidence === null) {
      yield {
        kind: 'issue',
        issue: issue('missing-field', 'warning', locator, 'no confidence row for this value'),
      };
    }
    yield {
      kind: 'record',
      record: {
        locator,
        fields: {
          part,
          date: cell('DATE'),
          geographyCode: cell('GEOGRAPHY_CODE'),
          dimensions: Object.fromEntries(query.dimensions.map((dimension) => [dimension, cell(dimension)])),
          value: cell('OBS_VALUE'),
          status: cell('OBS_STATUS'),
          statusText: cell('OBS_STATUS_NAME'),
          confidence,
          isRepeat: before !== undefined,
        },
      },
    };
  }
  if (gaps > 0) {
    yield {
      kind: 'issue',
      issue: issue('incomplete-sweep', 'warning', name, `${gaps} gaps in RECORD_OFFSET`),
    };
  }
  if (figures > 0 && valued === 0) {
    yield {
      kind: 'issue',
      issue: issue('all-suppressed', 'warning', name, `${figures} figures, none with a value`),
    };
  }
}

type Cell = (column: string) => string;

/** What a figure is about, whatever year's boundaries its area was drawn with. */
function keyOf(query: NomisQuery, cell: Cell): string {
  return ['DATE', 'GEOGRAPHY_CODE', ...query.dimensions].map(cell).join(' ');
}

/** A cell of the table: one area under one year's boundaries. */
function vintageKeyOf(query: NomisQuery, cell: Cell): string {
  return `${keyOf(query, cell)} ${cell('GEOGRAPHY_TYPECODE')}`;
}

function confidenceRows(
  query: NomisQuery,
  rows: readonly string[][],
  columns: ReadonlyMap<string, number>,
): Map<string, NonNullable<NomisFigure['confidence']>> | null {
  if (query.measures.confidence === null) return null;
  const found = new Map<string, NonNullable<NomisFigure['confidence']>>();
  for (const row of rows.slice(1)) {
    const cell = (column: string): string => row[columns.get(column) ?? -1] ?? '';
    if (cell('MEASURES') !== query.measures.confidence) continue;
    found.set(vintageKeyOf(query, cell), {
      value: cell('OBS_VALUE'),
      status: cell('OBS_STATUS'),
      statusText: cell('OBS_STATUS_NAME'),
    });
  }
  return found;
}

const SHARED_COLUMN =
  /^(DATE(_(NAME|CODE|TYPE|TYPECODE|SORTORDER))?|MEASURES(_NAME)?|OBS_(VALUE|STATUS|STATUS_NAME|CONF|CONF_NAME)|URN|RECORD_(OFFSET|COUNT))$/;

function* unknownColumns(
  query: NomisQuery,
  columns: ReadonlyMap<string, number>,
): Generator<ParsedItem<NomisFigure>> {
  for (const column of columns.keys()) {
    const stem = column.replace(/_(NAME|CODE|TYPE|TYPECODE|SORTORDER)$/, '');
    if (SHARED_COLUMN.test(column) || stem === 'GEOGRAPHY' || query.dimensions.includes(stem)) continue;
    yield { kind: 'issue', issue: issue('unknown-field', 'warning', `${query.dataset}, header`, column) };
  }
}
