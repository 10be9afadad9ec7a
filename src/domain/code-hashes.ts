// Generated from the code they stand for by `npm run generate`. Do not edit; see docs/decisions/0091.

/** Of what codes adverts: stored ones are coded again when it changes. */
export const CODING_HASH = '64ab1688c8';

/** Of what finds adverts of the same job: an edition is built anew when it changes. */
export const DUPLICATES_HASH = '6bd008c32e';

/** Of what turns figures into documents: an edition is built anew when it changes. */
export const BUILDING_HASH = 'cea01d7995';

/** By source, of what turns its bytes into records: it is read again when it changes. */
export const READING_HASHES: ReadonlyMap<string, string> = new Map([
  ['dfe/16-18-destinations', 'e39f9fd82d'],
  ['dfe/apprenticeships-by-subject', 'd3c07e519e'],
  ['dfe/find-an-apprenticeship', '1a9ccb0245'],
  ['dfe/further-education', '5a7aa8e4aa'],
  ['dfe/ks4-destinations', '82cb7d29ff'],
  ['dfe/neet-and-participation', 'a92622d8a9'],
  ['dfe/skills-imperative-2035', '6135eba4ed'],
  ['dfe/teaching-vacancies', '8c19fb1b30'],
  ['ncs/job-profiles', 'ab4e56cf64'],
  ['nhsbsa/nhs-jobs', '3cecd7781e'],
  ['nisra/claimants', 'ff5090b8a1'],
  ['nomis/businesses', '7b7c90f329'],
  ['nomis/census-activity', '21e2c24282'],
  ['nomis/census-occupations', '391ad656a8'],
  ['nomis/claimant-count', '52ce90497f'],
  ['nomis/employment-by-industry', 'c3b3ddbeec'],
  ['nomis/jobs-density', '575a6c089a'],
  ['nomis/occupation-by-industry', '520512753a'],
  ['nomis/pay-residence', 'bb2c85f392'],
  ['nomis/pay-workplace', '55dcd0d361'],
  ['nomis/population', 'c84d01d340'],
  ['nomis/qualifications', '95f110744f'],
  ['nomis/residents-by-industry', 'dd9dd748bc'],
  ['nomis/residents-by-job', 'e1133673dc'],
  ['nomis/residents-by-occupation', 'd95bc3dd6b'],
  ['nomis/website-tables', '7416410b15'],
  ['nomis/work-rates', 'a243fd1b72'],
  ['ons/census-occupations', 'aa20c5bf59'],
  ['ons/employment-by-occupation', '9f93543760'],
  ['ons/explore-local-statistics', 'd718655e48'],
  ['ons/labour-demand', '592857865a'],
  ['ons/labour-market-series', '979211de85'],
  ['ons/labour-market-tables', '8aa12380c2'],
  ['ons/pay-by-age-and-occupation', 'd65f62b272'],
  ['ons/pay-by-occupation', '79b9bd2cb2'],
  ['ons/pay-by-region-and-occupation', '57d64c36b0'],
  ['ons/soc2020-volume-1', '2ca838c7db'],
  ['scotgov/school-leavers', 'f33fe98101'],
  ['welshgov/young-people', '6f326e1cdc'],
]);
