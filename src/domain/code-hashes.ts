// Generated from the code they stand for by `npm run generate`. Do not edit; see docs/decisions/0091.

/** Of what codes adverts: stored ones are coded again when it changes. */
export const CODING_HASH = '00d8fa5b45';

/** Of what corrects codes by an operator's file: stored adverts of who has one are coded again when it changes. */
export const CORRECTING_HASH = '22d1704899';

/** Of what finds adverts of the same job: an edition is built anew when it changes. */
export const DUPLICATES_HASH = '12489bd4d4';

/** Of what turns figures into documents: an edition is built anew when it changes. */
export const BUILDING_HASH = '9c0aafa3c0';

/** By source, of what turns its bytes into records: it is read again when it changes. */
export const READING_HASHES: ReadonlyMap<string, string> = new Map([
  ['board', 'e4da8830ec'],
  ['deni/schools', '2c755f660a'],
  ['dfe/16-18-destinations', '49ba3f187e'],
  ['dfe/apprenticeships-by-subject', '4ae1f76a84'],
  ['dfe/career-pathways', 'b94f25aaa0'],
  ['dfe/find-an-apprenticeship', '803952809c'],
  ['dfe/further-education', 'd3bf9cd5e7'],
  ['dfe/ks4-destinations', '9117d63f6b'],
  ['dfe/neet-and-participation', '243f908ac2'],
  ['dfe/occupations-in-demand', '30d7144a05'],
  ['dfe/schools', 'ae46e9b013'],
  ['dfe/skills-imperative-2035', 'baca336dc9'],
  ['dfe/teaching-vacancies', '390036a48e'],
  ['ncs/job-profiles', '2fcf8f8d28'],
  ['nhsbsa/nhs-jobs', 'cbe06f03f3'],
  ['nisra/claimants', '74bfbfcdf1'],
  ['nomis/businesses', '3c68166115'],
  ['nomis/census-activity', '7184be8008'],
  ['nomis/census-occupations', 'e72f559899'],
  ['nomis/claimant-count', 'f0e6b66043'],
  ['nomis/employment-by-industry', '5f55d60aab'],
  ['nomis/jobs-density', '9af1198650'],
  ['nomis/occupation-by-industry', '28cba6cf0d'],
  ['nomis/pay-residence', '3990edb816'],
  ['nomis/pay-workplace', '2e766ee12a'],
  ['nomis/population', '1f0f8117ab'],
  ['nomis/qualifications', '01e1c36236'],
  ['nomis/residents-by-industry', '127a1e8e33'],
  ['nomis/residents-by-job', 'f28928f4e6'],
  ['nomis/residents-by-occupation', 'df2b050405'],
  ['nomis/website-tables', '9efc6866f4'],
  ['nomis/work-rates', '1ae0342856'],
  ['ons/census-occupations', 'ee2e20ceb2'],
  ['ons/employment-by-occupation', '0a4aec5cd4'],
  ['ons/explore-local-statistics', 'aa5ae800c1'],
  ['ons/labour-demand', '9d3305ab11'],
  ['ons/labour-market-series', '51ed0f4120'],
  ['ons/labour-market-tables', '48b615b55a'],
  ['ons/pay-by-age-and-occupation', 'be9b99c13c'],
  ['ons/pay-by-occupation', '296cbed8db'],
  ['ons/pay-by-region-and-occupation', 'a9dbd6e0e1'],
  ['ons/soc2020-volume-1', '732e0ca555'],
  ['scotgov/school-leavers', '5bb4ab4dba'],
  ['scotgov/schools', '8370883480'],
  ['skillsengland/standards', '3686d1d327'],
  ['welshgov/schools', '754b49d1cf'],
  ['welshgov/young-people', 'c00afcd3bf'],
]);
