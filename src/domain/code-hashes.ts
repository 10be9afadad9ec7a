// Generated from the code they stand for by `npm run generate`. Do not edit; see docs/decisions/0091.

/** Of what codes adverts: stored ones are coded again when it changes. */
export const CODING_HASH = '00d8fa5b45';

/** Of what corrects codes by an operator's file: stored adverts of who has one are coded again when it changes. */
export const CORRECTING_HASH = '22d1704899';

/** Of what finds adverts of the same job: an edition is built anew when it changes. */
export const DUPLICATES_HASH = '12489bd4d4';

/** Of what turns figures into documents: an edition is built anew when it changes. */
export const BUILDING_HASH = '51b115426b';

/** By source, of what turns its bytes into records: it is read again when it changes. */
export const READING_HASHES: ReadonlyMap<string, string> = new Map([
  ['board', '20d3a548ea'],
  ['deni/schools', '3fe73f62f2'],
  ['dfe/16-18-destinations', 'cf83dd6066'],
  ['dfe/apprenticeships-by-subject', '20d720aaea'],
  ['dfe/career-pathways', 'aee6edd182'],
  ['dfe/find-an-apprenticeship', '36a05d8909'],
  ['dfe/further-education', '740f35f1ee'],
  ['dfe/ks4-destinations', '85746d1ce8'],
  ['dfe/neet-and-participation', '712c0f3bb5'],
  ['dfe/occupations-in-demand', '180d9a12ff'],
  ['dfe/schools', 'feb94621da'],
  ['dfe/skills-imperative-2035', 'f6ac98c66d'],
  ['dfe/teaching-vacancies', '16abad2e2f'],
  ['ncs/job-profiles', 'a6185a64f7'],
  ['nhsbsa/nhs-jobs', '750a866455'],
  ['nisra/claimants', 'd6ad8ef612'],
  ['nomis/businesses', '327c244d06'],
  ['nomis/census-activity', 'da187e75e7'],
  ['nomis/census-occupations', '4588138653'],
  ['nomis/claimant-count', '88f8c2f3fc'],
  ['nomis/employment-by-industry', 'e0c9c75267'],
  ['nomis/jobs-density', '56cc998f24'],
  ['nomis/occupation-by-industry', 'fc32c48aa2'],
  ['nomis/pay-residence', '7a5fef9a3e'],
  ['nomis/pay-workplace', 'f0003373ec'],
  ['nomis/population', '14fe803d56'],
  ['nomis/qualifications', '8b6c57a127'],
  ['nomis/residents-by-industry', '09c7a2ede8'],
  ['nomis/residents-by-job', 'dfd6642775'],
  ['nomis/residents-by-occupation', '0b6fcb9694'],
  ['nomis/website-tables', 'bbd373e226'],
  ['nomis/work-rates', 'ce5f6adfe8'],
  ['ons/census-occupations', 'f18d55703a'],
  ['ons/employment-by-occupation', 'ce7ab75dfd'],
  ['ons/explore-local-statistics', '5a14f370b5'],
  ['ons/labour-demand', 'f3f6896d45'],
  ['ons/labour-market-series', 'f533825045'],
  ['ons/labour-market-tables', '9c253127aa'],
  ['ons/pay-by-age-and-occupation', '85dd66d0cf'],
  ['ons/pay-by-occupation', 'af57139fc2'],
  ['ons/pay-by-region-and-occupation', '45713d0388'],
  ['ons/soc2020-volume-1', 'd77e580298'],
  ['scotgov/school-leavers', '33867e593b'],
  ['scotgov/schools', 'f5b26360e4'],
  ['skillsengland/standards', '6276891aec'],
  ['welshgov/schools', '8dd8db4f41'],
  ['welshgov/young-people', '55720283db'],
]);
