/** Which apprenticeships a beginner who needs time can apply for. */
import type { CalendarDate } from '../../domain/period.ts';
import { type AdvertView, isTooSoon, levelOf } from './advert-list.ts';

/** Those above it ask for A levels, or for work of the kind before. */
const HIGHEST_LEVEL = 3;
/** The lowest level of an apprenticeship: like GCSEs. */
const LOWEST_LEVEL = 2;
const DAY_MS = 86_400_000;
/** An application with help takes a week. */
const LEAST_DAYS = 7;

/**
 * Of each of these steps those that remain, unless none does: a week or more to apply, a level like GCSEs, a start after Year 11 may leave
 * school. Then the lowest level first; a level that is not told may be high, and stands last.
 */
export function forBeginners(adverts: readonly AdvertView[], today: CalendarDate): readonly AdvertView[] {
  const open = adverts.filter((advert) => (levelOf(advert) ?? HIGHEST_LEVEL) <= HIGHEST_LEVEL);
  const steps: readonly ((advert: AdvertView) => boolean)[] = [
    (advert) => leavesTime(advert, today),
    (advert) => levelOf(advert) === LOWEST_LEVEL,
    (advert) => !isTooSoon(advert),
  ];
  const left = steps.reduce((some, isKept) => {
    const kept = some.filter(isKept);
    return kept.length === 0 ? some : kept;
  }, open);
  const at = (advert: AdvertView) => levelOf(advert) ?? HIGHEST_LEVEL + 1;
  return left.toSorted((a, b) => at(a) - at(b));
}

function leavesTime({ closesAt }: AdvertView, today: CalendarDate): boolean {
  return closesAt === null || Date.parse(closesAt) - Date.parse(today) >= LEAST_DAYS * DAY_MS;
}
