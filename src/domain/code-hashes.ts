// Generated from the code they stand for by `npm run generate`. Do not edit; see docs/decisions/0091.

/** Of what codes adverts: stored ones are coded again when it changes. */
export const CODING_HASH = 'ee936f78e4';

/** Of what finds adverts of the same job: an edition is built anew when it changes. */
export const DUPLICATES_HASH = '6bd008c32e';

/** Of what turns figures into documents: an edition is built anew when it changes. */
export const BUILDING_HASH = '806050b2e6';

/** By source, of what turns its bytes into records: it is read again when it changes. */
export const READING_HASHES: ReadonlyMap<string, string> = new Map([
  ['dfe/16-18-destinations', 'b9171e0490'],
  ['dfe/apprenticeships-by-subject', '327cd494c4'],
  ['dfe/find-an-apprenticeship', 'd4c4bbfd0f'],
  ['dfe/further-education', '24981c1420'],
  ['dfe/ks4-destinations', '50e1a13bcc'],
  ['dfe/neet-and-participation', 'e27d52bd56'],
  ['dfe/skills-imperative-2035', '65446df5da'],
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
  ['nomis/occupation-by-industry', '78d7d4ed08'],
  ['nomis/pay-residence', '1b4fcbd86d'],
  ['nomis/pay-workplace', '3616100482'],
  ['nomis/population', 'c27089e6bc'],
  ['nomis/qualifications', '2792d932d0'],
  ['nomis/residents-by-industry', 'f3e3977973'],
  ['nomis/residents-by-job', 'e727f093b2'],
  ['nomis/residents-by-occupation', '864b0da5c3'],
  ['nomis/website-tables', '2cb571ec63'],
  ['nomis/work-rates', 'a00a570666'],
  ['ons/employment-by-occupation', 'd03a6adb65'],
  ['ons/explore-local-statistics', '959d673062'],
  ['ons/labour-demand', '990183080d'],
  ['ons/labour-market-series', '0d47f53250'],
  ['ons/labour-market-tables', '6353c79ec7'],
  ['ons/pay-by-age-and-occupation', 'a0235d3a7b'],
  ['ons/pay-by-occupation', 'cde9c11225'],
  ['ons/pay-by-region-and-occupation', '54d9ea4faa'],
  ['scotgov/school-leavers', 'e15e044854'],
  ['welshgov/young-people', 'ef0dca9d4e'],
]);
