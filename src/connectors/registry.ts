/** Every connector there is, listed by hand so that bundlers, checkers and readers can all follow it. */
import type { Connector } from './contract.ts';
import { connector as findAnApprenticeship } from './dfe/find-an-apprenticeship/connector.ts';
import { connector as teachingVacancies } from './dfe/teaching-vacancies/connector.ts';
import { connector as nhsJobs } from './nhsbsa/nhs-jobs/connector.ts';

export const connectors: readonly Connector[] = [teachingVacancies, findAnApprenticeship, nhsJobs];
