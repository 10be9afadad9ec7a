/** Invented indicators in the data files of ONS Explore Local Statistics (ONSdigital/explore-local-statistics-data). */
import { AREAS, type DemoArea } from './places.ts';
import type { Random } from './seeded-random.ts';

const HEADER = 'areacd,areanm,geography,indicator,period,observation,measure,unit,lci_95,uci_95,status,notes';
const SMALL_SAMPLE = 'Estimate and confidence interval unreliable since the group sample size is small (3-9)';

interface Indicator {
  readonly name: string;
  readonly measure: string;
  readonly unit: string;
  /** Newest last, in the file's own wording. */
  readonly periods: readonly string[];
  /** The country's invented value in the newest period. */
  readonly centre: number;
  /** What a lean of 1 adds. */
  readonly spread: number;
  /** What each period adds to the one before. */
  readonly trend: number;
  readonly decimals: number;
  /** Half-width of the interval for a district, null when the indicator has no intervals. */
  readonly halfWidth: number | null;
  readonly isEnglandOnly?: boolean;
}

const PERCENT = { measure: 'Percentage', unit: '%' };
const PER_100_000 = { measure: 'Rate per 100,000 population', unit: 'Rate per 100,000 population' };
const CALENDAR_YEARS = [2021, 2022, 2023, 2024, 2025].map((year) => `${year}-01-01/P1Y`);
const TRAINING_YEARS = [2022, 2023, 2024, 2025].map((year) => `${year}-08-01/P1Y`);
const SCHOOL_YEARS = [2022, 2023, 2024].map((year) => `${year}-09-01/P1Y`);
const PAY_DAYS = ['2022-04-27', '2023-04-19', '2024-04-17', '2025-04-30', '2026-04-22'];

const FILES: Readonly<Record<string, readonly Indicator[]>> = {
  'employment-rate.csv': [
    {
      name: 'Employment rate',
      ...PERCENT,
      periods: CALENDAR_YEARS,
      centre: 75.4,
      spread: 7,
      trend: 0.2,
      decimals: 1,
      halfWidth: 6,
    },
    {
      name: 'Economically inactive',
      ...PERCENT,
      periods: CALENDAR_YEARS,
      centre: 21.4,
      spread: -6,
      trend: -0.1,
      decimals: 1,
      halfWidth: 5.5,
    },
  ],
  'gross-median-weekly-pay.csv': [
    {
      name: 'Gross median weekly pay',
      measure: 'Pounds',
      unit: '£',
      periods: PAY_DAYS,
      centre: 664,
      spread: 120,
      trend: 29,
      decimals: 1,
      halfWidth: 52,
    },
  ],
  'modelled-unemployment.csv': [
    {
      name: 'Modelled unemployment rate',
      ...PERCENT,
      periods: CALENDAR_YEARS,
      centre: 4.3,
      spread: -2,
      trend: 0.15,
      decimals: 1,
      halfWidth: 0.9,
    },
  ],
  'qualifications-level-3-or-above.csv': [
    {
      name: 'Level 3 or above qualifications (Great Britain)',
      ...PERCENT,
      periods: CALENDAR_YEARS.slice(-3),
      centre: 68.4,
      spread: 9,
      trend: 0.5,
      decimals: 1,
      halfWidth: 6,
    },
  ],
  'qualifications-none-gb.csv': [
    {
      name: 'No qualifications',
      ...PERCENT,
      periods: CALENDAR_YEARS.slice(-3),
      centre: 6.4,
      spread: -4,
      trend: -0.2,
      decimals: 1,
      halfWidth: 3,
    },
  ],
  'apprenticeships.csv': [
    {
      name: 'Apprenticeship starts (England)',
      ...PER_100_000,
      periods: TRAINING_YEARS,
      centre: 952,
      spread: -260,
      trend: 9,
      decimals: 0,
      halfWidth: null,
      isEnglandOnly: true,
    },
    {
      name: 'Apprenticeship achievements (England)',
      ...PER_100_000,
      periods: TRAINING_YEARS,
      centre: 540,
      spread: -130,
      trend: 12,
      decimals: 0,
      halfWidth: null,
      isEnglandOnly: true,
    },
  ],
  'claimant-count.csv': [
    {
      name: 'Claimant Count',
      ...PERCENT,
      periods: CALENDAR_YEARS,
      centre: 4,
      spread: -1.4,
      trend: -0.05,
      decimals: 1,
      halfWidth: null,
    },
  ],
  'gcses.csv': [
    {
      name: 'GCSEs in English and Maths',
      ...PERCENT,
      periods: SCHOOL_YEARS,
      centre: 65.2,
      spread: 11,
      trend: -0.3,
      decimals: 1,
      halfWidth: null,
      isEnglandOnly: true,
    },
  ],
  'further-education.csv': [
    {
      name: 'Further education and skills participation',
      ...PER_100_000,
      periods: TRAINING_YEARS,
      centre: 4710,
      spread: -1400,
      trend: 40,
      decimals: 0,
      halfWidth: null,
      isEnglandOnly: true,
    },
  ],
  'productivity.csv': [
    {
      name: 'Gross value added per hour worked',
      measure: 'Pounds',
      unit: '£',
      periods: CALENDAR_YEARS.slice(0, 3),
      centre: 40.1,
      spread: 9,
      trend: 1.2,
      decimals: 1,
      halfWidth: null,
    },
  ],
};

