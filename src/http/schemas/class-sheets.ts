/** Sheets for a class: the task of two places, cards to sort, and words to find. */
import { oneOf, typed, z } from './common.ts';
import { snapshotQuery } from './snapshot.ts';

const seed = z
  .string()
  .regex(/^[a-z0-9]{1,12}$/, 'Give up to 12 small letters and digits.')
  .optional();

export const investigateQuery = snapshotQuery.pick({ level: true }).extend({
  with: typed('Give the other place.', 100).optional(),
  seed,
  for: oneOf(['pupils', 'teacher']).optional(),
});

export const cardsQuery = z.strictObject({ seed });

export const wordSearchQuery = z.strictObject({ seed, ways: oneOf(['two', 'eight']).optional() });
