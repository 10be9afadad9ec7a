// Generated from the code they stand for by `npm run generate`. Do not edit; see docs/decisions/0091.

/** Of what codes adverts: stored ones are coded again when it changes. */
export const CODING_HASH = '135e2ce748';

/** Of what corrects codes by an operator's file: stored adverts of who has one are coded again when it changes. */
export const CORRECTING_HASH = '8c70e64b87';

/** Of what finds adverts of the same job: an edition is built anew when it changes. */
export const DUPLICATES_HASH = '12489bd4d4';

/** Of what turns figures into documents: an edition is built anew when it changes. */
export const BUILDING_HASH = 'c7131909e7';

/** By source, of what turns its bytes into records: it is read again when it changes. */
export const READING_HASHES: ReadonlyMap<string, string> = new Map([
  ['board', '8045c6cc85'],
  ['dfe/16-18-destinations', '161df80981'],
  ['dfe/apprenticeships-by-subject', 'b110c05920'],
  ['dfe/career-pathways', '3ce6caaef5'],
  ['dfe/find-an-apprenticeship', '01d1507d4e'],
  ['dfe/further-education', '9670ce4d1f'],
  ['dfe/ks4-destinations', '0ddec3a52b'],
  ['dfe/neet-and-participation', '259828badf'],
  ['dfe/occupations-in-demand', 'd1c9cccb03'],
  ['dfe/skills-imperative-2035', '57e75ac448'],
  ['dfe/teaching-vacancies', '4d847ee030'],
  ['ncs/job-profiles', '3c137c6dd4'],
  ['nhsbsa/nhs-jobs', '71032a5602'],
  ['nisra/claimants', '8df072bf06'],
  ['nomis/businesses', '243e0ff722'],
  ['nomis/census-activity', '9eb4bf205e'],
  ['nomis/census-occupations', '3b971d3405'],
  ['nomis/claimant-count', 'a316547eb4'],
  ['nomis/employment-by-industry', 'a7d33efbf4'],
  ['nomis/jobs-density', 'f9b7ac748a'],
  ['nomis/occupation-by-industry', 'd0379b8030'],
  ['nomis/pay-residence', '7e5235694d'],
  ['nomis/pay-workplace', '58bd9c3827'],
  ['nomis/population', '2799f2f95c'],
  ['nomis/qualifications', 'ba2a830052'],
  ['nomis/residents-by-industry', 'fd62f5ef6f'],
  ['nomis/residents-by-job', '72fc9571c2'],
  ['nomis/residents-by-occupation', '4eec643ccc'],
  ['nomis/website-tables', '9f3705dce4'],
  ['nomis/work-rates', '249c692c87'],
  ['ons/census-occupations', '3f4104c9a8'],
  ['ons/employment-by-occupation', 'b54dd34a92'],
  ['ons/explore-local-statistics', '79ff886cb0'],
  ['ons/labour-demand', '7178922bee'],
  ['ons/labour-market-series', '80f2295b7d'],
  ['ons/labour-market-tables', 'a5af9afe58'],
  ['ons/pay-by-age-and-occupation', 'c1e1eafae5'],
  ['ons/pay-by-occupation', 'afd11db350'],
  ['ons/pay-by-region-and-occupation', '7a97ea0e0c'],
  ['ons/soc2020-volume-1', '7505cf5f77'],
  ['scotgov/school-leavers', 'dc1d37bdb4'],
  ['skillsengland/standards', 'ed7e6a760a'],
  ['welshgov/young-people', 'f07bb0685c'],
]);
