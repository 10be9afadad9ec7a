/** Occupations as readers know them: one for each unit group of SOC 2020, with a plain name of our own. */
import { isSoc2020Code, type SectorFit, type SectorId, type Soc2020Code } from '../domain/classification.ts';
import rows from './occupations.json' with { type: 'json' };
import { plainName } from './plain-name.ts';
import { type Sector, sectorsOfSoc } from './sectors.ts';
import { findSoc2020Group } from './soc2020.ts';

export interface Occupation {
  /** Four digits. */
  readonly soc2020: Soc2020Code;
  /** In addresses: "care-worker". */
  readonly slug: string;
  /** Plain, singular, under 40 letters: "Electrician". */
  readonly name: string;
  /** As it stands in a sentence: "25 new adverts for electricians". */
  readonly plural: string;
  /** SOC 2020's own title. */
  readonly officialTitle: string;
  /** What else people call its jobs, the most telling first. One name may stand at several occupations. */
  readonly otherNames: readonly string[];
  /** It holds jobs too unlike to be called by one of them ("not elsewhere classified", or listed in its name). */
  readonly isSeveral: boolean;
  /** The sector of its minor group first, then those that hold it beside that. Never empty. */
  readonly sectors: readonly OccupationSector[];
}

interface OccupationSector {
  readonly sector: Sector;
  readonly fit: SectorFit;
  /** `unit-group`: our judgement of this very occupation (unit-group-sectors.md). */
  readonly basis: 'minor-group' | 'unit-group';
}

function readOccupation(row: string): Occupation {
  const [code = '', name = '', plural = '', several = '', otherNames = ''] = row.split('|');
  const group = findSoc2020Group(code);
  if (!isSoc2020Code(code) || group === null)
    throw new Error(`occupations.json holds ${code}, which SOC 2020 does not have`);
  return {
    soc2020: code,
    slug: plainName(name).replaceAll(' ', '-'),
    name,
    plural,
    officialTitle: group.title,
    otherNames: otherNames.split(';'),
    isSeveral: several === 'several',
    sectors: sectorsOfSoc(code),
  };
}

/** All 412, sorted by code. */
export const occupations: readonly Occupation[] = rows.map(readOccupation);

const byCodeOrSlug = new Map<string, Occupation>(
  occupations.flatMap((occupation) => [
    [occupation.soc2020, occupation],
    [occupation.slug, occupation],
  ]),
);

/** Addresses that were given out before a job had a better name. */
const EARLIER_SLUGS: Readonly<Record<string, string>> = {
  'other-animal-care-worker': 'animal-carer-or-groomer',
};

/** By four digits or by slug, in any case; null for anything else. */
export function findOccupation(codeOrSlug: string): Occupation | null {
  const asked = codeOrSlug.trim().toLowerCase();
  return byCodeOrSlug.get(EARLIER_SLUGS[asked] ?? asked) ?? null;
}

/** Who else goes by the name that people call this one first: for a registered nurse the nurses of every other kind. Empty where the name is as much another's. */
export function namesakesOf({ slug, otherNames, isSeveral }: Occupation): readonly Occupation[] {
  const [first = ''] = otherNames;
  const namesakes = occupations.filter((each) => each.slug !== slug && each.otherNames.includes(first));
  return isSeveral || namesakes.some((each) => each.otherNames[0] === first) ? [] : namesakes;
}

/** Of its minor groups, and those that belong to it beside another sector; sorted by code. All of them for `all`. */
export function occupationsOfSector(sectorId: SectorId): readonly Occupation[] {
  if (sectorId === 'all') return occupations;
  return occupations.filter((each) => each.sectors.some(({ sector }) => sector.id === sectorId));
}
