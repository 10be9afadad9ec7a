/** Where pupils go after year 11 (key stage 4 destination measures), by the place of the school. */
import type { SourceDescription } from '../../contract.ts';
import {
  COLUMNS_OF_1618,
  DESTINATION_SUM,
  destinationFacts,
  destinationIndicators,
  differsIn,
  groupDifferences,
  is1618,
  isCount,
  isPercentage,
  leaveOut,
} from '../destinations.ts';
import { type FilterVerdict, statisticsConnector } from '../statistics-connector.ts';

const source: SourceDescription = {
  ...destinationFacts,
  id: 'dfe/ks4-destinations',
  title: 'Key stage 4 destination measures',
  summary:
    'Where pupils go in the year after GCSEs: school or college, an apprenticeship, work, or none of them.',
  landingPage:
    'https://explore-education-statistics.service.gov.uk/find-statistics/key-stage-4-destination-measures',
  measures: ['destinations-after-16'],
};

function readFilters(cells: Readonly<Record<string, string>>): FilterVerdict {
  const { data_type: type = '', institution_group: group, level_methodology: method } = cells;
  if (is1618(cells)) return { unknown: `level_methodology ${method}: a row of 16-18 destination measures` };
  const isShare = isPercentage(type);
  if (!isShare && !isCount(type)) return { unknown: `data_type ${type}` };
  const why = `counted by ${method}, which cannot be compared with the place of the school`;
  const differences = [
    ...differsIn('data_type', isShare, 'a percentage, which follows from the counts'),
    ...differsIn('level_methodology', method !== 'Provider location', why),
    ...differsIn(
      'institution_group',
      group !== 'State-funded mainstream schools',
      'another group of schools',
    ),
    ...groupDifferences(cells, 'one group of pupils'),
  ];
  return leaveOut(cells, differences, {}) ?? { dimensions: {} };
}

export const connector = statisticsConnector({
  source,
  address: {
    search: 'Key stage 4 destination measures',
    publicationSlug: 'key-stage-4-destination-measures',
    title: /local authority district/i,
  },
  filters: ['data_type', 'institution_group', 'level_methodology', 'characteristic'],
  otherFilters: [['data_type', 'institution_group', 'level_methodology', 'breakdown_topic', 'breakdown']],
  foreign: COLUMNS_OF_1618,
  isOurs: (cells) => !is1618(cells),
  unread: [],
  indicators: destinationIndicators('destinations-after-16'),
  readFilters,
  sum: DESTINATION_SUM,
});
