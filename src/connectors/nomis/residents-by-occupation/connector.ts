/** Annual Population Survey, table T09b (Nomis NM_17_1): residents in work by SOC 2020 sub-major group. */

import { cellTableConnector } from '../cell-table.ts';
import { EVERY_AREA } from '../source-facts.ts';
import { readOccupationCell } from '../survey-cells.ts';
import { surveyFacts } from '../survey-facts.ts';

export const connector = cellTableConnector({
  source: {
    ...surveyFacts,
    id: 'nomis/residents-by-occupation',
    title: 'Annual Population Survey, employment by occupation',
    summary: 'Which kinds of jobs the people who live in each area do, from a survey of households.',
    vintages: ['lad2023', 'soc2020'],
    measures: ['residents-by-occupation'],
    // No recording of this table was to be had; its SOC 2010 forerunner is recorded. Three years send about 44,000.
    assertions: {
      minRecords: 50,
      maxRecords: 90_000,
      maxRejectedShare: 0.01,
      maxFallShare: 0.1,
    },
  },
  table: /^T09b:/,
  areas: EVERY_AREA,
  dates: 'latest,latestMINUS4,latestMINUS8',
  measure: 'residents-by-occupation',
  readCell: readOccupationCell,
});
