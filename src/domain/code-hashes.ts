// Generated from the code they stand for by `npm run generate`. Do not edit; see docs/decisions/0091.

/** Of what codes adverts: stored ones are coded again when it changes. */
export const CODING_HASH = '00d8fa5b45';

/** Of what corrects codes by an operator's file: stored adverts of who has one are coded again when it changes. */
export const CORRECTING_HASH = '22d1704899';

/** Of what finds adverts of the same job: an edition is built anew when it changes. */
export const DUPLICATES_HASH = '12489bd4d4';

/** Of what turns figures into documents: an edition is built anew when it changes. */
export const BUILDING_HASH = '9ff78fdf47';

/** By source, of what turns its bytes into records: it is read again when it changes. */
export const READING_HASHES: ReadonlyMap<string, string> = new Map([
  ['board', 'fadc83cbb8'],
  ['deni/schools', '76cf3063d8'],
  ['dfe/16-18-destinations', '7c2f764f31'],
  ['dfe/apprenticeships-by-subject', '5e9677b556'],
  ['dfe/career-pathways', '1de1795941'],
  ['dfe/find-an-apprenticeship', 'a34530c06f'],
  ['dfe/further-education', 'dddd9393ef'],
  ['dfe/ks4-destinations', 'c408601212'],
  ['dfe/neet-and-participation', '0621012589'],
  ['dfe/occupations-in-demand', '8f9212b727'],
  ['dfe/schools', 'bf2f0e9cda'],
  ['dfe/skills-imperative-2035', '0c430c015d'],
  ['dfe/teaching-vacancies', '78753027fb'],
  ['ncs/job-profiles', '5ba5b94013'],
  ['nhsbsa/nhs-jobs', '352520d991'],
  ['nisra/claimants', '148da7dab4'],
  ['nomis/businesses', 'bbb6999d73'],
  ['nomis/census-activity', '5d2b6de316'],
  ['nomis/census-occupations', '09d989dc0f'],
  ['nomis/claimant-count', '88bbffa8a4'],
  ['nomis/employment-by-industry', '998a81b912'],
  ['nomis/jobs-density', '055b78adcf'],
  ['nomis/occupation-by-industry', 'd4d13ff651'],
  ['nomis/pay-residence', 'dd358278c9'],
  ['nomis/pay-workplace', 'f9737e38d1'],
  ['nomis/population', '98a3093480'],
  ['nomis/qualifications', 'b4c910d5c6'],
  ['nomis/residents-by-industry', 'fa64cbaa88'],
  ['nomis/residents-by-job', '22f0f1748a'],
  ['nomis/residents-by-occupation', 'cd2024725e'],
  ['nomis/website-tables', 'e60d03b681'],
  ['nomis/work-rates', 'b6d9035405'],
  ['ons/census-occupations', 'd194da474d'],
  ['ons/employment-by-occupation', 'ee51f574e7'],
  ['ons/explore-local-statistics', 'c308e30dc1'],
  ['ons/labour-demand', 'ce1143f608'],
  ['ons/labour-market-series', '46ee4c74a6'],
  ['ons/labour-market-tables', '08ec32697c'],
  ['ons/pay-by-age-and-occupation', '99f798274c'],
  ['ons/pay-by-occupation', 'ea928d9c10'],
  ['ons/pay-by-region-and-occupation', '3bd74a46f3'],
  ['ons/soc2020-volume-1', 'fa636bd41a'],
  ['scotgov/school-leavers', '9c1729c0bf'],
  ['scotgov/schools', '644e310dee'],
  ['skillsengland/standards', 'dab2c873fe'],
  ['welshgov/schools', 'ed2ce9362b'],
  ['welshgov/young-people', '39a3ffb256'],
]);
