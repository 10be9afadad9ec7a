// Generated from the code they stand for by `npm run generate`. Do not edit; see docs/decisions/0091.

/** Of what codes adverts: stored ones are coded again when it changes. */
export const CODING_HASH = '00d8fa5b45';

/** Of what corrects codes by an operator's file: stored adverts of who has one are coded again when it changes. */
export const CORRECTING_HASH = '22d1704899';

/** Of what finds adverts of the same job: an edition is built anew when it changes. */
export const DUPLICATES_HASH = '12489bd4d4';

/** Of what turns figures into documents: an edition is built anew when it changes. */
export const BUILDING_HASH = '8bbb607a71';

/** By source, of what turns its bytes into records: it is read again when it changes. */
export const READING_HASHES: ReadonlyMap<string, string> = new Map([
  ['board', '50517eba3b'],
  ['deni/schools', '85be055e8a'],
  ['dfe/16-18-destinations', 'ae65e7ff31'],
  ['dfe/apprenticeships-by-subject', '769210b28d'],
  ['dfe/career-pathways', '998ceb7a9f'],
  ['dfe/find-an-apprenticeship', 'a2c15772f3'],
  ['dfe/further-education', '341d2dbe4d'],
  ['dfe/ks4-destinations', '122b2b331a'],
  ['dfe/neet-and-participation', '2f27d7ff9f'],
  ['dfe/occupations-in-demand', '37543542f7'],
  ['dfe/schools', 'd48e2bd02a'],
  ['dfe/skills-imperative-2035', '41cc23679c'],
  ['dfe/teaching-vacancies', 'f642ec5c67'],
  ['ncs/job-profiles', 'e4f73e422e'],
  ['nhsbsa/nhs-jobs', 'c6adbfa8b1'],
  ['nisra/claimants', '779b1fff9d'],
  ['nomis/businesses', 'bd4d135472'],
  ['nomis/census-activity', '1a2d032350'],
  ['nomis/census-occupations', 'f8a4d96c81'],
  ['nomis/claimant-count', '652faed900'],
  ['nomis/employment-by-industry', '4c451fe1bf'],
  ['nomis/jobs-density', 'e253918ba0'],
  ['nomis/occupation-by-industry', '6f03a4e8b2'],
  ['nomis/pay-residence', '8b2c4bc7bd'],
  ['nomis/pay-workplace', '694af1422a'],
  ['nomis/population', 'b77ea5ad4f'],
  ['nomis/qualifications', '9439086191'],
  ['nomis/residents-by-industry', 'f0d0d38f4e'],
  ['nomis/residents-by-job', '6e43b1cf2d'],
  ['nomis/residents-by-occupation', '2a7b8cfb81'],
  ['nomis/website-tables', '90ddf1aab4'],
  ['nomis/work-rates', '1d69840b4d'],
  ['ons/census-occupations', '6a60547cbc'],
  ['ons/employment-by-occupation', '2d82ca7ead'],
  ['ons/explore-local-statistics', '7008fca045'],
  ['ons/labour-demand', '6c2b32c6fc'],
  ['ons/labour-market-series', 'b5632999d8'],
  ['ons/labour-market-tables', 'f26a053c6c'],
  ['ons/pay-by-age-and-occupation', 'aebcc7ea56'],
  ['ons/pay-by-occupation', '320ac68a45'],
  ['ons/pay-by-region-and-occupation', 'd2a450d8bf'],
  ['ons/soc2020-volume-1', '5b6b725e52'],
  ['scotgov/school-leavers', '03c922e8a5'],
  ['scotgov/schools', '2da8abe4ad'],
  ['skillsengland/standards', '45e3ce55fe'],
  ['welshgov/schools', 'f3d17e09d9'],
  ['welshgov/young-people', '3fd300cbad'],
]);
