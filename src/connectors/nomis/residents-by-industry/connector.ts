/** Annual Population Survey, table T13a (Nomis NM_17_1): residents in work by industry. */

import { cellTableConnector } from '../cell-table.ts';
import { EVERY_AREA } from '../source-facts.ts';
import { readIndustryGroup, surveyFacts } from '../survey-facts.ts';

export const connector = cellTableConnector({
  source: {
    ...surveyFacts,
    id: 'nomis/residents-by-industry',
    title: 'Annual Population Survey, employment by industry',
    summary: 'Which industries the people who live in each area work in, from a survey of households.',
    vintages: ['lad2023', 'sic2007'],
    measures: ['residents-by-industry'],
    // Recorded on the website: 450 areas, nine groups and five years. All areas and three years send about 15,000.
    assertions: {
      minRecords: 30,
      maxRecords: 40_000,
      maxRejectedShare: 0.01,
      maxFallShare: 0.1,
    },
  },
  table: /^T13a:/,
  areas: EVERY_AREA,
  dates: 'latest,latestMINUS4,latestMINUS8',
  measure: 'residents-by-industry',
  readCell(words) {
    const [group = '', who, ...rest] = words.split(' : ');
    const industry = readIndustryGroup(group);
    if (rest.length > 0 || who === undefined || industry === undefined) return undefined;
    return who === 'All people' ? { industry } : null;
  },
});
