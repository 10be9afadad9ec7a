// Generated from the code they stand for by `npm run generate`. Do not edit; see docs/decisions/0091.

/** Of what codes adverts: stored ones are coded again when it changes. */
export const CODING_HASH = '00d8fa5b45';

/** Of what corrects codes by an operator's file: stored adverts of who has one are coded again when it changes. */
export const CORRECTING_HASH = '22d1704899';

/** Of what finds adverts of the same job: an edition is built anew when it changes. */
export const DUPLICATES_HASH = '12489bd4d4';

/** Of what turns figures into documents: an edition is built anew when it changes. */
export const BUILDING_HASH = 'e71f75aed9';

/** By source, of what turns its bytes into records: it is read again when it changes. */
export const READING_HASHES: ReadonlyMap<string, string> = new Map([
  ['board', '57cbdded04'],
  ['deni/schools', '45cc3871fb'],
  ['dfe/16-18-destinations', '7ceaf663a3'],
  ['dfe/apprenticeships-by-subject', '298f249c6e'],
  ['dfe/career-pathways', '75c9724321'],
  ['dfe/find-an-apprenticeship', '04788cbec9'],
  ['dfe/further-education', '85677c7fe2'],
  ['dfe/ks4-destinations', '4c2d6bcc54'],
  ['dfe/neet-and-participation', '89b57d087f'],
  ['dfe/occupations-in-demand', '1900538fc2'],
  ['dfe/schools', '607792e1c2'],
  ['dfe/skills-imperative-2035', '2a7e16fe9b'],
  ['dfe/teaching-vacancies', 'e0a2b58c9e'],
  ['ncs/job-profiles', 'df71f68260'],
  ['nhsbsa/nhs-jobs', '26f7f66a8e'],
  ['nisra/claimants', '7fe21c9af1'],
  ['nomis/businesses', '5cebdb25dd'],
  ['nomis/census-activity', 'eb550e470d'],
  ['nomis/census-occupations', '1bde1a19a6'],
  ['nomis/claimant-count', 'f3d55c67f7'],
  ['nomis/employment-by-industry', '602201b042'],
  ['nomis/jobs-density', 'c06ef903f6'],
  ['nomis/occupation-by-industry', 'cb1a15716d'],
  ['nomis/pay-residence', 'e4410eb1b3'],
  ['nomis/pay-workplace', '9dc79b31d6'],
  ['nomis/population', 'b16b59ed76'],
  ['nomis/qualifications', 'd07395b44a'],
  ['nomis/residents-by-industry', '713987a848'],
  ['nomis/residents-by-job', 'b9e6c5ac21'],
  ['nomis/residents-by-occupation', 'e9cc5ab30f'],
  ['nomis/website-tables', '9b6ab7a9a9'],
  ['nomis/work-rates', '2a26515a6b'],
  ['ons/census-occupations', '9682e514fa'],
  ['ons/employment-by-occupation', 'a27676178c'],
  ['ons/explore-local-statistics', '15e1d38cdb'],
  ['ons/labour-demand', '908bb26f2d'],
  ['ons/labour-market-series', '9c82b677f3'],
  ['ons/labour-market-tables', '9345479512'],
  ['ons/pay-by-age-and-occupation', '643abd380c'],
  ['ons/pay-by-occupation', '2145a86ed3'],
  ['ons/pay-by-region-and-occupation', '588a57f296'],
  ['ons/soc2020-volume-1', '81d7c39b3f'],
  ['scotgov/school-leavers', '6d048128ee'],
  ['scotgov/schools', 'f4db664db6'],
  ['skillsengland/standards', 'f546f981d0'],
  ['welshgov/schools', 'a8f19035f3'],
  ['welshgov/young-people', '6360f6908a'],
]);
