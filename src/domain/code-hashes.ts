// Generated from the code they stand for by `npm run generate`. Do not edit; see docs/decisions/0091.

/** Of what codes adverts: stored ones are coded again when it changes. */
export const CODING_HASH = 'e4e246d806';

/** Of what finds adverts of the same job: an edition is built anew when it changes. */
export const DUPLICATES_HASH = '43faf1fe7f';

/** Of what turns figures into documents: an edition is built anew when it changes. */
export const BUILDING_HASH = '386080e689';

/** By source, of what turns its bytes into records: it is read again when it changes. */
export const READING_HASHES: ReadonlyMap<string, string> = new Map([
  ['dfe/16-18-destinations', 'b96821835a'],
  ['dfe/apprenticeships-by-subject', '50ec45bf19'],
  ['dfe/find-an-apprenticeship', '3a1b4079c4'],
  ['dfe/further-education', 'dd838de523'],
  ['dfe/ks4-destinations', '08a6f70d40'],
  ['dfe/neet-and-participation', '6d910c74b5'],
  ['dfe/skills-imperative-2035', '1826958ead'],
  ['dfe/teaching-vacancies', 'c811328404'],
  ['ncs/job-profiles', 'c7b5a34901'],
  ['nhsbsa/nhs-jobs', '3e192ebcbc'],
  ['nisra/claimants', '44708d72ff'],
  ['nomis/businesses', '03962c17db'],
  ['nomis/census-activity', '70b62e7968'],
  ['nomis/claimant-count', '984813a332'],
  ['nomis/employment-by-industry', '5bc6f44db9'],
  ['nomis/jobs-density', '0b658a6113'],
  ['nomis/occupation-by-industry', '717efb186f'],
  ['nomis/pay-residence', '9e2033b0cf'],
  ['nomis/pay-workplace', '1c3055c7b5'],
  ['nomis/population', '338d9cd42f'],
  ['nomis/qualifications', '1e1c6f4d1c'],
  ['nomis/residents-by-industry', '8f1a723307'],
  ['nomis/residents-by-job', 'e8f4503ad0'],
  ['nomis/residents-by-occupation', '2e4523a579'],
  ['nomis/website-tables', 'bd3be7ea69'],
  ['nomis/work-rates', '04b5b0bfb2'],
  ['ons/explore-local-statistics', '3c7d368eb1'],
  ['ons/labour-demand', 'b23aa94d3b'],
  ['ons/labour-market-series', '2cdbeba44f'],
  ['ons/labour-market-tables', 'e669602661'],
  ['scotgov/school-leavers', 'da3ca5b66c'],
  ['welshgov/young-people', 'a981266471'],
]);
