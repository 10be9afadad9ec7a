/** The licence that most official statistics come under. */
import type { Licence } from '../contract.ts';

/** `whose`: the words that the publisher asks to be named by, e.g. "StatsWales". */
export function openGovernmentLicence(whose: string): Licence {
  return {
    name: 'Open Government Licence v3.0',
    url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
    attribution: `Source: ${whose}, licensed under the Open Government Licence v3.0. © Crown copyright`,
    allows: 'records',
  };
}
