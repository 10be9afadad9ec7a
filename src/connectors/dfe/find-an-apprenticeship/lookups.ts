/** Words of the display advert API v2 that we decide by. A word that is not here is an issue, never a default. */
import type { PayPeriod } from '../../../domain/posting.ts';

/** `wage.wageUnit`. */
export const PERIOD_BY_WAGE_UNIT: ReadonlyMap<string, PayPeriod | null> = new Map([
  ['Unspecified', null],
  ['Weekly', 'week'],
  ['Monthly', 'month'],
  ['Annually', 'year'],
]);

/** `wage.wageType`. The last is an answer without figures. */
export const WAGE_TYPES: ReadonlySet<string> = new Set([
  'Custom',
  'ApprenticeshipMinimum',
  'NationalMinimum',
  'CompetitiveSalary',
]);

/** `apprenticeshipLevel`; the number itself comes from `course.level`. */
export const LEVEL_WORDS: ReadonlySet<string> = new Set(['Intermediate', 'Advanced', 'Higher', 'Degree']);

/** `course.type`, and whether it is a foundation apprenticeship: the first two seen live, the others in the specification's text. */
export const IS_FOUNDATION: ReadonlyMap<string, boolean> = new Map([
  ['Standard', false],
  ['Foundation', true],
  ['apprenticeship', false],
  ['foundationApprenticeship', true],
]);

/** Where adverts lead: the service's own pages, and for its extras those of NHS Jobs and Civil Service Jobs. */
export const ADVERT_HOSTS = [
  'www.findapprenticeship.service.gov.uk',
  'beta.jobs.nhs.uk',
  'www.jobs.nhs.uk',
  'www.civilservicejobs.service.gov.uk',
] as const;

/** Adverts of training providers that collect names and offer no opening. Only national ones are taken for it. */
export const TALENT_POOL =
  /\btalent\s?pool\b|\bregister (?:your|an) interest\b|\bexpressions? of interest\b/i;