/** File name and text of each data file. */
export function exploreLocalStatisticsFiles(random: Random): readonly (readonly [string, string])[] {
  return Object.entries(FILES).map(([file, indicators]) => {
    const rows = indicators.flatMap((indicator) =>
      AREAS.filter((area) => !(indicator.isEnglandOnly && /^[KWSN]/.test(area.code))).flatMap((area) =>
        indicator.periods.map((period, index) => row(random, indicator, area, period, index)),
      ),
    );
    return [file, `${[HEADER, ...rows].join('\n')}\n`];
  });
}

/** What the publisher brought between the two days: pay of the year, and apprenticeships of the training year. */
const NOT_YET: Readonly<Record<string, string>> = {
  'gross-median-weekly-pay.csv': PAY_DAYS.at(-1) ?? '',
  'apprenticeships.csv': TRAINING_YEARS.at(-1) ?? '',
};

/** The same files a month before. */
export function earlierLocalStatisticsFiles(random: Random): readonly (readonly [string, string])[] {
  return exploreLocalStatisticsFiles(random).map(([file, text]) => {
    const newest = NOT_YET[file];
    const rows = text.split('\n');
    return [
      file,
      newest === undefined ? text : rows.filter((each) => !each.includes(`,${newest},`)).join('\n'),
    ];
  });
}

function row(random: Random, indicator: Indicator, area: DemoArea, period: string, index: number): string {
  const stepsBack = indicator.periods.length - 1 - index;
  const isWide = area.population > 2_000_000;
  const noise = isWide ? 0 : (random.next() - 0.5) * Math.abs(indicator.spread) * 0.15;
  const value = indicator.centre + indicator.spread * area.lean - indicator.trend * stepsBack + noise;
  const half =
    indicator.halfWidth === null
      ? null
      : indicator.halfWidth * (isWide ? 0.08 : 150_000 / (150_000 + area.population / 4));
  // A few districts' samples are too small: no value at all, or a value that the note calls unreliable.
  const isDistrict = area.geography === 'Local Authority District';
  const roll = random.next();
  if (isDistrict && half !== null && roll < 0.03)
    return line([
      area.code,
      area.name,
      area.geography,
      indicator.name,
      period,
      '',
      indicator.measure,
      indicator.unit,
      '',
      '',
      'x',
      '',
    ]);
  const isUnreliable = isDistrict && half !== null && roll < 0.08;
  const hasInterval = half !== null && !isUnreliable;
  return line([
    area.code,
    area.name,
    area.geography,
    indicator.name,
    period,
    value.toFixed(indicator.decimals),
    indicator.measure,
    indicator.unit,
    hasInterval ? String(Number((value - half).toFixed(2))) : '',
    hasInterval ? String(Number((value + half).toFixed(2))) : '',
    '',
    isUnreliable ? SMALL_SAMPLE : '',
  ]);
}

function line(cells: readonly string[]): string {
  return cells.map((cell) => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',');
}
