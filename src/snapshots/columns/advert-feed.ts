/** Lists of adverts in an edition: of which places each may say how many adverts there are, and in what words. */
import type { AreaCode } from '../../domain/area.ts';
import { ALL_SECTORS, type SectorId } from '../../domain/classification.ts';
import type { Instant } from '../../domain/period.ts';
import type { PostingKind } from '../../domain/posting.ts';
import type { Place } from './place.ts';

/** One list of adverts in the edition. */
export interface AdvertFeed {
  readonly releaseId: number;
  readonly title: string;
  /** For readers: "England", "Kent". */
  readonly coverage: string;
  /** Codes of every area, of whatever level, that lies in what the list is for as a whole: of others it tells no count. */
  readonly covers: ReadonlySet<AreaCode>;
  /** Names of the countries among them. */
  readonly countries: ReadonlySet<string>;
  /** "in schools". */
  readonly inWords: string;
  readonly isForAllSectors: boolean;
  /** What the list holds, anywhere: `vacancy|education`. Sector empty for adverts that are in none. */
  readonly carries: ReadonlySet<string>;
  /** When it was first read here. */
  readonly heldSince: Instant;
}

export type AdvertKind = Extract<PostingKind, 'vacancy' | 'apprenticeship'>;

type Where = Pick<Place, 'area' | 'countryName'>;

/** Whether a list says how many adverts a place has. */
export function coversPlace({ covers }: Pick<AdvertFeed, 'covers'>, { area }: Pick<Where, 'area'>): boolean {
  return covers.has(area.code);
}

/**
 * Whether a list is for the whole country that a place lies in, so that its counts may stand beside those of the region and the country.
 * Lists that are for less are local.
 */
export function isWideFor(feed: Pick<AdvertFeed, 'covers' | 'countries'>, place: Where): boolean {
  return coversPlace(feed, place) && feed.countries.has(place.countryName);
}

export function isLocalFor(feed: Pick<AdvertFeed, 'covers' | 'countries'>, place: Where): boolean {
  return coversPlace(feed, place) && !feed.countries.has(place.countryName);
}

/** The lists that carry such adverts anywhere: only they can tell that a place has none. */
export function carriersOf<F extends Pick<AdvertFeed, 'carries'>>(
  kinds: readonly AdvertKind[],
  sector: SectorId,
  feeds: readonly F[],
): F[] {
  return feeds.filter(({ carries }) =>
    kinds.some((kind) =>
      sector === ALL_SECTORS
        ? [...carries].some((key) => key.startsWith(`${kind}|`))
        : carries.has(`${kind}|${sector}`),
    ),
  );
}

/** More are told by their number. */
const MOST_NAMED = 2;

/** "in schools and in the NHS"; "on 3 lists". */
export function listsInWords(feeds: readonly Pick<AdvertFeed, 'inWords'>[]): string {
  const names = [...new Set(feeds.map(({ inWords }) => inWords))];
  return names.length > MOST_NAMED ? `on ${feeds.length} lists` : names.join(' and ');
}

/** "one local board", "6 local boards". */
export function boardsInWords(count: number): string {
  return count === 1 ? 'one local board' : `${count} local boards`;
}
