/**
 * Figures that the publishers printed for Kent and Medway in tables that people download: Nomis's website, 24 April 2023 (Annual Population
 * Survey of 2022, UK Business Counts of March 2022) and 5 December 2024 (Annual Survey of Hours and Earnings, April 2024); the Department for
 * Education's destinations of 2019/20 and 2022/23 and its NEET figures of July 2025; Skills Imperative 2035 for Kent and Medway.
 */
import { AREAS, type Place, type PublishedFigure } from './published-figures.ts';

/** The sample's file of each part. */
export const IMPORTED_FILES = [
  'nomis/xlsx_aps_t01_economic_activity_2018-2022.xlsx',
  'nomis/xlsx_aps_t13a_industry_2018-2022.xlsx',
  'nomis/xlsx_uk_business_counts_sizeband_2018-2022.xlsx',
  'nomis/xlsx_ashe_resident_annual_lad_2024.xlsx',
  'ees/table_tool_ks4_destinations_la_lad.csv',
  'ees/underlying_1618_destinations_lad_201718-202223.csv',
  'ees/neet_nccis_la_2025.csv',
  'skills_imperative/kent_and_medway__Ind_F2.csv',
  'skills_imperative/kent_and_medway__Occ_F2.csv',
  'ons/vacs02_vacancies_by_industry_2001_to_2026-01.csv',
  'ons/regional_lfs_summary_oct-dec_2025.csv',
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

const DESTINATIONS = [null, 'education', 'apprenticeship', 'work', 'not-sustained', 'unknown'];

const nextSteps = [
  ...series('destinations-after-16', '2019/20', 'destination', DESTINATIONS, [
    ['Medway', 2996, 2660, 81, 77, 143, 35],
  ]),
  ...series('destinations-after-18', '2022/23', 'destination', DESTINATIONS, [
    ['Medway', 3636, 1280, 249, 1244, 657, 206],
    ['Thanet', 3524, 862, 219, 1264, 897, 282],
  ]),
];

/** One measure, some places, the year 2025 as the publisher calls it. */
function neet(measure: string, rows: readonly (readonly [Place, number])[]): PublishedFigure[] {
  return series(measure, '2025', '', [null], rows);
}

const neetAndParticipation = [
  ...neet('not-in-education-or-work-or-unknown', [
    ['England', 5.6],
    ['Kent', 8.1],
    ['Medway', 9.7],
  ]),
  ...neet('not-in-education-or-work', [
    ['England', 3.4],
    ['Kent', 3.8],
    ['Medway', 6.6],
  ]),
  ...neet('whereabouts-unknown', [
    ['England', 2.2],
    ['Kent', 4.2],
    ['Medway', 3.1],
  ]),
  ...neet('participation-in-learning', [
    ['Kent', 89.2],
    ['Medway', 87.1],
  ]),
  // Two cohorts in one year: the average of December to February, and March.
  { ...printed('young-people-known-to-councils', AREAS.Kent, '2025', {}, 38_780), start: '2024-12-01' },
  { ...printed('young-people-known-to-councils', AREAS.Kent, '2025', {}, 38_786), start: '2025-03-01' },
  { ...printed('young-people-known-to-councils', AREAS.Medway, '2025', {}, 7411), start: '2024-12-01' },
];

/** Printed in thousands with three decimals: whole jobs. */
function jobsTo2035(
  dimensions: Readonly<Record<string, string>>,
  years: Readonly<Record<string, number>>,
): PublishedFigure[] {
  return Object.entries(years).map(([year, value]) => ({
    ...printed('jobs-to-2035', AREAS['Kent and Medway LSIP'], year, dimensions, value),
    status: Number(year) > 2020 ? 'estimated' : 'normal',
  }));
}

const projections = [
  ...jobsTo2035({}, { 2020: 852_960, 2024: 871_996, 2025: 876_165, 2030: 892_252, 2035: 908_871 }),
  ...jobsTo2035({ 'industry-group': 'construction' }, { 2020: 74_808, 2035: 85_653 }),
  ...jobsTo2035({ 'industry-group': 'health-and-social-work' }, { 2020: 107_224, 2035: 111_838 }),
  ...jobsTo2035({ 'industry-group': 'education' }, { 2020: 79_579, 2035: 81_220 }),
  ...jobsTo2035({ 'industry-group': 'wholesale-and-retail-trade' }, { 2020: 137_345, 2035: 139_806 }),
  ...jobsTo2035({ 'industry-group': 'agriculture' }, { 2020: 11_105, 2035: 11_841 }),
  ...jobsTo2035({ occupation: 'soc2020:2' }, { 2020: 189_934, 2035: 222_705 }),
  ...jobsTo2035({ occupation: 'soc2020:61' }, { 2020: 60_725, 2035: 69_319 }),
  ...jobsTo2035({ occupation: 'soc2020:9' }, { 2020: 89_711, 2035: 87_918 }),
];

/** VACS02 of 17 February 2026, thousands. */
function vacancies(
  months: string,
  status: string,
  rows: Readonly<Record<string, number>>,
): PublishedFigure[] {
  return Object.entries(rows).map(([code, value]) => ({
    ...printed(
      'uk-vacancies',
      AREAS.UK,
      months,
      code === 'all' ? {} : { industry: `sic2007:${code}` },
      value,
    ),
    status,
  }));
}

const vacanciesByIndustry = [
  ...vacancies('Nov-Jan 2026', 'provisional', { all: 726, Q: 122, P: 49, F: 28, I: 74, '47': 53 }),
  ...vacancies('Apr-Jun 2001', 'normal', { all: 680 }),
  ...vacancies('Oct-Dec 2025', 'revised', { all: 736 }),
];

const rateOfRegions = (what: 'employment' | 'unemployment', rows: readonly (readonly [Place, number])[]) =>
  series(`regional-${what}-rate`, 'Oct-Dec 2025', '', [null], rows);

const regions = [
  ...rateOfRegions('employment', [
    ['UK', 75.0],
    ['South East', 78.8],
    ['London', 73.7],
    ['North East', 69.0],
  ]),
  ...rateOfRegions('unemployment', [
    ['UK', 5.2],
    ['South East', 4.0],
    ['London', 7.6],
    ['North East', 7.0],
  ]),
];

export type ImportedFile = (typeof IMPORTED_FILES)[number];

export const IMPORTED_FIGURES: Readonly<Record<string, readonly PublishedFigure[]>> = {
  'residents by activity': activityOfResidents,
  'residents by industry': industryOfResidents,
  businesses: businessesBySize,
  'pay of residents': payOfResidents,
  'next steps': nextSteps,
  'NEET and participation': neetAndParticipation,
  projections,
  'vacancies by industry': vacanciesByIndustry,
  regions,
};
