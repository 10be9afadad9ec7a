/**
 * Supported internships, of England alone: learning at work with a job coach, for young people of 16 to 24 who have an education, health and
 * care plan. As the Department for Education has it: "Providing supported internships for young people with an EHC plan" on GOV.UK (`url`,
 * updated 1 February 2022), and the ages as on its page for employers, "Supported internships for learners with an education, health and
 * care plan" (find-employer-schemes.education.gov.uk). That they are for England is said on the first.
 */
export const SUPPORTED_INTERNSHIPS = {
  name: 'supported internship',
  url: 'https://www.gov.uk/government/publications/supported-internships-for-young-people-with-learning-difficulties',
  /** What it takes, as pupils hear it at school. */
  plan: 'EHC plan',
  /** Both ages are among those that may. */
  youngest: 16,
  oldest: 24,
} as const;
