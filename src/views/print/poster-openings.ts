/** What is open to apply for, in the box of a poster: how many, or one by its name. What closes soon is not told: a poster hangs for some days. */
import { plainDate } from '../../domain/period.ts';
import { type AdvertTotal, totalAtStart } from '../../snapshots/words/advert-total.ts';
import { ukDay } from '../../snapshots/words/closing-time.ts';
import { inPlace } from '../../snapshots/words/sentences.ts';
import { whereApprenticeshipsAre } from '../../snapshots/words/where-apprenticeships-are.ts';
import { type AdvertView, townOf } from '../parts/advert-list.ts';

export interface PosterOpenings {
  /** The place itself, else the nearest around that has some; null where none has. */
  readonly found: {
    readonly areaName: string;
    readonly isHere: boolean;
    readonly total: AdvertTotal;
    /** The first to close of the nearest. */
    readonly named: AdvertView;
    /** When the first of all closes. */
    readonly firstCloses: string | null;
  } | null;
  /** " in construction", " for electricians"; '' for any. */
  readonly about: string;
  /** Each nation has its own list of apprenticeships. */
  readonly countryName: string;
  /** Where the list of them is. */
  readonly path: string;
  readonly attributions: readonly string[];
}

/** A smaller number is no news to somebody who walks past: then one is named. */
export const LEAST_TOLD = 10;

/** The words in the box, and those beside the code; '' in the box where nothing is known. */
export function openingsWords({ found, about, countryName }: PosterOpenings): {
  readonly box: string;
  readonly scan: string;
} {
  if (found === null) {
    const site = whereApprenticeshipsAre(countryName);
    return {
      box: site === null ? '' : `Look for apprenticeships${about} every week on ${site}.`,
      scan: 'Ask in the careers room, or scan to see more.',
    };
  }
  const { areaName, total, named, firstCloses, isHere } = found;
  if (total.count >= LEAST_TOLD) {
    // Those that close within days are left out: what is counted is open so long at least.
    const until = firstCloses === null ? '' : `; none closes before ${dayOf(firstCloses)}`;
    return {
      box: `${totalAtStart(total)} apprenticeships${about} in ${inPlace(areaName)} are open${until}.`,
      scan: 'Ask in the careers room, or scan to see them all.',
    };
  }
  const where = [named.employerName, townOf(named)].flatMap((each) => each ?? []);
  const until = named.closesAt === null ? '' : ` Apply by ${dayOf(named.closesAt)}.`;
  return {
    box: `Open now${isHere ? '' : ` in ${inPlace(areaName)}`}: ${[named.title, ...where].join(', ')}.${until}`,
    scan: `Ask in the careers room, or scan to see ${total.count === 1 ? 'it' : total.count === 2 ? 'both' : `all ${total.count}`}.`,
  };
}

/** "8 December": no deadline is further off than some months, so that the year goes without saying. */
export function dayOf(closesAt: string): string {
  return plainDate(ukDay(closesAt)).replace(/ \d{4}$/, '');
}
