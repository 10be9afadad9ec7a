// Generated from the code they stand for by `npm run generate`. Do not edit; see docs/decisions/0091.

/** Of what codes adverts: stored ones are coded again when it changes. */
export const CODING_HASH = '135e2ce748';

/** Of what corrects codes by an operator's file: stored adverts of who has one are coded again when it changes. */
export const CORRECTING_HASH = '34b9df98af';

/** Of what finds adverts of the same job: an edition is built anew when it changes. */
export const DUPLICATES_HASH = '12489bd4d4';

/** Of what turns figures into documents: an edition is built anew when it changes. */
export const BUILDING_HASH = 'ac0b9f5286';

/** By source, of what turns its bytes into records: it is read again when it changes. */
export const READING_HASHES: ReadonlyMap<string, string> = new Map([
  ['board', 'a5af71adda'],
  ['deni/schools', '6c4bc2db1d'],
  ['dfe/16-18-destinations', '604ded73dd'],
  ['dfe/apprenticeships-by-subject', 'd7af512fe4'],
  ['dfe/career-pathways', 'e85a9d55b7'],
  ['dfe/find-an-apprenticeship', '1f5dee583e'],
  ['dfe/further-education', '12515fac68'],
  ['dfe/ks4-destinations', 'a19f1c1573'],
  ['dfe/neet-and-participation', '3894053309'],
  ['dfe/occupations-in-demand', 'e9a4bb9a9a'],
  ['dfe/schools', 'caa0328371'],
  ['dfe/skills-imperative-2035', '9083a8ea78'],
  ['dfe/teaching-vacancies', '64b259ce58'],
  ['ncs/job-profiles', '8621989845'],
  ['nhsbsa/nhs-jobs', 'c079dc7936'],
  ['nisra/claimants', '063b5c6e1e'],
  ['nomis/businesses', 'bff8483bc0'],
  ['nomis/census-activity', '37fdf15f5d'],
  ['nomis/census-occupations', '8becb12dec'],
  ['nomis/claimant-count', 'be38c6a5fd'],
  ['nomis/employment-by-industry', '08ac2b2468'],
  ['nomis/jobs-density', '1b3f3d8f5f'],
  ['nomis/occupation-by-industry', 'a72e918997'],
  ['nomis/pay-residence', '58bd8c0365'],
  ['nomis/pay-workplace', '2a483bb7a4'],
  ['nomis/population', 'b34d92a42e'],
  ['nomis/qualifications', '8be2856795'],
  ['nomis/residents-by-industry', 'c11b13a572'],
  ['nomis/residents-by-job', '0d8d2da497'],
  ['nomis/residents-by-occupation', '6d5c0bdcbf'],
  ['nomis/website-tables', '8efcc15b78'],
  ['nomis/work-rates', 'c7411645ef'],
  ['ons/census-occupations', 'b17acb9083'],
  ['ons/employment-by-occupation', '69cab39df6'],
  ['ons/explore-local-statistics', '4db381d3c6'],
  ['ons/labour-demand', 'e10c02ca39'],
  ['ons/labour-market-series', '46d63a8de9'],
  ['ons/labour-market-tables', 'f0aa1baa46'],
  ['ons/pay-by-age-and-occupation', '3e7731b944'],
  ['ons/pay-by-occupation', 'c05d520e4d'],
  ['ons/pay-by-region-and-occupation', '6a45f66724'],
  ['ons/soc2020-volume-1', '680c8ae2d6'],
  ['scotgov/school-leavers', '1f68733f74'],
  ['scotgov/schools', '386cf82314'],
  ['skillsengland/standards', 'ea14d82c5d'],
  ['welshgov/schools', '99df31b48d'],
  ['welshgov/young-people', '0619a95acc'],
]);
