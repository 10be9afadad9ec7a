// Generated from the code they stand for by `npm run generate`. Do not edit; see docs/decisions/0091.

/** Of what codes adverts: stored ones are coded again when it changes. */
export const CODING_HASH = '00d8fa5b45';

/** Of what corrects codes by an operator's file: stored adverts of who has one are coded again when it changes. */
export const CORRECTING_HASH = '22d1704899';

/** Of what finds adverts of the same job: an edition is built anew when it changes. */
export const DUPLICATES_HASH = '12489bd4d4';

/** Of what turns figures into documents: an edition is built anew when it changes. */
export const BUILDING_HASH = 'a4e5c691fe';

/** By source, of what turns its bytes into records: it is read again when it changes. */
export const READING_HASHES: ReadonlyMap<string, string> = new Map([
  ['board', 'b285ad2952'],
  ['deni/schools', '106e4ec9b9'],
  ['dfe/16-18-destinations', '8d9c3285a5'],
  ['dfe/apprenticeships-by-subject', 'c74a01af5f'],
  ['dfe/career-pathways', 'f5ba9222c6'],
  ['dfe/find-an-apprenticeship', '2e5e284196'],
  ['dfe/further-education', '75b16d7f38'],
  ['dfe/ks4-destinations', '4d6db67c41'],
  ['dfe/neet-and-participation', '3682d0cd55'],
  ['dfe/occupations-in-demand', '9bbab3fc26'],
  ['dfe/schools', '0f91989d9c'],
  ['dfe/skills-imperative-2035', '974776172b'],
  ['dfe/teaching-vacancies', 'a28d250259'],
  ['ncs/job-profiles', '6fc2c30029'],
  ['nhsbsa/nhs-jobs', 'f316764a42'],
  ['nisra/claimants', 'e703f55eff'],
  ['nomis/businesses', 'de106cd2fa'],
  ['nomis/census-activity', '3ab02a2ecc'],
  ['nomis/census-occupations', 'dd8e47aa6d'],
  ['nomis/claimant-count', '173f6be4ff'],
  ['nomis/employment-by-industry', '4cc7bc1f7d'],
  ['nomis/jobs-density', 'aa862c53ff'],
  ['nomis/occupation-by-industry', '3bb95b9d83'],
  ['nomis/pay-residence', '8522e1b0a6'],
  ['nomis/pay-workplace', 'b20971d26b'],
  ['nomis/population', 'aef4b83a58'],
  ['nomis/qualifications', '10aed2cdc8'],
  ['nomis/residents-by-industry', '30d96919b6'],
  ['nomis/residents-by-job', 'b0129f00ab'],
  ['nomis/residents-by-occupation', 'b0cfccb4ed'],
  ['nomis/website-tables', 'f11a901fe7'],
  ['nomis/work-rates', 'c5c623699d'],
  ['ons/census-occupations', 'e918bb1835'],
  ['ons/employment-by-occupation', '0a6d4d72cb'],
  ['ons/explore-local-statistics', '287c9c3f72'],
  ['ons/labour-demand', '43b9abd1f7'],
  ['ons/labour-market-series', 'b2d3ff6341'],
  ['ons/labour-market-tables', '9da4c0c057'],
  ['ons/pay-by-age-and-occupation', '51fbc08aed'],
  ['ons/pay-by-occupation', '75d1417dde'],
  ['ons/pay-by-region-and-occupation', '7b2441816f'],
  ['ons/soc2020-volume-1', '926d47202f'],
  ['scotgov/school-leavers', '8a66fe8edb'],
  ['scotgov/schools', '79c50eaa08'],
  ['skillsengland/standards', '943ea2cdf5'],
  ['welshgov/schools', '3ea4c154e7'],
  ['welshgov/young-people', '6493e9b377'],
]);
