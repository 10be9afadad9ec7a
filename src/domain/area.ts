/**
 * Area: a place that has figures of its own, named by its GSS code and never joined by name.
 * "Kent" is two areas (the county E10000016 and ITL2 TLJ4, which also holds Medway): the code tells them apart.
 */
export type AreaLevel =
  | 'country'
  | 'region'
  | 'county'
  | 'district'
  | 'lsip'
  | 'combined-authority'
  | 'itl2'
  | 'partnership';

/** GSS code such as `E06000035`, an ITL code such as `TLJ4`, or `partnership:<slug>` for one defined in config. */
export type AreaCode = `${'E' | 'K' | 'N' | 'S' | 'W'}${number}` | `TL${string}` | `partnership:${string}`;

/**
 * One official area, current or ended, or a partnership of an operator. Codes and names are those of the Code History Database of the
 * Office for National Statistics.
 */
export interface Area {
  readonly code: AreaCode;
  /** Official name, e.g. "Folkestone and Hythe". */
  readonly name: string;
  /**
   * Unique, lower case, for addresses: "folkestone-and-hythe". Where two areas share a name, the level follows it; for
   * LSIPs, ITL2 areas and combined authorities it always does ("kent-itl2"), so that no later name can take their address.
   */
  readonly slug: string;
  readonly level: AreaLevel;
  /** The areas this one lies in, nearest first: county, region, country. Empty for a country. */
  readonly parents: readonly AreaCode[];
  /** For areas made of others (counties, LSIPs, ITL2, partnerships): the districts they hold. Else null. */
  readonly districts: readonly AreaCode[] | null;
  /** Year the code came into use, null when it is as old as the coding itself. */
  readonly startYear: number | null;
  /** Year the code was ended, null while it is current. */
  readonly endYear: number | null;
  /** Former or other names that people and feeds still use: "Shepway". */
  readonly otherNames: readonly string[];
  /**
   * Earlier codes of this same area that feeds still send: Barnsley was E08000016 until 2025. Not areas merged into it. Some are of
   * older schemes, such as `UKJ4`.
   */
  readonly formerCodes: readonly string[];
  /** For an ended area: the current areas that took its place. Empty while it is current. */
  readonly successors: readonly AreaCode[];
}

/** The codes that the area's figures may stand under: its own first, then earlier ones. */
export function figureCodes({ code, formerCodes }: Area): readonly AreaCode[] {
  return [code, ...formerCodes.filter(isAreaCode)];
}

/** An area an operator defines from others, e.g. "Kent and Medway" = Kent county + Medway. */
export interface PartnershipDefinition {
  readonly name: string;
  /** Codes of districts, counties or regions. They must not overlap. */
  readonly members: readonly AreaCode[];
}

const CODE_LEVELS: readonly (readonly [RegExp, AreaLevel])[] = [
  [/^(E92|W92|S92|N92|K0[2345])\d{6}$/, 'country'],
  [/^E12\d{6}$/, 'region'],
  [/^E10\d{6}$/, 'county'],
  [/^(E0[6-9]|W06|S12|N09)\d{6}$/, 'district'],
  [/^E69\d{6}$/, 'lsip'],
  [/^E47\d{6}$/, 'combined-authority'],
  [/^TL[C-N]\d$/, 'itl2'],
  [/^partnership:[a-z0-9-]+$/, 'partnership'],
];

/** Whether it has the form of a code of an area that we may hold; the area index knows whether there is such an area. */
export function isAreaCode(text: string): text is AreaCode {
  return levelOfCode(text) !== null;
}

/** The level a code's prefix stands for, or null when the code is not one we hold areas for. */
export function levelOfCode(code: string): AreaLevel | null {
  for (const [pattern, level] of CODE_LEVELS) if (pattern.test(code)) return level;
  return null;
}
