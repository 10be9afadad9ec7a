/**
 * The LMS file: one column a series, its first rows naming it (Title, CDID, Unit, Release date…), then years, quarters and months below one
 * another in the same column. The website's file of one series has the same layout. Of several thousand columns we keep ours.
 */
import { parse as parseCsv } from 'csv-parse/sync';
import { SourceChanged } from '../../../domain/errors.ts';
import { issue } from '../../../domain/issue.ts';
import type { Instant } from '../../../domain/period.ts';
import type { ParsedItem, ParsedResponse, RawResponse } from '../../contract.ts';
import { responseText } from '../../shared/response-text.ts';
import { refuseCutText } from '../../shared/table-text.ts';
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
const MONTHS = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ');

/** For putting months in order, whatever order the file has; years and quarters come first. */
function monthNumber(label: string): number {
  return MONTH.test(label) ? Number(label.slice(0, 4)) * 12 + MONTHS.indexOf(label.slice(5)) : 0;
}

/** As {@link monthNumber} counts. */
function monthOf(instant: Instant): number {
  return Number(instant.slice(0, 4)) * 12 + Number(instant.slice(5, 7)) - 1;
}

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

/** One row, cut down to our columns: the whole table would be millions of cells. */
interface Line {
  readonly label: string;
  /** Cells that the row had. */
  readonly width: number;
  /** By identifier of the series. */
  readonly cells: ReadonlyMap<string, string>;
}

interface Sheet {
  /** Identifiers in the order of the columns. */
  readonly cdids: readonly string[];
  readonly titles: readonly string[];
  readonly lines: readonly Line[];
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
  const sheet = readSheet(text);
  if (sheet.cdids.length === 0 || sheet.titles.length !== sheet.cdids.length)
    throw new SourceChanged('The LMS file has no rows Title and CDID that fit each other');
  refuseCutText(response.body, 'The LMS file');
  if (sheet.lines.at(-1)?.width !== sheet.cdids.length)
    throw new SourceChanged('The LMS file is cut off in its last row');
  return { statedTotal: null, items: readItems(sheet, monthOf(response.retrievedAt)) };
}

function readSheet(text: string): Sheet {
  let titles: readonly string[] = [];
  let cdids: readonly string[] = [];
  const lines: Line[] = [];
  const take = (row: readonly string[]): null => {
    const label = row[0] ?? '';
    if (label.toLowerCase() === 'title') titles = row;
    if (label.toLowerCase() === 'cdid') cdids = row;
    const cells = new Map<string, string>();
    if (MONTH.test(label)) {
      cdids.forEach((cdid, at) => {
        const value = row[at]?.trim() ?? '';
        if (value !== '' && series.has(cdid)) cells.set(cdid, value);
      });
    }
    lines.push({ label, width: row.length, cells });
    return null;
  };
  try {
    parseCsv(text, { bom: true, relax_column_count: true, skip_empty_lines: true, on_record: take });
  } catch (cause) {
    throw new SourceChanged('The LMS file is not CSV', { cause });
  }
  return { titles, cdids, lines };
}

function* readItems({ titles, cdids, lines }: Sheet, thisMonth: number): Generator<ParsedItem<SeriesPoint>> {
  const problem = (code: 'unknown-field' | 'missing-field' | 'unknown-code', detail: string) =>
    ({ kind: 'issue', issue: issue(code, 'warning', `${NAME}, header`, detail) }) as const;
  for (const cdid of cdids.slice(1)) {
    if (!/^[A-Z0-9]{4}$/.test(cdid)) yield problem('unknown-field', `no identifier of a series: ${cdid}`);
  }
  for (const [cdid, { title }] of series) {
    const at = cdids.indexOf(cdid);
    const found = titles[at]?.trim() ?? '';
    if (at === -1) yield problem('missing-field', `no series ${cdid}: ${title}`);
    else if (found !== title) yield problem('unknown-code', `${cdid} is now called ${found}`);
  }
  const latest = new Map<string, string>();
  // A month to come is a slip of its writer: it makes no other month an older one.
  const past = lines.filter(({ label }) => monthNumber(label) <= thisMonth);
  for (const { label, cells } of past.toSorted((a, b) => monthNumber(a.label) - monthNumber(b.label)))
    for (const cdid of cells.keys()) latest.set(cdid, label);
  let months = 0;
  for (const [at, { label, width, cells }] of lines.entries()) {
    const locator = `${NAME}, row ${at + 1}`;
    if (!MONTH.test(label)) {
      if (OTHER_SPAN.test(label) || KNOWN_HEADS.includes(label.toLowerCase())) continue;
      yield { kind: 'issue', issue: issue('unreadable-record', 'error', locator, `row ${label}`) };
      continue;
    }
    months += 1;
    if (width !== cdids.length) {
      const detail = `${width} fields where the header has ${cdids.length}`;
      yield { kind: 'issue', issue: issue('unreadable-record', 'error', locator, detail) };
      continue;
    }
    for (const [cdid, value] of cells) {
      const fields = { cdid, month: label, value, isLatest: latest.get(cdid) === label };
      yield { kind: 'record', record: { locator: `${locator}, ${cdid}`, fields } };
    }
  }
  if (months === 0) yield { kind: 'issue', issue: issue('no-rows', 'error', NAME, 'no months') };
}
