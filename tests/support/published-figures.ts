/**
 * Figures that the publishers printed for Kent and Medway, to be served exactly as they stand.
 * Population: ONS mid-2021 estimates through Nomis. The rest: ONS Explore Local Statistics, June 2026.
 */
import type { AreaIndex } from '../../src/reference/area-index.ts';

export interface PublishedFigure {
  readonly measure: string;
  readonly area: string;
  /** The year, or the day, that picks the period. */
  readonly period: string;
  readonly dimensions?: Readonly<Record<string, string>>;
  /** First day, where one label stands for two spans. */
  readonly start?: string;
  readonly value: number | null;
  readonly interval?: readonly [number, number];
  readonly status?: string;
  /** Per cent, where the publisher states quality that way. */
  readonly coefficientOfVariation?: number;
}

export const AREAS = {
  UK: 'K02000001',
  England: 'E92000001',
  'North East': 'E12000001',
  London: 'E12000007',
  'South East': 'E12000008',
  Kent: 'E10000016',
  'Kent and Medway LSIP': 'E69000018',
  Medway: 'E06000035',
  Ashford: 'E07000105',
  Canterbury: 'E07000106',
  Dartford: 'E07000107',
  Dover: 'E07000108',
  Gravesham: 'E07000109',
  Maidstone: 'E07000110',
  Sevenoaks: 'E07000111',
  'Folkestone and Hythe': 'E07000112',
  Swale: 'E07000113',
  Thanet: 'E07000114',
  'Tonbridge and Malling': 'E07000115',
  'Tunbridge Wells': 'E07000116',
} as const;

/** The index, with an edition's work cut to these places: the whole country takes minutes, and nothing else of it is looked at. */
export function publishedPlaces(whole: AreaIndex): AreaIndex {
  const codes = new Set<string>(Object.values(AREAS));
  return { ...whole, all: whole.all.filter((area) => codes.has(area.code) || area.endYear !== null) };
}

export type Place = keyof typeof AREAS;
type Row = readonly [Place, number | null, (readonly [number, number] | undefined)?, string?];

function figures(
  measure: string,
  period: string,
  rows: readonly Row[],
  dimensions: Readonly<Record<string, string>> = {},
): PublishedFigure[] {
  return rows.map(([place, value, interval, status]) => ({
    measure,
    area: AREAS[place],
    period,
    dimensions,
    value,
    ...(interval && { interval }),
    ...(status && { status }),
  }));
}

