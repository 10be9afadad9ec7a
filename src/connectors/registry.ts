/** Every connector there is, listed by hand so that bundlers, checkers and readers can all follow it. */
import type { Connector } from './contract.ts';
import { connector as northernIrishSchools } from './deni/schools/connector.ts';
import { connector as destinations1618 } from './dfe/16-18-destinations/connector.ts';
import { connector as apprenticeshipsBySubject } from './dfe/apprenticeships-by-subject/connector.ts';
import { connector as careerPathways } from './dfe/career-pathways/connector.ts';
import { connector as findAnApprenticeship } from './dfe/find-an-apprenticeship/connector.ts';
import { connector as furtherEducation } from './dfe/further-education/connector.ts';
import { connector as ks4Destinations } from './dfe/ks4-destinations/connector.ts';
import { connector as neetAndParticipation } from './dfe/neet-and-participation/connector.ts';
import { connector as occupationsInDemand } from './dfe/occupations-in-demand/connector.ts';
import { connector as englishSchools } from './dfe/schools/connector.ts';
import { connector as skillsImperative2035 } from './dfe/skills-imperative-2035/connector.ts';
import { connector as teachingVacancies } from './dfe/teaching-vacancies/connector.ts';
import { connector as jobProfileSubjects } from './ncs/job-profile-subjects/connector.ts';
import { connector as jobProfiles } from './ncs/job-profiles/connector.ts';
import { connector as nhsJobs } from './nhsbsa/nhs-jobs/connector.ts';
import { connector as northernIrelandClaimants } from './nisra/claimants/connector.ts';
import { connector as businesses } from './nomis/businesses/connector.ts';
import { connector as censusActivity } from './nomis/census-activity/connector.ts';
import { connector as censusMinorGroups } from './nomis/census-occupations/connector.ts';
import { connector as claimantCount } from './nomis/claimant-count/connector.ts';
import { connector as employmentByIndustry } from './nomis/employment-by-industry/connector.ts';
import { connector as jobsDensity } from './nomis/jobs-density/connector.ts';
import { connector as occupationByIndustry } from './nomis/occupation-by-industry/connector.ts';
import { connector as payResidence } from './nomis/pay-residence/connector.ts';
import { connector as payWorkplace } from './nomis/pay-workplace/connector.ts';
import { connector as population } from './nomis/population/connector.ts';
import { connector as qualifications } from './nomis/qualifications/connector.ts';
import { connector as residentsByIndustry } from './nomis/residents-by-industry/connector.ts';
import { connector as residentsByJob } from './nomis/residents-by-job/connector.ts';
import { connector as residentsByOccupation } from './nomis/residents-by-occupation/connector.ts';
import { connector as nomisWebsiteTables } from './nomis/website-tables/connector.ts';
import { connector as workRates } from './nomis/work-rates/connector.ts';
import { connector as censusOccupations } from './ons/census-occupations/connector.ts';
import { connector as employmentByOccupation } from './ons/employment-by-occupation/connector.ts';
import { connector as exploreLocalStatistics } from './ons/explore-local-statistics/connector.ts';
import { connector as labourDemand } from './ons/labour-demand/connector.ts';
import { connector as labourMarketSeries } from './ons/labour-market-series/connector.ts';
import { connector as labourMarketTables } from './ons/labour-market-tables/connector.ts';
import { connector as payByAgeAndOccupation } from './ons/pay-by-age-and-occupation/connector.ts';
import { connector as payByOccupation } from './ons/pay-by-occupation/connector.ts';
import { connector as payByRegionAndOccupation } from './ons/pay-by-region-and-occupation/connector.ts';
import { connector as soc2020Volume1 } from './ons/soc2020-volume-1/connector.ts';
import { connector as scottishSchoolLeavers } from './scotgov/school-leavers/connector.ts';
import { connector as scottishSchools } from './scotgov/schools/connector.ts';
import { connector as apprenticeshipStandards } from './skillsengland/standards/connector.ts';
import { connector as welshSchools } from './welshgov/schools/connector.ts';
import { connector as welshYoungPeople } from './welshgov/young-people/connector.ts';

export const connectors: readonly Connector[] = [
  teachingVacancies,
  findAnApprenticeship,
  nhsJobs,
  claimantCount,
  employmentByIndustry,
  population,
  workRates,
  residentsByOccupation,
  residentsByIndustry,
  occupationByIndustry,
  residentsByJob,
  payResidence,
  payWorkplace,
  businesses,
  jobsDensity,
  qualifications,
  censusActivity,
  censusMinorGroups,
  labourMarketSeries,
  labourDemand,
  censusOccupations,
  employmentByOccupation,
  labourMarketTables,
  payByOccupation,
  payByRegionAndOccupation,
  payByAgeAndOccupation,
  scottishSchoolLeavers,
  northernIrelandClaimants,
  welshYoungPeople,
  nomisWebsiteTables,
  exploreLocalStatistics,
  ks4Destinations,
  destinations1618,
  neetAndParticipation,
  apprenticeshipsBySubject,
  furtherEducation,
  careerPathways,
  occupationsInDemand,
  skillsImperative2035,
  jobProfiles,
  jobProfileSubjects,
  soc2020Volume1,
  apprenticeshipStandards,
  englishSchools,
  welshSchools,
  scottishSchools,
  northernIrishSchools,
];
