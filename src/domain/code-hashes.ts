// Generated from the code they stand for by `npm run generate`. Do not edit; see docs/decisions/0091.

/** Of what codes adverts: stored ones are coded again when it changes. */
export const CODING_HASH = 'ee936f78e4';

/** Of what finds adverts of the same job: an edition is built anew when it changes. */
export const DUPLICATES_HASH = '6bd008c32e';

/** Of what turns figures into documents: an edition is built anew when it changes. */
export const BUILDING_HASH = 'ba7f3bc3b1';

/** By source, of what turns its bytes into records: it is read again when it changes. */
export const READING_HASHES: ReadonlyMap<string, string> = new Map([
  ['dfe/16-18-destinations', 'a7c3c12504'],
  ['dfe/apprenticeships-by-subject', 'ab50c13f28'],
  ['dfe/find-an-apprenticeship', '5ca6a69099'],
  ['dfe/further-education', '6abe39dff5'],
  ['dfe/ks4-destinations', '2444e366a0'],
  ['dfe/neet-and-participation', '6eebe20910'],
  ['dfe/skills-imperative-2035', '418fb7a990'],
  ['dfe/teaching-vacancies', '9b14370c7d'],
  ['ncs/job-profiles', 'd77cd75271'],
  ['nhsbsa/nhs-jobs', '5b6b31609a'],
  ['nisra/claimants', 'caa434ed9f'],
  ['nomis/businesses', 'fe98aa6b06'],
  ['nomis/census-activity', '1047261a1c'],
  ['nomis/census-occupations', '3b4e6e8de0'],
  ['nomis/claimant-count', '43309d0bbb'],
  ['nomis/employment-by-industry', '16cf5b1fa0'],
  ['nomis/jobs-density', '2dd18c171e'],
  ['nomis/occupation-by-industry', '37d4cc169a'],
  ['nomis/pay-residence', '1d0955ab11'],
  ['nomis/pay-workplace', 'c4eee5ae08'],
  ['nomis/population', '07772b3a4f'],
  ['nomis/qualifications', '5812dad288'],
  ['nomis/residents-by-industry', '36ff5ed90c'],
  ['nomis/residents-by-job', 'd61354f949'],
  ['nomis/residents-by-occupation', '23b3606471'],
  ['nomis/website-tables', '6a69b7a76a'],
  ['nomis/work-rates', '78367ff977'],
  ['ons/census-occupations', 'a436ef4dd9'],
  ['ons/employment-by-occupation', 'a3ab26d7e0'],
  ['ons/explore-local-statistics', '1785fecd9c'],
  ['ons/labour-demand', '42751ee67f'],
  ['ons/labour-market-series', '7d4fe7dc7e'],
  ['ons/labour-market-tables', 'c29b240b3c'],
  ['ons/pay-by-age-and-occupation', 'f58d4c5b93'],
  ['ons/pay-by-occupation', 'f5fcbc02b5'],
  ['ons/pay-by-region-and-occupation', '8cd1cf0bee'],
  ['scotgov/school-leavers', '50d34340f4'],
  ['welshgov/young-people', '4afa08a381'],
]);
