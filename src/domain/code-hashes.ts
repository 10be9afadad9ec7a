// Generated from the code they stand for by `npm run generate`. Do not edit; see docs/decisions/0091.

/** Of what codes adverts: stored ones are coded again when it changes. */
export const CODING_HASH = '135e2ce748';

/** Of what corrects codes by an operator's file: stored adverts of who has one are coded again when it changes. */
export const CORRECTING_HASH = '22d1704899';

/** Of what finds adverts of the same job: an edition is built anew when it changes. */
export const DUPLICATES_HASH = '12489bd4d4';

/** Of what turns figures into documents: an edition is built anew when it changes. */
export const BUILDING_HASH = '33b975ec3d';

/** By source, of what turns its bytes into records: it is read again when it changes. */
export const READING_HASHES: ReadonlyMap<string, string> = new Map([
  ['board', 'da944cbc9e'],
  ['deni/schools', '830dccb08b'],
  ['dfe/16-18-destinations', '718505c3db'],
  ['dfe/apprenticeships-by-subject', 'dc7fc0a7b0'],
  ['dfe/career-pathways', '0a74adc59e'],
  ['dfe/find-an-apprenticeship', '965a1ce03c'],
  ['dfe/further-education', 'fc94bca7f2'],
  ['dfe/ks4-destinations', '810cb9b1d7'],
  ['dfe/neet-and-participation', 'd9662d0b02'],
  ['dfe/occupations-in-demand', '68c47fe690'],
  ['dfe/schools', '859d3c5f59'],
  ['dfe/skills-imperative-2035', '6b34c60510'],
  ['dfe/teaching-vacancies', '6c6567a8c0'],
  ['ncs/job-profiles', '657cdcba7c'],
  ['nhsbsa/nhs-jobs', '918836c88c'],
  ['nisra/claimants', '9b7f0f0f03'],
  ['nomis/businesses', '0dab3f28a5'],
  ['nomis/census-activity', '5bca8ba6d4'],
  ['nomis/census-occupations', '0b6c008c98'],
  ['nomis/claimant-count', 'd74a66194b'],
  ['nomis/employment-by-industry', '419550405f'],
  ['nomis/jobs-density', '5c1a574d29'],
  ['nomis/occupation-by-industry', '37d01f5592'],
  ['nomis/pay-residence', 'c72cb4cf57'],
  ['nomis/pay-workplace', 'a63af36c5a'],
  ['nomis/population', 'd28fc131d5'],
  ['nomis/qualifications', 'c773ccd221'],
  ['nomis/residents-by-industry', '94cf5e28b9'],
  ['nomis/residents-by-job', '9364498ad6'],
  ['nomis/residents-by-occupation', '83aad00a9c'],
  ['nomis/website-tables', '8c5d3423f1'],
  ['nomis/work-rates', '36cd1b953b'],
  ['ons/census-occupations', '557614ae93'],
  ['ons/employment-by-occupation', '39226aa404'],
  ['ons/explore-local-statistics', 'ff5b847fb1'],
  ['ons/labour-demand', '0757b6b1db'],
  ['ons/labour-market-series', '17cee6ba88'],
  ['ons/labour-market-tables', 'b467b6200d'],
  ['ons/pay-by-age-and-occupation', '363b8435d7'],
  ['ons/pay-by-occupation', 'ef44e7bf43'],
  ['ons/pay-by-region-and-occupation', '74aefb7b60'],
  ['ons/soc2020-volume-1', '58ce502731'],
  ['scotgov/school-leavers', 'd18a35ddf9'],
  ['scotgov/schools', 'd2908dd902'],
  ['skillsengland/standards', '4c7c5a07bb'],
  ['welshgov/schools', 'b98adde2a5'],
  ['welshgov/young-people', 'bc895802fd'],
]);
