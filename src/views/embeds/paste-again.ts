/** What is pasted cannot renew itself: the day on which to paste it again, in words for the web manager. */
import { addDays, type CalendarDate, plainDate } from '../../domain/period.ts';
import type { Snapshot, SnapshotSource } from '../../snapshots/document/snapshot.ts';
import type { AdvertView } from '../parts/advert-list.ts';
import { closingsOf } from './openings-table.ts';
import { type FigureCard, sourcesBehind, usedBy } from './snapshot-embed.ts';

/** A census is ten years off: nobody's calendar goes so far. */
const FAR_DAYS = 2 * 366;

/** By the first of the card's sources that has newer figures. */
export function figuresAgain(snapshot: Snapshot, card: FigureCard, today: CalendarDate): string {
  return sourcesAgain(sourcesBehind(snapshot, usedBy(snapshot, card)), today);
}

export function sourcesAgain(
  sources: readonly Pick<SnapshotSource, 'nextDueOn'>[],
  today: CalendarDate,
): string {
  const [due] = sources.flatMap(({ nextDueOn }) => nextDueOn ?? []).toSorted();
  if (due === undefined) return 'No date is set for newer figures: paste it again at the start of each term.';
  if (due > addDays(today, FAR_DAYS))
    return `No newer figures are due before ${plainDate(due)}: look here once a year, in case another fact is worth more.`;
  return due > today
    ? `Newer figures are due by ${plainDate(due)}: put that day in your calendar, and paste it again then.`
    : `Newer figures were due by ${plainDate(due)}: look here again in a month.`;
}

export function openingsAgain(adverts: readonly Pick<AdvertView, 'closesAt'>[]): string {
  const { first, last } = closingsOf(adverts);
  if (first === null || last === null) return 'Adverts come and go: paste it again next week.';
  return first === last
    ? `The last of these closes on ${last}: paste it again by then.`
    : `Rows go out of date from ${first}: paste it again each week, and at the latest when the last of them closes, on ${last}.`;
}
