// Generated from the code they stand for by `npm run generate`. Do not edit; see docs/decisions/0091.

/** Of what codes adverts: stored ones are coded again when it changes. */
export const CODING_HASH = 'b640ecbca8';

/** Of what finds adverts of the same job: an edition is built anew when it changes. */
export const DUPLICATES_HASH = '6bd008c32e';

/** Of what turns figures into documents: an edition is built anew when it changes. */
export const BUILDING_HASH = '2d997f0ab1';

/** By source, of what turns its bytes into records: it is read again when it changes. */
export const READING_HASHES: ReadonlyMap<string, string> = new Map([
  ['board', 'ac25c68680'],
  ['dfe/16-18-destinations', '65953d8c7c'],
  ['dfe/apprenticeships-by-subject', '2a3d9afba1'],
  ['dfe/find-an-apprenticeship', 'd2185f1c8a'],
  ['dfe/further-education', 'cb613c05f2'],
  ['dfe/ks4-destinations', '4ea2c7c045'],
  ['dfe/neet-and-participation', 'd6fd23dd33'],
  ['dfe/skills-imperative-2035', 'fbc166f855'],
  ['dfe/teaching-vacancies', '235b01a58d'],
  ['ncs/job-profiles', 'e1896282b0'],
  ['nhsbsa/nhs-jobs', '98dff0a6ce'],
  ['nisra/claimants', '01df3c8548'],
  ['nomis/businesses', '51eef40461'],
  ['nomis/census-activity', '42a895ee27'],
  ['nomis/census-occupations', 'f8daea1368'],
  ['nomis/claimant-count', '9c7116caa2'],
  ['nomis/employment-by-industry', '2b11c6665b'],
  ['nomis/jobs-density', '87267d1ab2'],
  ['nomis/occupation-by-industry', 'ded7fd99de'],
  ['nomis/pay-residence', 'cb49adf058'],
  ['nomis/pay-workplace', '64932fbe0d'],
  ['nomis/population', 'd1896d8776'],
  ['nomis/qualifications', '5be3695827'],
  ['nomis/residents-by-industry', '1c4d590721'],
  ['nomis/residents-by-job', '04f0cf4eed'],
  ['nomis/residents-by-occupation', '03a8acb5a2'],
  ['nomis/website-tables', '0dfbc6259e'],
  ['nomis/work-rates', '9a43f2ff7d'],
  ['ons/census-occupations', '552477cda4'],
  ['ons/employment-by-occupation', 'f36153a788'],
  ['ons/explore-local-statistics', '15bb879758'],
  ['ons/labour-demand', '06d3c3af94'],
  ['ons/labour-market-series', '63806c9e41'],
  ['ons/labour-market-tables', 'ac0b47f5b0'],
  ['ons/pay-by-age-and-occupation', 'd95a9a0761'],
  ['ons/pay-by-occupation', '1220697ad0'],
  ['ons/pay-by-region-and-occupation', '24e093a5eb'],
  ['scotgov/school-leavers', '402a3271ff'],
  ['welshgov/young-people', 'e6006b6ff1'],
]);
