// Generated from the code they stand for by `npm run generate`. Do not edit; see docs/decisions/0091.

/** Of what codes adverts: stored ones are coded again when it changes. */
export const CODING_HASH = '00d8fa5b45';

/** Of what corrects codes by an operator's file: stored adverts of who has one are coded again when it changes. */
export const CORRECTING_HASH = '22d1704899';

/** Of what finds adverts of the same job: an edition is built anew when it changes. */
export const DUPLICATES_HASH = '12489bd4d4';

/** Of what turns figures into documents: an edition is built anew when it changes. */
export const BUILDING_HASH = 'e71f75aed9';

/** By source, of what turns its bytes into records: it is read again when it changes. */
export const READING_HASHES: ReadonlyMap<string, string> = new Map([
  ['board', 'e90eede5de'],
  ['deni/schools', '80be2f1635'],
  ['dfe/16-18-destinations', 'fc6219420c'],
  ['dfe/apprenticeships-by-subject', 'f3bd14602a'],
  ['dfe/career-pathways', 'd45f63271f'],
  ['dfe/find-an-apprenticeship', 'c58b281229'],
  ['dfe/further-education', '3314b6d6de'],
  ['dfe/ks4-destinations', '7747f17192'],
  ['dfe/neet-and-participation', '3be0a6b24f'],
  ['dfe/occupations-in-demand', 'f15efb1248'],
  ['dfe/schools', 'd6b68b6297'],
  ['dfe/skills-imperative-2035', '63bc48506d'],
  ['dfe/teaching-vacancies', '116218e361'],
  ['ncs/job-profiles', 'f939b664c6'],
  ['nhsbsa/nhs-jobs', '796db1355c'],
  ['nisra/claimants', 'ffe7182b4b'],
  ['nomis/businesses', '1ee6c37cc2'],
  ['nomis/census-activity', 'd99be5ae2c'],
  ['nomis/census-occupations', 'c160c70deb'],
  ['nomis/claimant-count', '351f2cbc09'],
  ['nomis/employment-by-industry', 'f0f6014ec1'],
  ['nomis/jobs-density', 'd55bd92e53'],
  ['nomis/occupation-by-industry', '221745814a'],
  ['nomis/pay-residence', '682f8cdbd5'],
  ['nomis/pay-workplace', '71a0b44e28'],
  ['nomis/population', '6ae2d20090'],
  ['nomis/qualifications', '32462add1b'],
  ['nomis/residents-by-industry', '79afd15959'],
  ['nomis/residents-by-job', '97e5d8897f'],
  ['nomis/residents-by-occupation', '72a2c49d95'],
  ['nomis/website-tables', '63d31f2d58'],
  ['nomis/work-rates', '40c3a86f7b'],
  ['ons/census-occupations', '6701ae2bf4'],
  ['ons/employment-by-occupation', 'caf21c131a'],
  ['ons/explore-local-statistics', '800ac362c6'],
  ['ons/labour-demand', '4b43f13dab'],
  ['ons/labour-market-series', 'ab4abe8bc8'],
  ['ons/labour-market-tables', 'c726cfb7b6'],
  ['ons/pay-by-age-and-occupation', '8e6b4c6f73'],
  ['ons/pay-by-occupation', 'bc944afa5e'],
  ['ons/pay-by-region-and-occupation', '2fa1acd299'],
  ['ons/soc2020-volume-1', '3d6cdec48c'],
  ['scotgov/school-leavers', 'e438c41313'],
  ['scotgov/schools', 'd7f3e54bfb'],
  ['skillsengland/standards', '0d869e9739'],
  ['welshgov/schools', '0e875710ee'],
  ['welshgov/young-people', 'cfef8b9432'],
]);
