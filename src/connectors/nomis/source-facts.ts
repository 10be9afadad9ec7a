/** What all Nomis datasets share: where they live, their licence, how gently they are asked. */

import type { SourceDescription } from '../contract.ts';
import { openGovernmentLicence } from '../shared/open-licence.ts';

export const nomisFacts = {
  publisher: { name: 'Office for National Statistics (Nomis)', url: 'https://www.nomisweb.co.uk' },
  licence: openGovernmentLicence('Office for National Statistics via Nomis (www.nomisweb.co.uk)'),
  kind: 'observations',
  secrets: [],
  status: { state: 'active' },
  baseUrl: 'https://www.nomisweb.co.uk',
} as const satisfies Partial<SourceDescription>;

/** Nomis publishes no limits and drops connections of callers in a hurry. */
export const nomisPoliteness = { minIntervalMs: 1000, timeoutMs: 120_000, maxBytes: 30_000_000 } as const;

/**
 * Nomis's geography types: countries, regions, combined authorities, counties and unitaries, districts and unitaries. An area has
 * another internal id in each type, and old ids against a new type return nothing; GSS codes come back in all of them.
 */
export const NOMIS_AREAS = {
  countries: 'TYPE499',
  regions: 'TYPE480',
  combinedAuthorities: 'TYPE442',
  countiesApril2021: 'TYPE431',
  countiesApril2023: 'TYPE423',
  districtsApril2021: 'TYPE432',
  districtsApril2023: 'TYPE424',
  itl2Of2021: 'TYPE429',
} as const;

/** Every level that we hold, as Nomis drew it in April 2023, for a query's `geography`. */
export const EVERY_AREA = [
  NOMIS_AREAS.countries,
  NOMIS_AREAS.regions,
  NOMIS_AREAS.combinedAuthorities,
  NOMIS_AREAS.districtsApril2023,
  NOMIS_AREAS.countiesApril2023,
].join(',');
