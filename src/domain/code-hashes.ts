// Generated from the code they stand for by `npm run generate`. Do not edit; see docs/decisions/0091.

/** Of what codes adverts: stored ones are coded again when it changes. */
export const CODING_HASH = '6ae5a0137e';

/** Of what finds adverts of the same job: an edition is built anew when it changes. */
export const DUPLICATES_HASH = '6bd008c32e';

/** Of what turns figures into documents: an edition is built anew when it changes. */
export const BUILDING_HASH = '07bfd42adb';

/** By source, of what turns its bytes into records: it is read again when it changes. */
export const READING_HASHES: ReadonlyMap<string, string> = new Map([
  ['dfe/16-18-destinations', '46557954e4'],
  ['dfe/apprenticeships-by-subject', '62b32f72a9'],
  ['dfe/find-an-apprenticeship', '51e3a5b5e1'],
  ['dfe/further-education', '90d7e79ce3'],
  ['dfe/ks4-destinations', '8c844a8c5a'],
  ['dfe/neet-and-participation', 'ed484b62ee'],
  ['dfe/skills-imperative-2035', '3ab8f9bb74'],
  ['dfe/teaching-vacancies', '8075dee133'],
  ['ncs/job-profiles', '5e21151be6'],
  ['nhsbsa/nhs-jobs', '1e68d6493e'],
  ['nisra/claimants', '37291e9315'],
  ['nomis/businesses', '672c9a977d'],
  ['nomis/census-activity', '76a3b939c5'],
  ['nomis/claimant-count', 'a122c81a02'],
  ['nomis/employment-by-industry', '7552de9297'],
  ['nomis/jobs-density', '9da211c73e'],
  ['nomis/occupation-by-industry', '6f8f2a029a'],
  ['nomis/pay-residence', 'a0ad690d39'],
  ['nomis/pay-workplace', '382d590257'],
  ['nomis/population', '3aa27ec0ba'],
  ['nomis/qualifications', 'f2683aac5d'],
  ['nomis/residents-by-industry', 'd8929c299b'],
  ['nomis/residents-by-job', '7f64e21138'],
  ['nomis/residents-by-occupation', 'aac4623cb2'],
  ['nomis/website-tables', '044323953d'],
  ['nomis/work-rates', '4521ce2353'],
  ['ons/explore-local-statistics', 'f91ab4350f'],
  ['ons/labour-demand', '3928f7cd0d'],
  ['ons/labour-market-series', '08afdae9e3'],
  ['ons/labour-market-tables', '50787d5303'],
  ['scotgov/school-leavers', '9784ea44d0'],
  ['welshgov/young-people', '0654b133b2'],
]);
