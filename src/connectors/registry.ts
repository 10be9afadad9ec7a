/** Every connector there is, listed by hand so that bundlers, checkers and readers can all follow it. */
import type { Connector } from './contract.ts';
import { connector as destinations1618 } from './dfe/16-18-destinations/connector.ts';
import { connector as apprenticeshipsBySubject } from './dfe/apprenticeships-by-subject/connector.ts';
import { connector as findAnApprenticeship } from './dfe/find-an-apprenticeship/connector.ts';
import { connector as ks4Destinations } from './dfe/ks4-destinations/connector.ts';
import { connector as neetAndParticipation } from './dfe/neet-and-participation/connector.ts';
import { connector as skillsImperative2035 } from './dfe/skills-imperative-2035/connector.ts';
import { connector as teachingVacancies } from './dfe/teaching-vacancies/connector.ts';
import { connector as nhsJobs } from './nhsbsa/nhs-jobs/connector.ts';
import { connector as claimantCount } from './nomis/claimant-count/connector.ts';
import { connector as employmentByIndustry } from './nomis/employment-by-industry/connector.ts';
import { connector as population } from './nomis/population/connector.ts';
import { connector as nomisWebsiteTables } from './nomis/website-tables/connector.ts';
import { connector as exploreLocalStatistics } from './ons/explore-local-statistics/connector.ts';

export const connectors: readonly Connector[] = [
  teachingVacancies,
  findAnApprenticeship,
  nhsJobs,
  claimantCount,
  employmentByIndustry,
  population,
  nomisWebsiteTables,
  exploreLocalStatistics,
  ks4Destinations,
  destinations1618,
  neetAndParticipation,
  apprenticeshipsBySubject,
  skillsImperative2035,
];
