/** Population estimates (Nomis NM_2002_1): residents at mid-year by age, both sexes together, latest year. */
import { dayPeriod } from '../../../domain/period.ts';
import type { SourceDescription } from '../../contract.ts';
import type { NomisFigure } from '../api-csv.ts';
import type { NomisQuery } from '../api-query.ts';
import { type MeaningOrNot, nomisConnector } from '../nomis-connector.ts';
import { NOMIS_AREAS, nomisFacts, nomisPoliteness } from '../source-facts.ts';
import { ageCodes, findAge } from './lookups.ts';

const query: NomisQuery = {
  dataset: 'NM_2002_1',
  dimensions: ['GENDER', 'C_AGE'],
  parameters: {
    // Both boundary years: a release on the older ones only would else come back empty. The areas that did not change come twice.
    geography: [
      NOMIS_AREAS.countries,
      NOMIS_AREAS.regions,
      NOMIS_AREAS.combinedAuthorities,
      NOMIS_AREAS.districtsApril2023,
      NOMIS_AREAS.countiesApril2023,
      NOMIS_AREAS.districtsApril2021,
      NOMIS_AREAS.countiesApril2021,
    ].join(','),
    gender: '0',
    c_age: ageCodes.join(','),
  },
  parts: [{ name: 'figures', parameters: { date: 'latest' } }],
  measures: { value: '20100', confidence: null },
};

const source: SourceDescription = {
  ...nomisFacts,
  id: 'nomis/population',
  title: 'Population estimates',
  summary: 'How many people live in each area, by age, in the middle of the year.',
  landingPage: 'https://www.nomisweb.co.uk/datasets/pestsyoala',
  cadence: 'yearly',
  expectedLagDays: 400,
  coverage: 'United Kingdom',
  vintages: ['lad2021', 'lad2023'],
  measures: ['population'],
  politeness: { ...nomisPoliteness, maxRequests: 10 },
  // Recorded: 1,872 rows for a part of the areas. All areas under both boundary years send about 21,000.
  assertions: {
    minRecords: 60,
    maxRecords: 60_000,
    maxRejectedShare: 0.01,
    maxFallShare: 0.1,
  },
};

function readMeaning({ dimensions, date }: NomisFigure): MeaningOrNot {
  const { GENDER, C_AGE = '' } = dimensions;
  if (GENDER !== '0') return { rejected: { code: 'unknown-code', detail: `GENDER ${GENDER}` } };
  const age = findAge(C_AGE);
  if (age === undefined) return { rejected: { code: 'unknown-code', detail: `C_AGE ${C_AGE}` } };
  if (!/^\d{4}$/.test(date)) return { rejected: { code: 'unreadable-date', detail: date } };
  return {
    meaning: {
      measure: 'population',
      period: dayPeriod(`${date}-06-30`, `mid-${date}`),
      dimensions: age === null ? {} : { age },
      note: null,
    },
  };
}

export const connector = nomisConnector({ source, query, readMeaning });
