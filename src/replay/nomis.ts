/**
 * The Nomis API from `nomis/`: any `api_csv_<dataset>_*.csv` with the API's own columns; employment by industry rebuilt from a table
 * that kept only its counts (`derived_NM_189_1_*.csv`); and a survey table from rows that a client kept without their codes
 * (`api_rows_NM_17_1_T10_soc2020_*.csv`). What a query picks is numbered anew and cut off at 25,000 rows. A dataset known
 * only from other derived tables (the claimant count by constituency, without its month) answers as Nomis does when nothing fits:
 * 200 and no bytes.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import type { SourceId } from '../domain/release.ts';
import {
  countIn,
  namesIn,
  notFound,
  notRecorded,
  type Recording,
  type ReplayRequest,
  type ReplayResponse,
  type ReplaySource,
  rememberRecording,
} from './replay-source.ts';

const FOLDER = 'nomis';
const CAP = 25_000;
const UNQUOTED = /^(OBS_VALUE|RECORD_OFFSET|RECORD_COUNT)$|_(TYPECODE|SORTORDER)$/;
/** Parameters that are not the name of a column. */
const SETTINGS = ['date', 'time', 'select', 'recordlimit', 'recordoffset', 'uid', 'signature'];

type Row = Readonly<Record<string, string>>;

const filesOf = (directory: string, dataset: string) =>
  namesIn(directory, FOLDER).filter((name) =>
    new RegExp(`^(api_csv|derived|api_rows)_${dataset}_.*\\.csv$`).test(name),
  );

const readTable = rememberRecording(({ directory, date: name }: Recording): readonly Row[] =>
  parseCsv(readFileSync(join(directory, FOLDER, name ?? ''), 'utf8'), { bom: true, columns: true }),
);

function rowsOf(directory: string, dataset: string): readonly Row[] {
  return filesOf(directory, dataset).flatMap((name) => {
    const rows = readTable({ directory, date: name });
    if (name.startsWith('api_csv')) return rows;
    if (dataset === 'NM_189_1') return rows.map(asEmploymentRow);
    return name.includes('_soc2020_by_sic2007_') ? asTableRows(rows) : [];
  });
}

/** Numbers of cells and areas are made up, the rest is Nomis's. The client had split the cell's name into its two parts. */
function asTableRows(rows: readonly Row[]): readonly Row[] {
  const cells = new Map<string, string>();
  return rows.map((row) => {
    const { DATE_NAME = '', GEOGRAPHY_NAME = '', GEOGRAPHY_CODE = '', SOC2020 = '', SIC2007 = '' } = row;
    const words = `${SOC2020} (SOC2020) : ${SIC2007} (SIC 2007) )`;
    const cell = cells.get(words) ?? String(900_000_001 + cells.size);
    cells.set(words, cell);
    const month = new Date(`${DATE_NAME.slice(-8)} 1 UTC`).toISOString().slice(0, 7);
    return {
      ...described('DATE', month, DATE_NAME, month, 'date', 0),
      ...described(
        'GEOGRAPHY',
        `9${GEOGRAPHY_CODE}`,
        GEOGRAPHY_NAME,
        GEOGRAPHY_CODE.replace(/^UK/, 'TL'),
        'ITL 2021 level 2',
        429,
      ),
      ...described('CELL', cell, `T10:${Number(cell) - 900_000_000} (${words}`, cell, 'Cell', 1000),
      MEASURES: row.MEASURES_NAME === 'Confidence' ? '20701' : '20100',
      MEASURES_NAME: row.MEASURES_NAME ?? '',
      OBS_VALUE: row.OBS_VALUE ?? '',
      OBS_STATUS: row.OBS_STATUS ?? '',
      OBS_STATUS_NAME: row.OBS_STATUS_NAME ?? '',
    };
  });
}

