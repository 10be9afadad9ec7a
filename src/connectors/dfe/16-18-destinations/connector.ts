/** Where students go after 16 to 18 study (16-18 destination measures), by the place of the school or college. */
import type { SourceDescription } from '../../contract.ts';
import {
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
  id: 'dfe/16-18-destinations',
  title: '16-18 destination measures',
  summary:
    'Where students go in the year after school or college: further study, an apprenticeship, work, or none.',
  landingPage:
    'https://explore-education-statistics.service.gov.uk/find-statistics/16-18-destination-measures',
  measures: ['destinations-after-18'],
};

const FILTERS = ['data_type', 'institution_group', 'level_methodology'];

/** The level a student mainly studied at. */
const LEVELS: Readonly<Record<string, string | null>> = {
  Total: null,
  'Level 3': 'level-3',
  'Level 2': 'level-2',
  'All other qualifications': 'other',
};

function readFilters(cells: Readonly<Record<string, string>>): FilterVerdict {
  const { data_type: type = '', level_methodology: method = '', institution_group: group } = cells;
  const isShare = isPercentage(type);
  if (!isShare && !isCount(type)) return { unknown: `data_type ${type}` };
  if (!isShare && !is1618(cells)) {
    return { unknown: `level_methodology ${method}: no row of 16-18 destination measures` };
  }
  const level = LEVELS[cells.cohort_level_group ?? 'Total'];
  const dimensions = level ? { level } : {};
  const isElsewhere = !/^(16-18 )?Provider location$/.test(method);
  const isOtherGroup = group !== 'State-funded mainstream schools & colleges';
  const differences = [
    ...differsIn('data_type', isShare, 'a percentage, which follows from the counts'),
    ...differsIn(
      'level_methodology',
      isElsewhere,
      `counted by ${method}, which cannot be compared with the place of study`,
    ),
    ...differsIn('institution_group', isOtherGroup, 'another group of schools and colleges'),
    ...groupDifferences(cells, 'one group of students'),
  ];
  const leftOut = leaveOut(cells, differences, dimensions);
  if (leftOut !== null) return leftOut;
  return level === undefined ? { unknown: `cohort_level_group ${cells.cohort_level_group}` } : { dimensions };
}

export const connector = statisticsConnector({
  source,
  address: {
    search: '16-18 destination measures',
    publicationSlug: '16-18-destination-measures',
    title: /local authority district/i,
  },
  filters: [...FILTERS, 'cohort_level', 'cohort_level_group', 'breakdown_topic', 'breakdown'],
  otherFilters: [
    [...FILTERS, 'cohort_level', 'cohort_level_group', 'characteristic'],
    [...FILTERS, 'cohort_level_group', 'characteristic'],
    [...FILTERS, 'characteristic'],
  ],
  isOurs: is1618,
  unread: [],
  indicators: destinationIndicators('destinations-after-18'),
  readFilters,
  sum: DESTINATION_SUM,
});
