// Generated from the code they stand for by `npm run generate`. Do not edit; see docs/decisions/0091.

/** Of what codes adverts: stored ones are coded again when it changes. */
export const CODING_HASH = '135e2ce748';

/** Of what corrects codes by an operator's file: stored adverts of who has one are coded again when it changes. */
export const CORRECTING_HASH = '34b9df98af';

/** Of what finds adverts of the same job: an edition is built anew when it changes. */
export const DUPLICATES_HASH = '12489bd4d4';

/** Of what turns figures into documents: an edition is built anew when it changes. */
export const BUILDING_HASH = 'e8199770f7';

/** By source, of what turns its bytes into records: it is read again when it changes. */
export const READING_HASHES: ReadonlyMap<string, string> = new Map([
  ['board', '78fd6b8ac7'],
  ['deni/schools', '6e79ecf46e'],
  ['dfe/16-18-destinations', '664d010947'],
  ['dfe/apprenticeships-by-subject', 'c799cd7f81'],
  ['dfe/career-pathways', 'c297e8d830'],
  ['dfe/find-an-apprenticeship', '343fc06151'],
  ['dfe/further-education', '81c6e8973b'],
  ['dfe/ks4-destinations', '8848033198'],
  ['dfe/neet-and-participation', 'd380c7b928'],
  ['dfe/occupations-in-demand', '6b10e4bef0'],
  ['dfe/schools', '0da903f55a'],
  ['dfe/skills-imperative-2035', '05e3434642'],
  ['dfe/teaching-vacancies', 'b3c8f559ec'],
  ['ncs/job-profiles', '1de0e0ab6c'],
  ['nhsbsa/nhs-jobs', 'f776b427d0'],
  ['nisra/claimants', 'b0194591d3'],
  ['nomis/businesses', '781ee71413'],
  ['nomis/census-activity', 'a4484d3213'],
  ['nomis/census-occupations', 'a431ad23bb'],
  ['nomis/claimant-count', '0a00e4f3b8'],
  ['nomis/employment-by-industry', 'b4d740505c'],
  ['nomis/jobs-density', '69e76b89b0'],
  ['nomis/occupation-by-industry', '6dca8da3c1'],
  ['nomis/pay-residence', '764c26430b'],
  ['nomis/pay-workplace', 'f57b717dfa'],
  ['nomis/population', '0b89315d8b'],
  ['nomis/qualifications', '877f413417'],
  ['nomis/residents-by-industry', 'cd21b5303f'],
  ['nomis/residents-by-job', '298e0df130'],
  ['nomis/residents-by-occupation', 'b884fa74df'],
  ['nomis/website-tables', '7faec272bb'],
  ['nomis/work-rates', 'c634b6b9f6'],
  ['ons/census-occupations', 'ea40a73962'],
  ['ons/employment-by-occupation', '33441997f9'],
  ['ons/explore-local-statistics', '25fb3c4950'],
  ['ons/labour-demand', '7412a22431'],
  ['ons/labour-market-series', '89f8b9af9a'],
  ['ons/labour-market-tables', 'b8b7bfa43a'],
  ['ons/pay-by-age-and-occupation', 'b8bca4c37d'],
  ['ons/pay-by-occupation', 'a1d0e214de'],
  ['ons/pay-by-region-and-occupation', '3635168ebb'],
  ['ons/soc2020-volume-1', '8c18c88547'],
  ['scotgov/school-leavers', '361b96fba5'],
  ['scotgov/schools', 'a1f836848b'],
  ['skillsengland/standards', '01ebb1cf24'],
  ['welshgov/schools', '4e59431033'],
  ['welshgov/young-people', '398d47e5f4'],
]);
