/** Invented projections in the shape of a Skills Imperative 2035 workbook's sheet by industry, saved as CSV: thousands of jobs, 2010 to 2035. */
import type { Random } from './seeded-random.ts';

/** Groups with their parts, each with its share of all jobs in 2010 and how much of itself it gains in a year. */
const GROUPS: readonly (readonly [string, readonly (readonly [string, number, number])[]])[] = [
  [
    'Primary sector and utilities',
    [
      ['Agriculture', 0.014, -0.002],
      ['Mining and quarrying', 0.001, -0.01],
      ['Electricity and gas', 0.005, 0.001],
      ['Water and sewerage', 0.009, -0.001],
    ],
  ],
  [
    'Manufacturing',
    [
      ['Food drink and tobacco', 0.012, -0.004],
      ['Engineering', 0.015, -0.006],
      ['Rest of manufacturing', 0.045, -0.007],
    ],
  ],
  ['Construction', [['', 0.07, 0.008]]],
  [
    'Trade, accomod. and transport',
    [
      ['Wholesale and retail trade', 0.15, -0.002],
      ['Transport and storage', 0.053, 0.005],
      ['Accommodation and food', 0.07, 0.004],
    ],
  ],
  [
    'Business and other services',
    [
      ['Media', 0.013, 0.003],
      ['Information technology', 0.033, 0.013],
      ['Finance and insurance', 0.033, 0.001],
      ['Real estate', 0.017, 0.006],
      ['Professional services', 0.085, 0.007],
      ['Support services', 0.085, 0.003],
      ['Arts and entertainment', 0.03, 0.004],
      ['Other services', 0.03, 0.002],
    ],
  ],
  [
    'Non-marketed services',
    [
      ['Public admin. and defence', 0.045, -0.001],
      ['Education', 0.09, 0.002],
      ['Health and social work', 0.125, 0.009],
    ],
  ],
];

const YEARS = Array.from({ length: 26 }, (_, at) => 2010 + at);
const LEADING = ','.repeat(11);

export function projectionsCsv(random: Random, areaName: string, thousands: number): string {
  const width = 12 + YEARS.length;
  const blank = ','.repeat(width - 1);
  const row = (label: string, values: readonly number[]): string =>
    `${LEADING}${label.includes(',') ? `"${label}"` : label},${values.map((value) => value.toFixed(3)).join(',')}`;
  const add = (series: readonly (readonly number[])[]): number[] =>
    YEARS.map((_, at) => series.reduce((sum, values) => sum + (values[at] ?? 0), 0));
  const groups = GROUPS.map(([name, parts]) => {
    const series = parts.map(([, share, growth]) =>
      YEARS.map(
        (_, at) =>
          Math.round(thousands * share * (1 + growth * at) * (0.99 + random.next() * 0.02) * 1000) / 1000,
      ),
    );
    const lines = parts.flatMap(([label], at) => (label === '' ? [] : [row(label, series[at] ?? [])]));
    return { total: add(series), lines: [row(name, add(series)), ...lines, blank] };
  });
  return [
    `"Industry Figure 2  Employment by Industry (SIC 2007), 2010-2035, ${areaName}"${','.repeat(width - 1)}`,
    `6 + 22 Industries${LEADING.slice(0, 11)}Years shown from,2010,to,2035${','.repeat(width - 15)}`,
    blank,
    `${LEADING},${YEARS.join(',')}`,
    ...groups.flatMap(({ lines }) => lines),
    row('All industries', add(groups.map(({ total }) => total))),
    '',
  ].join('\n');
}
