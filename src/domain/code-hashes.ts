// Generated from the code they stand for by `npm run generate`. Do not edit; see docs/decisions/0091.

/** Of what codes adverts: stored ones are coded again when it changes. */
export const CODING_HASH = 'b640ecbca8';

/** Of what finds adverts of the same job: an edition is built anew when it changes. */
export const DUPLICATES_HASH = '6bd008c32e';

/** Of what turns figures into documents: an edition is built anew when it changes. */
export const BUILDING_HASH = '82795b4c97';

/** By source, of what turns its bytes into records: it is read again when it changes. */
export const READING_HASHES: ReadonlyMap<string, string> = new Map([
  ['dfe/16-18-destinations', '98d10d5585'],
  ['dfe/apprenticeships-by-subject', '7d0e93cd1d'],
  ['dfe/find-an-apprenticeship', '88060a0f3d'],
  ['dfe/further-education', 'a4a219f417'],
  ['dfe/ks4-destinations', '492671b110'],
  ['dfe/neet-and-participation', 'b4b310668b'],
  ['dfe/skills-imperative-2035', '2040df2447'],
  ['dfe/teaching-vacancies', '15aeb10179'],
  ['ncs/job-profiles', '241509bea1'],
  ['nhsbsa/nhs-jobs', '0c810cbb9d'],
  ['nisra/claimants', '7c9868e516'],
  ['nomis/businesses', 'b2487e715d'],
  ['nomis/census-activity', '26d64701fc'],
  ['nomis/census-occupations', '625338ca24'],
  ['nomis/claimant-count', '9e2adc2eea'],
  ['nomis/employment-by-industry', '73ed1339d3'],
  ['nomis/jobs-density', '5109cb6463'],
  ['nomis/occupation-by-industry', '8815cea3ea'],
  ['nomis/pay-residence', '1f6a1f1153'],
  ['nomis/pay-workplace', '3a97b6547a'],
  ['nomis/population', '258165ea50'],
  ['nomis/qualifications', '47d5b30414'],
  ['nomis/residents-by-industry', '2703563401'],
  ['nomis/residents-by-job', '88f1da7ece'],
  ['nomis/residents-by-occupation', '0ac06d41ff'],
  ['nomis/website-tables', '3e506d5f29'],
  ['nomis/work-rates', '1176f73e68'],
  ['ons/census-occupations', 'b00b72881c'],
  ['ons/employment-by-occupation', '4176fee6ee'],
  ['ons/explore-local-statistics', 'beab0bb2ed'],
  ['ons/labour-demand', '7bdb18f8c5'],
  ['ons/labour-market-series', '3f27cda142'],
  ['ons/labour-market-tables', '2185f92520'],
  ['ons/pay-by-age-and-occupation', 'dd66707a64'],
  ['ons/pay-by-occupation', '720c2a2edc'],
  ['ons/pay-by-region-and-occupation', '887cd67e3e'],
  ['scotgov/school-leavers', '058ab360ea'],
  ['welshgov/young-people', '047955cc6d'],
]);
