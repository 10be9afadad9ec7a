/** NHS Jobs' own words -> ours. A word that is not here is an issue, never a default. */
import type { PostingKind } from '../../../domain/posting.ts';

/** Adverts lead to their own pages; the service left its address of the trial days in its feed. */
export const ADVERT_HOSTS = ['beta.jobs.nhs.uk', 'www.jobs.nhs.uk'] as const;

/** `type` of an advert, as recorded 20 to 22 August 2026 (and Locum from the provider's list). Bank posts are paid, so they stay vacancies. */
export const KIND_BY_TYPE: ReadonlyMap<string, PostingKind> = new Map([
  ['Permanent', 'vacancy'],
  ['Fixed-Term', 'vacancy'],
  ['Bank', 'vacancy'],
  ['Secondment', 'vacancy'],
  ['Locum', 'vacancy'],
  ['Apprenticeship', 'apprenticeship'],
  ['Voluntary', 'voluntary'],
  ['Honorary', 'voluntary'],
]);

/** Words in `salary` that are an answer without figures, and so no cause for an issue. */
export const PAY_WITHOUT_FIGURES: ReadonlySet<string> = new Set([
  'Negotiable',
  'Competitive',
  'Depends on experience',
]);

/** A range that employers leave standing when they do not want to say: not pay. Seen twice in 2,413 adverts. */
export const PLACEHOLDER_PAY = '£100000.00 to £200000.00';
