/**
 * Asking the Nomis API (v01), shared by its datasets: the requests to begin with and the next page.
 * Rests on https://www.nomisweb.co.uk/api/v01/help and on recorded answers (docs/decisions/0011).
 */
import { parse as parseCsv } from 'csv-parse/sync';
import { SourceChanged } from '../../domain/errors.ts';
import type { PlannedRequest, RawResponse } from '../contract.ts';
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
  readonly measures: {
    readonly value: string;
    readonly confidence: string | null;
    /** What the confidence row holds. Surveys of households: half the width of the 95 % interval. Of pay: the coefficient of variation, in per cent. */
    readonly confidenceIs?: 'half-width' | 'coefficient-of-variation';
  };
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
export function columnsOf(query: NomisQuery): readonly string[] {
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

/** What a request asked for, from its role: the part, and the number of records that the page before stated. */
export function readRole(role: string): { part: string; total: number | null } {
  const match = /^(.*?)(?: of (\d+))?$/.exec(role);
  return { part: match?.[1] ?? role, total: match?.[2] === undefined ? null : Number(match[2]) };
}

/** The rest of one part's pages, when its parameters are known only from the request: those of a table's cells. */
export function withPart(
  query: NomisQuery,
  name: string,
  parameters: Readonly<Record<string, string>>,
): NomisQuery {
  return { ...query, parts: [{ name, parameters }] };
}

/** Every cell as text. Throws SourceChanged when it is no CSV. */
export function parseRows(text: string): string[][] {
  try {
    return parseCsv(text, { bom: true, relax_column_count: true, skip_empty_lines: true });
  } catch (cause) {
    throw new SourceChanged('Nomis answered with something that is not CSV', { cause });
  }
}
