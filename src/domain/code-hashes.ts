// Generated from the code they stand for by `npm run generate`. Do not edit; see docs/decisions/0091.

/** Of what codes adverts: stored ones are coded again when it changes. */
export const CODING_HASH = '00d8fa5b45';

/** Of what corrects codes by an operator's file: stored adverts of who has one are coded again when it changes. */
export const CORRECTING_HASH = '22d1704899';

/** Of what finds adverts of the same job: an edition is built anew when it changes. */
export const DUPLICATES_HASH = '12489bd4d4';

/** Of what turns figures into documents: an edition is built anew when it changes. */
export const BUILDING_HASH = 'efbc6a26d3';

/** By source, of what turns its bytes into records: it is read again when it changes. */
export const READING_HASHES: ReadonlyMap<string, string> = new Map([
  ['board', '3f5c80f548'],
  ['deni/schools', '6f3d256ecc'],
  ['dfe/16-18-destinations', '9128149f3b'],
  ['dfe/apprenticeships-by-subject', '2a2392e744'],
  ['dfe/career-pathways', 'c1d1ac25b7'],
  ['dfe/find-an-apprenticeship', '05b3cc745b'],
  ['dfe/further-education', 'ba640ad2a9'],
  ['dfe/ks4-destinations', '75437082cf'],
  ['dfe/neet-and-participation', 'ce1d5f61cc'],
  ['dfe/occupations-in-demand', '65b3c3afc2'],
  ['dfe/schools', '5e3e1c25f0'],
  ['dfe/skills-imperative-2035', 'd1d566d83a'],
  ['dfe/teaching-vacancies', '7d03db8497'],
  ['ncs/job-profiles', '51c8086340'],
  ['nhsbsa/nhs-jobs', '631abbd5b7'],
  ['nisra/claimants', '30e99627fa'],
  ['nomis/businesses', 'e32ac02f4d'],
  ['nomis/census-activity', 'b1e3a9d112'],
  ['nomis/census-occupations', 'e73147548a'],
  ['nomis/claimant-count', '807b3f6c3a'],
  ['nomis/employment-by-industry', '55eb69434b'],
  ['nomis/jobs-density', '27aca0125e'],
  ['nomis/occupation-by-industry', '2ebff86871'],
  ['nomis/pay-residence', '9ca3c5eb89'],
  ['nomis/pay-workplace', '2084802172'],
  ['nomis/population', '803ce51229'],
  ['nomis/qualifications', 'f4df2492be'],
  ['nomis/residents-by-industry', 'b8dc6c9e00'],
  ['nomis/residents-by-job', '5d23f4cf1f'],
  ['nomis/residents-by-occupation', '2b64623249'],
  ['nomis/website-tables', '9c44f5029a'],
  ['nomis/work-rates', 'bcccbcfd3a'],
  ['ons/census-occupations', '530a6bd498'],
  ['ons/employment-by-occupation', 'b030e99685'],
  ['ons/explore-local-statistics', '69fa5a3ad1'],
  ['ons/labour-demand', '6228345bcf'],
  ['ons/labour-market-series', '3e43f339d8'],
  ['ons/labour-market-tables', '51d7d2c755'],
  ['ons/pay-by-age-and-occupation', '2cd1321406'],
  ['ons/pay-by-occupation', '9161dfaf97'],
  ['ons/pay-by-region-and-occupation', '2b658c7cc1'],
  ['ons/soc2020-volume-1', 'ad11db5a59'],
  ['scotgov/school-leavers', '320bbd1fd1'],
  ['scotgov/schools', '5598d36c52'],
  ['skillsengland/standards', '69e8cd67bd'],
  ['welshgov/schools', '3ce45b9d55'],
  ['welshgov/young-people', '7401d586ad'],
]);
