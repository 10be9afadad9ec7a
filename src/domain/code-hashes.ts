// Generated from the code they stand for by `npm run generate`. Do not edit; see docs/decisions/0091.

/** Of what codes adverts: stored ones are coded again when it changes. */
export const CODING_HASH = '0042a8d3d6';

/** Of what corrects codes by an operator's file: stored adverts of who has one are coded again when it changes. */
export const CORRECTING_HASH = '114d2dc03b';

/** Of what finds adverts of the same job: an edition is built anew when it changes. */
export const DUPLICATES_HASH = '6bd008c32e';

/** Of what turns figures into documents: an edition is built anew when it changes. */
export const BUILDING_HASH = '91e839eee3';

/** By source, of what turns its bytes into records: it is read again when it changes. */
export const READING_HASHES: ReadonlyMap<string, string> = new Map([
  ['board', '29043da62b'],
  ['dfe/16-18-destinations', '98d4a12732'],
  ['dfe/apprenticeships-by-subject', '320b9ee433'],
  ['dfe/career-pathways', 'e440a63936'],
  ['dfe/find-an-apprenticeship', 'a53764f840'],
  ['dfe/further-education', 'b834408b8d'],
  ['dfe/ks4-destinations', 'ab2c77ad11'],
  ['dfe/neet-and-participation', 'e1322d8291'],
  ['dfe/occupations-in-demand', '425c9a0f12'],
  ['dfe/skills-imperative-2035', '5f342d0d6a'],
  ['dfe/teaching-vacancies', '2fe2925bbf'],
  ['ncs/job-profiles', '45a69ce327'],
  ['nhsbsa/nhs-jobs', '4329b4d2ad'],
  ['nisra/claimants', '2777540597'],
  ['nomis/businesses', 'ad2b63e40c'],
  ['nomis/census-activity', 'ec2a69e5ef'],
  ['nomis/census-occupations', '30ab2d3e00'],
  ['nomis/claimant-count', 'bd11a59a8c'],
  ['nomis/employment-by-industry', 'fa87a9e5a0'],
  ['nomis/jobs-density', '2064fdc94b'],
  ['nomis/occupation-by-industry', 'ba4bd7944b'],
  ['nomis/pay-residence', '8a804df6c0'],
  ['nomis/pay-workplace', 'd5501011b3'],
  ['nomis/population', 'addf9cee5f'],
  ['nomis/qualifications', '2cc6ecfc48'],
  ['nomis/residents-by-industry', 'd9f7036e80'],
  ['nomis/residents-by-job', '6b6a127103'],
  ['nomis/residents-by-occupation', '3d09b2a8bc'],
  ['nomis/website-tables', 'd7345b3aed'],
  ['nomis/work-rates', 'd483f20565'],
  ['ons/census-occupations', '2b8a1591eb'],
  ['ons/employment-by-occupation', 'a9f332d03a'],
  ['ons/explore-local-statistics', '681ecc3b8a'],
  ['ons/labour-demand', '2825adf6ee'],
  ['ons/labour-market-series', 'd03cf54134'],
  ['ons/labour-market-tables', '6e9d2e7f42'],
  ['ons/pay-by-age-and-occupation', 'e843df1420'],
  ['ons/pay-by-occupation', 'ef10d0e3b6'],
  ['ons/pay-by-region-and-occupation', '5998886e24'],
  ['ons/soc2020-volume-1', 'f6a6e5d5e2'],
  ['scotgov/school-leavers', '8669c73cb5'],
  ['skillsengland/standards', '5e7527f197'],
  ['welshgov/young-people', '1b0551e46d'],
]);
