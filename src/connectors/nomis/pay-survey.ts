/** Annual Survey of Hours and Earnings on Nomis: the same survey by where employees live (NM_30_1) and by where they work (NM_99_1). */
import { monthPeriod } from '../../domain/period.ts';
import type { Connector, SourceDescription } from '../contract.ts';
import type { NomisFigure } from './api-csv.ts';
import type { NomisQuery } from './api-query.ts';
import { type MeaningOrNot, nomisConnector } from './nomis-connector.ts';
import { asProvisional } from './observed-value.ts';
import { readYear } from './read-year.ts';
import { EVERY_AREA, nomisFacts, nomisPoliteness } from './source-facts.ts';

/** ITEM: the middle of all employees, or the pay that a share of them, in per cent, earns less than. */
const items: ReadonlyMap<string, string | null> = new Map([
  ['2', null],
  ['6', '10'],
  ['7', '20'],
  ['8', '25'],
  ['9', '30'],
  ['10', '40'],
  ['11', '60'],
  ['12', '70'],
  ['13', '75'],
  ['14', '80'],
  ['15', '90'],
]);

/** SEX: both sexes, all of them or by hours. */
const hours: ReadonlyMap<string, string | null> = new Map([
  ['7', null],
  ['8', 'full-time'],
  ['9', 'part-time'],
]);

interface PaySurvey extends Pick<SourceDescription, 'id' | 'title' | 'summary' | 'landingPage'> {
  readonly dataset: string;
  /** Measure of weekly and of yearly pay before tax. */
  readonly weekly: string;
  readonly yearly: string;
}

export function paySurveyConnector({
  dataset,
  weekly,
  yearly,
  ...description
}: PaySurvey): Connector<NomisFigure> {
  /** PAY. */
  const measures: ReadonlyMap<string, string> = new Map([
    ['1', weekly],
    ['7', yearly],
  ]);
  return nomisConnector({
    source: {
      ...nomisFacts,
      ...description,
      ...SURVEY_FACTS,
      measures: [weekly, yearly],
    },
    query: queryOf(dataset, [...measures.keys()]),
    readMeaning: (figure) => readMeaning(measures, figure),
  });
}

const SURVEY_FACTS = {
  cadence: 'yearly',
  expectedLagDays: 210,
  coverage: 'United Kingdom; districts of Great Britain',
  vintages: ['lad2023'],
  politeness: { ...nomisPoliteness, maxRequests: 20 },
  // Recorded on the website: 3,150 figures of 350 districts, yearly pay of all employees. Everything asked for is about 75,000.
  assertions: {
    minRecords: 40,
    maxRecords: 150_000,
    maxRejectedShare: 0.01,
    maxFallShare: 0.1,
  },
} as const satisfies Partial<SourceDescription>;

function queryOf(dataset: string, pay: readonly string[]): NomisQuery {
  return {
    dataset,
    dimensions: ['SEX', 'ITEM', 'PAY'],
    parameters: {
      geography: EVERY_AREA,
      sex: [...hours.keys()].join(','),
      item: [...items.keys()].join(','),
      pay: pay.join(','),
    },
    // Asked for apart: the latest year is provisional until the next one comes.
    parts: [
      { name: 'latest', parameters: { date: 'latest' } },
      { name: 'earlier', parameters: { date: 'latestMINUS1' } },
    ],
    measures: { value: '20100', confidence: '20701', confidenceIs: 'coefficient-of-variation' },
  };
}

function readMeaning(
  measures: ReadonlyMap<string, string>,
  { dimensions, date, part }: NomisFigure,
): MeaningOrNot {
  const { SEX = '', ITEM = '', PAY = '' } = dimensions;
  const [who, point, measure] = [hours.get(SEX), items.get(ITEM), measures.get(PAY)];
  if (who === undefined || point === undefined || measure === undefined) {
    return { rejected: { code: 'unknown-code', detail: `SEX ${SEX}, ITEM ${ITEM}, PAY ${PAY}` } };
  }
  const year = readYear(date);
  if (year === null) return { rejected: { code: 'unreadable-date', detail: date } };
  return {
    meaning: {
      measure,
      // Pay in a week of April, or in the tax year that ended in it.
      period: monthPeriod(year, 4),
      dimensions: {
        ...(who === null ? {} : { hours: who }),
        ...(point === null ? {} : { percentile: point }),
      },
      note: null,
      ...(part === 'latest' ? { restate: asProvisional } : {}),
    },
  };
}
