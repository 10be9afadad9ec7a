/** Lists of adverts of an edition, and what they hold in a place. */
import type { SourceDescription } from '../../connectors/contract.ts';
import type { Database } from '../../db/database.ts';
import type { EditionRow } from '../../db/repositories/editions/editions.ts';
import { countPosted } from '../../db/repositories/postings/posted-counts.ts';
import { countPostings } from '../../db/repositories/postings/posting-search.ts';
import type { AreaCode } from '../../domain/area.ts';
import { sectorsOfAdvert, sharedUnitGroups } from '../../reference/advert-sectors.ts';
import { type AreaIndex, areasWithin } from '../../reference/area-index.ts';
import { type AdvertFeed, coversPlace, isWideFor } from '../../snapshots/columns/advert-feed.ts';
import type { Place } from '../../snapshots/columns/place.ts';
import type { EditionFacts } from './edition-facts.ts';

/** The feeds of adverts, and what kinds and sectors each of them carries. */
export function feedsOf(
  { releases, carried, firstRead }: EditionFacts,
  areas: AreaIndex,
  descriptions: ReadonlyMap<string, SourceDescription>,
): AdvertFeed[] {
  const since = new Map(firstRead);
  return releases.flatMap(({ releaseId, sourceId, retrievedAt }) => {
    const source = descriptions.get(sourceId);
    if (source?.kind !== 'postings' || source.adverts === undefined) return [];
    const own = carried.filter((each) => each.releaseId === releaseId);
    const carries = new Set(
      own.flatMap(({ kind, sector, sharedUnitGroup }) => {
        const named = sectorsOfAdvert(sector, sharedUnitGroup);
        return (named.length === 0 ? [''] : named).map((each) => `${kind}|${each}`);
      }),
    );
    const { covers, inWords, isForAllSectors } = source.adverts;
    const within = areasWithin(covers, areas);
    return [
      {
        releaseId,
        title: source.title,
        coverage: source.coverage,
        covers: new Set(within.map(({ code }) => code)),
        countries: new Set(within.flatMap(({ level, name }) => (level === 'country' ? [name] : []))),
        inWords,
        isForAllSectors,
        carries,
        heldSince: since.get(sourceId) ?? retrievedAt,
      },
    ];
  });
}

/** How far back adverts are counted by the month of posting: figures of others come some months late. */
const POSTED_MONTHS_MS = 400 * 86_400_000;

/** What the lists that are for the place hold in its districts. */
export async function readAdvertCounts(
  db: Database,
  { editionId, asAt }: EditionRow,
  feeds: readonly AdvertFeed[],
  place: Pick<Place, 'area' | 'countryName'>,
  districts: readonly AreaCode[],
): Promise<Pick<Place, 'adverts' | 'posted'>> {
  const own = feeds.filter((feed) => coversPlace(feed, place));
  const idsOf = (isWide: boolean) =>
    own.filter((feed) => isWideFor(feed, place) === isWide).map(({ releaseId }) => releaseId);
  const lists = { wide: idsOf(true), local: idsOf(false) };
  const releaseIds = own.map(({ releaseId }) => releaseId);
  if (releaseIds.length === 0) return { adverts: [], posted: [] };
  const since = new Date(Date.parse(asAt) - POSTED_MONTHS_MS).toISOString().slice(0, 10);
  return {
    adverts: await countPostings(db, editionId, lists, districts, asAt, sharedUnitGroups),
    posted: await countPosted(db, { editionId, releaseIds, districts, since, sharedUnitGroups }),
  };
}
