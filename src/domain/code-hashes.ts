// Generated from the code they stand for by `npm run generate`. Do not edit; see docs/decisions/0091.

/** Of what codes adverts: stored ones are coded again when it changes. */
export const CODING_HASH = 'b640ecbca8';

/** Of what finds adverts of the same job: an edition is built anew when it changes. */
export const DUPLICATES_HASH = '6bd008c32e';

/** Of what turns figures into documents: an edition is built anew when it changes. */
export const BUILDING_HASH = '37b0aa18b5';

/** By source, of what turns its bytes into records: it is read again when it changes. */
export const READING_HASHES: ReadonlyMap<string, string> = new Map([
  ['dfe/16-18-destinations', '87f69fa229'],
  ['dfe/apprenticeships-by-subject', '8c63c57b02'],
  ['dfe/find-an-apprenticeship', '5b9ed0894e'],
  ['dfe/further-education', '27b32c7b63'],
  ['dfe/ks4-destinations', 'add7c59f90'],
  ['dfe/neet-and-participation', '034e45d2e4'],
  ['dfe/skills-imperative-2035', '90c18f195e'],
  ['dfe/teaching-vacancies', '6c0d11e572'],
  ['ncs/job-profiles', 'f56d6373ef'],
  ['nhsbsa/nhs-jobs', 'eacb8e3229'],
  ['nisra/claimants', '31b6c257d3'],
  ['nomis/businesses', 'd03f48f83a'],
  ['nomis/census-activity', '651dafb2eb'],
  ['nomis/census-occupations', '4b6bd5899b'],
  ['nomis/claimant-count', '5b110212bf'],
  ['nomis/employment-by-industry', '57bb856dfd'],
  ['nomis/jobs-density', '0299e352f9'],
  ['nomis/occupation-by-industry', '9636f60501'],
  ['nomis/pay-residence', 'eb9bccd5b7'],
  ['nomis/pay-workplace', '8e9e04c671'],
  ['nomis/population', '1498674007'],
  ['nomis/qualifications', '331d4f2b52'],
  ['nomis/residents-by-industry', '9579931d3c'],
  ['nomis/residents-by-job', 'd792dd18c8'],
  ['nomis/residents-by-occupation', '66541c1fb6'],
  ['nomis/website-tables', '8959364054'],
  ['nomis/work-rates', '8499970ae4'],
  ['ons/census-occupations', '43707fb1cd'],
  ['ons/employment-by-occupation', '4fa74ce045'],
  ['ons/explore-local-statistics', 'f81639c90b'],
  ['ons/labour-demand', 'a68d7f1b91'],
  ['ons/labour-market-series', '74a4af17be'],
  ['ons/labour-market-tables', '7e80ffa716'],
  ['ons/pay-by-age-and-occupation', 'a14c98b2c9'],
  ['ons/pay-by-occupation', '311f9f903a'],
  ['ons/pay-by-region-and-occupation', 'c6b1b8f69a'],
  ['scotgov/school-leavers', '9edfd91343'],
  ['welshgov/young-people', '4a2fc1c185'],
]);
