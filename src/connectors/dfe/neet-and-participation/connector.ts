/** What councils know of their 16 and 17 year olds: learning, not in education, work or training (NEET), or not known. */
import { monthPeriod, type Period } from '../../../domain/period.ts';
import type { SourceDescription } from '../../contract.ts';
import {
  educationStatisticsFacts,
  type FilterVerdict,
  statisticsConnector,
} from '../statistics-connector.ts';

const source: SourceDescription = {
  ...educationStatisticsFacts,
  id: 'dfe/neet-and-participation',
  title: 'NEET and participation of 16 and 17 year olds by local authority',
  summary:
    'How many 16 and 17 year olds are in education or training, how many are not and do not work, and of how many nobody knows.',
  landingPage:
    'https://explore-education-statistics.service.gov.uk/find-statistics/participation-in-education-training-and-neet-age-16-to-17-by-local-authority',
  cadence: 'yearly',
  expectedLagDays: 140,
  measures: [
    'not-in-education-or-work',
    'not-in-education-or-work-or-unknown',
    'participation-in-learning',
    'september-guarantee-offers',
    'whereabouts-unknown',
    'young-people-known-to-councils',
  ],
  // Recorded: 161 rows: England, nine regions and 151 councils, one year.
  assertions: {
    minRecords: 5,
    maxRecords: 50_000,
    maxRejectedShare: 0.01,
    maxFallShare: 0.2,
  },
};

/** NEET and not known are averages of December to February; participation is of March. The label stays the publisher's. */
const winter = ({ start, label }: Period): Period => {
  const year = Number(start.slice(0, 4));
  return { start: `${year - 1}-12-01`, end: monthPeriod(year, 2).end, label };
};
const march = ({ start, label }: Period): Period => monthPeriod(Number(start.slice(0, 4)), 3, label);
const autumnBefore = ({ start, label }: Period): Period =>
  monthPeriod(Number(start.slice(0, 4)) - 1, 9, label);

function readFilters({ Age: age }: Readonly<Record<string, string>>): FilterVerdict {
  if (age === '16-17') return { dimensions: {} };
  return age === '16' || age === '17' ? { skipped: 'one year of age' } : { unknown: `Age ${age}` };
}

export const connector = statisticsConnector({
  source,
  address: {
    search: 'Participation in education, training and NEET age 16 to 17 by local authority',
    publicationSlug: 'participation-in-education-training-and-neet-age-16-to-17-by-local-authority',
    title: /NEET|participation/i,
  },
  filters: ['Age'],
  // Changes on the year and fifths follow from the figures; breakdowns by need and attainment belong to other publications.
  unread: [
    'annual_change_ppts_NEET_not_known',
    'annualchange_NEET',
    'annualchange_notknown',
    'annual_change_Participation_in_education_training',
    'annual_change_FTE',
    'annual_change_apprenticeship',
    'annual_change_other_education_training',
    'September_guarantee_annual_change_ppts',
    'cohort_noSEN_percent',
    'NEET_NK_noSEN_percent',
    'cohort_EHCP_percent',
    'NEET_NK_EHCP_percent',
    'cohort_SENDsupport_percent',
    'NEET_NK_SENDsupport_percent',
    'VG_cohort_DJF_avg',
    'VG_cohort_percentage',
    'VG_NEET_NK_percentage',
    'Level_3',
    'L2_em_GCSE_othL2',
    'avg_att8',
    'pt_l2basics_94',
    'sess_overall_percent',
    'enrolments_pa_10_exact_percent',
    'NEET_NK_quintile',
    'NEET_quintile',
    'Notknown_quintile',
    'Participation_ET_quintile',
    'Sep_guarantee_quintile',
  ],
  indicators: [
    { column: 'Cohort_DJFavg', measure: 'young-people-known-to-councils', restate: winter },
    { column: 'cohort_March', measure: 'young-people-known-to-councils', restate: march },
    {
      column: 'NEET_not_known_percent',
      measure: 'not-in-education-or-work-or-unknown',
      restate: winter,
    },
    { column: 'NEET_percent', measure: 'not-in-education-or-work', restate: winter },
    { column: 'Notknown_percent', measure: 'whereabouts-unknown', restate: winter },
    {
      column: 'TOTAL_participating_in_education_and_training_percent',
      measure: 'participation-in-learning',
      restate: march,
    },
    {
      column: 'Full_time_education_percent',
      measure: 'participation-in-learning',
      dimensions: { route: 'full-time-education' },
      restate: march,
    },
    {
      column: 'Apprenticeship_percent',
      measure: 'participation-in-learning',
      dimensions: { route: 'apprenticeship' },
      restate: march,
    },
    {
      column: 'Other_education_and_training_percent',
      measure: 'participation-in-learning',
      dimensions: { route: 'other' },
      restate: march,
    },
    {
      column: 'September_guarantee_Offer_made_percent',
      measure: 'september-guarantee-offers',
      restate: autumnBefore,
    },
  ],
  readFilters,
});
