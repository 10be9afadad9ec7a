// Generated from the code they stand for by `npm run generate`. Do not edit; see docs/decisions/0091.

/** Of what codes adverts: stored ones are coded again when it changes. */
export const CODING_HASH = 'ee936f78e4';

/** Of what finds adverts of the same job: an edition is built anew when it changes. */
export const DUPLICATES_HASH = '6bd008c32e';

/** Of what turns figures into documents: an edition is built anew when it changes. */
export const BUILDING_HASH = '5851f377a0';

/** By source, of what turns its bytes into records: it is read again when it changes. */
export const READING_HASHES: ReadonlyMap<string, string> = new Map([
  ['dfe/16-18-destinations', '6df6b5a7ed'],
  ['dfe/apprenticeships-by-subject', '5af90c5e1f'],
  ['dfe/find-an-apprenticeship', '5ca6a69099'],
  ['dfe/further-education', '300b7063df'],
  ['dfe/ks4-destinations', 'd746c9c315'],
  ['dfe/neet-and-participation', 'b3a6488f8d'],
  ['dfe/skills-imperative-2035', '951834ef53'],
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
  ['nomis/website-tables', 'b24ffba1e2'],
  ['nomis/work-rates', '78367ff977'],
  ['ons/census-occupations', 'ea8686d010'],
  ['ons/employment-by-occupation', '467f552014'],
  ['ons/explore-local-statistics', '1785fecd9c'],
  ['ons/labour-demand', 'f83edbe6bb'],
  ['ons/labour-market-series', '7d4fe7dc7e'],
  ['ons/labour-market-tables', 'e78a6b3da3'],
  ['ons/pay-by-age-and-occupation', '0f3ee5cc81'],
  ['ons/pay-by-occupation', '27b0acbda1'],
  ['ons/pay-by-region-and-occupation', 'be0f97147a'],
  ['scotgov/school-leavers', '50d34340f4'],
  ['welshgov/young-people', '4afa08a381'],
]);
