/** Census 2021 (Nomis NM_2083_1): what residents aged 16 and over did in March 2021, counted and not estimated. England and Wales. */
import { dayPeriod } from '../../../domain/period.ts';
import type { SourceDescription } from '../../contract.ts';
import type { NomisFigure } from '../api-csv.ts';
import type { NomisQuery } from '../api-query.ts';
import { type MeaningOrNot, nomisConnector } from '../nomis-connector.ts';
import { NOMIS_AREAS, nomisFacts, nomisPoliteness } from '../source-facts.ts';
import { censusActivities } from './lookups.ts';

const query: NomisQuery = {
  dataset: 'NM_2083_1',
  dimensions: ['C2021_EASTAT_20'],
  parameters: {
    geography: [
      NOMIS_AREAS.countries,
      NOMIS_AREAS.regions,
      NOMIS_AREAS.districtsApril2023,
      NOMIS_AREAS.countiesApril2023,
    ].join(','),
    c2021_eastat_20: [...censusActivities.keys()].join(','),
  },
  parts: [{ name: 'figures', parameters: { date: '2021' } }],
  measures: { value: '20100', confidence: null },
};

const source: SourceDescription = {
  ...nomisFacts,
  id: 'nomis/census-activity',
  title: 'Census 2021, economic activity',
  summary: 'What everybody aged 16 and over did on census day: work, study, care, retirement and more.',
  landingPage: 'https://www.nomisweb.co.uk/datasets/c2021ts066',
  cadence: 'ten-yearly',
  expectedLagDays: 625,
  coverage: 'England and Wales',
  vintages: ['lad2023'],
  measures: ['census-activity'],
  politeness: { ...nomisPoliteness, maxRequests: 5 },
  // Recorded: 190 of these figures for 19 areas. All areas of England and Wales send about 4,000. The next census is in 2031.
  assertions: {
    minRecords: 10,
    maxRecords: 10_000,
    maxRejectedShare: 0.01,
    maxFallShare: 0.1,
  },
};

function readMeaning({ dimensions, date }: NomisFigure): MeaningOrNot {
  const { C2021_EASTAT_20 = '' } = dimensions;
  const activity = censusActivities.get(C2021_EASTAT_20);
  if (activity === undefined)
    return { rejected: { code: 'unknown-code', detail: `C2021_EASTAT_20 ${C2021_EASTAT_20}` } };
  if (date !== '2021') return { rejected: { code: 'unreadable-date', detail: date } };
  return {
    meaning: {
      measure: 'census-activity',
      period: dayPeriod('2021-03-21', 'Census 2021'),
      dimensions: activity === null ? {} : { activity },
      note: null,
    },
  };
}

export const connector = nomisConnector({ source, query, readMeaning });
