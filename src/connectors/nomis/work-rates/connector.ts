/** Annual Population Survey, percentages (Nomis NM_17_5): in work, looking for work, neither and why; three years that do not overlap. */
import type { SourceDescription } from '../../contract.ts';
import type { NomisFigure } from '../api-csv.ts';
import type { NomisQuery } from '../api-query.ts';
import { type MeaningOrNot, nomisConnector } from '../nomis-connector.ts';
import { readSurveyYear } from '../read-year.ts';
import { EVERY_AREA, nomisFacts, nomisPoliteness } from '../source-facts.ts';
import { rates } from './lookups.ts';

const query: NomisQuery = {
  dataset: 'NM_17_5',
  dimensions: ['VARIABLE'],
  parameters: {
    geography: EVERY_AREA,
    variable: [...rates.keys()].join(','),
  },
  // Four quarters apart: years that share months must not be compared.
  parts: [{ name: 'figures', parameters: { date: 'latest,latestMINUS4,latestMINUS8' } }],
  measures: { value: '20599', confidence: '21003' },
};

const source: SourceDescription = {
  ...nomisFacts,
  id: 'nomis/work-rates',
  title: 'Annual Population Survey, rates',
  summary: 'Shares of residents in work, out of work and neither, by age, from a survey of households.',
  landingPage: 'https://www.nomisweb.co.uk/datasets/apsnew',
  cadence: 'quarterly',
  expectedLagDays: 110,
  coverage: 'United Kingdom; districts of Great Britain',
  vintages: ['lad2023'],
  measures: [...new Set([...rates.values()].map(({ measure }) => measure))],
  politeness: { ...nomisPoliteness, maxRequests: 20 },
  // Recorded by others: 490 figures of 35 constituencies. All areas and three years send about 39,000.
  assertions: {
    minRecords: 60,
    maxRecords: 100_000,
    maxRejectedShare: 0.01,
    maxFallShare: 0.1,
  },
};

function readMeaning({ dimensions, date }: NomisFigure): MeaningOrNot {
  const rate = rates.get(dimensions.VARIABLE ?? '');
  if (rate === undefined)
    return { rejected: { code: 'unknown-code', detail: `VARIABLE ${dimensions.VARIABLE}` } };
  const period = readSurveyYear(date);
  if (period === null) return { rejected: { code: 'unreadable-date', detail: date } };
  return { meaning: { ...rate, period, note: null } };
}

export const connector = nomisConnector({ source, query, readMeaning });
