/** Which apprenticeships a beginner who needs time can apply for. */
import type { CalendarDate } from '../../domain/period.ts';
import { type AdvertView, levelOf } from './advert-list.ts';

/** Those above it ask for A levels, or for work of the kind before. */
const HIGHEST_LEVEL = 3;
const DAY_MS = 86_400_000;
/** An application with help takes a week. */
const LEAST_DAYS = 7;

/**
 * Those that leave a week or more to apply, the lowest level first; a level that is not told may be high, and stands last. Where none leaves a
 * week, those that leave less.
 */
export function forBeginners(adverts: readonly AdvertView[], today: CalendarDate): readonly AdvertView[] {
  const open = adverts.filter((advert) => (levelOf(advert) ?? HIGHEST_LEVEL) <= HIGHEST_LEVEL);
  const calm = open.filter((advert) => leavesTime(advert, today));
  const at = (advert: AdvertView) => levelOf(advert) ?? HIGHEST_LEVEL + 1;
  return (calm.length === 0 ? open : calm).toSorted((a, b) => at(a) - at(b));
}

function leavesTime({ closesAt }: AdvertView, today: CalendarDate): boolean {
  return closesAt === null || Date.parse(closesAt) - Date.parse(today) >= LEAST_DAYS * DAY_MS;
}
