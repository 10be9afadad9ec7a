// Generated from the code they stand for by `npm run generate`. Do not edit; see docs/decisions/0091.

/** Of what codes adverts: stored ones are coded again when it changes. */
export const CODING_HASH = '00d8fa5b45';

/** Of what corrects codes by an operator's file: stored adverts of who has one are coded again when it changes. */
export const CORRECTING_HASH = '22d1704899';

/** Of what finds adverts of the same job: an edition is built anew when it changes. */
export const DUPLICATES_HASH = '12489bd4d4';

/** Of what turns figures into documents: an edition is built anew when it changes. */
export const BUILDING_HASH = '523d94a61a';

/** By source, of what turns its bytes into records: it is read again when it changes. */
export const READING_HASHES: ReadonlyMap<string, string> = new Map([
  ['board', 'a2bf571f5c'],
  ['deni/schools', 'c1b3213eea'],
  ['dfe/16-18-destinations', '61e8bb9477'],
  ['dfe/apprenticeships-by-subject', 'ced1bd5084'],
  ['dfe/career-pathways', '8eee879a96'],
  ['dfe/find-an-apprenticeship', '83881baf7a'],
  ['dfe/further-education', 'b2bae4d505'],
  ['dfe/ks4-destinations', 'e383b55109'],
  ['dfe/neet-and-participation', 'b4bb84bea0'],
  ['dfe/occupations-in-demand', '308582c1d7'],
  ['dfe/schools', '4caa86ab48'],
  ['dfe/skills-imperative-2035', 'aee2333488'],
  ['dfe/teaching-vacancies', 'c08207fc92'],
  ['ncs/job-profiles', '3cd81d1cc5'],
  ['nhsbsa/nhs-jobs', '37a90af13f'],
  ['nisra/claimants', '6f128021f5'],
  ['nomis/businesses', 'c3bba1cca4'],
  ['nomis/census-activity', 'b775955b44'],
  ['nomis/census-occupations', '59a9875d71'],
  ['nomis/claimant-count', 'dbd14baf1f'],
  ['nomis/employment-by-industry', '80eae76296'],
  ['nomis/jobs-density', '47b6284b16'],
  ['nomis/occupation-by-industry', '2b9bab8aae'],
  ['nomis/pay-residence', 'aafd53760b'],
  ['nomis/pay-workplace', '01787ce364'],
  ['nomis/population', 'ca2c020dc0'],
  ['nomis/qualifications', 'add13996fd'],
  ['nomis/residents-by-industry', 'eaaa557c2f'],
  ['nomis/residents-by-job', '76d9f6595d'],
  ['nomis/residents-by-occupation', '6997c9ea48'],
  ['nomis/website-tables', '72342e8754'],
  ['nomis/work-rates', '78d3ca9697'],
  ['ons/census-occupations', '46edb1c145'],
  ['ons/employment-by-occupation', '10d6f12bb8'],
  ['ons/explore-local-statistics', 'a5c174d188'],
  ['ons/labour-demand', 'b53095d607'],
  ['ons/labour-market-series', 'cce90d7323'],
  ['ons/labour-market-tables', '22687fd57f'],
  ['ons/pay-by-age-and-occupation', '8c5f5a5240'],
  ['ons/pay-by-occupation', '8515d34fbe'],
  ['ons/pay-by-region-and-occupation', 'a2a7b8e6dd'],
  ['ons/soc2020-volume-1', 'd27b0ee844'],
  ['scotgov/school-leavers', '256b6c473d'],
  ['scotgov/schools', 'ebb60e216c'],
  ['skillsengland/standards', '047bd3dc39'],
  ['welshgov/schools', '0f9990cb18'],
  ['welshgov/young-people', '5b90c8844b'],
]);
