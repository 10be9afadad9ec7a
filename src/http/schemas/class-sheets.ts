/** For a class: the task of two places, cards to sort, words to find, and slides. */
import { fromParameter, oneOf, typed, z } from './common.ts';
import { schoolName, snapshotQuery } from './snapshot.ts';

const seed = z
  .string()
  .regex(/^[a-z0-9]{1,12}$/, 'Give up to 12 small letters and digits.')
  .optional();

export const investigateQuery = snapshotQuery.pick({ level: true }).extend({
  with: typed('Give the other place.', 100).optional(),
  seed,
  for: oneOf(['pupils', 'teacher']).optional(),
});

/** Those that have a lesson: the other levels have no questions. */
const LESSON_LEVELS = ['ks3', 'ks4', 'post16'] as const;
export const lessonQuery = z.strictObject({ level: oneOf(LESSON_LEVELS).optional() });

export const corridorQuery = z.strictObject({ school: schoolName });

export const cardsQuery = z.strictObject({ seed });

export const wordSearchQuery = z.strictObject({ seed, ways: oneOf(['two', 'eight']).optional() });

/** As the one box gives it: the register and the school's number in it. */
const schoolId = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*\/[A-Za-z0-9-]{1,20}$/,
    'Find the school in the box of the first page.',
  )
  .optional();

/** Of the page of a place. */
export const placePageQuery = snapshotQuery.extend({ school: schoolId, from: fromParameter });
