/** Figures about jobs that publishers printed, and the files they stand in: recorded ones as they came, extracts of one set in its shape. */
import { readFileSync } from 'node:fs';
import { parse as parseCsv } from 'csv-parse/sync';
import { soc2020Groups } from '../../src/reference/soc2020.ts';
import { archiveOf, earningsWorkbook, type Rows } from './earnings-workbooks.ts';

/** As the API serves it: `value` is a text for what stands in its place, the status and the publisher's own mark. */
export interface PublishedJob {
  readonly measure: string;
  readonly area: string;
  readonly period: string;
  /** As `dimensionKey` writes it. */
  readonly dimensions: string;
  readonly value: number | string;
  /** Per cent; undefined where the print is not at hand, null where it has none. */
  readonly variation?: number | null;
}

type Cells = readonly (readonly [string, number | string])[];

/** Census 2021, TS064, districts of Greater Manchester: people in work in minor groups. */
export const PEOPLE_IN_MINOR_GROUPS: readonly PublishedJob[] = (
  [
    ['E08000001 111', 266],
    ['E08000001 112', 2666],
    ['E08000001 113', 2905],
    ['E08000001 114', 56],
    ['E08000001 524', 1644],
    ['E08000002 613', 4446],
    ['E08000003 223', 6459],
    ['E08000003 524', 1668],
    ['E08000005 543', 1440],
    ['E08000006 821', 3890],
    ['E08000007 231', 6038],
    ['E08000008 622', 1040],
    ['E08000009 213', 4202],
    ['E08000010 531', 5493],
  ] satisfies Cells
).map(([key, value]) => {
  const [area = '', code = ''] = key.split(' ');
  const dimensions = `occupation=soc2020:${code}`;
  return { measure: 'residents-in-occupation', area, period: 'Census 2021', dimensions, value };
});

/** Annual Population Survey, employment by unit group and industry in the United Kingdom. */
export const PEOPLE_BY_INDUSTRY: readonly PublishedJob[] = (
  [
    ['2021 C 1121', 155_749],
    ['2021 F 1121', 15_026],
    ['2021 F 1122', 127_538],
    ['2021 A 1112', 'suppressed *'],
    ['2021 B 1112', 'rounded-to-zero -'],
    ['2021 A 1111', 335],
    ['2021 C 1111', 12_796],
    ['2024 A 1111', 861],
    ['2024 F 1122', 120_593],
    ['2024 C 1122', 6_746],
    ['2024 F 5241', 97_017],
    ['2024 C 5241', 24_800],
    ['2023 F 5241', 105_846],
    ['2024 Q 2231', 43_073],
    ['2022 J 2134', 296_704],
    ['2024 J 2134', 275_177],
    ['2024 I 5434', 164_715],
    ['2024 S 6221', 115_936],
    ['2021 S 6221', 153_797],
    ['2024 F 5315', 113_038],
    ['2024 H 8211', 165_663],
    ['2024 M 2240', 25_671],
    ['2024 Q 6135', 810_048],
    ['2024 P 2314', 366_269],
    ['2024 I 9263', 263_283],
  ] satisfies Cells
).map(([key, value]) => {
  const [period = '', industry = '', code = ''] = key.split(' ');
  const dimensions = `industry=sic2007:${industry};occupation=soc2020:${code}`;
  return { measure: 'people-in-occupation', area: 'K02000001', period, dimensions, value };
});

const REGION_CODES: Readonly<Record<string, string>> = {
  'North East': 'E12000001',
  'North West': 'E12000002',
  'Yorkshire and The Humber': 'E12000003',
  'East Midlands': 'E12000004',
  'West Midlands': 'E12000005',
  East: 'E12000006',
  London: 'E12000007',
  'South East': 'E12000008',
  'South West': 'E12000009',
  Wales: 'W92000004',
  Scotland: 'S92000003',
};

/** Full-time pay of a job in a region: a row of both workbooks of Table 15 (4).7. */
export interface RegionalPay {
  readonly region: string;
  readonly code: string;
  /** Thousands of jobs, pounds a year, or a mark; '' where the cell is empty. */
  readonly jobs: string;
  readonly middle: string;
  readonly upper: string;
  /** Per cent, of the middle; '' where it is not at hand. */
  readonly variation: string;
}

