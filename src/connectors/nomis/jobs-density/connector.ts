/** Jobs density (Nomis NM_57_1): all jobs in an area, and how many there are for each resident of working age. */
import { yearPeriod } from '../../../domain/period.ts';
import type { SourceDescription } from '../../contract.ts';
import type { NomisFigure } from '../api-csv.ts';
import type { NomisQuery } from '../api-query.ts';
import { type MeaningOrNot, nomisConnector } from '../nomis-connector.ts';
import { readYear } from '../read-year.ts';
import { EVERY_AREA, nomisFacts, nomisPoliteness } from '../source-facts.ts';

/** ITEM. */
const measures: ReadonlyMap<string, string> = new Map([
  ['1', 'jobs-in-area'],
  ['3', 'jobs-density'],
]);

const query: NomisQuery = {
  dataset: 'NM_57_1',
  dimensions: ['ITEM'],
  parameters: {
    geography: EVERY_AREA,
    item: [...measures.keys()].join(','),
  },
  parts: [{ name: 'figures', parameters: { date: 'latestMINUS4-latest' } }],
  measures: { value: '20100', confidence: null },
};

const source: SourceDescription = {
  ...nomisFacts,
  id: 'nomis/jobs-density',
  title: 'Jobs density',
  summary: 'How many jobs there are in each area for the people of working age who live there.',
  landingPage: 'https://www.nomisweb.co.uk/datasets/jd',
  cadence: 'yearly',
  expectedLagDays: 420,
  coverage: 'United Kingdom',
  vintages: ['lad2023'],
  measures: [...measures.values()],
  politeness: { ...nomisPoliteness, maxRequests: 10 },
  // No recording was to be had: about 560 areas, five years and two figures each.
  assertions: {
    minRecords: 20,
    maxRecords: 20_000,
    maxRejectedShare: 0.01,
    maxFallShare: 0.1,
  },
};

function readMeaning({ dimensions, date }: NomisFigure): MeaningOrNot {
  const measure = measures.get(dimensions.ITEM ?? '');
  if (measure === undefined) return { rejected: { code: 'unknown-code', detail: `ITEM ${dimensions.ITEM}` } };
  const year = readYear(date);
  if (year === null) return { rejected: { code: 'unreadable-date', detail: date } };
  return { meaning: { measure, period: yearPeriod(year), dimensions: {}, note: null } };
}

export const connector = nomisConnector({ source, query, readMeaning });
