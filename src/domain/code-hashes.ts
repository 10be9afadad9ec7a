// Generated from the code they stand for by `npm run generate`. Do not edit; see docs/decisions/0091.

/** Of what codes adverts: stored ones are coded again when it changes. */
export const CODING_HASH = '00d8fa5b45';

/** Of what corrects codes by an operator's file: stored adverts of who has one are coded again when it changes. */
export const CORRECTING_HASH = '22d1704899';

/** Of what finds adverts of the same job: an edition is built anew when it changes. */
export const DUPLICATES_HASH = '12489bd4d4';

/** Of what turns figures into documents: an edition is built anew when it changes. */
export const BUILDING_HASH = '4207cd0ca5';

/** By source, of what turns its bytes into records: it is read again when it changes. */
export const READING_HASHES: ReadonlyMap<string, string> = new Map([
  ['board', '50517eba3b'],
  ['deni/schools', 'a2a7f4f540'],
  ['dfe/16-18-destinations', '50cab045c9'],
  ['dfe/apprenticeships-by-subject', 'f77ddb7e5b'],
  ['dfe/career-pathways', '998ceb7a9f'],
  ['dfe/find-an-apprenticeship', 'a2c15772f3'],
  ['dfe/further-education', '6fc9ad2d53'],
  ['dfe/ks4-destinations', '9626990339'],
  ['dfe/neet-and-participation', '9b3a053707'],
  ['dfe/occupations-in-demand', '36a0cdb1ea'],
  ['dfe/schools', '7740ea88b7'],
  ['dfe/skills-imperative-2035', '41cc23679c'],
  ['dfe/teaching-vacancies', 'f642ec5c67'],
  ['ncs/job-profiles', 'e4f73e422e'],
  ['nhsbsa/nhs-jobs', 'c6adbfa8b1'],
  ['nisra/claimants', 'faefb0f249'],
  ['nomis/businesses', 'd9d2098387'],
  ['nomis/census-activity', '1124fd569c'],
  ['nomis/census-occupations', 'f3b4f4d675'],
  ['nomis/claimant-count', '69c5b5597c'],
  ['nomis/employment-by-industry', '0a9b59dc1f'],
  ['nomis/jobs-density', '62d7d10ef4'],
  ['nomis/occupation-by-industry', '7b13a6c907'],
  ['nomis/pay-residence', '2ae3da6a1f'],
  ['nomis/pay-workplace', '34e80f3d95'],
  ['nomis/population', 'e197b8db69'],
  ['nomis/qualifications', '8f5c7b2d6e'],
  ['nomis/residents-by-industry', '90639c70a3'],
  ['nomis/residents-by-job', '074a4b598c'],
  ['nomis/residents-by-occupation', '8b0cd8b50c'],
  ['nomis/website-tables', '87c0363258'],
  ['nomis/work-rates', '23122aa00e'],
  ['ons/census-occupations', 'fa68c84ab6'],
  ['ons/employment-by-occupation', '2d82ca7ead'],
  ['ons/explore-local-statistics', '497a130036'],
  ['ons/labour-demand', '740f6177e5'],
  ['ons/labour-market-series', 'b5632999d8'],
  ['ons/labour-market-tables', '9ed92b1ef9'],
  ['ons/pay-by-age-and-occupation', '212d7ac81c'],
  ['ons/pay-by-occupation', '7e05c68002'],
  ['ons/pay-by-region-and-occupation', '464e7b451d'],
  ['ons/soc2020-volume-1', '5b6b725e52'],
  ['scotgov/school-leavers', 'e7b3ba390e'],
  ['scotgov/schools', '45955079ad'],
  ['skillsengland/standards', '45e3ce55fe'],
  ['welshgov/schools', '47b2bc43ff'],
  ['welshgov/young-people', 'ef2da069e5'],
]);
