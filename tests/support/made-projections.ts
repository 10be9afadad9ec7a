/** A whole workbook of the projections in the publisher's shape, with invented figures: notes far below, workings to the right, other sheets. */
import { type MadeSheet, madeRows, madeWorkbook } from '../../tools/demo-feeds/made-workbook.ts';

type Rows = string[][];

const YEARS = Array.from({ length: 26 }, (_, at) => String(2010 + at));
const LABEL_COLUMN = 11;
const before = Array.from({ length: LABEL_COLUMN }, () => '');

/** One row of a table, beginning at so many thousands and growing by so many tenths of a thousand a year: a group as its parts do together. */
const figures = (label: string, thousands: number, growth = 1): string[] => [
  ...before,
  label,
  ...YEARS.map((_, at) => String(thousands + (at * growth) / 10)),
];

export const INDUSTRY_ROWS: Rows = [
  figures('Primary sector and utilities', 22, 2),
  figures('Agriculture', 11),
  figures('Water and sewerage', 11),
  [],
  figures('Construction', 74),
  [],
  figures('All industries', 96, 3),
];

export const OCCUPATION_ROWS: Rows = [
  figures('Professional occupations', 120, 2),
  figures('22 Health professionals', 50),
  figures('23 Teaching and other educational professionals', 70),
  [],
  figures('Elementary occupations', 60, 2),
  figures('91 Elementary trades and related occupations', 20),
  figures('92 Elementary administration and service occupations', 40),
  [],
  figures('All occupations', 180, 4),
];

export const QUALIFICATION_ROWS: Rows = [
  [],
  figures('No Qualification', 40),
  figures('RQF3 A level & equivalent', 160),
  figures('RQF8 Doctorate', 11),
];

/** As they stand in the publisher's own sheets, in the labels' column. */
export const NOTES: Rows = [
  [...before, 'Notes'],
  [...before, 'Source: invented for this test.'],
  [...before, '(1) Figures may not add up because of rounding.'],
  [...before, 'Estimates below 10,000 should not be published.'],
];

const TITLES = {
  industry: ['Industry Figure 2  Employment by Industry (SIC 2007)', '6 + 22 Industries'],
  occupation: ['Occupation Figure 2  Employment by Occupation (SOC 2020)', '9 + 26 Occupations'],
  qualification: ['Qualification Figure 1  Employment by Qualification', '9 Qualifications'],
} as const;

/** Title, what it is about, the years, then `rows`; what stands below begins in row 505. */
export function projectionRows(kind: keyof typeof TITLES, rows: Rows, below: Rows = NOTES): Rows {
  const [title, about] = TITLES[kind];
  const above: Rows = [
    [`${title}, 2010-2035, Kent and Medway`],
    [about, ...before.slice(1), 'Years shown from', '2010', 'to', '2035'],
    [],
    [...before, 'thousands', ...YEARS, '0'],
  ];
  const gap: Rows = Array.from({ length: 504 - above.length - rows.length }, () => []);
  return [...above, ...rows, ...gap, ...below];
}

export function wholeProjections(
  change: (sheets: MadeSheet[]) => MadeSheet[] = (sheets) => sheets,
): Uint8Array {
  const sheets: MadeSheet[] = [
    {
      name: 'Info',
      rows: madeRows([
        ['LSIP', '18. Kent and Medway'],
        ['Scenario', '.Main'],
      ]),
    },
    { name: 'Contents', rows: madeRows([['Contents'], ['Ind F2', 'Employment by Industry']]) },
    {
      name: 'Ind T1',
      rows: madeRows([['Industry Table 1  Change by Industry, 2010-2035, Kent and Medway']]),
    },
    { name: 'Ind F2', rows: madeRows(projectionRows('industry', INDUSTRY_ROWS)) },
    { name: 'Occ F2', rows: madeRows(projectionRows('occupation', OCCUPATION_ROWS)) },
    { name: 'Qual F1', rows: madeRows(projectionRows('qualification', QUALIFICATION_ROWS)) },
    {
      name: 'RD T1',
      rows: madeRows([['Replacement Demand Table 1', '', '', 'Replacement Demand Table 1.1']]),
    },
  ];
  return madeWorkbook(change(sheets));
}
