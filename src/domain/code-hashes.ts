// Generated from the code they stand for by `npm run generate`. Do not edit; see docs/decisions/0091.

/** Of what codes adverts: stored ones are coded again when it changes. */
export const CODING_HASH = 'ee936f78e4';

/** Of what finds adverts of the same job: an edition is built anew when it changes. */
export const DUPLICATES_HASH = '6bd008c32e';

/** Of what turns figures into documents: an edition is built anew when it changes. */
export const BUILDING_HASH = 'ab9d0db285';

/** By source, of what turns its bytes into records: it is read again when it changes. */
export const READING_HASHES: ReadonlyMap<string, string> = new Map([
  ['dfe/16-18-destinations', 'eb234e4093'],
  ['dfe/apprenticeships-by-subject', '53f5bc27f3'],
  ['dfe/find-an-apprenticeship', 'd4c4bbfd0f'],
  ['dfe/further-education', 'd105d6992c'],
  ['dfe/ks4-destinations', 'ba56b92d22'],
  ['dfe/neet-and-participation', '57c4ff82ba'],
  ['dfe/skills-imperative-2035', '6096caabff'],
  ['dfe/teaching-vacancies', '1ba7414e47'],
  ['ncs/job-profiles', '39af54e3d7'],
  ['nhsbsa/nhs-jobs', '4b34dde8ee'],
  ['nisra/claimants', '72b1d680ee'],
  ['nomis/businesses', '5a306d119f'],
  ['nomis/census-activity', '143366fd8c'],
  ['nomis/census-occupations', '4790dfb6fe'],
  ['nomis/claimant-count', 'dfdbd52ffe'],
  ['nomis/employment-by-industry', '4efc42e9ee'],
  ['nomis/jobs-density', 'cd2094ce15'],
  ['nomis/occupation-by-industry', '8ea9160d6a'],
  ['nomis/pay-residence', '10767ff3da'],
  ['nomis/pay-workplace', '69cbebad83'],
  ['nomis/population', 'c27089e6bc'],
  ['nomis/qualifications', '1639a41a15'],
  ['nomis/residents-by-industry', 'cbe1c624ad'],
  ['nomis/residents-by-job', 'e727f093b2'],
  ['nomis/residents-by-occupation', '0cf2d724c4'],
  ['nomis/website-tables', 'cccab99ea9'],
  ['nomis/work-rates', 'a00a570666'],
  ['ons/employment-by-occupation', '06872a130b'],
  ['ons/explore-local-statistics', '959d673062'],
  ['ons/labour-demand', '47be765f00'],
  ['ons/labour-market-series', '0d47f53250'],
  ['ons/labour-market-tables', '9acc3c4c8d'],
  ['ons/pay-by-age-and-occupation', 'f2fe77d387'],
  ['ons/pay-by-occupation', '56c0a5832d'],
  ['ons/pay-by-region-and-occupation', 'f5d7259727'],
  ['scotgov/school-leavers', 'e15e044854'],
  ['welshgov/young-people', 'ef0dca9d4e'],
]);
