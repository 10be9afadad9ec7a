// Generated from the code they stand for by `npm run generate`. Do not edit; see docs/decisions/0091.

/** Of what codes adverts: stored ones are coded again when it changes. */
export const CODING_HASH = '00d8fa5b45';

/** Of what corrects codes by an operator's file: stored adverts of who has one are coded again when it changes. */
export const CORRECTING_HASH = '5fd0034dfa';

/** Of what finds adverts of the same job: an edition is built anew when it changes. */
export const DUPLICATES_HASH = '12489bd4d4';

/** Of what turns figures into documents: an edition is built anew when it changes. */
export const BUILDING_HASH = 'b3bfe0f0ac';

/** By source, of what turns its bytes into records: it is read again when it changes. */
export const READING_HASHES: ReadonlyMap<string, string> = new Map([
  ['board', '4dea7b6d28'],
  ['dfe/16-18-destinations', '9a5421281c'],
  ['dfe/apprenticeships-by-subject', '7ee09521aa'],
  ['dfe/career-pathways', '578bf2c5bc'],
  ['dfe/find-an-apprenticeship', '4414c05ff2'],
  ['dfe/further-education', 'd95905d97d'],
  ['dfe/ks4-destinations', '3eb2830385'],
  ['dfe/neet-and-participation', '832b50e10d'],
  ['dfe/occupations-in-demand', 'fee12a4cb5'],
  ['dfe/skills-imperative-2035', 'f7c5afc8ae'],
  ['dfe/teaching-vacancies', 'e2e6edbf6d'],
  ['ncs/job-profiles', '3fbab86aca'],
  ['nhsbsa/nhs-jobs', 'b61ae902ee'],
  ['nisra/claimants', 'cb36aa9e2c'],
  ['nomis/businesses', '15147921df'],
  ['nomis/census-activity', '71193011c3'],
  ['nomis/census-occupations', '2b41819070'],
  ['nomis/claimant-count', 'a6b723c5b0'],
  ['nomis/employment-by-industry', '45c69496d8'],
  ['nomis/jobs-density', 'b81b9e3f08'],
  ['nomis/occupation-by-industry', '8087b5919d'],
  ['nomis/pay-residence', 'f1ea2f1d7d'],
  ['nomis/pay-workplace', 'edfd87a1ba'],
  ['nomis/population', 'e80526d459'],
  ['nomis/qualifications', 'a5c008236f'],
  ['nomis/residents-by-industry', 'b6bdd9a8eb'],
  ['nomis/residents-by-job', 'e714a553b7'],
  ['nomis/residents-by-occupation', 'decea2ad59'],
  ['nomis/website-tables', '1fbbef7493'],
  ['nomis/work-rates', '341051937f'],
  ['ons/census-occupations', '81759d2b2d'],
  ['ons/employment-by-occupation', '7882d77045'],
  ['ons/explore-local-statistics', '6fe4d5809f'],
  ['ons/labour-demand', 'eab06e87d5'],
  ['ons/labour-market-series', '88eed11fc4'],
  ['ons/labour-market-tables', 'd5c85869dd'],
  ['ons/pay-by-age-and-occupation', '7f25c1501d'],
  ['ons/pay-by-occupation', '8814066981'],
  ['ons/pay-by-region-and-occupation', '9d5e72b023'],
  ['ons/soc2020-volume-1', 'e35d45a681'],
  ['scotgov/school-leavers', '7e0e9d7acd'],
  ['skillsengland/standards', 'db7671d4df'],
  ['welshgov/young-people', 'f84a49fcfe'],
]);
