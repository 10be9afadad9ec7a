// Generated from the code they stand for by `npm run generate`. Do not edit; see docs/decisions/0091.

/** Of what codes adverts: stored ones are coded again when it changes. */
export const CODING_HASH = '0042a8d3d6';

/** Of what corrects codes by an operator's file: stored adverts of who has one are coded again when it changes. */
export const CORRECTING_HASH = '0f074c2939';

/** Of what finds adverts of the same job: an edition is built anew when it changes. */
export const DUPLICATES_HASH = '6bd008c32e';

/** Of what turns figures into documents: an edition is built anew when it changes. */
export const BUILDING_HASH = '5bbe754a1a';

/** By source, of what turns its bytes into records: it is read again when it changes. */
export const READING_HASHES: ReadonlyMap<string, string> = new Map([
  ['board', 'aa1fc9fe85'],
  ['dfe/16-18-destinations', '9eabfdda1e'],
  ['dfe/apprenticeships-by-subject', '6edce4426b'],
  ['dfe/career-pathways', '286e5a5f72'],
  ['dfe/find-an-apprenticeship', '94e786b8d9'],
  ['dfe/further-education', '2f3babdcf9'],
  ['dfe/ks4-destinations', '5e32f061e6'],
  ['dfe/neet-and-participation', 'd940f67992'],
  ['dfe/occupations-in-demand', 'cbeed5aa60'],
  ['dfe/skills-imperative-2035', 'cbe445d740'],
  ['dfe/teaching-vacancies', 'c80787761a'],
  ['ncs/job-profiles', 'b8a0a23adc'],
  ['nhsbsa/nhs-jobs', 'd5a26f3a00'],
  ['nisra/claimants', 'f0bcb6a895'],
  ['nomis/businesses', 'b0d18ad98e'],
  ['nomis/census-activity', '4d0bbc9288'],
  ['nomis/census-occupations', '00dc057400'],
  ['nomis/claimant-count', '64726e41c9'],
  ['nomis/employment-by-industry', 'b8ad1d406c'],
  ['nomis/jobs-density', 'ad0fc857b3'],
  ['nomis/occupation-by-industry', 'acdce2802f'],
  ['nomis/pay-residence', '6cfa14d3cd'],
  ['nomis/pay-workplace', '7d27d3c57f'],
  ['nomis/population', '6b8cac4305'],
  ['nomis/qualifications', 'cffc6dd357'],
  ['nomis/residents-by-industry', '7c57f7ee32'],
  ['nomis/residents-by-job', '61c697d606'],
  ['nomis/residents-by-occupation', 'cb7eba1105'],
  ['nomis/website-tables', '14e4835e05'],
  ['nomis/work-rates', '4a67e33bc2'],
  ['ons/census-occupations', '628d2ce8cd'],
  ['ons/employment-by-occupation', '2f6e5bd5d3'],
  ['ons/explore-local-statistics', '74c508ae1e'],
  ['ons/labour-demand', '44da7c4eab'],
  ['ons/labour-market-series', '64142d1f06'],
  ['ons/labour-market-tables', '8dfaeb02f5'],
  ['ons/pay-by-age-and-occupation', '0a402ef31f'],
  ['ons/pay-by-occupation', '344dba9ffd'],
  ['ons/pay-by-region-and-occupation', 'd6a4626071'],
  ['ons/soc2020-volume-1', 'a6e6e51afe'],
  ['scotgov/school-leavers', '2f54e69e03'],
  ['skillsengland/standards', 'e76b4a2de8'],
  ['welshgov/young-people', 'bc7f4869c7'],
]);
