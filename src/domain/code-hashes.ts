// Generated from the code they stand for by `npm run generate`. Do not edit; see docs/decisions/0091.

/** Of what codes adverts: stored ones are coded again when it changes. */
export const CODING_HASH = '00d8fa5b45';

/** Of what corrects codes by an operator's file: stored adverts of who has one are coded again when it changes. */
export const CORRECTING_HASH = '22d1704899';

/** Of what finds adverts of the same job: an edition is built anew when it changes. */
export const DUPLICATES_HASH = '12489bd4d4';

/** Of what turns figures into documents: an edition is built anew when it changes. */
export const BUILDING_HASH = '958ecbdc78';

/** By source, of what turns its bytes into records: it is read again when it changes. */
export const READING_HASHES: ReadonlyMap<string, string> = new Map([
  ['board', '7c8bbff328'],
  ['deni/schools', '0d52b33bba'],
  ['dfe/16-18-destinations', '5fc1c50f09'],
  ['dfe/apprenticeships-by-subject', '4fb85c6c10'],
  ['dfe/career-pathways', '35839893a9'],
  ['dfe/find-an-apprenticeship', '7bcd4277a7'],
  ['dfe/further-education', 'cfaddb1b66'],
  ['dfe/ks4-destinations', '60bdbe9f21'],
  ['dfe/neet-and-participation', '042044387f'],
  ['dfe/occupations-in-demand', '8155c9d797'],
  ['dfe/schools', 'e78d1f5e2c'],
  ['dfe/skills-imperative-2035', 'd5e7686308'],
  ['dfe/teaching-vacancies', '8583f7767d'],
  ['ncs/job-profiles', '760b1eecdd'],
  ['nhsbsa/nhs-jobs', '802573e87c'],
  ['nisra/claimants', 'da1be93e82'],
  ['nomis/businesses', 'da748d7824'],
  ['nomis/census-activity', '50b32b87d6'],
  ['nomis/census-occupations', 'f7024bde8f'],
  ['nomis/claimant-count', 'f19ffb6c85'],
  ['nomis/employment-by-industry', 'a3428d9c49'],
  ['nomis/jobs-density', 'b0d9963f4f'],
  ['nomis/occupation-by-industry', 'bdf74bdf8d'],
  ['nomis/pay-residence', '9d14ca4340'],
  ['nomis/pay-workplace', '285dd66e2f'],
  ['nomis/population', 'b40d6339d8'],
  ['nomis/qualifications', 'a15bf3850d'],
  ['nomis/residents-by-industry', 'f21275fd1d'],
  ['nomis/residents-by-job', 'aa92fcac56'],
  ['nomis/residents-by-occupation', 'd4b57b8516'],
  ['nomis/website-tables', '14ceb1deb5'],
  ['nomis/work-rates', 'fea19d5c2d'],
  ['ons/census-occupations', '21c8fc95ee'],
  ['ons/employment-by-occupation', '0b502c134d'],
  ['ons/explore-local-statistics', '474e54402e'],
  ['ons/labour-demand', '9d11ed4eaf'],
  ['ons/labour-market-series', '6f11a69b42'],
  ['ons/labour-market-tables', 'cefc0f2a75'],
  ['ons/pay-by-age-and-occupation', '9fee0e09c0'],
  ['ons/pay-by-occupation', 'e49733bce7'],
  ['ons/pay-by-region-and-occupation', '99596394c3'],
  ['ons/soc2020-volume-1', '2e039b3d7f'],
  ['scotgov/school-leavers', '17ec9ceff0'],
  ['scotgov/schools', '14f52e09a6'],
  ['skillsengland/standards', 'ead9bba94c'],
  ['welshgov/schools', '66a3477da3'],
  ['welshgov/young-people', 'd6d83b052c'],
]);
