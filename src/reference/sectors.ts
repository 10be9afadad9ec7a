/** School sectors: the 15 technical-education routes and two more, with the occupations and industries that belong to each. */
import { distance } from 'fastest-levenshtein';
import {
  ALL_SECTORS,
  isSectorId,
  isSic2007Division,
  isSoc2020Code,
  type SectorFit,
  type SectorId,
  type Sic2007Code,
  type Soc2020Code,
} from '../domain/classification.ts';
import { plainName } from './plain-name.ts';
import sectorRows from './sectors.json' with { type: 'json' };
import unitGroupRows from './unit-group-sectors.json' with { type: 'json' };

/** A SOC 2020 minor group or SIC 2007 division that is counted under a sector. */
interface SectorGroup<Code extends string> {
  readonly code: Code;
  readonly fit: SectorFit;
  /** Why the fit is not clean, in a few words; null when there is nothing to say. */
  readonly note: string | null;
}

export interface Sector {
  readonly id: SectorId;
  /** The route's official title, or our own for the two that are not routes. */
  readonly title: string;
  /** Former titles that feeds still send, and short ones that people type. */
  readonly otherTitles: readonly string[];
  readonly isRoute: boolean;
  readonly soc2020MinorGroups: readonly SectorGroup<Soc2020Code>[];
  /** Unit groups that belong to it although their minor group is another sector's. Their adverts count; its published figures leave them out. */
  readonly soc2020UnitGroups: readonly SectorGroup<Soc2020Code>[];
  readonly sic2007Divisions: readonly SectorGroup<Sic2007Code>[];
}

export interface SectorMatch {
  readonly sector: Sector;
  readonly fit: SectorFit;
}

function readFit(text: string): SectorFit {
  if (text === 'clean' || text === 'mixed' || text === 'split') return text;
  throw new Error(`sectors.json holds an unknown fit: ${text}`);
}

function readGroups<Code extends string>(
  groups: readonly (readonly string[])[],
  isCode: (text: string) => text is Code,
): readonly SectorGroup<Code>[] {
  return groups.map(([code = '', fit = '', note]) => {
    if (!isCode(code)) throw new Error(`sectors.json holds ${code}, which is no code of its classification`);
    return { code, fit: readFit(fit), note: note ?? null };
  });
}

function readId(text: string): SectorId {
  if (isSectorId(text)) return text;
  throw new Error(`sectors.json holds ${text}, which src/domain/classification.ts does not list`);
}

/** `sector|unit group|fit|why`: see unit-group-sectors.md. */
function unitGroupsOf(sector: string): string[][] {
  return unitGroupRows
    .map((row) => row.split('|'))
    .filter(([id]) => id === sector)
    .map(([, code = '', fit = '', why = '']) => (why === '' ? [code, fit] : [code, fit, why]));
}

/** The 17 sectors, sorted by id. */
export const sectors: readonly Sector[] = sectorRows.map((row) => ({
  ...row,
  id: readId(row.id),
  soc2020MinorGroups: readGroups(row.soc2020MinorGroups, isSoc2020Code),
  soc2020UnitGroups: readGroups(unitGroupsOf(row.id), isSoc2020Code),
  sic2007Divisions: readGroups(row.sic2007Divisions, isSic2007Division),
}));

/** Everything together. Not one of {@link sectors}: it is asked for by its own id. */
export const allSectors: Sector = {
  id: ALL_SECTORS,
  title: 'All sectors',
  otherTitles: [],
  isRoute: false,
  soc2020MinorGroups: [],
  soc2020UnitGroups: [],
  sic2007Divisions: [],
};

const byName = new Map<string, Sector>();
const byDivision = new Map<string, SectorMatch>();
const byMinorGroup = new Map<string, SectorMatch>();
const byUnitGroup = new Map<string, SectorMatch[]>();
for (const sector of [allSectors, ...sectors]) {
  for (const name of [sector.id, sector.title, ...sector.otherTitles]) byName.set(plainName(name), sector);
  for (const { code, fit } of sector.sic2007Divisions) byDivision.set(code, { sector, fit });
  for (const { code, fit } of sector.soc2020MinorGroups) byMinorGroup.set(code, { sector, fit });
  for (const { code, fit } of sector.soc2020UnitGroups)
    byUnitGroup.set(code, [...(byUnitGroup.get(code) ?? []), { sector, fit }]);
}

/** A sector (or `all`) by id, title or other title, in any case; null when there is none. */
export function findSector(idOrTitle: string): Sector | null {
  return byName.get(plainName(idOrTitle)) ?? null;
}

/** The sector of a technical-education route as a feed names it; null for text that is no route. */
export function sectorOfRoute(route: string): Sector | null {
  const sector = findSector(route);
  return sector?.isRoute ? sector : null;
}

/** Null for a code that is no SIC 2007 division. */
export function sectorOfSicDivision(division: Sic2007Code): SectorMatch | null {
  return byDivision.get(division) ?? null;
}

/** The sector of a SOC 2020 code of three or four digits, which counts it; null for other codes. */
export function sectorOfSoc(code: string): SectorMatch | null {
  return byMinorGroup.get(code.slice(0, 3)) ?? null;
}

/** Every sector that a SOC 2020 code of three or four digits belongs to, the one that counts it first; empty for other codes. */
export function sectorsOfSoc(
  code: string,
): readonly (SectorMatch & { readonly basis: 'minor-group' | 'unit-group' })[] {
  const first = sectorOfSoc(code);
  const others = byUnitGroup.get(code) ?? [];
  return [
    ...(first === null ? [] : [{ ...first, basis: 'minor-group' as const }]),
    ...others.map((match) => ({ ...match, basis: 'unit-group' as const })),
  ];
}

/** The sectors whose id or title is nearest to a text that named none, best first. */
export function suggestSectors(text: string, limit: number): readonly Sector[] {
  const query = plainName(text.slice(0, 100));
  const far = ({ id, title, otherTitles }: Sector) =>
    Math.min(
      ...[id, title, ...otherTitles].map((name) => {
        const plain = plainName(name);
        const holds = query !== '' && plain.split(' ').some((word) => query.split(' ').includes(word));
        return distance(query, plain) / Math.max(query.length, plain.length, 1) - (holds ? 1 : 0);
      }),
    );
  return sectors
    .map((sector) => ({ sector, far: far(sector) }))
    .sort((a, b) => a.far - b.far || (a.sector.id < b.sector.id ? -1 : 1))
    .slice(0, limit)
    .map(({ sector }) => sector);
}
