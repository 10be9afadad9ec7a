/** Apprenticeships started and achieved, by sector subject area and level, from Apprenticeships (in England). */
import type { SourceDescription } from '../../contract.ts';
import {
  educationStatisticsFacts,
  type FilterVerdict,
  statisticsConnector,
} from '../statistics-connector.ts';

const source: SourceDescription = {
  ...educationStatisticsFacts,
  id: 'dfe/apprenticeships-by-subject',
  title: 'Apprenticeships by subject',
  summary: 'How many apprenticeships people start and complete in each subject area and at each level.',
  landingPage: 'https://explore-education-statistics.service.gov.uk/find-statistics/apprenticeships',
  cadence: 'quarterly',
  expectedLagDays: 130,
  measures: ['apprenticeships-achieved-by-subject', 'apprenticeships-started-by-subject'],
  // Recorded: 105,066 rows, all of training providers, which are left out. Areas send a few thousand a year.
  assertions: {
    minRecords: 5,
    maxRecords: 1_500_000,
    maxRejectedShare: 0.01,
    maxFallShare: 0.2,
  },
};

/** Sector subject areas, tier 1: the department's code, which sorts them, and its words. */
const SUBJECTS: Readonly<Record<string, string>> = {
  'Health, Public Services and Care': '1',
  'Science and Mathematics': '2',
  'Agriculture, Horticulture and Animal Care': '3',
  'Engineering and Manufacturing Technologies': '4',
  'Construction, Planning and the Built Environment': '5',
  'Information and Communication Technology': '6',
  'Retail and Commercial Enterprise': '7',
  'Leisure, Travel and Tourism': '8',
  'Arts, Media and Publishing': '9',
  'History, Philosophy and Theology': '10',
  'Social Sciences': '11',
  'Languages, Literature and Culture': '12',
  'Education and Training': '13',
  'Preparation for Life and Work': '14',
  'Business, Administration and Law': '15',
};

const LEVELS: Readonly<Record<string, string>> = {
  'Intermediate Apprenticeship': 'intermediate',
  'Advanced Apprenticeship': 'advanced',
  'Higher Apprenticeship': 'higher',
};

function readFilters({
  apps_level: level = '',
  ssa_t1_desc: subject = '',
}: Readonly<Record<string, string>>): FilterVerdict {
  const subjectCode = SUBJECTS[subject];
  const levelCode = LEVELS[level];
  if (subject !== 'Total' && subjectCode === undefined) return { unknown: `ssa_t1_desc ${subject}` };
  if (level !== 'Total' && levelCode === undefined) return { unknown: `apps_level ${level}` };
  return {
    dimensions: {
      ...(subjectCode === undefined ? {} : { subject: `ssa1:${subjectCode}` }),
      ...(levelCode === undefined ? {} : { level: levelCode }),
    },
  };
}

export const connector = statisticsConnector({
  source,
  address: {
    search: 'Apprenticeships',
    publicationSlug: 'apprenticeships',
    title: /(geograph|local authority).*(sector|subject)|(sector|subject).*(geograph|local authority)/i,
  },
  filters: ['apps_level', 'ssa_t1_desc'],
  unread: ['provider_name', 'provider_ukprn'],
  indicators: [
    { column: 'starts', measure: 'apprenticeships-started-by-subject' },
    { column: 'achievements', measure: 'apprenticeships-achieved-by-subject' },
  ],
  readFilters,
});
