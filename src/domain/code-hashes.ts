// Generated from the code they stand for by `npm run generate`. Do not edit; see docs/decisions/0091.

/** Of what codes adverts: stored ones are coded again when it changes. */
export const CODING_HASH = '135e2ce748';

/** Of what corrects codes by an operator's file: stored adverts of who has one are coded again when it changes. */
export const CORRECTING_HASH = '5fd0034dfa';

/** Of what finds adverts of the same job: an edition is built anew when it changes. */
export const DUPLICATES_HASH = '12489bd4d4';

/** Of what turns figures into documents: an edition is built anew when it changes. */
export const BUILDING_HASH = '2ef85cb023';

/** By source, of what turns its bytes into records: it is read again when it changes. */
export const READING_HASHES: ReadonlyMap<string, string> = new Map([
  ['board', '910773f1f5'],
  ['dfe/16-18-destinations', '7b017b358f'],
  ['dfe/apprenticeships-by-subject', 'ddcb6af856'],
  ['dfe/career-pathways', '43a00c948d'],
  ['dfe/find-an-apprenticeship', '5537fc1cc5'],
  ['dfe/further-education', 'b2f8e9ff01'],
  ['dfe/ks4-destinations', '287d3f1069'],
  ['dfe/neet-and-participation', 'ae299d3756'],
  ['dfe/occupations-in-demand', '5a8fc788b6'],
  ['dfe/skills-imperative-2035', '6d89fec223'],
  ['dfe/teaching-vacancies', 'b414ee7a8f'],
  ['ncs/job-profiles', 'dc2b511ebe'],
  ['nhsbsa/nhs-jobs', '7549efdc6a'],
  ['nisra/claimants', 'f95f88bd6d'],
  ['nomis/businesses', 'a9529999d2'],
  ['nomis/census-activity', 'e663829ba9'],
  ['nomis/census-occupations', '69ab4a251a'],
  ['nomis/claimant-count', '85629ed7c4'],
  ['nomis/employment-by-industry', '7ca96e70fc'],
  ['nomis/jobs-density', '91125a17f6'],
  ['nomis/occupation-by-industry', '50851bc20b'],
  ['nomis/pay-residence', 'eba147632a'],
  ['nomis/pay-workplace', '50008c8e7d'],
  ['nomis/population', '6524966bc7'],
  ['nomis/qualifications', '13dcc84291'],
  ['nomis/residents-by-industry', '0f7990cfc0'],
  ['nomis/residents-by-job', '7657a50ca3'],
  ['nomis/residents-by-occupation', 'e874483abc'],
  ['nomis/website-tables', '4963f917b3'],
  ['nomis/work-rates', '77e1c3f8ed'],
  ['ons/census-occupations', 'ad37c985a5'],
  ['ons/employment-by-occupation', '2ab9b53aa2'],
  ['ons/explore-local-statistics', '0941c989c7'],
  ['ons/labour-demand', '212657323f'],
  ['ons/labour-market-series', 'ee12ff0468'],
  ['ons/labour-market-tables', '9431a92941'],
  ['ons/pay-by-age-and-occupation', 'fddda7290d'],
  ['ons/pay-by-occupation', '7a76ae3d94'],
  ['ons/pay-by-region-and-occupation', '604efc069d'],
  ['ons/soc2020-volume-1', 'fe4d6d16e5'],
  ['scotgov/school-leavers', 'ff946c38e2'],
  ['skillsengland/standards', '782cf0e406'],
  ['welshgov/young-people', '366e0ee1d4'],
]);
