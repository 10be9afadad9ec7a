// Generated from the code they stand for by `npm run generate`. Do not edit; see docs/decisions/0091.

/** Of what codes adverts: stored ones are coded again when it changes. */
export const CODING_HASH = 'b640ecbca8';

/** Of what corrects codes by an operator's file: stored adverts of who has one are coded again when it changes. */
export const CORRECTING_HASH = 'ec05db1648';

/** Of what finds adverts of the same job: an edition is built anew when it changes. */
export const DUPLICATES_HASH = '6bd008c32e';

/** Of what turns figures into documents: an edition is built anew when it changes. */
export const BUILDING_HASH = '7eae5486b4';

/** By source, of what turns its bytes into records: it is read again when it changes. */
export const READING_HASHES: ReadonlyMap<string, string> = new Map([
  ['dfe/16-18-destinations', '66fef2fa45'],
  ['dfe/apprenticeships-by-subject', '0c5cd7dd12'],
  ['dfe/find-an-apprenticeship', '7132e5d1d8'],
  ['dfe/further-education', '5ab626c851'],
  ['dfe/ks4-destinations', '3e63467eb9'],
  ['dfe/neet-and-participation', '20975b3f3f'],
  ['dfe/skills-imperative-2035', 'c2a14196d2'],
  ['dfe/teaching-vacancies', 'a75179183a'],
  ['ncs/job-profiles', '560a2ecbf1'],
  ['nhsbsa/nhs-jobs', '1f41ea2c37'],
  ['nisra/claimants', 'd80724671c'],
  ['nomis/businesses', 'e164ec065b'],
  ['nomis/census-activity', 'a465f32618'],
  ['nomis/census-occupations', '6e8d33f406'],
  ['nomis/claimant-count', '65134b4e74'],
  ['nomis/employment-by-industry', 'a4461f366c'],
  ['nomis/jobs-density', '655a870314'],
  ['nomis/occupation-by-industry', 'dcbdb60bac'],
  ['nomis/pay-residence', '1f92da19ea'],
  ['nomis/pay-workplace', 'b01f262334'],
  ['nomis/population', 'b4c34f9436'],
  ['nomis/qualifications', 'ac5dc47ef8'],
  ['nomis/residents-by-industry', '5dd73f6e8c'],
  ['nomis/residents-by-job', '64a6e8557a'],
  ['nomis/residents-by-occupation', 'b5f9bde61e'],
  ['nomis/website-tables', '1f75e54640'],
  ['nomis/work-rates', '3ef340b648'],
  ['ons/census-occupations', '1dba954989'],
  ['ons/employment-by-occupation', '1db236352b'],
  ['ons/explore-local-statistics', '87bf0f9e36'],
  ['ons/labour-demand', '825014a521'],
  ['ons/labour-market-series', '8bddd9562b'],
  ['ons/labour-market-tables', '300581bb5b'],
  ['ons/pay-by-age-and-occupation', '7a276f12bf'],
  ['ons/pay-by-occupation', '43674b2e50'],
  ['ons/pay-by-region-and-occupation', 'f5700725e5'],
  ['scotgov/school-leavers', '427f324969'],
  ['welshgov/young-people', '298bafa840'],
]);
