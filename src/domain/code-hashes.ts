// Generated from the code they stand for by `npm run generate`. Do not edit; see docs/decisions/0091.

/** Of what codes adverts: stored ones are coded again when it changes. */
export const CODING_HASH = '63cbc402e5';

/** Of what finds adverts of the same job: an edition is built anew when it changes. */
export const DUPLICATES_HASH = '6bd008c32e';

/** Of what turns figures into documents: an edition is built anew when it changes. */
export const BUILDING_HASH = 'b44921d5aa';

/** By source, of what turns its bytes into records: it is read again when it changes. */
export const READING_HASHES: ReadonlyMap<string, string> = new Map([
  ['dfe/16-18-destinations', 'f37530915b'],
  ['dfe/apprenticeships-by-subject', 'ecb76fe405'],
  ['dfe/find-an-apprenticeship', 'a8983eb89e'],
  ['dfe/further-education', 'a27db08852'],
  ['dfe/ks4-destinations', '123d0c352c'],
  ['dfe/neet-and-participation', '70e3587149'],
  ['dfe/skills-imperative-2035', '7f6d127def'],
  ['dfe/teaching-vacancies', 'f7261b0cb0'],
  ['ncs/job-profiles', '84f35d5bfe'],
  ['nhsbsa/nhs-jobs', 'c2bdf020a4'],
  ['nisra/claimants', '534ba998bf'],
  ['nomis/businesses', 'a09a494abc'],
  ['nomis/census-activity', 'de29522ae9'],
  ['nomis/census-occupations', 'd346539fdc'],
  ['nomis/claimant-count', '21baf7ab23'],
  ['nomis/employment-by-industry', 'd528a5bc37'],
  ['nomis/jobs-density', 'bf0695fa53'],
  ['nomis/occupation-by-industry', '4f698b9a23'],
  ['nomis/pay-residence', '54705cc926'],
  ['nomis/pay-workplace', '8323e52c6e'],
  ['nomis/population', '762116b95f'],
  ['nomis/qualifications', '1fd30e6ff6'],
  ['nomis/residents-by-industry', '8628cc0ba2'],
  ['nomis/residents-by-job', '8986c4d125'],
  ['nomis/residents-by-occupation', 'd0f368bad7'],
  ['nomis/website-tables', 'fb16bc3e5a'],
  ['nomis/work-rates', 'fb4bfd0e9d'],
  ['ons/census-occupations', 'd2dfe5149e'],
  ['ons/employment-by-occupation', '847bcfe9e4'],
  ['ons/explore-local-statistics', '706ecbccb1'],
  ['ons/labour-demand', '01b70348b9'],
  ['ons/labour-market-series', 'bf1fe237d7'],
  ['ons/labour-market-tables', '3d6f205a7b'],
  ['ons/pay-by-age-and-occupation', '80b5ad41f0'],
  ['ons/pay-by-occupation', '3e889430b1'],
  ['ons/pay-by-region-and-occupation', '9da11539aa'],
  ['scotgov/school-leavers', '64f3c16cfe'],
  ['welshgov/young-people', '21ff1c957e'],
]);
