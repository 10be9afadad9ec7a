/** Measures that come only as tables from the Nomis website. Those that are fetched too are told with the source that fetches them. */
import { type Measure, measure } from './measure.ts';

const IMPORTED = { sourceId: 'nomis/website-tables', coverage: 'Great Britain' } as const;
const SURVEY_GAP =
  'Based on interviews with a sample of households, so figures for one district can move up or down by chance.';

/** Office for National Statistics, as tables that an operator downloads from Nomis and imports. */
export const tablesOfNomis: readonly Measure[] = [
  measure('residents-by-activity', {
    ...IMPORTED,
    title: 'Residents in work, out of work and not looking',
    definition:
      'How many people aged 16 to 64 live in the area, and how many of them work, look for work, or do neither.',
    unit: 'people',
    decimals: 0,
    whoIsCounted: 'Residents aged 16 to 64, wherever they work.',
    whoIsMissing: SURVEY_GAP,
    hasIntervals: true,
    isSurvey: true,
    isInDevelopment: true,
    dimensions: ['activity'],
  }),
];
