/**
 * CSV of Explore Local Statistics -> records with the service's own words. Two layouts, told apart by their header:
 * the API's (`data.csv`, the service's source code read on 29 June 2026) and the publisher's data files (26 June 2026), which
 * also carry notes and may hold two indicators in one file.
 */
import { parse as parseCsv } from 'csv-parse/sync';
import { SourceChanged } from '../../../domain/errors.ts';
import { issue } from '../../../domain/issue.ts';
import type { ParsedItem, ParsedResponse, RawResponse } from '../../contract.ts';
import { responseText } from '../../shared/response-text.ts';
import { findIndicator, findIndicatorByLabel, type Indicator } from './lookups.ts';

export interface LocalFigure {
  /** Null when the row's indicator is not one we know. */
  readonly indicator: Indicator | null;
  /** The row's own indicator label; empty when the layout has none. */
  readonly label: string;
  /** The row belongs to another indicator that shares the data file. */
  readonly isOfAnotherIndicator: boolean;
  readonly areaCode: string;
  readonly period: string;
  readonly value: string;
  readonly lower95: string;
  readonly upper95: string;
  readonly status: string;
  readonly note: string;
  /** Empty in the API's layout. */
  readonly unit: string;
  /** Empty for everybody and where the layout has no such column. */
  readonly sex: string;
  readonly age: string;
}

const API_COLUMNS = [
  'indicator',
  'areacd',
  'areanm',
  'period',
  'sex',
  'age',
  'value',
  'lci_95',
  'uci_95',
  'status',
];
const FILE_COLUMNS = ['geography', 'observation', 'measure', 'unit', 'notes'];
const REQUIRED = ['areacd', 'areanm', 'period', 'status'];
const REQUIRED_IN_FILES = ['geography', 'indicator', 'measure', 'unit', 'lci_95', 'uci_95', 'notes'];

/** Throws SourceChanged when a column that the figures need is not there. */
export function parseLocalFigures(response: RawResponse): ParsedResponse<LocalFigure> {
  const slug = new URL(response.request.path, 'http://path.invalid').searchParams.get('indicator');
  const asked = slug === null ? null : findIndicator(slug);
  const name = slug ?? 'file';
  const rows = readRows(responseText(response), name);
  const header = rows[0];
  if (header === undefined) {
    return {
      statedTotal: null,
      items: [{ kind: 'issue', issue: issue('no-rows', 'error', name, 'empty answer') }],
    };
  }
  const columns = new Map(header.map((column, at) => [column.trim(), at]));
  checkColumns(columns, asked, name);
  if (rows.at(-1)?.length !== columns.size) {
    throw new SourceChanged(`Explore Local Statistics: ${name} is cut off in its last row`);
  }
  return { statedTotal: null, items: readItems(rows, columns, asked, name) };
}

function readRows(text: string, name: string): string[][] {
  try {
    return parseCsv(text, { bom: true, relax_column_count: true, skip_empty_lines: true });
  } catch (cause) {
    throw new SourceChanged(`Explore Local Statistics: ${name} is not CSV`, { cause });
  }
}

function checkColumns(columns: ReadonlyMap<string, number>, asked: Indicator | null, name: string): void {
  const isFile = FILE_COLUMNS.some((column) => columns.has(column));
  const required = isFile ? [...REQUIRED, ...REQUIRED_IN_FILES] : REQUIRED;
  const absent = required.filter((column) => !columns.has(column));
  if (columns.has('value') === columns.has('observation')) absent.push('value');
  if (columns.has('lci_95') !== columns.has('uci_95')) absent.push('lci_95 and uci_95 together');
  if (asked !== null && asked.intervals !== 'never' && !columns.has('lci_95')) absent.push('lci_95');
  if (asked === null && !columns.has('indicator')) absent.push('indicator');
  if (absent.length > 0) {
    throw new SourceChanged(`Explore Local Statistics: ${name} lacks ${[...new Set(absent)].join(', ')}`);
  }
}

