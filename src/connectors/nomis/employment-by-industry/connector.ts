/** Business Register and Employment Survey (Nomis NM_189_1): people working in an area by industry; the latest three years. */
import { yearPeriod } from '../../../domain/period.ts';
import type { SourceDescription } from '../../contract.ts';
import type { NomisFigure } from '../api-csv.ts';
import type { NomisQuery } from '../api-query.ts';
import { findIndustry, industryIds } from '../industry-ids.ts';
import { type MeaningOrNot, nomisConnector } from '../nomis-connector.ts';
import { asProvisional, zeroAsRounded } from '../observed-value.ts';
import { NOMIS_AREAS, nomisFacts, nomisPoliteness } from '../source-facts.ts';

const query: NomisQuery = {
  dataset: 'NM_189_1',
  dimensions: ['INDUSTRY', 'EMPLOYMENT_STATUS', 'MEASURE'],
  parameters: {
    geography: [
      NOMIS_AREAS.countries,
      NOMIS_AREAS.regions,
      NOMIS_AREAS.itl2Of2021,
      NOMIS_AREAS.districtsApril2023,
      NOMIS_AREAS.countiesApril2023,
    ].join(','),
    industry: industryIds,
    // 4: employment, which is employees and working owners.
    employment_status: '4',
    // 1: a count. Left out, Nomis would send percentages between the counts.
    measure: '1',
  },
  // Asked for apart: the latest year is provisional until the next one comes.
  parts: [
    { name: 'latest', parameters: { date: 'latest' } },
    { name: 'earlier', parameters: { date: 'latestMINUS2-latestMINUS1' } },
  ],
  measures: { value: '20100', confidence: null },
};

const FARM_NOTE = 'Below regions, figures leave out farm agriculture (SIC 2007 subclass 01000).';

const source: SourceDescription = {
  ...nomisFacts,
  id: 'nomis/employment-by-industry',
  title: 'Business Register and Employment Survey',
  summary: 'How many people work in each area and in which industries, from a yearly survey of employers.',
  landingPage: 'https://www.nomisweb.co.uk/datasets/newbres6pub',
  cadence: 'yearly',
  expectedLagDays: 420,
  coverage: 'Great Britain',
  vintages: ['lad2023', 'itl2021', 'sic2007'],
  measures: ['employment-by-industry'],
  politeness: { ...nomisPoliteness, maxRequests: 30 },
  // Recorded: 5,544 figures of nine areas over seven years. All areas over three years send about 200,000.
  assertions: {
    minRecords: 60,
    maxRecords: 400_000,
    maxRejectedShare: 0.01,
    maxFallShare: 0.1,
  },
};

function readMeaning({ dimensions, date, part }: NomisFigure): MeaningOrNot {
  const { INDUSTRY = '', EMPLOYMENT_STATUS, MEASURE } = dimensions;
  const industry = findIndustry(INDUSTRY);
  if (industry === undefined || EMPLOYMENT_STATUS !== '4' || MEASURE !== '1') {
    const detail = `INDUSTRY ${INDUSTRY}, EMPLOYMENT_STATUS ${EMPLOYMENT_STATUS}, MEASURE ${MEASURE}`;
    return { rejected: { code: 'unknown-code', detail } };
  }
  if (!/^\d{4}$/.test(date)) return { rejected: { code: 'unreadable-date', detail: date } };
  return {
    meaning: {
      measure: 'employment-by-industry',
      // The survey asks about one day in September. Readers and the publisher call the figure by its year.
      period: yearPeriod(Number(date)),
      dimensions: industry === null ? {} : { industry: `sic2007:${industry}` },
      note: industry === 'A' || industry === '01' ? FARM_NOTE : null,
      restate: (observed) =>
        part === 'latest' ? asProvisional(zeroAsRounded(observed)) : zeroAsRounded(observed),
    },
  };
}

export const connector = nomisConnector({ source, query, readMeaning });
