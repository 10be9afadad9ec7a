// Generated from the code they stand for by `npm run generate`. Do not edit; see docs/decisions/0091.

/** Of what codes adverts: stored ones are coded again when it changes. */
export const CODING_HASH = '64238f44a5';

/** Of what finds adverts of the same job: an edition is built anew when it changes. */
export const DUPLICATES_HASH = '6bd008c32e';

/** Of what turns figures into documents: an edition is built anew when it changes. */
export const BUILDING_HASH = 'e1f53146ea';

/** By source, of what turns its bytes into records: it is read again when it changes. */
export const READING_HASHES: ReadonlyMap<string, string> = new Map([
  ['dfe/16-18-destinations', '5f7c865680'],
  ['dfe/apprenticeships-by-subject', '9c55e9c17a'],
  ['dfe/find-an-apprenticeship', 'de74331cae'],
  ['dfe/further-education', '6b27cdf070'],
  ['dfe/ks4-destinations', 'bb1ce99130'],
  ['dfe/neet-and-participation', 'd57e3f52f9'],
  ['dfe/skills-imperative-2035', 'e97e42c856'],
  ['dfe/teaching-vacancies', '73b22bbab7'],
  ['ncs/job-profiles', '552c50c40c'],
  ['nhsbsa/nhs-jobs', 'b72aedd7b0'],
  ['nisra/claimants', 'b02b5d5e8a'],
  ['nomis/businesses', 'ba91e25cfb'],
  ['nomis/census-activity', 'd723a9fb91'],
  ['nomis/claimant-count', '91fa60bcd4'],
  ['nomis/employment-by-industry', '8f2913949f'],
  ['nomis/jobs-density', '395d7494b9'],
  ['nomis/occupation-by-industry', 'ac13a241f1'],
  ['nomis/pay-residence', 'd8f4c64a69'],
  ['nomis/pay-workplace', 'dd3ba0b07e'],
  ['nomis/population', '8e09c79b7d'],
  ['nomis/qualifications', '8a04866f2a'],
  ['nomis/residents-by-industry', '51ac562010'],
  ['nomis/residents-by-job', 'cfa7668bc3'],
  ['nomis/residents-by-occupation', '662cf9d50f'],
  ['nomis/website-tables', '1a01334e89'],
  ['nomis/work-rates', '6856b991bc'],
  ['ons/explore-local-statistics', 'c72bc2ecb5'],
  ['ons/labour-demand', '817da086a5'],
  ['ons/labour-market-series', 'f7b9c5edbf'],
  ['ons/labour-market-tables', 'fd83af0ea2'],
  ['scotgov/school-leavers', 'e909a1478f'],
  ['welshgov/young-people', '1d4167182f'],
]);
