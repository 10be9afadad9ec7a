// Generated from the code they stand for by `npm run generate`. Do not edit; see docs/decisions/0091.

/** Of what codes adverts: stored ones are coded again when it changes. */
export const CODING_HASH = '135e2ce748';

/** Of what corrects codes by an operator's file: stored adverts of who has one are coded again when it changes. */
export const CORRECTING_HASH = '5fd0034dfa';

/** Of what finds adverts of the same job: an edition is built anew when it changes. */
export const DUPLICATES_HASH = '12489bd4d4';

/** Of what turns figures into documents: an edition is built anew when it changes. */
export const BUILDING_HASH = 'f9c3ac5bcd';

/** By source, of what turns its bytes into records: it is read again when it changes. */
export const READING_HASHES: ReadonlyMap<string, string> = new Map([
  ['board', '235600c7d4'],
  ['deni/schools', '3c372e9066'],
  ['dfe/16-18-destinations', '7b7c6031b9'],
  ['dfe/apprenticeships-by-subject', '97afee3c5a'],
  ['dfe/career-pathways', '683459c314'],
  ['dfe/find-an-apprenticeship', 'b46de590fb'],
  ['dfe/further-education', 'e0ae0340a1'],
  ['dfe/ks4-destinations', '15821beb00'],
  ['dfe/neet-and-participation', '20d01ab45e'],
  ['dfe/occupations-in-demand', '7b45ab3bf2'],
  ['dfe/schools', 'a79b157531'],
  ['dfe/skills-imperative-2035', 'e44b0fe755'],
  ['dfe/teaching-vacancies', 'a4951c86aa'],
  ['ncs/job-profiles', 'e54082d506'],
  ['nhsbsa/nhs-jobs', '0ec30272c9'],
  ['nisra/claimants', '356d737827'],
  ['nomis/businesses', '0bd0287fa4'],
  ['nomis/census-activity', 'e02ed0015b'],
  ['nomis/census-occupations', '34f0f1c174'],
  ['nomis/claimant-count', 'a953e0c6b4'],
  ['nomis/employment-by-industry', '2de94a94ff'],
  ['nomis/jobs-density', '24f63eee37'],
  ['nomis/occupation-by-industry', '42c0c1447a'],
  ['nomis/pay-residence', '093bab7ce9'],
  ['nomis/pay-workplace', '6971df509e'],
  ['nomis/population', 'ee3ca57ae4'],
  ['nomis/qualifications', 'ce772b6a19'],
  ['nomis/residents-by-industry', '11352fe029'],
  ['nomis/residents-by-job', '8b2a40f215'],
  ['nomis/residents-by-occupation', 'ccc45477db'],
  ['nomis/website-tables', 'e2564729ed'],
  ['nomis/work-rates', '334f7fff92'],
  ['ons/census-occupations', '79659769fe'],
  ['ons/employment-by-occupation', 'a4125f5a0e'],
  ['ons/explore-local-statistics', '3455348507'],
  ['ons/labour-demand', '9d54265e81'],
  ['ons/labour-market-series', '7908661ccf'],
  ['ons/labour-market-tables', '437a1d85b5'],
  ['ons/pay-by-age-and-occupation', 'f8bac8993f'],
  ['ons/pay-by-occupation', '2cfe15c9d4'],
  ['ons/pay-by-region-and-occupation', 'ec52521559'],
  ['ons/soc2020-volume-1', '17b3080d95'],
  ['scotgov/school-leavers', 'efe1f0593f'],
  ['scotgov/schools', 'd33e8ffa1d'],
  ['skillsengland/standards', 'd423546eb0'],
  ['welshgov/schools', 'c8cdb0a731'],
  ['welshgov/young-people', '3f8ac1f751'],
]);
