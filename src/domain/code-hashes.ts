// Generated from the code they stand for by `npm run generate`. Do not edit; see docs/decisions/0091.

/** Of what codes adverts: stored ones are coded again when it changes. */
export const CODING_HASH = 'e4e246d806';

/** Of what finds adverts of the same job: an edition is built anew when it changes. */
export const DUPLICATES_HASH = '43faf1fe7f';

/** Of what turns figures into documents: an edition is built anew when it changes. */
export const BUILDING_HASH = '467ebf2e00';

/** By source, of what turns its bytes into records: it is read again when it changes. */
export const READING_HASHES: ReadonlyMap<string, string> = new Map([
  ['dfe/16-18-destinations', 'e33231c3b2'],
  ['dfe/apprenticeships-by-subject', '3569b4522c'],
  ['dfe/find-an-apprenticeship', 'acc441982b'],
  ['dfe/further-education', 'ae45e7be5c'],
  ['dfe/ks4-destinations', '7b08685927'],
  ['dfe/neet-and-participation', 'b31f5cf4a8'],
  ['dfe/skills-imperative-2035', '525ae202cb'],
  ['dfe/teaching-vacancies', '22899de859'],
  ['ncs/job-profiles', '22bc3633d0'],
  ['nhsbsa/nhs-jobs', '4a2caf425d'],
  ['nisra/claimants', '2168d1866e'],
  ['nomis/businesses', '5eb44f3f76'],
  ['nomis/census-activity', '5c673f4d2d'],
  ['nomis/claimant-count', 'aef68010c8'],
  ['nomis/employment-by-industry', '94bd2aa63f'],
  ['nomis/jobs-density', '77724a9e67'],
  ['nomis/occupation-by-industry', 'd7a7cec2cf'],
  ['nomis/pay-residence', '7330e02a09'],
  ['nomis/pay-workplace', '35df90ae68'],
  ['nomis/population', '5155e8fe7b'],
  ['nomis/qualifications', 'fe2bc20b14'],
  ['nomis/residents-by-industry', '2e7a7f6626'],
  ['nomis/residents-by-job', 'b1d8afc057'],
  ['nomis/residents-by-occupation', 'aa246bbf2e'],
  ['nomis/website-tables', 'bb9ac45706'],
  ['nomis/work-rates', 'cecf4107af'],
  ['ons/explore-local-statistics', '28de787266'],
  ['ons/labour-demand', '1c5703344e'],
  ['ons/labour-market-series', '283ef56459'],
  ['ons/labour-market-tables', '54c679f007'],
  ['scotgov/school-leavers', 'df08468378'],
  ['welshgov/young-people', '4e14483e1e'],
]);
