/** Says how many adverts are counted in no row, because nobody could tell their sector or their place. */
import { ALL_SECTORS, type SectorId, type Soc2020Code } from '../../domain/classification.ts';
import type { PostingKind } from '../../domain/posting.ts';
import type { Level } from '../document/snapshot.ts';
import { countAdverts, isOfSector } from './advert-column.ts';
import type { Place } from './place.ts';

/** Live adverts, in all lists together, that name a place which could not be matched to a district. */
export interface UnplacedAdverts {
  /** Null for adverts that could not be placed in a sector either. */
  readonly sector: SectorId | null;
  /** Their SOC 2020 unit group where that belongs to several sectors; null for all others. */
  readonly sharedUnitGroup: Soc2020Code | null;
  readonly kind: PostingKind;
  readonly count: number;
}

/** For one sector here. On the page of all sectors no advert is left out for want of a sector. */
export function uncountedNotes(
  here: Pick<Place, 'adverts'>,
  sector: SectorId,
  unplaced: readonly UnplacedAdverts[],
  level: Level,
): string[] {
  return [...withoutSector(here, sector), ...withoutPlace(sector, unplaced, level)];
}

function withoutSector(here: Pick<Place, 'adverts'>, sector: SectorId): string[] {
  const count =
    countAdverts(here, 'vacancy', null, 'any') + countAdverts(here, 'apprenticeship', null, 'any');
  if (count === 0 || sector === ALL_SECTORS) return [];
  return [
    count === 1
      ? 'Not coded: 1 live advert here could not be placed in any sector. It is not counted here.'
      : `Not coded: ${count} live adverts here could not be placed in any sector. They are not counted here.`,
  ];
}

function withoutPlace(sector: SectorId, unplaced: readonly UnplacedAdverts[], level: Level): string[] {
  const ofKind = (kind: PostingKind) =>
    unplaced
      .filter((each) => each.kind === kind && isOfSector(each, sector))
      .reduce((sum, each) => sum + each.count, 0);
  const [jobs, apprenticeships] = [ofKind('vacancy'), ofKind('apprenticeship')];
  const count = jobs + apprenticeships;
  if (count === 0) return [];
  const what = sector === ALL_SECTORS ? '' : ' in this sector';
  const total =
    count === 1
      ? `In all our lists, 1 live advert${what} names a place we could not match to a district. No row counts it.`
      : `In all our lists, ${count} live adverts${what} name a place we could not match to a district. No row counts them.`;
  if (level !== 'adviser' || jobs === 0 || apprenticeships === 0) return [total];
  return [total, `Adverts without a district: ${jobs} for jobs and ${apprenticeships} for apprenticeships.`];
}
