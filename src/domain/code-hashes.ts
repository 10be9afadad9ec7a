// Generated from the code they stand for by `npm run generate`. Do not edit; see docs/decisions/0091.

/** Of what codes adverts: stored ones are coded again when it changes. */
export const CODING_HASH = '135e2ce748';

/** Of what corrects codes by an operator's file: stored adverts of who has one are coded again when it changes. */
export const CORRECTING_HASH = '5fd0034dfa';

/** Of what finds adverts of the same job: an edition is built anew when it changes. */
export const DUPLICATES_HASH = '9a7a3612e4';

/** Of what turns figures into documents: an edition is built anew when it changes. */
export const BUILDING_HASH = '554b60f471';

/** By source, of what turns its bytes into records: it is read again when it changes. */
export const READING_HASHES: ReadonlyMap<string, string> = new Map([
  ['board', '4584917b96'],
  ['dfe/16-18-destinations', '199ce27170'],
  ['dfe/apprenticeships-by-subject', '2e1762d88f'],
  ['dfe/career-pathways', '2e7969d910'],
  ['dfe/find-an-apprenticeship', 'fdf2fae113'],
  ['dfe/further-education', '4146894dda'],
  ['dfe/ks4-destinations', 'b743bdb371'],
  ['dfe/neet-and-participation', '3b06c5e97c'],
  ['dfe/occupations-in-demand', 'c95e8f1b07'],
  ['dfe/skills-imperative-2035', '07f6d141c3'],
  ['dfe/teaching-vacancies', '14142f2831'],
  ['ncs/job-profiles', '497c4dffe3'],
  ['nhsbsa/nhs-jobs', '2675618767'],
  ['nisra/claimants', 'e97c218efe'],
  ['nomis/businesses', 'ee03f4bd78'],
  ['nomis/census-activity', '96d85e954b'],
  ['nomis/census-occupations', '86b3d5f4df'],
  ['nomis/claimant-count', 'fd900ce7e4'],
  ['nomis/employment-by-industry', '872745f1ef'],
  ['nomis/jobs-density', '5d1746249a'],
  ['nomis/occupation-by-industry', '30f5e61d73'],
  ['nomis/pay-residence', 'd4e06c9d85'],
  ['nomis/pay-workplace', '2044fb998a'],
  ['nomis/population', '33061354e3'],
  ['nomis/qualifications', 'dfdc72bac1'],
  ['nomis/residents-by-industry', '7ce5b42f69'],
  ['nomis/residents-by-job', '7d066a6de8'],
  ['nomis/residents-by-occupation', '71e97e3125'],
  ['nomis/website-tables', '98b7587959'],
  ['nomis/work-rates', 'a237bf65e8'],
  ['ons/census-occupations', '95980c8a64'],
  ['ons/employment-by-occupation', 'ccc112ec84'],
  ['ons/explore-local-statistics', '9fdc9d45df'],
  ['ons/labour-demand', 'b34498c77c'],
  ['ons/labour-market-series', '7d2e132118'],
  ['ons/labour-market-tables', 'a27609c302'],
  ['ons/pay-by-age-and-occupation', '784f9a1213'],
  ['ons/pay-by-occupation', '4cf156ad4d'],
  ['ons/pay-by-region-and-occupation', 'ac68394054'],
  ['ons/soc2020-volume-1', '6de8c09f62'],
  ['scotgov/school-leavers', 'b1935b8d09'],
  ['skillsengland/standards', '589e7cc2cb'],
  ['welshgov/young-people', 'c188a07984'],
]);
