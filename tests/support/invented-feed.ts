/** Lists of adverts in an edition, invented. */
import type { AreaCode } from '../../src/domain/area.ts';
import { type AreaIndex, areasWithin } from '../../src/reference/area-index.ts';
import type { AdvertFeed } from '../../src/snapshots/columns/advert-feed.ts';

/** For these areas as a whole; it carries jobs and apprenticeships in education. */
export function inventFeed(
  areas: AreaIndex,
  covers: readonly AreaCode[],
  changes: Partial<AdvertFeed> = {},
): AdvertFeed {
  const within = areasWithin(covers, areas);
  return {
    releaseId: 1,
    title: 'An invented list',
    coverage: covers.join(', '),
    covers: new Set(within.map(({ code }) => code)),
    countries: new Set(within.flatMap(({ level, name }) => (level === 'country' ? [name] : []))),
    inWords: 'on an invented list',
    isForAllSectors: false,
    carries: new Set(['vacancy|education-and-early-years', 'apprenticeship|education-and-early-years']),
    heldSince: '2026-01-01T00:00:00Z',
    ...changes,
  };
}
