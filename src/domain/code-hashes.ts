// Generated from the code they stand for by `npm run generate`. Do not edit; see docs/decisions/0091.

/** Of what codes adverts: stored ones are coded again when it changes. */
export const CODING_HASH = 'e26cbdee28';

/** Of what finds adverts of the same job: an edition is built anew when it changes. */
export const DUPLICATES_HASH = '6bd008c32e';

/** Of what turns figures into documents: an edition is built anew when it changes. */
export const BUILDING_HASH = 'cea01d7995';

/** By source, of what turns its bytes into records: it is read again when it changes. */
export const READING_HASHES: ReadonlyMap<string, string> = new Map([
  ['dfe/16-18-destinations', '2b78b2be33'],
  ['dfe/apprenticeships-by-subject', 'fb655ff2fe'],
  ['dfe/find-an-apprenticeship', '3fe23987d4'],
  ['dfe/further-education', 'dc601fb024'],
  ['dfe/ks4-destinations', 'c87da8ecb9'],
  ['dfe/neet-and-participation', '86c9e978e4'],
  ['dfe/skills-imperative-2035', '6135eba4ed'],
  ['dfe/teaching-vacancies', 'ae27f04443'],
  ['ncs/job-profiles', '6fc4710e88'],
  ['nhsbsa/nhs-jobs', '24f2b8d7b1'],
  ['nisra/claimants', '1ad1821b5b'],
  ['nomis/businesses', 'bfbb647b39'],
  ['nomis/census-activity', '6eea76938b'],
  ['nomis/census-occupations', '7ccf3bd97e'],
  ['nomis/claimant-count', 'b3202c7c2c'],
  ['nomis/employment-by-industry', 'e764f7a26f'],
  ['nomis/jobs-density', 'ab63ec6121'],
  ['nomis/occupation-by-industry', 'f99492db37'],
  ['nomis/pay-residence', 'e21332b6d1'],
  ['nomis/pay-workplace', '7e2fa7b096'],
  ['nomis/population', '7011926c50'],
  ['nomis/qualifications', 'd52a35a110'],
  ['nomis/residents-by-industry', '31563fab60'],
  ['nomis/residents-by-job', 'f41a1fd5ee'],
  ['nomis/residents-by-occupation', 'bcd37653e1'],
  ['nomis/website-tables', '7416410b15'],
  ['nomis/work-rates', 'bc38400cae'],
  ['ons/census-occupations', 'aa20c5bf59'],
  ['ons/employment-by-occupation', '9f93543760'],
  ['ons/explore-local-statistics', '6969117458'],
  ['ons/labour-demand', '592857865a'],
  ['ons/labour-market-series', '4cbe690cd6'],
  ['ons/labour-market-tables', '8aa12380c2'],
  ['ons/pay-by-age-and-occupation', 'd65f62b272'],
  ['ons/pay-by-occupation', '79b9bd2cb2'],
  ['ons/pay-by-region-and-occupation', '57d64c36b0'],
  ['ons/soc2020-volume-1', '2ca838c7db'],
  ['scotgov/school-leavers', '1205b2eea0'],
  ['skillsengland/standards', '10b0c5883e'],
  ['welshgov/young-people', '97730be68b'],
]);
