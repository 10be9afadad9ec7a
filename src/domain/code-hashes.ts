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
  ['board', '98caa8bd59'],
  ['deni/schools', 'c12c0deaca'],
  ['dfe/16-18-destinations', '147236b11d'],
  ['dfe/apprenticeships-by-subject', '4c83bc3f9c'],
  ['dfe/career-pathways', 'f4b24073a2'],
  ['dfe/find-an-apprenticeship', 'd2cf9e5e43'],
  ['dfe/further-education', '609a82da9e'],
  ['dfe/ks4-destinations', 'c009e6a8b8'],
  ['dfe/neet-and-participation', '81696ea622'],
  ['dfe/occupations-in-demand', '3e3083d64f'],
  ['dfe/schools', '7ca93cd0e4'],
  ['dfe/skills-imperative-2035', '7ea747c4a7'],
  ['dfe/teaching-vacancies', '720b758cf7'],
  ['ncs/job-profile-subjects', '5b0dbc6d8a'],
  ['ncs/job-profiles', 'a3c28b66e4'],
  ['nhsbsa/nhs-jobs', '741b73446c'],
  ['nisra/claimants', 'e7f0b7bafa'],
  ['nomis/businesses', 'dea1d1e141'],
  ['nomis/census-activity', 'f6c2bc6f4c'],
  ['nomis/census-occupations', '9a84ee884a'],
  ['nomis/claimant-count', '9b61e2d9f3'],
  ['nomis/employment-by-industry', 'a6e5efd545'],
  ['nomis/jobs-density', '26d0ade598'],
  ['nomis/occupation-by-industry', 'be6c0ed64a'],
  ['nomis/pay-residence', 'c1e852b35c'],
  ['nomis/pay-workplace', '06cdd90b1e'],
  ['nomis/population', '558813e27a'],
  ['nomis/qualifications', '4d67872546'],
  ['nomis/residents-by-industry', 'e7a12284f6'],
  ['nomis/residents-by-job', '135d5bf687'],
  ['nomis/residents-by-occupation', '5995a694fd'],
  ['nomis/website-tables', '698d64c3f9'],
  ['nomis/work-rates', 'a9ca9a013e'],
  ['ons/census-occupations', '7d3c8d2fae'],
  ['ons/employment-by-occupation', 'c513791552'],
  ['ons/explore-local-statistics', 'a2b5f7c529'],
  ['ons/labour-demand', '4a6875c008'],
  ['ons/labour-market-series', 'c0f968c7f8'],
  ['ons/labour-market-tables', 'bd7de3f694'],
  ['ons/pay-by-age-and-occupation', '556d5c8fb7'],
  ['ons/pay-by-occupation', '506fbbe7bf'],
  ['ons/pay-by-region-and-occupation', '3f49bd666f'],
  ['ons/soc2020-volume-1', 'e0026fee0f'],
  ['scotgov/school-leavers', '2113f94d89'],
  ['scotgov/schools', '79e21a8751'],
  ['skillsengland/standards', 'c971747f14'],
  ['welshgov/schools', 'e275a5b807'],
  ['welshgov/young-people', '50a84f4ee5'],
]);
