/** Where pupils go after year 11 (key stage 4 destination measures), by the place of the school. */
import type { SourceDescription } from '../../contract.ts';
import {
  COLUMNS_OF_1618,
  DESTINATION_SUM,
  destinationFacts,
  destinationIndicators,
  is1618,
  isCount,
  isPercentage,
  leaveOut,
  leaveOutGroups,
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
  if (isPercentage(type)) return { skipped: 'a percentage, which follows from the counts' };
  if (!isCount(type)) return { unknown: `data_type ${type}` };
  if (method !== 'Provider location') {
    const why = `counted by ${method}, which cannot be compared with the place of the school`;
    return leaveOut('level_methodology', method, why);
  }
  if (group !== 'State-funded mainstream schools') {
    return leaveOut('institution_group', group, 'another group of schools');
  }
  return leaveOutGroups(cells, 'one group of pupils') ?? { dimensions: {} };
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