export const publishedFigures: readonly PublishedFigure[] = [
  ...figures('gross-median-weekly-pay', '2025', [
    ['UK', 642.5],
    ['South East', 678.0],
    ['Kent', 655.9, [637.9, 673.9]],
    ['Medway', 661.5, [613.5, 709.5]],
    ['Ashford', 644.2],
    ['Canterbury', 570.4],
    ['Dartford', 699.3],
    ['Dover', 643.9],
    ['Gravesham', 693.7],
    ['Maidstone', 643.9],
    ['Sevenoaks', 706.5, [588.8, 824.2]],
    ['Folkestone and Hythe', 654.9],
    ['Swale', 663.5],
    ['Thanet', 577.9],
    ['Tonbridge and Malling', 699.8],
    ['Tunbridge Wells', 681.2],
  ]),
  ...figures('employment-rate', '2023', [
    ['UK', 75.7],
    ['South East', 79.3],
    ['Kent', 75.9, [73.1, 78.7]],
    ['Medway', 76.9, [72.6, 81.2]],
    ['Ashford', 68.1],
    ['Canterbury', 67.2, [57.3, 77.1]],
    ['Dartford', 86.4],
    ['Dover', 70.9],
    ['Gravesham', 85.6],
    ['Maidstone', 73.8],
    ['Sevenoaks', 74.6],
    ['Folkestone and Hythe', 65.9],
    ['Swale', 80.7],
    ['Thanet', 71.9],
    ['Tonbridge and Malling', 86.3],
    ['Tunbridge Wells', 82.9],
  ]),
  ...figures('economic-inactivity-rate', '2023', [
    ['Medway', 20.0],
    ['Kent', 21.1],
    ['Gravesham', 13.0, undefined, 'low-reliability'],
  ]),
  ...figures('modelled-unemployment', '2023', [
    ['South East', 2.9],
    ['Medway', 3.5, [2.5, 4.5]],
    ['Thanet', 4.0],
    ['Folkestone and Hythe', 4.5],
    ['Tonbridge and Malling', 2.6],
  ]),
  ...figures('no-qualifications-great-britain', '2023', [
    ['Medway', 4.4, [2.3, 6.5]],
    ['Thanet', 17.0, [8.3, 25.7]],
    ['Dartford', null, undefined, 'missing'],
    ['Maidstone', null, undefined, 'missing'],
    ['Ashford', 11.5, undefined, 'low-reliability'],
  ]),
  ...figures('level-3-or-above-qualifications', '2023', [
    ['Medway', 66.3],
    ['Kent', 66.4],
  ]),
  ...figures('apprenticeship-starts', '2024/25', [
    ['England', 959],
    ['South East', 929],
    ['Kent', 912],
    ['Medway', 1389],
    ['Ashford', 977],
    ['Dartford', 994],
    ['Thanet', 827],
    ['Sevenoaks', 810],
  ]),
  ...figures('apprenticeship-achievements', '2024/25', [
    ['Medway', 773],
    ['Kent', 516],
  ]),
  ...figures('population', '2021', [
    ['South East', 9_294_023],
    ['Kent', 1_578_519],
    ['Medway', 279_827],
  ]),
  ...figures(
    'population',
    '2021',
    [
      ['Kent', 153_342],
      ['Medway', 28_774],
    ],
    { age: '16-24' },
  ),
  ...figures(
    'population',
    '2021',
    [
      ['Kent', 18_530],
      ['Medway', 3342],
    ],
    { age: '16' },
  ),
  ...figures(
    'population',
    '2021',
    [
      ['Kent', 18_418],
      ['Medway', 3426],
    ],
    { age: '17' },
  ),
  ...figures(
    'population',
    '2021',
    [
      ['Kent', 17_636],
      ['Medway', 3280],
    ],
    { age: '18' },
  ),
  ...figures(
    'population',
    '2021',
    [
      ['Kent', 15_708],
      ['Medway', 2926],
    ],
    { age: '19' },
  ),
  ...jobsByIndustryInKentWithMedway([
    ['2', 'O-Q', 127_000, [109_200, 144_800]],
    ['2', 'K-N', 44_900, [34_300, 55_500]],
    ['5', 'F', 41_300],
    ['7', 'G,I', 39_700],
    ['6', 'O-Q', 50_500],
    ['9', 'G,I', 29_400],
    ['1', 'R-U', 5500, undefined, 'low-reliability'],
    ['1', 'A', null, undefined, 'suppressed'],
    ['2', 'G-Q', 207_000],
  ]),
  ...figures('census-activity', 'Census 2021', [
    ['Medway', 222_755],
    ['Kent', 1_276_565],
  ]),
  ...figures(
    'census-activity',
    'Census 2021',
    [
      ['Medway', 136_138],
      ['Kent', 744_866],
    ],
    { activity: 'active-not-studying' },
  ),
  ...figures(
    'census-activity',
    'Census 2021',
    [
      ['Medway', 129_425],
      ['Kent', 711_675],
    ],
    { activity: 'in-work-not-studying' },
  ),
  ...figures('uk-vacancies', 'Apr-Jun 2026', [['UK', 712, undefined, 'provisional']]),
  ...figures('uk-vacancies', 'Apr-Jun 2022', [['UK', 1294]]),
  // 726 when first published in February 2026 (VACS02); revised by July.
  ...figures('uk-vacancies', 'Nov-Jan 2026', [['UK', 734]]),
  ...figures('unemployed-per-vacancy', 'Mar-May 2026', [['UK', 2.5]]),
  ...figures('headline-employment-rate', 'Mar-May 2026', [['UK', 75.1]]),
  ...figures('headline-unemployment-rate', 'Mar-May 2026', [['UK', 4.9]]),
  ...divisionsInKentWithMedway([
    ['47', 83_000],
    ['85', 69_000],
    ['86', 61_000],
    ['56', 48_000],
    ['43', 36_000],
    ['84', 28_000],
    ['46', 26_000],
    ['78', 25_000],
    ['52', 24_000],
    ['87', 23_000],
    ['62', 12_000],
  ]),
];

type Cell = readonly [string, string, number | null, (readonly [number, number] | undefined)?, string?];

/** Annual Population Survey T10, July 2022 to June 2023: SOC 2020 major group by industry, ITL2 "Kent". */
function jobsByIndustryInKentWithMedway(cells: readonly Cell[]): PublishedFigure[] {
  return cells.map(([occupation, industry, value, interval, status]) => ({
    measure: 'residents-by-occupation-and-industry',
    area: 'TLJ4',
    period: 'Jul 2022-Jun 2023',
    dimensions: { occupation: `soc2020:${occupation}`, industry: `sic2007:${industry}` },
    value,
    ...(interval && { interval }),
    ...(status && { status }),
  }));
}

/** BRES 2021, SIC 2007 divisions, ITL2 "Kent": the county with Medway, which is not the county alone. */
function divisionsInKentWithMedway(rows: readonly (readonly [string, number])[]): PublishedFigure[] {
  return rows.map(([division, value]) => ({
    measure: 'employment-by-industry',
    area: 'TLJ4',
    period: '2021',
    dimensions: { industry: `sic2007:${division}` },
    value,
  }));
}
