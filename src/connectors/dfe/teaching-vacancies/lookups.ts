/** Teaching Vacancies' closed lists, after DFE-Digital/teaching-vacancies. Other words are kept, and reported. */
import type { PayPeriod } from '../../../domain/posting.ts';

/** Adverts lead to their own pages on the service, and from there to the school's. */
export const ADVERT_HOSTS = ['teaching-vacancies.service.gov.uk'] as const;

/** `employmentType`: TEMPORARY is a fixed term, OTHER a job share. */
export const EMPLOYMENT_TYPES: ReadonlySet<string> = new Set([
  'FULL_TIME',
  'PART_TIME',
  'TEMPORARY',
  'OTHER',
]);

/** `baseSalary.value.unitText`. It says which column was filled, not what the text says. */
export const PERIOD_BY_UNIT: ReadonlyMap<string, PayPeriod> = new Map([
  ['YEAR', 'year'],
  ['HOUR', 'hour'],
]);
