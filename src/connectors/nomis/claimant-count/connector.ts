/** Claimant count (Nomis NM_162_1): people on out-of-work benefits, monthly, all ages and 16 to 24; the latest 14 months. */
import { monthPeriod } from '../../../domain/period.ts';
import type { SourceDescription } from '../../contract.ts';
import type { NomisFigure } from '../api-csv.ts';
import type { NomisQuery } from '../api-query.ts';
import { type MeaningOrNot, nomisConnector } from '../nomis-connector.ts';
import { asProvisional } from '../observed-value.ts';
import { EVERY_AREA, nomisFacts, nomisPoliteness } from '../source-facts.ts';
import { claimantAges, claimantMeasures } from './lookups.ts';

const query: NomisQuery = {
  dataset: 'NM_162_1',
  dimensions: ['GENDER', 'AGE', 'MEASURE'],
  parameters: {
    geography: EVERY_AREA,
    gender: '0',
    age: [...claimantAges.keys()].join(','),
    measure: [...claimantMeasures.keys()].join(','),
  },
  // Asked for apart, because only the query tells which month is the latest, and that one is provisional.
  parts: [
    { name: 'latest', parameters: { date: 'latest' } },
    { name: 'earlier', parameters: { date: 'latestMINUS13-latestMINUS1' } },
  ],
  measures: { value: '20100', confidence: null },
};

const source: SourceDescription = {
  ...nomisFacts,
  id: 'nomis/claimant-count',
  title: 'Claimant count',
  summary: 'How many people claim benefits mainly because they are out of work, month by month.',
  landingPage: 'https://www.nomisweb.co.uk/datasets/ucjsa',
  cadence: 'monthly',
  expectedLagDays: 20,
  coverage: 'United Kingdom',
  vintages: ['lad2023'],
  measures: [...claimantMeasures.values()],
  politeness: { ...nomisPoliteness, maxRequests: 20 },
  // No recording was to be had: about 560 areas, 14 months and three or four figures each.
  assertions: {
    minRecords: 60,
    maxRecords: 90_000,
    maxRejectedShare: 0.01,
    maxFallShare: 0.1,
  },
};

function readMeaning({ dimensions, date, part }: NomisFigure): MeaningOrNot {
  const { GENDER, AGE = '', MEASURE = '' } = dimensions;
  if (GENDER !== '0') return { rejected: { code: 'unknown-code', detail: `GENDER ${GENDER}` } };
  const age = claimantAges.get(AGE);
  if (age === undefined) return { rejected: { code: 'unknown-code', detail: `AGE ${AGE}` } };
  const measure = claimantMeasures.get(MEASURE);
  if (measure === undefined) return { rejected: { code: 'unknown-code', detail: `MEASURE ${MEASURE}` } };
  if (measure === 'claimant-rate' && age !== null) {
    return { skipped: 'a rate for an age group: Nomis divides it by all residents aged 16 to 64' };
  }
  const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(date);
  if (month === null) return { rejected: { code: 'unreadable-date', detail: date } };
  return {
    meaning: {
      measure,
      period: monthPeriod(Number(month[1]), Number(month[2])),
      dimensions: age === null ? {} : { age },
      note: null,
      ...(part === 'latest' ? { restate: asProvisional } : {}),
    },
  };
}

export const connector = nomisConnector({ source, query, readMeaning });
