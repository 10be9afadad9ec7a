/**
 * The LMS file: one column a series, its first rows naming it (Title, CDID, Unit, Release date…), then years, quarters and months below one
 * another in the same column. The website's file of one series has the same layout. Of several thousand columns we keep ours.
 */
import { parse as parseCsv } from 'csv-parse/sync';
import { SourceChanged } from '../../../domain/errors.ts';
import { issue } from '../../../domain/issue.ts';
import type { ParsedItem, ParsedResponse, RawResponse } from '../../contract.ts';
import { responseText } from '../../shared/response-text.ts';
import { series } from './lookups.ts';

export interface SeriesPoint {
  /** ONS's identifier of the series: `AP2Y`. */
  readonly cdid: string;
  /** `2026 MAY`: the middle of three months. */
  readonly month: string;
  readonly value: string;
  /** No later month of the series has a value. */
  readonly isLatest: boolean;
}

const NAME = 'LMS';
const MONTH = /^\d{4} [A-Z]{3}$/;
const OTHER_SPAN = /^\d{4}( Q[1-4])?$/;
const KNOWN_HEADS = [
  'title',
  'cdid',
  'source dataset id',
  'preunit',
  'unit',
  'release date',
  'next release',
  'important notes',
];

interface Column {
  readonly cdid: string;
  readonly at: number;
  readonly title: string;
}

/** Throws SourceChanged when the rows that name the series are not there or do not fit each other. */
export function parseSeries(response: RawResponse): ParsedResponse<SeriesPoint> {
  const text = responseText(response);
  if (text === '') {
    return {
      statedTotal: null,
      items: [{ kind: 'issue', issue: issue('no-rows', 'error', NAME, 'empty answer') }],
    };
  }
  const rows = readRows(text);
  const heads = rows.slice(0, 10);
  const titles = heads.find((row) => row[0]?.toLowerCase() === 'title');
  const cdids = heads.find((row) => row[0]?.toLowerCase() === 'cdid');
  if (titles === undefined || cdids === undefined || titles.length !== cdids.length)
    throw new SourceChanged('The LMS file has no rows Title and CDID that fit each other');
  if (rows.at(-1)?.length !== cdids.length)
    throw new SourceChanged('The LMS file is cut off in its last row');
  const columns = cdids.flatMap((cdid, at): Column[] =>
    series.has(cdid) ? [{ cdid, at, title: titles[at]?.trim() ?? '' }] : [],
  );
  return { statedTotal: null, items: readItems(rows, cdids, columns) };
}

function readRows(text: string): string[][] {
  try {
    return parseCsv(text, { bom: true, relax_column_count: true, skip_empty_lines: true });
  } catch (cause) {
    throw new SourceChanged('The LMS file is not CSV', { cause });
  }
}

function* readItems(
  rows: readonly string[][],
  cdids: readonly string[],
  columns: readonly Column[],
): Generator<ParsedItem<SeriesPoint>> {
  const problem = (code: 'unknown-field' | 'missing-field' | 'unknown-code', detail: string) =>
    ({ kind: 'issue', issue: issue(code, 'warning', `${NAME}, header`, detail) }) as const;
  for (const cdid of cdids.slice(1)) {
    if (!/^[A-Z0-9]{4}$/.test(cdid)) yield problem('unknown-field', `no identifier of a series: ${cdid}`);
  }
  for (const [cdid, { title }] of series) {
    const found = columns.find((column) => column.cdid === cdid);
    if (found === undefined) yield problem('missing-field', `no series ${cdid}: ${title}`);
    else if (found.title !== title) yield problem('unknown-code', `${cdid} is now called ${found.title}`);
  }
  const latest = latestRows(rows, columns);
  let months = 0;
  for (const [at, row] of rows.entries()) {
    const label = row[0] ?? '';
    const locator = `${NAME}, row ${at + 1}`;
    if (!MONTH.test(label)) {
      if (OTHER_SPAN.test(label) || KNOWN_HEADS.includes(label.toLowerCase())) continue;
      yield { kind: 'issue', issue: issue('unreadable-record', 'error', locator, `row ${label}`) };
      continue;
    }
    months += 1;
    if (row.length !== cdids.length) {
      const detail = `${row.length} fields where the header has ${cdids.length}`;
      yield { kind: 'issue', issue: issue('unreadable-record', 'error', locator, detail) };
      continue;
    }
    for (const { cdid, at: column } of columns) {
      const value = row[column]?.trim() ?? '';
      if (value === '') continue;
      const fields = { cdid, month: label, value, isLatest: latest.get(cdid) === at };
      yield { kind: 'record', record: { locator: `${locator}, ${cdid}`, fields } };
    }
  }
  if (months === 0) yield { kind: 'issue', issue: issue('no-rows', 'error', NAME, 'no months') };
}

/** Where each series has its last month. */
function latestRows(rows: readonly string[][], columns: readonly Column[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [at, row] of rows.entries()) {
    if (!MONTH.test(row[0] ?? '')) continue;
    for (const { cdid, at: column } of columns) if ((row[column] ?? '').trim() !== '') found.set(cdid, at);
  }
  return found;
}
