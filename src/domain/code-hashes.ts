// Generated from the code they stand for by `npm run generate`. Do not edit; see docs/decisions/0091.

/** Of what codes adverts: stored ones are coded again when it changes. */
export const CODING_HASH = '20d8bdb84e';

/** Of what corrects codes by an operator's file: stored adverts of who has one are coded again when it changes. */
export const CORRECTING_HASH = 'f40d516aaa';

/** Of what finds adverts of the same job: an edition is built anew when it changes. */
export const DUPLICATES_HASH = '12489bd4d4';

/** Of what turns figures into documents: an edition is built anew when it changes. */
export const BUILDING_HASH = 'd6b2459ac1';

/** By source, of what turns its bytes into records: it is read again when it changes. */
export const READING_HASHES: ReadonlyMap<string, string> = new Map([
  ['board', '2f8c6f4249'],
  ['deni/schools', '93a8bfe8e0'],
  ['dfe/16-18-destinations', 'e4c855df5b'],
  ['dfe/apprenticeships-by-subject', 'baf99e1d33'],
  ['dfe/career-pathways', '76295fe0b9'],
  ['dfe/find-an-apprenticeship', 'c8b8e6aa2d'],
  ['dfe/further-education', 'be78db360e'],
  ['dfe/ks4-destinations', '07972d042f'],
  ['dfe/neet-and-participation', 'ed38b5007d'],
  ['dfe/occupations-in-demand', 'c2f13c1dac'],
  ['dfe/schools', '336cff14e4'],
  ['dfe/skills-imperative-2035', '81b060b40b'],
  ['dfe/teaching-vacancies', '4c9f5997a8'],
  ['ncs/job-profile-subjects', 'ae3e558062'],
  ['ncs/job-profiles', '5b1e1e5ea4'],
  ['nhsbsa/nhs-jobs', '69cd903106'],
  ['nisra/claimants', 'be8f2c139a'],
  ['nomis/businesses', '5e0371bb5a'],
  ['nomis/census-activity', '3e1b6d53e3'],
  ['nomis/census-occupations', 'cd7735a053'],
  ['nomis/claimant-count', 'c16d492e33'],
  ['nomis/employment-by-industry', '7a77469a50'],
  ['nomis/jobs-density', '4bcaa3e069'],
  ['nomis/occupation-by-industry', '364e3fc79f'],
  ['nomis/pay-residence', 'a6c573257d'],
  ['nomis/pay-workplace', '2664dfa2ac'],
  ['nomis/population', '4f312899d4'],
  ['nomis/qualifications', '44ba8741d0'],
  ['nomis/residents-by-industry', 'c5c9dd2a66'],
  ['nomis/residents-by-job', 'efde37ecc3'],
  ['nomis/residents-by-occupation', '6dcba65ac1'],
  ['nomis/website-tables', 'a30fac9c4f'],
  ['nomis/work-rates', 'f8271ecb3a'],
  ['ons/census-occupations', '6f0113e67d'],
  ['ons/employment-by-occupation', '082625b2b8'],
  ['ons/explore-local-statistics', '0dd6461ac8'],
  ['ons/labour-demand', '6577f071b8'],
  ['ons/labour-market-series', '364c106f4d'],
  ['ons/labour-market-tables', 'c427641f2a'],
  ['ons/pay-by-age-and-occupation', 'e789cdbe23'],
  ['ons/pay-by-occupation', '88617a6bd7'],
  ['ons/pay-by-region-and-occupation', '24a8056d39'],
  ['ons/soc2020-volume-1', 'fb75ec0845'],
  ['scotgov/school-leavers', '64210c5f9a'],
  ['scotgov/schools', 'bc4c7d6625'],
  ['skillsengland/standards', 'e36e25a034'],
  ['welshgov/schools', '349ad9d7c6'],
  ['welshgov/young-people', 'ed77f4fa5a'],
]);
