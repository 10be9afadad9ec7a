// Generated from the code they stand for by `npm run generate`. Do not edit; see docs/decisions/0091.

/** Of what codes adverts: stored ones are coded again when it changes. */
export const CODING_HASH = '00d8fa5b45';

/** Of what corrects codes by an operator's file: stored adverts of who has one are coded again when it changes. */
export const CORRECTING_HASH = '22d1704899';

/** Of what finds adverts of the same job: an edition is built anew when it changes. */
export const DUPLICATES_HASH = '12489bd4d4';

/** Of what turns figures into documents: an edition is built anew when it changes. */
export const BUILDING_HASH = 'ef2b5145d0';

/** By source, of what turns its bytes into records: it is read again when it changes. */
export const READING_HASHES: ReadonlyMap<string, string> = new Map([
  ['board', 'dd6e31ed9e'],
  ['deni/schools', '445ce65a89'],
  ['dfe/16-18-destinations', '65d35d5763'],
  ['dfe/apprenticeships-by-subject', '6fca30ce7a'],
  ['dfe/career-pathways', '64fe4e9b94'],
  ['dfe/find-an-apprenticeship', '2c77dd7b8a'],
  ['dfe/further-education', '43e065df35'],
  ['dfe/ks4-destinations', '29a3e98132'],
  ['dfe/neet-and-participation', 'de46d0b4ac'],
  ['dfe/occupations-in-demand', '858b3023ee'],
  ['dfe/schools', 'd24f34bb11'],
  ['dfe/skills-imperative-2035', '87cb10cd7d'],
  ['dfe/teaching-vacancies', 'df90db00b8'],
  ['ncs/job-profile-subjects', 'd0e05eae20'],
  ['ncs/job-profiles', '71292f1b87'],
  ['nhsbsa/nhs-jobs', 'f43b65c032'],
  ['nisra/claimants', 'bcbbd2b44c'],
  ['nomis/businesses', 'aa0d3a81f2'],
  ['nomis/census-activity', 'eb605cd97c'],
  ['nomis/census-occupations', '657cb14b28'],
  ['nomis/claimant-count', 'aeac6da906'],
  ['nomis/employment-by-industry', '8f25d9748d'],
  ['nomis/jobs-density', 'e59da521c5'],
  ['nomis/occupation-by-industry', 'e6d3a53a5f'],
  ['nomis/pay-residence', '58deaccc68'],
  ['nomis/pay-workplace', '4a1121cd06'],
  ['nomis/population', '1a7a7605b2'],
  ['nomis/qualifications', 'da11523eaf'],
  ['nomis/residents-by-industry', '59ede9260a'],
  ['nomis/residents-by-job', '5202c3b34d'],
  ['nomis/residents-by-occupation', '0dccdad53f'],
  ['nomis/website-tables', 'ff98da7288'],
  ['nomis/work-rates', '3c6ceb7520'],
  ['ons/census-occupations', '0cf80094a7'],
  ['ons/employment-by-occupation', 'a75cee45d0'],
  ['ons/explore-local-statistics', 'fe643c958e'],
  ['ons/labour-demand', 'ce9e8adf18'],
  ['ons/labour-market-series', '3be5e7d994'],
  ['ons/labour-market-tables', '6b1cd824f6'],
  ['ons/pay-by-age-and-occupation', '22be6f015c'],
  ['ons/pay-by-occupation', '5b9e5aaac2'],
  ['ons/pay-by-region-and-occupation', '1ddc8acfc2'],
  ['ons/soc2020-volume-1', 'f79fb1464a'],
  ['scotgov/school-leavers', '165657197f'],
  ['scotgov/schools', '3217029e1a'],
  ['skillsengland/standards', '8a38e83eca'],
  ['welshgov/schools', 'a4758c14ad'],
  ['welshgov/young-people', '98b15bc2d9'],
]);
