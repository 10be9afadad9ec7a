/** Every connector there is, listed by hand so that bundlers, checkers and readers can all follow it. */
import type { Connector } from './contract.ts';
import { connector as nhsJobs } from './nhsbsa/nhs-jobs/connector.ts';

export const connectors: readonly Connector[] = [nhsJobs];
