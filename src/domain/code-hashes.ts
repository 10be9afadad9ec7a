// Generated from the code they stand for by `npm run generate`. Do not edit; see docs/decisions/0091.

/** Of what codes adverts: stored ones are coded again when it changes. */
export const CODING_HASH = '92bf0a123e';

/** Of what finds adverts of the same job: an edition is built anew when it changes. */
export const DUPLICATES_HASH = '6bd008c32e';

/** Of what turns figures into documents: an edition is built anew when it changes. */
export const BUILDING_HASH = 'bf557c68d5';

/** By source, of what turns its bytes into records: it is read again when it changes. */
export const READING_HASHES: ReadonlyMap<string, string> = new Map([
  ['dfe/16-18-destinations', 'b9171e0490'],
  ['dfe/apprenticeships-by-subject', '327cd494c4'],
  ['dfe/find-an-apprenticeship', 'f93791ccf8'],
  ['dfe/further-education', '24981c1420'],
  ['dfe/ks4-destinations', '50e1a13bcc'],
  ['dfe/neet-and-participation', 'e27d52bd56'],
  ['dfe/skills-imperative-2035', '65446df5da'],
  ['dfe/teaching-vacancies', '91064475e8'],
  ['ncs/job-profiles', '39af54e3d7'],
  ['nhsbsa/nhs-jobs', '41855879a8'],
  ['nisra/claimants', '72b1d680ee'],
  ['nomis/businesses', 'b920da268d'],
  ['nomis/census-activity', 'de37516b03'],
  ['nomis/claimant-count', '9836cce519'],
  ['nomis/employment-by-industry', '0a4acb89fb'],
  ['nomis/jobs-density', '9148295761'],
  ['nomis/occupation-by-industry', 'd1e4989d21'],
  ['nomis/pay-residence', '7594165318'],
  ['nomis/pay-workplace', '5868f57608'],
  ['nomis/population', 'bb6d6bba5d'],
  ['nomis/qualifications', '16f3830dcf'],
  ['nomis/residents-by-industry', '4d276b0932'],
  ['nomis/residents-by-job', '5f250f1fc4'],
  ['nomis/residents-by-occupation', 'ded2849629'],
  ['nomis/website-tables', '2cb571ec63'],
  ['nomis/work-rates', '6da87a7f06'],
  ['ons/explore-local-statistics', '959d673062'],
  ['ons/labour-demand', '990183080d'],
  ['ons/labour-market-series', '0d47f53250'],
  ['ons/labour-market-tables', '6353c79ec7'],
  ['scotgov/school-leavers', 'e15e044854'],
  ['welshgov/young-people', 'ef0dca9d4e'],
]);
