/** Annual Population Survey, table T19a (Nomis NM_17_1): residents by their highest qualification and age; calendar years from 2022. */

import { cellTableConnector } from '../cell-table.ts';
import { EVERY_AREA } from '../source-facts.ts';
import { readQualificationCell } from '../survey-cells.ts';
import { surveyFacts } from '../survey-facts.ts';

export const connector = cellTableConnector({
  source: {
    ...surveyFacts,
    id: 'nomis/qualifications',
    title: 'Annual Population Survey, qualifications',
    summary: 'The highest qualifications of the people who live in each area, by age.',
    cadence: 'yearly',
    expectedLagDays: 180,
    vintages: ['lad2023'],
    measures: ['highest-qualification'],
    // No recording of this table was to be had: about 560 areas, seven levels and eight ages.
    assertions: {
      minRecords: 20,
      maxRecords: 120_000,
      maxRejectedShare: 0.01,
      maxFallShare: 0.1,
    },
  },
  table: /^T19a:/,
  areas: EVERY_AREA,
  // The table exists for calendar years only, so the latest quarters are asked for and the one that ends in December answers.
  dates: 'latestMINUS3-latest',
  isHeldFor: (date) => date.endsWith('-12'),
  measure: 'highest-qualification',
  readCell: readQualificationCell,
});