function* readItems(
  rows: readonly string[][],
  columns: ReadonlyMap<string, number>,
  asked: Indicator | null,
  name: string,
): Generator<ParsedItem<LocalFigure>> {
  for (const column of columns.keys()) {
    if (API_COLUMNS.includes(column) || FILE_COLUMNS.includes(column)) continue;
    yield { kind: 'issue', issue: issue('unknown-field', 'warning', `${name}, header`, column) };
  }
  if (rows.length === 1) {
    yield { kind: 'issue', issue: issue('no-rows', 'error', name, 'a header and no rows') };
    return;
  }
  const tally: Tally = {
    figures: 0,
    valued: 0,
    unreliable: 0,
    withoutInterval: 0,
    strangeUnits: new Set(),
    strangeNotes: new Set(),
  };
  for (const [at, row] of rows.entries()) {
    if (at === 0) continue;
    const locator = `${name}, row ${at + 1}`;
    if (row.length !== columns.size) {
      const detail = `${row.length} fields where the header has ${columns.size}`;
      yield { kind: 'issue', issue: issue('unreadable-record', 'error', locator, detail) };
      continue;
    }
    const fields = readFigure(row, columns, asked);
    if (!fields.isOfAnotherIndicator) count(tally, fields);
    yield { kind: 'record', record: { locator, fields } };
  }
  yield* summaryIssues(tally, name);
}

function readFigure(
  row: readonly string[],
  columns: ReadonlyMap<string, number>,
  asked: Indicator | null,
): LocalFigure {
  const cell = (column: string): string => row[columns.get(column) ?? -1]?.trim() ?? '';
  const label = cell('indicator');
  const labelled = label === '' ? asked : findIndicatorByLabel(label);
  return {
    indicator: labelled,
    label,
    isOfAnotherIndicator: asked !== null && labelled !== null && labelled.slug !== asked.slug,
    areaCode: cell('areacd'),
    period: cell('period'),
    value: columns.has('value') ? cell('value') : cell('observation'),
    lower95: cell('lci_95'),
    upper95: cell('uci_95'),
    status: cell('status'),
    note: cell('notes'),
    unit: cell('unit'),
    sex: cell('sex'),
    age: cell('age'),
  };
}

interface Tally {
  figures: number;
  valued: number;
  /** Without an interval, and therefore shown as unreliable. */
  unreliable: number;
  /** Without an interval, as whole areas are. */
  withoutInterval: number;
  /** Units and notes that we have not met: a changed unit would change what every figure means. */
  readonly strangeUnits: Set<string>;
  readonly strangeNotes: Set<string>;
}

const KNOWN_UNITS = ['', '%', '£', '£ million', 'Number of enterprises', 'Rate per 100,000 population'];
/** To their ends: a note that stops short is one of a file that does. */
const KNOWN_NOTE =
  /^$|unreliable since .*\(\d+-\d+\)\.?$|^Obsolete code since \d{4} \(replaced by .+\)$|suppressed due to a base \w+ of fewer than \d+$|has been aggregated and may show differences\.?$/;

function count(tally: Tally, figure: LocalFigure): void {
  tally.figures += 1;
  if (!KNOWN_UNITS.includes(figure.unit)) tally.strangeUnits.add(figure.unit);
  if (!KNOWN_NOTE.test(figure.note)) tally.strangeNotes.add(figure.note);
  if (figure.value === '') return;
  tally.valued += 1;
  if (figure.lower95 !== '') return;
  if (figure.indicator?.intervals === 'always') tally.unreliable += 1;
  if (figure.indicator?.intervals === 'some-areas') tally.withoutInterval += 1;
}

// One issue a file: thousands of them, one a figure, would hide the rest.
function* summaryIssues(tally: Tally, name: string): Generator<ParsedItem<LocalFigure>> {
  if (tally.figures > 0 && tally.valued === 0) {
    const detail = `${tally.figures} figures, none with a value`;
    yield { kind: 'issue', issue: issue('all-suppressed', 'warning', name, detail) };
  }
  for (const unit of tally.strangeUnits) {
    yield { kind: 'issue', issue: issue('unknown-code', 'warning', name, `unit ${unit}`) };
  }
  if (tally.strangeNotes.size > 0) {
    const detail = `${tally.strangeNotes.size} kinds of note we have not met, such as: ${[...tally.strangeNotes][0]}`;
    yield { kind: 'issue', issue: issue('unknown-code', 'info', name, detail) };
  }
  for (const [without, meaning] of [
    [tally.unreliable, 'shown as unreliable'],
    [tally.withoutInterval, 'areas published without one'],
  ] as const) {
    if (without === 0) continue;
    const detail = `${without} of ${tally.valued} figures have no interval: ${meaning}`;
    yield { kind: 'issue', issue: issue('interval-missing', 'info', name, detail) };
  }
}
