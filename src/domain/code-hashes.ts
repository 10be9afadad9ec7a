// Generated from the code they stand for by `npm run generate`. Do not edit; see docs/decisions/0091.

/** Of what codes adverts: stored ones are coded again when it changes. */
export const CODING_HASH = '135e2ce748';

/** Of what corrects codes by an operator's file: stored adverts of who has one are coded again when it changes. */
export const CORRECTING_HASH = '5fd0034dfa';

/** Of what finds adverts of the same job: an edition is built anew when it changes. */
export const DUPLICATES_HASH = '9a7a3612e4';

/** Of what turns figures into documents: an edition is built anew when it changes. */
export const BUILDING_HASH = '9ecff52094';

/** By source, of what turns its bytes into records: it is read again when it changes. */
export const READING_HASHES: ReadonlyMap<string, string> = new Map([
  ['board', '8416d533a5'],
  ['dfe/16-18-destinations', '5e13b6f8cb'],
  ['dfe/apprenticeships-by-subject', 'fd43e3a190'],
  ['dfe/career-pathways', '43a00c948d'],
  ['dfe/find-an-apprenticeship', 'f2c1a236f3'],
  ['dfe/further-education', '5c1df65bee'],
  ['dfe/ks4-destinations', 'a7dc00cf1a'],
  ['dfe/neet-and-participation', 'ffa052827e'],
  ['dfe/occupations-in-demand', '5a8fc788b6'],
  ['dfe/skills-imperative-2035', '6d89fec223'],
  ['dfe/teaching-vacancies', 'e81e9e47a7'],
  ['ncs/job-profiles', '966ea083d7'],
  ['nhsbsa/nhs-jobs', 'd6cee4f433'],
  ['nisra/claimants', '4f4d3d8ded'],
  ['nomis/businesses', '89bb532985'],
  ['nomis/census-activity', '5c52692718'],
  ['nomis/census-occupations', '6930ce8f0f'],
  ['nomis/claimant-count', 'ab81984856'],
  ['nomis/employment-by-industry', '1dde9988b4'],
  ['nomis/jobs-density', 'ebdb0a4e7d'],
  ['nomis/occupation-by-industry', 'c7665c1757'],
  ['nomis/pay-residence', '49ddb3e8b4'],
  ['nomis/pay-workplace', '85e3cb91c2'],
  ['nomis/population', 'f07fb19753'],
  ['nomis/qualifications', 'f069fd37a8'],
  ['nomis/residents-by-industry', '984d6289b2'],
  ['nomis/residents-by-job', 'dd491c49e4'],
  ['nomis/residents-by-occupation', 'd4248f3502'],
  ['nomis/website-tables', '4963f917b3'],
  ['nomis/work-rates', '04b37ad18d'],
  ['ons/census-occupations', '568b6da64f'],
  ['ons/employment-by-occupation', '7b12397fee'],
  ['ons/explore-local-statistics', 'e491d598b8'],
  ['ons/labour-demand', '02d2eb2307'],
  ['ons/labour-market-series', '95209a1652'],
  ['ons/labour-market-tables', 'f098b9a8d5'],
  ['ons/pay-by-age-and-occupation', '05922bde77'],
  ['ons/pay-by-occupation', '3054d1c8d4'],
  ['ons/pay-by-region-and-occupation', 'c93459639c'],
  ['ons/soc2020-volume-1', '25e54f81b9'],
  ['scotgov/school-leavers', 'ab102d0821'],
  ['skillsengland/standards', 'e0e672cb80'],
  ['welshgov/young-people', 'a8fd08348e'],
]);
