// Generated from the code they stand for by `npm run generate`. Do not edit; see docs/decisions/0091.

/** Of what codes adverts: stored ones are coded again when it changes. */
export const CODING_HASH = '00d8fa5b45';

/** Of what corrects codes by an operator's file: stored adverts of who has one are coded again when it changes. */
export const CORRECTING_HASH = '22d1704899';

/** Of what finds adverts of the same job: an edition is built anew when it changes. */
export const DUPLICATES_HASH = '12489bd4d4';

/** Of what turns figures into documents: an edition is built anew when it changes. */
export const BUILDING_HASH = 'a35c88b4aa';

/** By source, of what turns its bytes into records: it is read again when it changes. */
export const READING_HASHES: ReadonlyMap<string, string> = new Map([
  ['board', 'ea42af9173'],
  ['deni/schools', 'a8f044ad56'],
  ['dfe/16-18-destinations', '0fdf29f202'],
  ['dfe/apprenticeships-by-subject', '58eaf79646'],
  ['dfe/career-pathways', '86a3d2b91c'],
  ['dfe/find-an-apprenticeship', '92714c650e'],
  ['dfe/further-education', '75541d3466'],
  ['dfe/ks4-destinations', '7139c9c2bd'],
  ['dfe/neet-and-participation', '09756a7de9'],
  ['dfe/occupations-in-demand', '272f74df29'],
  ['dfe/schools', 'e907b8bf8d'],
  ['dfe/skills-imperative-2035', '5c441cef18'],
  ['dfe/teaching-vacancies', 'c1da3f47de'],
  ['ncs/job-profiles', 'd76eb06f4e'],
  ['nhsbsa/nhs-jobs', 'd421bf9813'],
  ['nisra/claimants', 'b8bbe7b030'],
  ['nomis/businesses', '930f1d6374'],
  ['nomis/census-activity', '7995adf946'],
  ['nomis/census-occupations', '755a52a3ab'],
  ['nomis/claimant-count', '8181a3fdc9'],
  ['nomis/employment-by-industry', '364dde10aa'],
  ['nomis/jobs-density', '5077aaf71e'],
  ['nomis/occupation-by-industry', '06d05387a6'],
  ['nomis/pay-residence', 'ac5e7e6315'],
  ['nomis/pay-workplace', '44e262141f'],
  ['nomis/population', 'b550b1ab94'],
  ['nomis/qualifications', '2d17335fe0'],
  ['nomis/residents-by-industry', '5e58b17b65'],
  ['nomis/residents-by-job', '3a6700f7d6'],
  ['nomis/residents-by-occupation', '09f3e8fdcc'],
  ['nomis/website-tables', 'c08d02eb43'],
  ['nomis/work-rates', '3accc4748d'],
  ['ons/census-occupations', 'c61d870f8b'],
  ['ons/employment-by-occupation', '94671fff38'],
  ['ons/explore-local-statistics', '18eae026cf'],
  ['ons/labour-demand', '2d47accb44'],
  ['ons/labour-market-series', '86c4502865'],
  ['ons/labour-market-tables', 'd405548250'],
  ['ons/pay-by-age-and-occupation', '8cc9f804e0'],
  ['ons/pay-by-occupation', '6fe86b1592'],
  ['ons/pay-by-region-and-occupation', '56aa1e551e'],
  ['ons/soc2020-volume-1', 'ecc1f8e43e'],
  ['scotgov/school-leavers', 'f5be8dccb8'],
  ['scotgov/schools', '6442561138'],
  ['skillsengland/standards', '309ee250f3'],
  ['welshgov/schools', 'a8b26fe71a'],
  ['welshgov/young-people', '5168beb8f6'],
]);
