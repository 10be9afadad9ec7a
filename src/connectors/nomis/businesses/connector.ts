/** UK Business Counts (Nomis NM_142_1): enterprises based in an area in March, by size and by industry. */
import { monthPeriod } from '../../../domain/period.ts';
import type { SourceDescription } from '../../contract.ts';
import type { NomisFigure } from '../api-csv.ts';
import type { NomisQuery } from '../api-query.ts';
import { findIndustry, industryIds } from '../industry-ids.ts';
import { type MeaningOrNot, nomisConnector } from '../nomis-connector.ts';
import { zeroAsRounded } from '../observed-value.ts';
import { readYear } from '../read-year.ts';
import { EVERY_AREA, nomisFacts, nomisPoliteness } from '../source-facts.ts';
import { businessSizes } from './lookups.ts';

const ALL = '0';
const ALL_INDUSTRIES = '37748736';

const query: NomisQuery = {
  dataset: 'NM_142_1',
  dimensions: ['INDUSTRY', 'EMPLOYMENT_SIZEBAND', 'LEGAL_STATUS'],
  parameters: {
    geography: EVERY_AREA,
    legal_status: ALL,
  },
  // Sizes of all businesses over five years, and industries of businesses of all sizes in the latest: not the one by the other.
  parts: [
    {
      name: 'sizes',
      parameters: {
        industry: ALL_INDUSTRIES,
        employment_sizeband: [...businessSizes.keys()].join(','),
        date: 'latestMINUS4-latest',
      },
    },
    {
      name: 'industries',
      parameters: {
        // The total comes with the sizes.
        industry: industryIds.replace(`${ALL_INDUSTRIES},`, ''),
        employment_sizeband: ALL,
        date: 'latest',
      },
    },
  ],
  measures: { value: '20100', confidence: null },
};

const source: SourceDescription = {
  ...nomisFacts,
  id: 'nomis/businesses',
  title: 'UK Business Counts',
  summary: 'How many businesses are based in each area, by their size and their industry.',
  landingPage: 'https://www.nomisweb.co.uk/datasets/idbrent',
  cadence: 'yearly',
  expectedLagDays: 210,
  coverage: 'United Kingdom',
  vintages: ['lad2023', 'sic2007'],
  measures: ['businesses'],
  politeness: { ...nomisPoliteness, maxRequests: 20 },
  // Recorded on the website: 11,525 figures of 461 areas, five sizes and five years. Everything asked for is about 70,000.
  assertions: {
    minRecords: 25,
    maxRecords: 150_000,
    maxRejectedShare: 0.01,
    maxFallShare: 0.1,
  },
};

function readMeaning({ dimensions, date }: NomisFigure): MeaningOrNot {
  const { INDUSTRY = '', EMPLOYMENT_SIZEBAND = '', LEGAL_STATUS = '' } = dimensions;
  const industry = findIndustry(INDUSTRY);
  const size = businessSizes.get(EMPLOYMENT_SIZEBAND);
  if (industry === undefined || size === undefined || LEGAL_STATUS !== ALL) {
    const detail = `INDUSTRY ${INDUSTRY}, EMPLOYMENT_SIZEBAND ${EMPLOYMENT_SIZEBAND}, LEGAL_STATUS ${LEGAL_STATUS}`;
    return { rejected: { code: 'unknown-code', detail } };
  }
  const year = readYear(date);
  if (year === null) return { rejected: { code: 'unreadable-date', detail: date } };
  return {
    meaning: {
      measure: 'businesses',
      period: monthPeriod(year, 3),
      dimensions: {
        ...(industry === null ? {} : { industry: `sic2007:${industry}` }),
        ...(size === null ? {} : { size }),
      },
      note: null,
      restate: zeroAsRounded,
    },
  };
}

export const connector = nomisConnector({ source, query, readMeaning });
