// Generated from the code they stand for by `npm run generate`. Do not edit; see docs/decisions/0091.

/** Of what codes adverts: stored ones are coded again when it changes. */
export const CODING_HASH = '97380b8f46';

/** Of what finds adverts of the same job: an edition is built anew when it changes. */
export const DUPLICATES_HASH = '6bd008c32e';

/** Of what turns figures into documents: an edition is built anew when it changes. */
export const BUILDING_HASH = '07bfd42adb';

/** By source, of what turns its bytes into records: it is read again when it changes. */
export const READING_HASHES: ReadonlyMap<string, string> = new Map([
  ['dfe/16-18-destinations', '12bcd14e97'],
  ['dfe/apprenticeships-by-subject', '6339b78f4b'],
  ['dfe/find-an-apprenticeship', 'f535394e7a'],
  ['dfe/further-education', '258ee5deec'],
  ['dfe/ks4-destinations', '7788ae9165'],
  ['dfe/neet-and-participation', 'd703c3102e'],
  ['dfe/skills-imperative-2035', '229d0ccf44'],
  ['dfe/teaching-vacancies', '5da4b4c53f'],
  ['ncs/job-profiles', '6b6e6e167a'],
  ['nhsbsa/nhs-jobs', '8f82779469'],
  ['nisra/claimants', '602523a14e'],
  ['nomis/businesses', '8447e586cf'],
  ['nomis/census-activity', 'd680660858'],
  ['nomis/claimant-count', 'e68946ab4c'],
  ['nomis/employment-by-industry', '0ac7e335f1'],
  ['nomis/jobs-density', '19f1aedb78'],
  ['nomis/occupation-by-industry', 'c8765ddd08'],
  ['nomis/pay-residence', 'adc5a75dd6'],
  ['nomis/pay-workplace', 'd07c5da5f0'],
  ['nomis/population', '6ac83bfff9'],
  ['nomis/qualifications', 'c293576fd7'],
  ['nomis/residents-by-industry', 'f833dcdbd8'],
  ['nomis/residents-by-job', '38785f07ad'],
  ['nomis/residents-by-occupation', 'a91d74f5f7'],
  ['nomis/website-tables', '5520858de1'],
  ['nomis/work-rates', '407d55f927'],
  ['ons/explore-local-statistics', '5589d67311'],
  ['ons/labour-demand', '32b2f16f9f'],
  ['ons/labour-market-series', '534e94d33c'],
  ['ons/labour-market-tables', '756be85f46'],
  ['scotgov/school-leavers', '7b3b0ff777'],
  ['welshgov/young-people', '43fbb4508e'],
]);
