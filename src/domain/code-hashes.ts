// Generated from the code they stand for by `npm run generate`. Do not edit; see docs/decisions/0091.

/** Of what codes adverts: stored ones are coded again when it changes. */
export const CODING_HASH = '0042a8d3d6';

/** Of what corrects codes by an operator's file: stored adverts of who has one are coded again when it changes. */
export const CORRECTING_HASH = '114d2dc03b';

/** Of what finds adverts of the same job: an edition is built anew when it changes. */
export const DUPLICATES_HASH = '6bd008c32e';

/** Of what turns figures into documents: an edition is built anew when it changes. */
export const BUILDING_HASH = '916c94d9c2';

/** By source, of what turns its bytes into records: it is read again when it changes. */
export const READING_HASHES: ReadonlyMap<string, string> = new Map([
  ['board', '36ed3f7d70'],
  ['dfe/16-18-destinations', '6701d7cd27'],
  ['dfe/apprenticeships-by-subject', 'd81ff9dc25'],
  ['dfe/career-pathways', '2385f5bcd9'],
  ['dfe/find-an-apprenticeship', '679dbbff85'],
  ['dfe/further-education', 'b9ddc09798'],
  ['dfe/ks4-destinations', 'fcc8676513'],
  ['dfe/neet-and-participation', '75f7c467f7'],
  ['dfe/occupations-in-demand', '945ad3b564'],
  ['dfe/skills-imperative-2035', 'b7d8235d00'],
  ['dfe/teaching-vacancies', 'b48c391f72'],
  ['ncs/job-profiles', '4ebf5b7bfe'],
  ['nhsbsa/nhs-jobs', '1bc803e928'],
  ['nisra/claimants', '786f93926d'],
  ['nomis/businesses', '728326ab9a'],
  ['nomis/census-activity', 'b2422e0a69'],
  ['nomis/census-occupations', 'fdd642538c'],
  ['nomis/claimant-count', '11829776f6'],
  ['nomis/employment-by-industry', '673a00ade2'],
  ['nomis/jobs-density', '102a8f3965'],
  ['nomis/occupation-by-industry', '1fefb6411e'],
  ['nomis/pay-residence', '24dd6bf7a7'],
  ['nomis/pay-workplace', 'c64af7f49a'],
  ['nomis/population', '9f81defa85'],
  ['nomis/qualifications', 'c3ec8d6a78'],
  ['nomis/residents-by-industry', '35c1e4f792'],
  ['nomis/residents-by-job', 'd98e220110'],
  ['nomis/residents-by-occupation', '18bd10401c'],
  ['nomis/website-tables', 'f7d3e0a8eb'],
  ['nomis/work-rates', 'beaa5eb47a'],
  ['ons/census-occupations', 'c043a573bd'],
  ['ons/employment-by-occupation', 'ac0eb433b3'],
  ['ons/explore-local-statistics', 'fe10e46cf7'],
  ['ons/labour-demand', '0e985a8050'],
  ['ons/labour-market-series', 'ed8cf55972'],
  ['ons/labour-market-tables', '6dbd8ddd76'],
  ['ons/pay-by-age-and-occupation', '7a3e7cbd15'],
  ['ons/pay-by-occupation', '7cbd354dc5'],
  ['ons/pay-by-region-and-occupation', '84c67ef171'],
  ['ons/soc2020-volume-1', '323e475c85'],
  ['scotgov/school-leavers', 'b977a35bcd'],
  ['skillsengland/standards', 'a9eef03ac4'],
  ['welshgov/young-people', 'c2cb86641f'],
]);
