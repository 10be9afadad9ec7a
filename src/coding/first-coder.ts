/** The first coder: places by all that is said of them, sectors by route, publisher and words. */
import type { SectorId } from '../domain/classification.ts';
import type { Posting, PostingCoding } from '../domain/posting.ts';
import type { SourceId } from '../domain/release.ts';
import type { AreaIndex } from '../reference/area-index.ts';
import type { PostingCoder } from './contract.ts';
import { codePlaces } from './place/posting-places.ts';
import { createPlaceReader } from './place/read-place.ts';
import { createShippedSectorCoder } from './sector/coder.ts';
import type { SectorCoder } from './sector/contract.ts';

/** Sources all of whose postings belong to one sector. */
const SECTOR_OF_SOURCE: ReadonlyMap<SourceId, SectorId> = new Map([
  ['dfe/teaching-vacancies', 'education-and-early-years'],
]);

function codeSector(
  { title, summary, sourceCategory, apprenticeship }: Posting,
  sourceId: SourceId,
  coder: SectorCoder,
): Pick<PostingCoding, 'sector' | 'sectorBasis'> {
  const answer = coder.code({
    title,
    summary,
    occupation: null,
    sourceCategory,
    route: apprenticeship?.route ?? null,
    publisherSector: SECTOR_OF_SOURCE.get(sourceId) ?? null,
  });
  return { sector: answer?.sector ?? null, sectorBasis: answer?.basis ?? null };
}

/** A coder that never throws: what it cannot tell is left empty, and counted as "not coded". */
export function createFirstCoder(areas: AreaIndex): PostingCoder {
  const version = 'first-2';
  const readPlace = createPlaceReader(areas);
  const sectorCoder = createShippedSectorCoder();
  return {
    version,
    code: (posting, sourceId) => ({
      ...(posting.isNational ? { districts: [], placeBasis: null } : codePlaces(posting.places, readPlace)),
      ...codeSector(posting, sourceId, sectorCoder),
      coderVersion: version,
    }),
  };
}
