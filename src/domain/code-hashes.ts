// Generated from the code they stand for by `npm run generate`. Do not edit; see docs/decisions/0091.

/** Of what codes adverts: stored ones are coded again when it changes. */
export const CODING_HASH = '00d8fa5b45';

/** Of what corrects codes by an operator's file: stored adverts of who has one are coded again when it changes. */
export const CORRECTING_HASH = '5fd0034dfa';

/** Of what finds adverts of the same job: an edition is built anew when it changes. */
export const DUPLICATES_HASH = '12489bd4d4';

/** Of what turns figures into documents: an edition is built anew when it changes. */
export const BUILDING_HASH = 'b3bfe0f0ac';

/** By source, of what turns its bytes into records: it is read again when it changes. */
export const READING_HASHES: ReadonlyMap<string, string> = new Map([
  ['board', '6a6c184ceb'],
  ['dfe/16-18-destinations', '908ec2feff'],
  ['dfe/apprenticeships-by-subject', 'fde85d0751'],
  ['dfe/career-pathways', 'c3fb4ea5a8'],
  ['dfe/find-an-apprenticeship', 'ad06f84df6'],
  ['dfe/further-education', '4739e9a372'],
  ['dfe/ks4-destinations', '4b592460c7'],
  ['dfe/neet-and-participation', 'ba66dcad25'],
  ['dfe/occupations-in-demand', '1129d29b11'],
  ['dfe/skills-imperative-2035', 'a0723ca325'],
  ['dfe/teaching-vacancies', 'e954235859'],
  ['ncs/job-profiles', '3895e433c7'],
  ['nhsbsa/nhs-jobs', '9afbec98da'],
  ['nisra/claimants', 'b98932b46c'],
  ['nomis/businesses', '1ec816bc10'],
  ['nomis/census-activity', '850edb1bac'],
  ['nomis/census-occupations', '0a40d6eaf2'],
  ['nomis/claimant-count', '2e45302d69'],
  ['nomis/employment-by-industry', 'ba4e16d969'],
  ['nomis/jobs-density', '6c8c602996'],
  ['nomis/occupation-by-industry', 'b8d318987c'],
  ['nomis/pay-residence', 'b463cda4fd'],
  ['nomis/pay-workplace', 'c484b202f8'],
  ['nomis/population', 'a131ed7e38'],
  ['nomis/qualifications', '3195b0b4cb'],
  ['nomis/residents-by-industry', '48b1f36f02'],
  ['nomis/residents-by-job', 'bbef9936c3'],
  ['nomis/residents-by-occupation', '94986c79f4'],
  ['nomis/website-tables', '60a6e9f759'],
  ['nomis/work-rates', '59dd053a3f'],
  ['ons/census-occupations', '76ef84545d'],
  ['ons/employment-by-occupation', 'ca60677c84'],
  ['ons/explore-local-statistics', '9464dd2f8a'],
  ['ons/labour-demand', 'a17d4fb07b'],
  ['ons/labour-market-series', '44697756d7'],
  ['ons/labour-market-tables', '17f2aa315b'],
  ['ons/pay-by-age-and-occupation', '8c282682c5'],
  ['ons/pay-by-occupation', 'cf5f848fcd'],
  ['ons/pay-by-region-and-occupation', 'f666d56cb4'],
  ['ons/soc2020-volume-1', 'd2cdeb5c55'],
  ['scotgov/school-leavers', '18f9f26c22'],
  ['skillsengland/standards', '6a1d83a4c4'],
  ['welshgov/young-people', '91fa1712aa'],
]);
