/** Census 2021 (Nomis NM_2081_1, table TS064): residents in work by SOC 2020 minor group, counted and not estimated. England and Wales. */
import { dayPeriod } from '../../../domain/period.ts';
import { soc2020Groups } from '../../../reference/soc2020.ts';
import type { SourceDescription } from '../../contract.ts';
import type { NomisFigure } from '../api-csv.ts';
import type { NomisQuery } from '../api-query.ts';
import { type MeaningOrNot, nomisConnector } from '../nomis-connector.ts';
import { NOMIS_AREAS, nomisFacts, nomisPoliteness } from '../source-facts.ts';

/** C2021_OCC_105 numbers the 104 minor groups in the order of their codes, from 1; 0 is everybody in work. */
const minorGroups: readonly string[] = soc2020Groups
  .map(({ code }) => code)
  .filter((code) => code.length === 3)
  .sort();

const query: NomisQuery = {
  dataset: 'NM_2081_1',
  dimensions: ['C2021_OCC_105', 'C2021_OCC_105_NAME'],
  parameters: {
    geography: [
      NOMIS_AREAS.countries,
      NOMIS_AREAS.regions,
      NOMIS_AREAS.districtsApril2023,
      NOMIS_AREAS.countiesApril2023,
    ].join(','),
    c2021_occ_105: `0...${minorGroups.length}`,
  },
  parts: [{ name: 'figures', parameters: { date: '2021' } }],
  measures: { value: '20100', confidence: null },
};

const source: SourceDescription = {
  ...nomisFacts,
  id: 'nomis/census-occupations',
  title: 'Census 2021, occupation',
  summary: 'How many people in each area did each of 104 groups of jobs in the week before census day.',
  landingPage: 'https://www.nomisweb.co.uk/datasets/c2021ts064',
  cadence: 'ten-yearly',
  expectedLagDays: 625,
  coverage: 'England and Wales',
  vintages: ['lad2023', 'soc2020'],
  measures: ['residents-in-occupation'],
  politeness: { ...nomisPoliteness, maxRequests: 8 },
  // Recorded: 104 groups of ten districts. All areas of England and Wales send about 50,000 rows, in three pages.
  assertions: {
    minRecords: 10,
    maxRecords: 120_000,
    maxRejectedShare: 0.01,
    maxFallShare: 0.1,
  },
};

/** "111 Chief Executives and Senior Officials". A number that no longer means what it did must not put one group's people under another. */
function readMeaning({ dimensions, date }: NomisFigure): MeaningOrNot {
  const { C2021_OCC_105 = '', C2021_OCC_105_NAME = '' } = dimensions;
  const isEverybody = C2021_OCC_105 === '0' && /^total\b/i.test(C2021_OCC_105_NAME);
  const code = /^\d+$/.test(C2021_OCC_105) ? minorGroups[Number(C2021_OCC_105) - 1] : undefined;
  if (!isEverybody && (code === undefined || !C2021_OCC_105_NAME.startsWith(`${code} `))) {
    return {
      rejected: { code: 'unknown-code', detail: `C2021_OCC_105 ${C2021_OCC_105} ${C2021_OCC_105_NAME}` },
    };
  }
  if (date !== '2021') return { rejected: { code: 'unreadable-date', detail: date } };
  return {
    meaning: {
      measure: 'residents-in-occupation',
      period: dayPeriod('2021-03-21', 'Census 2021'),
      dimensions: code === undefined ? {} : { occupation: `soc2020:${code}` },
      note: null,
    },
  };
}

export const connector = nomisConnector({ source, query, readMeaning });