/** ITL2 areas kept the letters of their European names: UKJ4 is TLJ4. Ids of areas are made up, the rest is Nomis's. */
function asEmploymentRow(row: Row): Row {
  const { DATE = '', GEOGRAPHY_NAME = '', GEOGRAPHY_CODE = '', INDUSTRY_NAME = '', INDUSTRY_CODE = '' } = row;
  const industry = String(146_800_640 + Number(INDUSTRY_CODE));
  return {
    ...described('DATE', DATE, DATE, DATE, 'date', 0),
    ...described(
      'GEOGRAPHY',
      `9${GEOGRAPHY_CODE}`,
      GEOGRAPHY_NAME,
      GEOGRAPHY_CODE.replace(/^UK/, 'TL'),
      'ITL 2021 level 2',
      429,
    ),
    ...described('INDUSTRY', industry, INDUSTRY_NAME, INDUSTRY_CODE, 'SIC 2007 division (2 digit)', 20),
    ...described('EMPLOYMENT_STATUS', '4', 'Employment', '4', 'Employment status', 1000),
    ...described('MEASURE', '1', 'Count', '1', 'Measure', 1000),
    MEASURES: '20100',
    MEASURES_NAME: 'Value',
    OBS_VALUE: row.COUNT ?? '',
    OBS_STATUS: 'A',
    OBS_STATUS_NAME: 'Normal Value',
    OBS_CONF: 'F',
    OBS_CONF_NAME: 'Free (free for publication)',
    URN: `Nm-189d1d${DATE}d${GEOGRAPHY_CODE}d${industry}d4d1d20100`,
  };
}

function described(
  stem: string,
  id: string,
  name: string,
  code: string,
  type: string,
  typecode: number,
): Row {
  const cells = { [`${stem}_NAME`]: name, [`${stem}_CODE`]: code, [`${stem}_TYPE`]: type };
  return { [stem]: id, ...cells, [`${stem}_TYPECODE`]: String(typecode), [`${stem}_SORTORDER`]: '0' };
}

function nomisSource(sourceId: SourceId, dataset: string, table = dataset): ReplaySource {
  return {
    sourceId,
    dates: () => [],
    isRecorded: (directory) => filesOf(directory, table).length > 0,
    respond: (request, { directory }) =>
      request.path.toLowerCase() === `/api/v01/dataset/${dataset.toLowerCase()}.data.csv`
        ? answer(request, rowsOf(directory, table))
        : notFound,
  };
}

export const nomisPopulation = nomisSource('nomis/population', 'NM_2002_1');
export const nomisClaimantCount = nomisSource('nomis/claimant-count', 'NM_162_1');
export const nomisEmploymentByIndustry = nomisSource('nomis/employment-by-industry', 'NM_189_1');
export const nomisOccupationByIndustry = nomisSource(
  'nomis/occupation-by-industry',
  'NM_17_1',
  'NM_17_1_T10',
);
export const nomisCensusActivity = nomisSource('nomis/census-activity', 'NM_2083_1');

/** Every Nomis source. Tables of one dataset are told apart by the file's name. */
export const nomisSources: readonly ReplaySource[] = [
  nomisPopulation,
  nomisClaimantCount,
  nomisEmploymentByIndustry,
  nomisOccupationByIndustry,
  nomisCensusActivity,
  nomisSource('nomis/census-occupations', 'NM_2081_1'),
  nomisSource('nomis/residents-by-occupation', 'NM_17_1', 'NM_17_1_T09b'),
  nomisSource('nomis/residents-by-industry', 'NM_17_1', 'NM_17_1_T13a'),
  nomisSource('nomis/qualifications', 'NM_17_1', 'NM_17_1_T19a'),
  nomisSource('nomis/residents-by-job', 'NM_218_1'),
  nomisSource('nomis/work-rates', 'NM_17_5'),
  nomisSource('nomis/pay-residence', 'NM_30_1'),
  nomisSource('nomis/pay-workplace', 'NM_99_1'),
  nomisSource('nomis/businesses', 'NM_142_1'),
  nomisSource('nomis/jobs-density', 'NM_57_1'),
];

