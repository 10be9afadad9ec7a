// Generated from the code they stand for by `npm run generate`. Do not edit; see docs/decisions/0091.

/** Of what codes adverts: stored ones are coded again when it changes. */
export const CODING_HASH = '7ce22791c5';

/** Of what finds adverts of the same job: an edition is built anew when it changes. */
export const DUPLICATES_HASH = '6bd008c32e';

/** Of what turns figures into documents: an edition is built anew when it changes. */
export const BUILDING_HASH = '25c863a314';

/** By source, of what turns its bytes into records: it is read again when it changes. */
export const READING_HASHES: ReadonlyMap<string, string> = new Map([
  ['board', 'bd8b49887d'],
  ['dfe/16-18-destinations', 'da94d206c9'],
  ['dfe/apprenticeships-by-subject', '1b86db0f1b'],
  ['dfe/find-an-apprenticeship', 'd0c326327c'],
  ['dfe/further-education', '0560db6000'],
  ['dfe/ks4-destinations', '4976980632'],
  ['dfe/neet-and-participation', '9db05def4f'],
  ['dfe/skills-imperative-2035', '2a39b4d5a6'],
  ['dfe/teaching-vacancies', 'ce922fba3d'],
  ['ncs/job-profiles', '241b74e585'],
  ['nhsbsa/nhs-jobs', 'c456e5bc79'],
  ['nisra/claimants', 'af467ecee3'],
  ['nomis/businesses', '0ee4d7cac5'],
  ['nomis/census-activity', 'c8db9a51e4'],
  ['nomis/census-occupations', 'f7671984a8'],
  ['nomis/claimant-count', 'be6a19bcf1'],
  ['nomis/employment-by-industry', '5c328812ec'],
  ['nomis/jobs-density', '86b4a6bbac'],
  ['nomis/occupation-by-industry', 'cf2b150e46'],
  ['nomis/pay-residence', '52992fb3fc'],
  ['nomis/pay-workplace', '469309ea86'],
  ['nomis/population', 'a72765449e'],
  ['nomis/qualifications', '96e377b71a'],
  ['nomis/residents-by-industry', '9d0709ca0b'],
  ['nomis/residents-by-job', 'b8da76c775'],
  ['nomis/residents-by-occupation', 'a37db1da98'],
  ['nomis/website-tables', '5a5e91efb6'],
  ['nomis/work-rates', '93722fc286'],
  ['ons/census-occupations', '5362069c24'],
  ['ons/employment-by-occupation', 'e179a31b20'],
  ['ons/explore-local-statistics', '84c49cca0e'],
  ['ons/labour-demand', 'cecbcac5bd'],
  ['ons/labour-market-series', '0c8171d697'],
  ['ons/labour-market-tables', '01575f6dc4'],
  ['ons/pay-by-age-and-occupation', 'fbf6b9736e'],
  ['ons/pay-by-occupation', '285597cea3'],
  ['ons/pay-by-region-and-occupation', 'bdc9ea8676'],
  ['ons/soc2020-volume-1', 'd259ac7cc8'],
  ['scotgov/school-leavers', '536d1577d1'],
  ['skillsengland/standards', 'cb89bdc078'],
  ['welshgov/young-people', '61212744ad'],
]);
