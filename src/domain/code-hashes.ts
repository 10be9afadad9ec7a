// Generated from the code they stand for by `npm run generate`. Do not edit; see docs/decisions/0091.

/** Of what codes adverts: stored ones are coded again when it changes. */
export const CODING_HASH = '00d8fa5b45';

/** Of what corrects codes by an operator's file: stored adverts of who has one are coded again when it changes. */
export const CORRECTING_HASH = '22d1704899';

/** Of what finds adverts of the same job: an edition is built anew when it changes. */
export const DUPLICATES_HASH = '12489bd4d4';

/** Of what turns figures into documents: an edition is built anew when it changes. */
export const BUILDING_HASH = 'e367dc0c67';

/** By source, of what turns its bytes into records: it is read again when it changes. */
export const READING_HASHES: ReadonlyMap<string, string> = new Map([
  ['board', 'dac39ab0ba'],
  ['deni/schools', '5426e85cfc'],
  ['dfe/16-18-destinations', '96c5b574e3'],
  ['dfe/apprenticeships-by-subject', '07f5aab7d1'],
  ['dfe/career-pathways', '1df53d84bb'],
  ['dfe/find-an-apprenticeship', 'afc935df44'],
  ['dfe/further-education', '564e82cab3'],
  ['dfe/ks4-destinations', 'a7e9841cd1'],
  ['dfe/neet-and-participation', 'e174f30b1a'],
  ['dfe/occupations-in-demand', '33116d61b4'],
  ['dfe/schools', 'e61cda362f'],
  ['dfe/skills-imperative-2035', '124788a2b5'],
  ['dfe/teaching-vacancies', 'f8219d7abb'],
  ['ncs/job-profile-subjects', 'b03c2b423d'],
  ['ncs/job-profiles', '3ca9fad529'],
  ['nhsbsa/nhs-jobs', '79571e48bf'],
  ['nisra/claimants', 'dc35a3c320'],
  ['nomis/businesses', '3767e4a4f6'],
  ['nomis/census-activity', '80594696d0'],
  ['nomis/census-occupations', '08049cfab2'],
  ['nomis/claimant-count', 'a430219a46'],
  ['nomis/employment-by-industry', '8cab175aa6'],
  ['nomis/jobs-density', '2d8c2c0b30'],
  ['nomis/occupation-by-industry', 'ed6c9eb3e0'],
  ['nomis/pay-residence', '27d48df12f'],
  ['nomis/pay-workplace', '278db5aff7'],
  ['nomis/population', 'a09ce81953'],
  ['nomis/qualifications', '582e0ac626'],
  ['nomis/residents-by-industry', 'af595315c0'],
  ['nomis/residents-by-job', 'a368151967'],
  ['nomis/residents-by-occupation', '2d15ae05fc'],
  ['nomis/website-tables', '9ac7389f50'],
  ['nomis/work-rates', '14bd1b03c4'],
  ['ons/census-occupations', '1b196e8d44'],
  ['ons/employment-by-occupation', '25c1213b8b'],
  ['ons/explore-local-statistics', 'be887bf055'],
  ['ons/labour-demand', 'db74535ff1'],
  ['ons/labour-market-series', 'c6624f96e0'],
  ['ons/labour-market-tables', '774eb14ec2'],
  ['ons/pay-by-age-and-occupation', 'fd78e4ff5b'],
  ['ons/pay-by-occupation', '91d2fef432'],
  ['ons/pay-by-region-and-occupation', 'ebab264300'],
  ['ons/soc2020-volume-1', 'ad48421645'],
  ['scotgov/school-leavers', 'c14a3ced83'],
  ['scotgov/schools', 'ab6a55da01'],
  ['skillsengland/standards', '6dbee0899b'],
  ['welshgov/schools', '7e89269dc2'],
  ['welshgov/young-people', 'b1491a286d'],
]);
