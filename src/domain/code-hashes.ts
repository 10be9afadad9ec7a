// Generated from the code they stand for by `npm run generate`. Do not edit; see docs/decisions/0091.

/** Of what codes adverts: stored ones are coded again when it changes. */
export const CODING_HASH = 'baa388d611';

/** Of what corrects codes by an operator's file: stored adverts of who has one are coded again when it changes. */
export const CORRECTING_HASH = 'fd18f225a5';

/** Of what finds adverts of the same job: an edition is built anew when it changes. */
export const DUPLICATES_HASH = '12489bd4d4';

/** Of what turns figures into documents: an edition is built anew when it changes. */
export const BUILDING_HASH = 'e240f96fdb';

/** By source, of what turns its bytes into records: it is read again when it changes. */
export const READING_HASHES: ReadonlyMap<string, string> = new Map([
  ['board', 'd2745215b7'],
  ['deni/schools', 'e9f9d2de31'],
  ['dfe/16-18-destinations', 'cbe058bfbd'],
  ['dfe/apprenticeships-by-subject', '54b3e734eb'],
  ['dfe/career-pathways', 'ea2d2d0634'],
  ['dfe/find-an-apprenticeship', 'c251659270'],
  ['dfe/further-education', '6c5017f1fb'],
  ['dfe/ks4-destinations', '185b1a915f'],
  ['dfe/neet-and-participation', '32caffd13b'],
  ['dfe/occupations-in-demand', '4e84c7b60c'],
  ['dfe/schools', 'fd0c98a726'],
  ['dfe/skills-imperative-2035', '0b5d9ce758'],
  ['dfe/teaching-vacancies', '009fe25cb1'],
  ['ncs/job-profile-subjects', '08551e788b'],
  ['ncs/job-profiles', 'ccd6a28a8d'],
  ['nhsbsa/nhs-jobs', '1a3fd5ddb1'],
  ['nisra/claimants', '173a16728b'],
  ['nomis/businesses', 'ffe002ff51'],
  ['nomis/census-activity', '43c5a70ee5'],
  ['nomis/census-occupations', 'cfcceaa34b'],
  ['nomis/claimant-count', 'c9f4a74dbe'],
  ['nomis/employment-by-industry', '4646d38f96'],
  ['nomis/jobs-density', 'f0f5cea8a4'],
  ['nomis/occupation-by-industry', 'a944d0b992'],
  ['nomis/pay-residence', '29c21e0445'],
  ['nomis/pay-workplace', '3fea72a7c3'],
  ['nomis/population', '2847b10a44'],
  ['nomis/qualifications', '0f4611a5d0'],
  ['nomis/residents-by-industry', 'ef83e46aa2'],
  ['nomis/residents-by-job', '2ce83a1ded'],
  ['nomis/residents-by-occupation', 'c21984b6d1'],
  ['nomis/website-tables', '985e39e4b2'],
  ['nomis/work-rates', 'd3fa16b62b'],
  ['ons/census-occupations', '61d3eff693'],
  ['ons/employment-by-occupation', '19a716d696'],
  ['ons/explore-local-statistics', 'c210bacb07'],
  ['ons/labour-demand', 'a18590cb69'],
  ['ons/labour-market-series', '31be2cc60b'],
  ['ons/labour-market-tables', 'abde10cac5'],
  ['ons/pay-by-age-and-occupation', '3f662a6b85'],
  ['ons/pay-by-occupation', '127ab00c51'],
  ['ons/pay-by-region-and-occupation', '17679ab02e'],
  ['ons/soc2020-volume-1', 'f6f3eaf8d7'],
  ['scotgov/school-leavers', '24f934837c'],
  ['scotgov/schools', 'c22abf8595'],
  ['skillsengland/standards', 'f47672a7b0'],
  ['welshgov/schools', 'ec45e5ad16'],
  ['welshgov/young-people', 'cf8dc44cbd'],
]);
