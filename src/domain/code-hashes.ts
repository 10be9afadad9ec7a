// Generated from the code they stand for by `npm run generate`. Do not edit; see docs/decisions/0091.

/** Of what codes adverts: stored ones are coded again when it changes. */
export const CODING_HASH = '135e2ce748';

/** Of what corrects codes by an operator's file: stored adverts of who has one are coded again when it changes. */
export const CORRECTING_HASH = '5fd0034dfa';

/** Of what finds adverts of the same job: an edition is built anew when it changes. */
export const DUPLICATES_HASH = '12489bd4d4';

/** Of what turns figures into documents: an edition is built anew when it changes. */
export const BUILDING_HASH = '554b60f471';

/** By source, of what turns its bytes into records: it is read again when it changes. */
export const READING_HASHES: ReadonlyMap<string, string> = new Map([
  ['board', 'bc6114308a'],
  ['dfe/16-18-destinations', 'c02183ea4e'],
  ['dfe/apprenticeships-by-subject', 'e8888dd2bb'],
  ['dfe/career-pathways', '2e7969d910'],
  ['dfe/find-an-apprenticeship', '17aa988436'],
  ['dfe/further-education', '3fd7a9e623'],
  ['dfe/ks4-destinations', 'cab0211c41'],
  ['dfe/neet-and-participation', 'd2c9fbe9e3'],
  ['dfe/occupations-in-demand', 'c95e8f1b07'],
  ['dfe/skills-imperative-2035', '07f6d141c3'],
  ['dfe/teaching-vacancies', '0e18867a2b'],
  ['ncs/job-profiles', '0294a02ad5'],
  ['nhsbsa/nhs-jobs', '63ede1bc63'],
  ['nisra/claimants', '07f9356085'],
  ['nomis/businesses', '387f544077'],
  ['nomis/census-activity', 'c87ff9b821'],
  ['nomis/census-occupations', 'f498a896b1'],
  ['nomis/claimant-count', 'c888da48cb'],
  ['nomis/employment-by-industry', 'df20edfb6f'],
  ['nomis/jobs-density', '8f0c8895c6'],
  ['nomis/occupation-by-industry', 'e338d8e6d2'],
  ['nomis/pay-residence', '49ac8997fa'],
  ['nomis/pay-workplace', '443a089fad'],
  ['nomis/population', '3f87a50c29'],
  ['nomis/qualifications', '5f4a8188be'],
  ['nomis/residents-by-industry', '5c3ec7d735'],
  ['nomis/residents-by-job', '85ae90bbb8'],
  ['nomis/residents-by-occupation', '5d2b31dcee'],
  ['nomis/website-tables', '98b7587959'],
  ['nomis/work-rates', 'e50d306f23'],
  ['ons/census-occupations', '95980c8a64'],
  ['ons/employment-by-occupation', 'ccc112ec84'],
  ['ons/explore-local-statistics', '5557d3447b'],
  ['ons/labour-demand', 'b34498c77c'],
  ['ons/labour-market-series', '875c2e794d'],
  ['ons/labour-market-tables', 'a27609c302'],
  ['ons/pay-by-age-and-occupation', '784f9a1213'],
  ['ons/pay-by-occupation', '4cf156ad4d'],
  ['ons/pay-by-region-and-occupation', 'ac68394054'],
  ['ons/soc2020-volume-1', '6de8c09f62'],
  ['scotgov/school-leavers', '847ae958a3'],
  ['skillsengland/standards', '341c7573c5'],
  ['welshgov/young-people', 'de0306004d'],
]);
