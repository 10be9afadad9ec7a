// Generated from the code they stand for by `npm run generate`. Do not edit; see docs/decisions/0091.

/** Of what codes adverts: stored ones are coded again when it changes. */
export const CODING_HASH = '6ae5a0137e';

/** Of what finds adverts of the same job: an edition is built anew when it changes. */
export const DUPLICATES_HASH = '6bd008c32e';

/** Of what turns figures into documents: an edition is built anew when it changes. */
export const BUILDING_HASH = '3d8e0b3d04';

/** By source, of what turns its bytes into records: it is read again when it changes. */
export const READING_HASHES: ReadonlyMap<string, string> = new Map([
  ['dfe/16-18-destinations', '7b41e49cec'],
  ['dfe/apprenticeships-by-subject', '0a5743dd77'],
  ['dfe/find-an-apprenticeship', '293cba6fdd'],
  ['dfe/further-education', '8645fc0e52'],
  ['dfe/ks4-destinations', '7d5f81d067'],
  ['dfe/neet-and-participation', '02ae1e637d'],
  ['dfe/skills-imperative-2035', 'c1214d64a2'],
  ['dfe/teaching-vacancies', '623995fc7d'],
  ['ncs/job-profiles', '6b6e6e167a'],
  ['nhsbsa/nhs-jobs', 'a9eaf6f9aa'],
  ['nisra/claimants', '602523a14e'],
  ['nomis/businesses', '8950ca11ba'],
  ['nomis/census-activity', '5cecad9598'],
  ['nomis/claimant-count', 'fba592feef'],
  ['nomis/employment-by-industry', 'd2515e60a0'],
  ['nomis/jobs-density', '2c1007e09e'],
  ['nomis/occupation-by-industry', '7664ff39aa'],
  ['nomis/pay-residence', 'fb45f014c1'],
  ['nomis/pay-workplace', '8f637aec8d'],
  ['nomis/population', '91b4149f61'],
  ['nomis/qualifications', '5d8c4577c2'],
  ['nomis/residents-by-industry', 'ffc8e458f0'],
  ['nomis/residents-by-job', '847d73edc5'],
  ['nomis/residents-by-occupation', '9b0155c96e'],
  ['nomis/website-tables', '55cae1b1fd'],
  ['nomis/work-rates', 'c9617f6ae3'],
  ['ons/explore-local-statistics', '5589d67311'],
  ['ons/labour-demand', 'dee63ca502'],
  ['ons/labour-market-series', '534e94d33c'],
  ['ons/labour-market-tables', 'a5e0b8a6b0'],
  ['ons/pay-by-age-and-occupation', '8a7717888c'],
  ['ons/pay-by-occupation', 'e720482d29'],
  ['ons/pay-by-region-and-occupation', '5889ee3626'],
  ['scotgov/school-leavers', '7b3b0ff777'],
  ['welshgov/young-people', '43fbb4508e'],
]);
