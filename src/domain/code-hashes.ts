// Generated from the code they stand for by `npm run generate`. Do not edit; see docs/decisions/0091.

/** Of what codes adverts: stored ones are coded again when it changes. */
export const CODING_HASH = '7ce22791c5';

/** Of what finds adverts of the same job: an edition is built anew when it changes. */
export const DUPLICATES_HASH = '6bd008c32e';

/** Of what turns figures into documents: an edition is built anew when it changes. */
export const BUILDING_HASH = '0ee512555b';

/** By source, of what turns its bytes into records: it is read again when it changes. */
export const READING_HASHES: ReadonlyMap<string, string> = new Map([
  ['dfe/16-18-destinations', 'fd78607ac3'],
  ['dfe/apprenticeships-by-subject', '31d578c6b7'],
  ['dfe/find-an-apprenticeship', '9d4ae83d19'],
  ['dfe/further-education', 'a0208b633d'],
  ['dfe/ks4-destinations', '2c856d4cfa'],
  ['dfe/neet-and-participation', '7d67df5007'],
  ['dfe/skills-imperative-2035', 'cea2bd6d73'],
  ['dfe/teaching-vacancies', '70575d9e3f'],
  ['ncs/job-profiles', '6bc514551e'],
  ['nhsbsa/nhs-jobs', 'b923f423fd'],
  ['nisra/claimants', '1bed2c1a20'],
  ['nomis/businesses', '8fcd957b92'],
  ['nomis/census-activity', '39d86202b5'],
  ['nomis/census-occupations', 'a8da6c415d'],
  ['nomis/claimant-count', '7545f5f076'],
  ['nomis/employment-by-industry', '1e27d4924c'],
  ['nomis/jobs-density', '3384cc6a05'],
  ['nomis/occupation-by-industry', '501eeb5b1c'],
  ['nomis/pay-residence', '5128d0bba1'],
  ['nomis/pay-workplace', '5ba560668f'],
  ['nomis/population', '6528bf056c'],
  ['nomis/qualifications', 'e1f7d938a2'],
  ['nomis/residents-by-industry', 'cf277f02a3'],
  ['nomis/residents-by-job', '319d82d05e'],
  ['nomis/residents-by-occupation', 'f7048288bd'],
  ['nomis/website-tables', '06e156caa0'],
  ['nomis/work-rates', '18c14908b7'],
  ['ons/census-occupations', 'd18c40fc00'],
  ['ons/employment-by-occupation', '30cd2d417f'],
  ['ons/explore-local-statistics', '9be8cda5a3'],
  ['ons/labour-demand', 'c7a5c1f37f'],
  ['ons/labour-market-series', '83c0ec8196'],
  ['ons/labour-market-tables', '0ca2c7395c'],
  ['ons/pay-by-age-and-occupation', 'c136ad29e3'],
  ['ons/pay-by-occupation', 'a2c5d56f7f'],
  ['ons/pay-by-region-and-occupation', '531aa4f576'],
  ['ons/soc2020-volume-1', 'b32d5224af'],
  ['scotgov/school-leavers', '0da9df4e13'],
  ['skillsengland/standards', '64bd236bad'],
  ['welshgov/young-people', '75c8ae788f'],
]);