/** The two extracts of Table 15 (4), 2025: 134 cells of 18 jobs, and the first 32 rows of the East Midlands with their quality. */
export function recordedRegionalPay(folder: string): RegionalPay[] {
  const read = (name: string): Record<string, string>[] =>
    parseCsv(readFileSync(`${folder}ons/${name}`), { columns: true, trim: true });
  const some = read('ashe_table15_7a_2025_full-time_some_unit_groups_extract.csv').map((row) => ({
    region: row.work_region ?? '',
    code: row.soc2020 ?? '',
    jobs: row.jobs_thousands ?? '',
    middle: row.median_gbp_per_year ?? '',
    upper: row.p75_gbp_per_year ?? '',
    variation: '',
  }));
  const told = new Set(some.map(({ region, code }) => `${region} ${code}`));
  const midlands = read('ashe_table15_7ab_2025_full-time_east-midlands_extract.csv').map((row) => ({
    region: 'East Midlands',
    code: row.soc2020 ?? '',
    jobs: '',
    middle: row.marker === '' ? (row.median_gbp_per_year ?? '') : (row.marker ?? ''),
    upper: '',
    variation: row.cv_percent ?? '',
  }));
  return [...some, ...midlands.filter(({ region, code }) => !told.has(`${region} ${code}`))];
}

/** In the publisher's archive, in workbooks of its shape. */
export function regionalPayArchive(rows: readonly RegionalPay[]): Uint8Array {
  const name = (letter: string) =>
    `ASHE Table 15 (4) 2025 Provisional/PROV - Work Region Occupation SOC20 (4) Table 15 (4).7${letter}   Annual pay - Gross 2025${letter === 'b' ? ' CV' : ''}.xlsx`;
  const book = (digits: number, letter: 'a' | 'b', cells: Rows) =>
    earningsWorkbook({
      number: `15 (${digits}).7`,
      letter,
      rows: cells,
      sheets: { All: 'all', 'Full-Time': 'full-time', 'Part-Time': 'part-time' },
    });
  const line = (row: RegionalPay, jobs: string, middle: string, upper: string) => [
    `    ${row.region}, ${titleOf(row.code)}`,
    ...[row.code, jobs, middle, '', '', '', '', '', '', '', '', '', '', upper],
  ];
  const values = rows.map((row) => line(row, row.jobs, row.middle, row.upper));
  const quality = rows.map((row) => line(row, '', row.variation, ''));
  const wider = '    South East, Electrical and Electronic Trades';
  return archiveOf({
    [name('a')]: book(4, 'a', values),
    [name('b')]: book(4, 'b', quality),
    [name('a').replaceAll('(4)', '(3)')]: book(3, 'a', [[wider, '524', '40', '37000']]),
    [name('b').replaceAll('(4)', '(3)')]: book(3, 'b', [[wider, '524', '4', '3']]),
  });
}

const titleOf = (code: string): string => soc2020Groups.find((group) => group.code === code)?.title ?? code;

/** What the rows must be served as; an empty cell as nothing at all. */
export function regionalPayFigures(rows: readonly RegionalPay[]): PublishedJob[] {
  return rows.flatMap(({ region, code, jobs, middle, upper, variation }) => {
    const base = { area: REGION_CODES[region] ?? region, period: 'April 2025' };
    const own = `hours=full-time;occupation=soc2020:${code}`;
    const quality = variation === '' ? {} : { variation: Number(variation) };
    const cell = (measure: string, dimensions: string, text: string, more: object, times = 1) =>
      text === ''
        ? []
        : [
            {
              ...base,
              ...more,
              measure,
              dimensions,
              value: /\d/.test(text) ? Number(text) * times : `suppressed ${text}`,
            },
          ];
    return [
      ...cell('annual-pay-of-occupation', own, middle, middle === 'x' ? {} : quality),
      ...cell('annual-pay-of-occupation', `${own};percentile=75`, upper, {}),
      ...cell('employee-jobs-of-occupation', own, jobs, {}, 1000),
    ];
  });
}

/** A client took the codes off the names and the offsets off the rows of a Nomis table. They come back in the order of the codes. */
export function asNomisSendsIt(body: Uint8Array): Uint8Array {
  const rows: Record<string, string>[] = parseCsv(new TextDecoder().decode(body), { columns: true });
  const codes = soc2020Groups.flatMap(({ code }) => (code.length === 3 ? [code] : []));
  const lines = rows.map(({ area_code, occupation, value }, at) => {
    const group = at % codes.length;
    return `"2021","${area_code}","${group + 1}","${codes[group]} ${occupation}","20100",${value},"A","Normal Value",${at},${rows.length}`;
  });
  const header =
    '"DATE","GEOGRAPHY_CODE","C2021_OCC_105","C2021_OCC_105_NAME","MEASURES","OBS_VALUE","OBS_STATUS","OBS_STATUS_NAME","RECORD_OFFSET","RECORD_COUNT"';
  return new TextEncoder().encode(`${[header, ...lines].join('\n')}\n`);
}
