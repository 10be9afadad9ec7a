/** The sectors of an advert: the one that it was coded to, and every one of its occupation where that belongs to several. */
import { ALL_SECTORS, type SectorId, type Soc2020Code } from '../domain/classification.ts';
import { sectors, sectorsOfSoc } from './sectors.ts';

/** SOC 2020 unit groups that belong to several sectors, sorted: see unit-group-sectors.md. */
export const sharedUnitGroups: readonly Soc2020Code[] = [
  ...new Set(sectors.flatMap(({ soc2020UnitGroups }) => soc2020UnitGroups.map(({ code }) => code))),
].sort();

const sectorsByUnitGroup = new Map<string, readonly SectorId[]>(
  sharedUnitGroups.map((code) => [code, sectorsOfSoc(code).map(({ sector }) => sector.id)]),
);

/** What finds the adverts of a sector. */
interface AdvertSector {
  readonly id: SectorId;
  /** Adverts of these are the sector's too, whichever one they were coded to. */
  readonly unitGroups: readonly Soc2020Code[];
}

/** Null for all sectors: every advert is in them. */
export function advertSector(id: SectorId): AdvertSector | null {
  if (id === ALL_SECTORS) return null;
  return { id, unitGroups: sharedUnitGroups.filter((code) => sectorsByUnitGroup.get(code)?.includes(id)) };
}

/** Every sector that an advert is found and counted under, the one that it was coded to first; empty when nothing names one. */
export function sectorsOfAdvert(coded: SectorId | null, soc2020: Soc2020Code | null): SectorId[] {
  const shared = soc2020 === null ? [] : (sectorsByUnitGroup.get(soc2020) ?? []);
  return [...new Set(coded === null ? shared : [coded, ...shared])];
}
