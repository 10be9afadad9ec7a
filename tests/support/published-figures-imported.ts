/**
 * Figures that the publishers printed for Kent and Medway in tables that people download: Nomis's website, 24 April 2023 (Annual Population
 * Survey of 2022, UK Business Counts of March 2022) and 5 December 2024 (Annual Survey of Hours and Earnings, April 2024).
 */
import { AREAS, type Place, type PublishedFigure } from './published-figures.ts';

/** The sample's file of each part. */
export const IMPORTED_FILES = [
  'nomis/xlsx_aps_t01_economic_activity_2018-2022.xlsx',
  'nomis/xlsx_aps_t13a_industry_2018-2022.xlsx',
  'nomis/xlsx_uk_business_counts_sizeband_2018-2022.xlsx',
  'nomis/xlsx_ashe_resident_annual_lad_2024.xlsx',
] as const;

/** A figure, or one with the half-width of its 95 % interval, or a symbol, or a figure that its symbol calls unreliable. */
type Printed = number | readonly [number, number] | '!' | '#' | readonly [number, '*'];

function printed(
  measure: string,
  area: string,
  period: string,
  dimensions: Readonly<Record<string, string>>,
  what: Printed,
): PublishedFigure {
  const base = { measure, area, period, dimensions };
  if (what === '!' || what === '#') return { ...base, value: null, status: 'suppressed' };
  if (typeof what === 'number') return { ...base, value: what };
  const [value, width] = what;
  return width === '*'
    ? { ...base, value, status: 'low-reliability' }
    : { ...base, value, interval: [value - width, value + width], status: 'normal' };
}

/** One place, its figures in the order of `codes`; null is the figure for everybody. */
function series(
  measure: string,
  period: string,
  dimension: string,
  codes: readonly (string | null)[],
  rows: readonly (readonly [Place, ...Printed[]])[],
): PublishedFigure[] {
  return rows.flatMap(([place, ...values]) =>
    values.map((what, at) => {
      const code = codes[at] ?? null;
      return printed(measure, AREAS[place], period, code === null ? {} : { [dimension]: code }, what);
    }),
  );
}

const YEAR_2022 = 'Jan 2022-Dec 2022';
const ACTIVITIES = [
  null,
  'economically-active',
  'in-employment',
  'employees',
  'self-employed',
  'unemployed',
  'inactive',
];
const INDUSTRIES = ['A', 'B,D,E', 'C', 'F', 'G,I', 'H,J', 'K-N', 'O-Q', 'R-U'].map(
  (code) => `sic2007:${code}`,
);

const activityOfResidents = [
  ...series('residents-by-activity', YEAR_2022, 'activity', ACTIVITIES, [
    [
      'Kent and Medway LSIP',
      [1_129_600, 49_400],
      [906_200, 44_300],
      [872_100, 43_400],
      [729_900, 39_700],
      [135_500, 17_100],
      [34_000, 8600],
      [223_500, 22_000],
    ],
    [
      'Medway',
      [178_500, 17_000],
      [150_900, 15_600],
      [145_000, 15_300],
      [127_800, 14_400],
      [16_300, 5100],
      [5900, 3100],
      [27_600, 6700],
    ],
    ['Ashford', 77_000, 60_600, 58_600, 45_700, 12_500, [2000, '*'], 16_400],
    ['Canterbury', 102_400, 71_300, 70_600, 54_100, 16_400, '!', 31_100],
    ['Dartford', 71_800, 59_400, 58_300, 54_800, [3400, '*'], '!', 12_400],
    ['Thanet', 82_000, 67_800, 61_600, 48_200, 13_400, [6300, '*'], 14_100],
    ['England', 34_994_700, 27_555_800, 26_537_400],
  ]),
  ...series(
    'residents-by-activity',
    YEAR_2022,
    'activity',
    ['in-employment'],
    [
      ['Dover', 49_900],
      ['Gravesham', 54_100],
      ['Maidstone', 87_300],
      ['Sevenoaks', 51_300],
      ['Folkestone and Hythe', 52_500],
      ['Swale', 72_500],
      ['Tonbridge and Malling', 60_800],
      ['Tunbridge Wells', 49_800],
    ],
  ),
];

const industryOfResidents = series('residents-by-industry', YEAR_2022, 'industry', INDUSTRIES, [
  [
    'Kent and Medway LSIP',
    [4500, '*'],
    [14_300, 5600],
    [49_300, 10_300],
    [95_600, 14_400],
    [125_100, 16_500],
    [84_100, 13_500],
    [174_700, 19_400],
    [308_600, 25_800],
    [50_700, 10_500],
  ],
  [
    'Medway',
    '!',
    [2200, '*'],
    [7100, 3400],
    [10_200, 4100],
    [21_600, 5900],
    [10_200, 4100],
    [30_100, 7000],
    [57_200, 9600],
    [10_400, 4100],
  ],
]);

const businessesBySize = series(
  'businesses',
  'March 2022',
  'size',
  [null, '0-9', '10-49', '50-249', '250+'],
  [
    ['Kent and Medway LSIP', 74_210, 66_975, 5970, 1035, 230],
    ['Medway', 8980, 8165, 675, 110, 30],
    ['Ashford', 6485, 5905, 485, 80, 15],
    ['Canterbury', 5580, 4965, 505, 85, 25],
    ['Dartford', 4650],
    ['Thanet', 4380, 3955, 365, 55, 5],
  ],
);

const PAY_OF_RESIDENTS: readonly (readonly [Place, number, number])[] = [
  ['Medway', 32_107, 6.2],
  ['Ashford', 32_493, 9.8],
  ['Canterbury', 29_586, 12],
  ['Dartford', 35_030, 14],
  ['Dover', 33_690, 9.3],
  ['Gravesham', 30_026, 9.4],
  ['Maidstone', 32_355, 7.5],
  ['Sevenoaks', 34_941, 17],
  ['Folkestone and Hythe', 32_943, 8.4],
  ['Swale', 31_695, 8.6],
  ['Thanet', 28_049, 8.9],
  ['Tonbridge and Malling', 32_218, 8.5],
  ['Tunbridge Wells', 37_414, 11],
];
const NO_LOWEST_TENTH: readonly Place[] = [
  'Ashford',
  'Canterbury',
  'Dartford',
  'Maidstone',
  'Sevenoaks',
  'Folkestone and Hythe',
  'Thanet',
];

const payOfResidents = [
  ...PAY_OF_RESIDENTS.map(([place, value, coefficientOfVariation]) => ({
    ...printed('annual-pay-residents', AREAS[place], 'April 2024', {}, value),
    coefficientOfVariation,
  })),
  ...series('annual-pay-residents', 'April 2024', 'percentile', ['10', '80'], [['Medway', 12_113, 52_019]]),
  ...series(
    'annual-pay-residents',
    'April 2024',
    'percentile',
    ['10'],
    NO_LOWEST_TENTH.map((place) => [place, '#'] as const),
  ),
];

export type ImportedFile = (typeof IMPORTED_FILES)[number];

export const IMPORTED_FIGURES: Readonly<Record<string, readonly PublishedFigure[]>> = {
  'residents by activity': activityOfResidents,
  'residents by industry': industryOfResidents,
  businesses: businessesBySize,
  'pay of residents': payOfResidents,
};
