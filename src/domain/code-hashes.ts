// Generated from the code they stand for by `npm run generate`. Do not edit; see docs/decisions/0091.

/** Of what codes adverts: stored ones are coded again when it changes. */
export const CODING_HASH = '135e2ce748';

/** Of what corrects codes by an operator's file: stored adverts of who has one are coded again when it changes. */
export const CORRECTING_HASH = '5fd0034dfa';

/** Of what finds adverts of the same job: an edition is built anew when it changes. */
export const DUPLICATES_HASH = '9a7a3612e4';

/** Of what turns figures into documents: an edition is built anew when it changes. */
export const BUILDING_HASH = 'd297919300';

/** By source, of what turns its bytes into records: it is read again when it changes. */
export const READING_HASHES: ReadonlyMap<string, string> = new Map([
  ['board', '731ad5bd3a'],
  ['dfe/16-18-destinations', '40f0331e82'],
  ['dfe/apprenticeships-by-subject', '4f2de0ec21'],
  ['dfe/career-pathways', 'fbbe82958f'],
  ['dfe/find-an-apprenticeship', 'de16e978a6'],
  ['dfe/further-education', '41865edef4'],
  ['dfe/ks4-destinations', '080341e363'],
  ['dfe/neet-and-participation', '2a780eb306'],
  ['dfe/occupations-in-demand', '5538247ef1'],
  ['dfe/skills-imperative-2035', '28c564a06c'],
  ['dfe/teaching-vacancies', '94960306cb'],
  ['ncs/job-profiles', '8d851f44c1'],
  ['nhsbsa/nhs-jobs', '8bb23f2da1'],
  ['nisra/claimants', 'ceb3e2968d'],
  ['nomis/businesses', '698ff24d2d'],
  ['nomis/census-activity', 'd4e53fdb88'],
  ['nomis/census-occupations', '25d1781500'],
  ['nomis/claimant-count', '7ee2100a88'],
  ['nomis/employment-by-industry', '9a086072cf'],
  ['nomis/jobs-density', '4815cd96ea'],
  ['nomis/occupation-by-industry', '78c1ccce18'],
  ['nomis/pay-residence', 'e88de71958'],
  ['nomis/pay-workplace', '0b1cd8a46f'],
  ['nomis/population', '73aaa97fc4'],
  ['nomis/qualifications', '0eb82085b6'],
  ['nomis/residents-by-industry', '6847dafa26'],
  ['nomis/residents-by-job', '7f862eea11'],
  ['nomis/residents-by-occupation', '16bd836404'],
  ['nomis/website-tables', '969839608c'],
  ['nomis/work-rates', 'e9f2518242'],
  ['ons/census-occupations', '8f151ef31a'],
  ['ons/employment-by-occupation', '94e7720b4f'],
  ['ons/explore-local-statistics', '914897f37a'],
  ['ons/labour-demand', '4f84f242b8'],
  ['ons/labour-market-series', '84c5d6981a'],
  ['ons/labour-market-tables', '52e8657f7e'],
  ['ons/pay-by-age-and-occupation', '2bb6841bba'],
  ['ons/pay-by-occupation', '7790c5a53d'],
  ['ons/pay-by-region-and-occupation', 'adc9f74b0e'],
  ['ons/soc2020-volume-1', '975d3f8219'],
  ['scotgov/school-leavers', 'c583394500'],
  ['skillsengland/standards', '0a13316ad2'],
  ['welshgov/young-people', '561e2afcc7'],
]);
