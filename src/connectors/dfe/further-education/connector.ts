/** People on publicly funded courses, by district, from Further education and skills (in England). */
import type { SourceDescription } from '../../contract.ts';
import {
  educationStatisticsFacts,
  type FilterVerdict,
  statisticsConnector,
} from '../statistics-connector.ts';

const source: SourceDescription = {
  ...educationStatisticsFacts,
  id: 'dfe/further-education',
  title: 'Further education and skills',
  summary: 'How many people are on publicly funded college and training courses, and how many complete them.',
  landingPage:
    'https://explore-education-statistics.service.gov.uk/find-statistics/further-education-and-skills',
  cadence: 'quarterly',
  expectedLagDays: 130,
  measures: ['further-education-achievers', 'further-education-learners'],
  // Not recorded. Some 500 areas, six years, two kinds of course and at most four ages are taken of a file that has many more.
  assertions: {
    minRecords: 5,
    maxRecords: 1_500_000,
    maxRejectedShare: 0.01,
    maxFallShare: 0.2,
  },
};

/** Kinds of provision; null for those of which another source tells more. */
const PROVISIONS: Readonly<Record<string, string | null>> = {
  'Further education and skills': '',
  'Education and training': 'education-and-training',
  Apprenticeships: null,
  'Tailored learning': null,
  'Community learning': null,
};
const AGE = /^(under 19|\d{2}-\d{2}|\d{2}\+)$/i;
const STATUSES = /^(total|(un|non-)?regulated)$/i;

function readFilters(cells: Readonly<Record<string, string>>): FilterVerdict {
  const { provision_type = '', regulated_status = '', level_or_type = '', age_summary = '' } = cells;
  const provision = Object.hasOwn(PROVISIONS, provision_type) ? PROVISIONS[provision_type] : undefined;
  if (provision === undefined) return { unknown: `provision_type ${provision_type}` };
  if (!STATUSES.test(regulated_status)) return { unknown: `regulated_status ${regulated_status}` };
  const [kind, level] = level_or_type.split(': ');
  if (kind !== provision_type || level === undefined || level === '') {
    return { unknown: `level_or_type ${level_or_type}` };
  }
  // Another way to write the total would pass for a level, and the area would have no figure.
  if (level !== 'Total' && /^total/i.test(level)) return { unknown: `level_or_type ${level_or_type}` };
  if (age_summary !== 'Total' && !AGE.test(age_summary)) return { unknown: `age_summary ${age_summary}` };
  if (provision === null) return { skipped: `${provision_type}, of which other sources tell` };
  const dimensions = {
    ...(provision === '' ? {} : { provision }),
    ...(age_summary === 'Total' ? {} : { age: age_summary.toLowerCase().replace(' ', '-') }),
  };
  const isRegulated = !/^total$/i.test(regulated_status);
  if (level !== 'Total')
    return {
      skipped: 'one level, where all levels together are taken',
      ...(!isRegulated && { beside: dimensions }),
    };
  if (isRegulated) return { skipped: 'regulated courses or others, where all are taken', beside: dimensions };
  return { dimensions };
}

export const connector = statisticsConnector({
  source,
  address: {
    search: 'Further education and skills',
    publicationSlug: 'further-education-and-skills',
    title: /^geography .*participation.*achievement.*population/i,
  },
  filters: ['provision_type', 'regulated_status', 'level_or_type', 'age_summary'],
  unread: [
    'local_enterprise_partnership_code',
    'local_enterprise_partnership_name',
    'starts',
    'population_estimate',
    'starts_rate_per_100000_population',
    'participation_rate_per_100000_population',
    'learner_achievements_rate_per_100000_population',
  ],
  indicators: [
    { column: 'participation', measure: 'further-education-learners' },
    { column: 'learner_achievements', measure: 'further-education-achievers' },
  ],
  readFilters,
});
