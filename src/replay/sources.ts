/** Every source that can be replayed. */
import { apprenticeshipStandards } from './apprenticeship-standards.ts';
import { devolvedSources } from './devolved.ts';
import { earningsSources } from './earnings.ts';
import { educationStatisticsSources } from './education-statistics.ts';
import { exploreLocalStatistics } from './explore-local-statistics.ts';
import { findAnApprenticeship } from './find-an-apprenticeship.ts';
import { jobProfileSources } from './job-profiles.ts';
import { labourMarketSeries } from './labour-market-series.ts';
import { nhsJobs } from './nhs-jobs.ts';
import { nomisSources } from './nomis.ts';
import { occupationWorkbooks } from './occupation-workbooks.ts';
import type { ReplaySource } from './replay-source.ts';
import { teachingVacancies } from './teaching-vacancies.ts';

export const replaySources: readonly ReplaySource[] = [
  teachingVacancies,
  findAnApprenticeship,
  nhsJobs,
  exploreLocalStatistics,
  ...nomisSources,
  labourMarketSeries,
  ...earningsSources,
  ...occupationWorkbooks,
  ...devolvedSources,
  ...educationStatisticsSources,
  ...jobProfileSources,
  apprenticeshipStandards,
];
