/** Room 6, periods: whether the newest ones can follow those that readers see. */
import type { Database } from '../../db/database.ts';
import { findNewestPeriods } from '../../db/repositories/releases/release-comparison.ts';
import type { ComparedMeasure } from '../../db/repositories/releases/release-pairs.ts';
import type { Movement } from './movement.ts';

/** Fewer may be equal by chance. */
const SAME_FIGURES = 4;

/** Sentences. `next`: how the figures moved from the period before. `isGathered`: files may be brought in any order. */
export async function checkPeriods(
  { db, isGathered }: { readonly db: Database; readonly isGathered: boolean },
  compared: ComparedMeasure,
  next: Movement,
): Promise<readonly string[]> {
  const { measure } = compared;
  const found: string[] = [];
  const { before, now } = await findNewestPeriods(db, compared);
  // An old file, or other years.
  if (!isGathered && before !== null && now !== null && now < before)
    found.push(
      `${measure}: the newest figures are of a period that ends on ${now}, and those of the last release on ${before}`,
    );
  if (next.figures >= SAME_FIGURES && next.changed === 0)
    found.push(`${measure}: all ${next.figures} figures of the new period are those of the period before`);
  return found;
}
