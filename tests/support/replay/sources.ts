/** Every source that can be replayed. */
import { exploreLocalStatistics } from './explore-local-statistics.ts';
import { findAnApprenticeship } from './find-an-apprenticeship.ts';
import { nhsJobs } from './nhs-jobs.ts';
import { nomisClaimantCount, nomisEmploymentByIndustry, nomisPopulation } from './nomis.ts';
import type { ReplaySource } from './replay-source.ts';
import { teachingVacancies } from './teaching-vacancies.ts';

export const replaySources: readonly ReplaySource[] = [
  teachingVacancies,
  findAnApprenticeship,
  nhsJobs,
  exploreLocalStatistics,
  nomisPopulation,
  nomisClaimantCount,
  nomisEmploymentByIndustry,
];
