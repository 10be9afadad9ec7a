// Generated from the code they stand for by `npm run generate`. Do not edit; see docs/decisions/0091.

/** Of what codes adverts: stored ones are coded again when it changes. */
export const CODING_HASH = '63cbc402e5';

/** Of what finds adverts of the same job: an edition is built anew when it changes. */
export const DUPLICATES_HASH = '6bd008c32e';

/** Of what turns figures into documents: an edition is built anew when it changes. */
export const BUILDING_HASH = 'b41f4d06f4';

/** By source, of what turns its bytes into records: it is read again when it changes. */
export const READING_HASHES: ReadonlyMap<string, string> = new Map([
  ['board', 'a824038d49'],
  ['dfe/16-18-destinations', '489ebe28fe'],
  ['dfe/apprenticeships-by-subject', 'b09bef2d0a'],
  ['dfe/find-an-apprenticeship', 'c220fbe1ff'],
  ['dfe/further-education', '0538cbf72a'],
  ['dfe/ks4-destinations', '77eb5b6fde'],
  ['dfe/neet-and-participation', 'b8888f9ec8'],
  ['dfe/skills-imperative-2035', '3d225ea979'],
  ['dfe/teaching-vacancies', '922f39b25b'],
  ['ncs/job-profiles', '7188827ec6'],
  ['nhsbsa/nhs-jobs', 'ca1e0c5f63'],
  ['nisra/claimants', 'e449fa3173'],
  ['nomis/businesses', 'd4b3b15b69'],
  ['nomis/census-activity', '76fb625dc4'],
  ['nomis/census-occupations', 'acd21fef79'],
  ['nomis/claimant-count', 'cff2a75a87'],
  ['nomis/employment-by-industry', 'd38b7374b2'],
  ['nomis/jobs-density', '3225a7699c'],
  ['nomis/occupation-by-industry', '2b0f50df4a'],
  ['nomis/pay-residence', 'e544511be0'],
  ['nomis/pay-workplace', 'dcc636437e'],
  ['nomis/population', 'fc640a7db5'],
  ['nomis/qualifications', '993f40999e'],
  ['nomis/residents-by-industry', '724a80f38f'],
  ['nomis/residents-by-job', 'b0e4a61ebe'],
  ['nomis/residents-by-occupation', '49c5feadcc'],
  ['nomis/website-tables', '1151498b93'],
  ['nomis/work-rates', '95fac01d78'],
  ['ons/census-occupations', '3d1ebe7c2d'],
  ['ons/employment-by-occupation', '3bcd83a75e'],
  ['ons/explore-local-statistics', '4b2ad1feca'],
  ['ons/labour-demand', 'e333a7a9f8'],
  ['ons/labour-market-series', '3c573da993'],
  ['ons/labour-market-tables', '6935e1d081'],
  ['ons/pay-by-age-and-occupation', '0ea2bd29d0'],
  ['ons/pay-by-occupation', '0b27d42f77'],
  ['ons/pay-by-region-and-occupation', '1bdd28ef05'],
  ['scotgov/school-leavers', '82f669d032'],
  ['welshgov/young-people', 'fe5d8b064a'],
]);