function answer({ query }: ReplayRequest, rows: readonly Row[]): ReplayResponse {
  const first = rows[0];
  if (first === undefined) return nothing;
  // Nomis does not mind capitals in the names of parameters.
  const given = new URLSearchParams(
    [...query].map(([name, value]): [string, string] => [name.toLowerCase(), value]),
  );
  const columnOf = (name: string) => Object.keys(first).find((column) => column.toLowerCase() === name);
  const filters = [...given.keys()].filter((name) => !SETTINGS.includes(name));
  const limit = countIn(given, 'recordlimit', CAP);
  const offset = given.get('recordoffset') === '0' ? 0 : countIn(given, 'recordoffset', 0);
  if (filters.some((name) => columnOf(name) === undefined) || limit === null || offset === null)
    return notRecorded;
  const dates = datesAsked(given.get('date') ?? given.get('time') ?? 'latest', rows);
  const found = rows.filter(
    (row) =>
      dates.includes(row.DATE ?? '') &&
      filters.every((name) => isAsked(row, columnOf(name) ?? '', (given.get(name) ?? '').split(','))),
  );
  const columns = given.get('select')?.toUpperCase().split(',') ?? [...Object.keys(first)];
  if (columns[0] === 'CELL') return listOfCells(columns, rows);
  const shown = found.slice(offset, offset + Math.min(limit, CAP)).map((row, at) => ({
    ...row,
    RECORD_OFFSET: String(offset + at),
    RECORD_COUNT: String(found.length),
  }));
  return shown.length === 0 ? nothing : csv(columns, shown);
}

/** Names of the cells, which are the same in every area: those that were recorded. */
function listOfCells(columns: readonly string[], rows: readonly Row[]): ReplayResponse {
  const cells = [...new Map(rows.map((row) => [row.CELL, row])).values()];
  return csv(
    columns,
    cells.map((row, at) => ({ ...row, RECORD_OFFSET: String(at), RECORD_COUNT: String(cells.length) })),
  );
}

/** `latest`, `latestMINUS2`, `first`, exact dates, lists of these and ranges `a-b` of the words. */
function datesAsked(text: string, rows: readonly Row[]): readonly string[] {
  const dates = [...new Set(rows.map((row) => row.DATE ?? ''))].sort();
  const at = (word: string): number => {
    const back = /^latest(?:minus(\d+))?$/i.exec(word);
    if (back) return dates.length - 1 - Number(back[1] ?? 0);
    return word.toLowerCase() === 'first' ? 0 : dates.indexOf(word);
  };
  return text.split(',').flatMap((part) => {
    const [, from, to] = /^(latest(?:minus\d+)?|first)-(latest(?:minus\d+)?)$/i.exec(part) ?? [];
    if (from === undefined || to === undefined) return dates[at(part)] ?? [];
    return at(to) < 0 ? [] : dates.slice(Math.max(0, at(from)), at(to) + 1);
  });
}

/** A code, a GSS code, a range `a...b` of codes, or for areas `TYPE424`. */
function isAsked(row: Row, column: string, tokens: readonly string[]): boolean {
  const id = row[column] ?? '';
  return tokens.some((token) => {
    const [, first, last] = /^(\d+)\.\.\.(\d+)$/.exec(token) ?? [];
    if (first !== undefined && last !== undefined)
      return Number(id) >= Number(first) && Number(id) <= Number(last);
    if (column !== 'GEOGRAPHY') return id === token;
    return [id, row.GEOGRAPHY_CODE, `TYPE${row.GEOGRAPHY_TYPECODE}`].includes(token);
  });
}

const nothing: ReplayResponse = { status: 200, contentType: 'text/csv', body: '' };

function csv(columns: readonly string[], rows: readonly Row[]): ReplayResponse {
  const cell = (row: Row, column: string) => {
    const text = row[column] ?? '';
    return UNQUOTED.test(column) ? text : `"${text.replaceAll('"', '""')}"`;
  };
  const header = columns.map((column) => `"${column}"`).join(',');
  const body = rows.map((row) => columns.map((column) => cell(row, column)).join(','));
  return { status: 200, contentType: 'text/csv; charset=utf-8', body: `${[header, ...body].join('\n')}\n` };
}
