// Generated from the code they stand for by `npm run generate`. Do not edit; see docs/decisions/0091.

/** Of what codes adverts: stored ones are coded again when it changes. */
export const CODING_HASH = '0042a8d3d6';

/** Of what corrects codes by an operator's file: stored adverts of who has one are coded again when it changes. */
export const CORRECTING_HASH = '0f074c2939';

/** Of what finds adverts of the same job: an edition is built anew when it changes. */
export const DUPLICATES_HASH = '6bd008c32e';

/** Of what turns figures into documents: an edition is built anew when it changes. */
export const BUILDING_HASH = '4f69109dde';

/** By source, of what turns its bytes into records: it is read again when it changes. */
export const READING_HASHES: ReadonlyMap<string, string> = new Map([
  ['dfe/16-18-destinations', '010c7b8464'],
  ['dfe/apprenticeships-by-subject', '1653630e99'],
  ['dfe/career-pathways', '1bcb5811b5'],
  ['dfe/find-an-apprenticeship', 'd4408cbec6'],
  ['dfe/further-education', 'cd50a05f40'],
  ['dfe/ks4-destinations', 'ea01a138b5'],
  ['dfe/neet-and-participation', '0982a8cb7e'],
  ['dfe/occupations-in-demand', '6acf0faa9f'],
  ['dfe/skills-imperative-2035', 'da0cca9443'],
  ['dfe/teaching-vacancies', 'c4a36f7f7b'],
  ['ncs/job-profiles', '5934003a77'],
  ['nhsbsa/nhs-jobs', '8fd4b6a7a5'],
  ['nisra/claimants', '923c67a573'],
  ['nomis/businesses', '6178394026'],
  ['nomis/census-activity', '65dad508c3'],
  ['nomis/census-occupations', '15270363c2'],
  ['nomis/claimant-count', '1f54acafc6'],
  ['nomis/employment-by-industry', 'ffb472eb1a'],
  ['nomis/jobs-density', '513b0b7454'],
  ['nomis/occupation-by-industry', '97e7ac64ce'],
  ['nomis/pay-residence', '58baf1c589'],
  ['nomis/pay-workplace', '49b2064c5f'],
  ['nomis/population', '7d52f1e8e0'],
  ['nomis/qualifications', '40d1ee38bf'],
  ['nomis/residents-by-industry', 'ec9c83878e'],
  ['nomis/residents-by-job', '15b1f3e158'],
  ['nomis/residents-by-occupation', 'e9f14805a7'],
  ['nomis/website-tables', '1466c6ea63'],
  ['nomis/work-rates', '0c7bfb5b74'],
  ['ons/census-occupations', '45baf0db9f'],
  ['ons/employment-by-occupation', 'b751b21571'],
  ['ons/explore-local-statistics', '61338518a7'],
  ['ons/labour-demand', '81888886f8'],
  ['ons/labour-market-series', '7d016547f1'],
  ['ons/labour-market-tables', 'd3f8698c59'],
  ['ons/pay-by-age-and-occupation', '6c7260b2cf'],
  ['ons/pay-by-occupation', 'd4bb5f342d'],
  ['ons/pay-by-region-and-occupation', '83b729590d'],
  ['ons/soc2020-volume-1', '8aae57941f'],
  ['scotgov/school-leavers', 'a178d9619f'],
  ['skillsengland/standards', '6038c32dbe'],
  ['welshgov/young-people', '25d62dcf79'],
]);
