/** Workbooks of the earnings survey as small as they can be, in the publisher's form, and what a connector makes of them. */
import { zipSync } from 'fflate';
import type { Connector, RawResponse } from '../../src/connectors/contract.ts';
import { dimensionKey, type Observation } from '../../src/domain/observation.ts';
import { madeRows, madeWorkbook } from '../../tools/demo-feeds/made-workbook.ts';

export type Rows = readonly (readonly string[])[];

export const HEADER: Rows = [
  [],
  ['', '', 'Number', '', 'Annual', '', 'Annual'],
  ['', '', 'of jobsb', '', 'percentage', '', 'percentage', 'Percentiles'],
  'Description,Code,(thousand),Median,change,Mean,change,10,20,25,30,40,60,70,75,80,90'.split(','),
];
const NOTES: Rows = [
  ['a  Employees on adult rates.'],
  ['Source: Annual Survey of Hours and Earnings, Office for National Statistics.'],
];
export const SHEETS: Readonly<Record<string, string>> = {
  All: 'all',
  Male: 'male',
  Female: 'female',
  'Full-Time': 'full-time',
  'Part-Time': 'part-time',
};

interface MadeEarnings {
  readonly number: string;
  readonly subject?: string;
  readonly letter?: 'a' | 'b';
  readonly year?: string;
  readonly rows: Rows;
  readonly header?: Rows;
  readonly notes?: Rows;
  /** Name of each sheet, with whom its title says it counts. */
  readonly sheets?: Readonly<Record<string, string>>;
}

export function earningsWorkbook({
  number,
  subject = 'Annual pay - Gross (£)',
  letter = 'a',
  year = '2025',
  rows,
  header = HEADER,
  notes = NOTES,
  sheets = SHEETS,
}: MadeEarnings): Uint8Array {
  const of = letter === 'b' ? 'Coefficients of variation for ' : '';
  return madeWorkbook([
    { name: 'Notes', rows: madeRows([['Guide to results']]) },
    ...Object.entries(sheets).map(([name, people]) => {
      const title = `Table ${number}${letter}   ${of}${subject} - For ${people} employee jobsa: United Kingdom, ${year}`;
      return { name, rows: madeRows([[title], ...header, ...rows, ...notes]) };
    }),
    { name: 'Male Full-Time', rows: madeRows([['not read']]) },
  ]);
}

export type Files = Readonly<Record<string, Uint8Array>>;

/** Workbooks are packed themselves: the archive only holds them. */
export const archiveOf = (files: Files): Uint8Array => zipSync({ ...files }, { level: 0 });

export function answered(body: Uint8Array, path = '/file?uri=/x', role = 'dataset'): RawResponse {
  return { request: { path, role }, status: 200, headers: {}, body, retrievedAt: '2026-11-21T10:00:00Z' };
}

export interface ReadEarnings {
  readonly figures: readonly Observation[];
  /** Issues and rejections, each with its place. */
  readonly problems: readonly string[];
}

export function readEarnings(connector: Connector, response: RawResponse): ReadEarnings {
  const figures: Observation[] = [];
  const problems: string[] = [];
  for (const item of connector.parse(response).items) {
    if (item.kind === 'issue') {
      problems.push(`${item.issue.locator}: ${item.issue.detail}`);
      continue;
    }
    const { observations = [], rejected } = connector.normalise(item.record, { now: response.retrievedAt });
    figures.push(...observations);
    if (rejected) problems.push(`${item.record.locator}: ${rejected.detail}`);
  }
  return { figures, problems };
}

export function findFigure(
  figures: readonly Observation[],
  measure: string,
  dimensions: Readonly<Record<string, string>>,
  areaCode = 'K02000001',
): Observation | undefined {
  const key = dimensionKey(dimensions);
  return figures.find(
    (one) => one.measure === measure && one.areaCode === areaCode && dimensionKey(one.dimensions) === key,
  );
}
