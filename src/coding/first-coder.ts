/** The first coder: places by all that is said of them, sectors by route, publisher and title words. */
import type { SectorId } from '../domain/classification.ts';
import type { Posting, PostingCoding } from '../domain/posting.ts';
import type { SourceId } from '../domain/release.ts';
import type { AreaIndex } from '../reference/area-index.ts';
import { sectorOfRoute } from '../reference/sectors.ts';
import type { PostingCoder } from './contract.ts';
import { codePlaces } from './place/posting-places.ts';
import { createPlaceReader } from './place/read-place.ts';
import { sectorFromTitle } from './sector-from-title.ts';

/** Sources all of whose postings belong to one sector. */
const SECTOR_OF_SOURCE: ReadonlyMap<SourceId, SectorId> = new Map([
  ['dfe/teaching-vacancies', 'education-and-early-years'],
]);

function codeSector(posting: Posting, sourceId: SourceId): Pick<PostingCoding, 'sector' | 'sectorBasis'> {
  const route = posting.apprenticeship?.route;
  const routeSector = route ? sectorOfRoute(route) : null;
  if (routeSector) return { sector: routeSector.id, sectorBasis: 'route' };
  const publisherSector = SECTOR_OF_SOURCE.get(sourceId);
  if (publisherSector !== undefined) return { sector: publisherSector, sectorBasis: 'publisher' };
  const titleSector = sectorFromTitle(posting.title);
  return titleSector === null
    ? { sector: null, sectorBasis: null }
    : { sector: titleSector, sectorBasis: 'title' };
}

/** A coder that never throws: what it cannot tell is left empty, and counted as "not coded". */
export function createFirstCoder(areas: AreaIndex): PostingCoder {
  const version = 'first-2';
  const readPlace = createPlaceReader(areas);
  return {
    version,
    code: (posting, sourceId) => ({
      ...(posting.isNational ? { districts: [], placeBasis: null } : codePlaces(posting.places, readPlace)),
      ...codeSector(posting, sourceId),
      coderVersion: version,
    }),
  };
}
