// Generated from the code they stand for by `npm run generate`. Do not edit; see docs/decisions/0091.

/** Of what codes adverts: stored ones are coded again when it changes. */
export const CODING_HASH = '135e2ce748';

/** Of what corrects codes by an operator's file: stored adverts of who has one are coded again when it changes. */
export const CORRECTING_HASH = '34b9df98af';

/** Of what finds adverts of the same job: an edition is built anew when it changes. */
export const DUPLICATES_HASH = '12489bd4d4';

/** Of what turns figures into documents: an edition is built anew when it changes. */
export const BUILDING_HASH = '1c1c967aab';

/** By source, of what turns its bytes into records: it is read again when it changes. */
export const READING_HASHES: ReadonlyMap<string, string> = new Map([
  ['board', '2c19cfa131'],
  ['dfe/16-18-destinations', '29728a7aea'],
  ['dfe/apprenticeships-by-subject', '549c6244ee'],
  ['dfe/career-pathways', '46c2b1d6ea'],
  ['dfe/find-an-apprenticeship', 'ea98355198'],
  ['dfe/further-education', '222a9b73fc'],
  ['dfe/ks4-destinations', 'c431fd2481'],
  ['dfe/neet-and-participation', '93a6acee52'],
  ['dfe/occupations-in-demand', 'a5b7497d4c'],
  ['dfe/skills-imperative-2035', '3c2f6f6a76'],
  ['dfe/teaching-vacancies', 'ce70014d2a'],
  ['ncs/job-profiles', '4cc53b8b08'],
  ['nhsbsa/nhs-jobs', '88862d2c00'],
  ['nisra/claimants', '7b11689174'],
  ['nomis/businesses', 'eb20378220'],
  ['nomis/census-activity', 'bd6a01aa26'],
  ['nomis/census-occupations', 'b309a2bdf7'],
  ['nomis/claimant-count', '38233d351a'],
  ['nomis/employment-by-industry', 'fe25a15dd5'],
  ['nomis/jobs-density', '50d5d87c5a'],
  ['nomis/occupation-by-industry', '1a60f1bd3f'],
  ['nomis/pay-residence', '84239c2ba7'],
  ['nomis/pay-workplace', '1f530206a3'],
  ['nomis/population', '2b1baa31cf'],
  ['nomis/qualifications', '9f5f2a172c'],
  ['nomis/residents-by-industry', '958ea0722f'],
  ['nomis/residents-by-job', '6c6621b136'],
  ['nomis/residents-by-occupation', '6bdfd2f618'],
  ['nomis/website-tables', 'eac56ca933'],
  ['nomis/work-rates', '6fd3ee5e2a'],
  ['ons/census-occupations', '0c4546d811'],
  ['ons/employment-by-occupation', '10c3ff586c'],
  ['ons/explore-local-statistics', '85e0b77ca8'],
  ['ons/labour-demand', 'ba6e78502c'],
  ['ons/labour-market-series', '08ad16b822'],
  ['ons/labour-market-tables', '8f89e2d5d0'],
  ['ons/pay-by-age-and-occupation', '7885b90760'],
  ['ons/pay-by-occupation', '643a3d9ed1'],
  ['ons/pay-by-region-and-occupation', '1f1eace12b'],
  ['ons/soc2020-volume-1', '96c306d95a'],
  ['scotgov/school-leavers', '008d1cc918'],
  ['skillsengland/standards', 'c878d4e8a3'],
  ['welshgov/young-people', 'ada5bdec43'],
]);
