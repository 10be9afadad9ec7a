/** Finding areas: by code, slug, name and postcode. Pure and in memory; the same on both runtimes. */
import type { Area, AreaCode } from '../domain/area.ts';

export interface PostcodeMatch {
  /** Upper case, one space, e.g. "ME14 1XQ"; or the outcode alone. */
  readonly postcode: string;
  /** Most likely district first. More than one when the outcode crosses borders. Never empty. */
  readonly districts: readonly Area[];
  /** An outcode tells the district only where it does not cross a border. */
  readonly isCertain: boolean;
}

export interface AreaIndex {
  /** Every area we hold, current and ended, sorted by code. */
  readonly all: readonly Area[];
  /** The area with this code; for a former code the area that carries it on. Null when we hold none. */
  find(code: string): Area | null;
  findBySlug(slug: string): Area | null;
  /** Areas whose name or other name holds the words, best first; then near misspellings. Current areas only. */
  search(text: string, limit: number): readonly Area[];
  /** As `search`, without the near misspellings. */
  searchNames(text: string, limit: number): readonly Area[];
  /** The area of the council that the text names in an official form, such as "Dartford Borough Council"; null for any other text. */
  findByCouncil(text: string): Area | null;
  /**
   * By the postcode that stands in the text, whatever is around it, in any case, with any marks, and with O and I for 0 and 1; or by an
   * outcode that is all of the text. Null when there is none, or none that we hold.
   */
  findByPostcode(text: string): PostcodeMatch | null;
  /** The district itself, else the districts the area is made of, current ones, sorted. */
  districtsOf(area: Area): readonly AreaCode[];
  /** County (if any), region (if any) and country of an area, nearest first. */
  parentsOf(area: Area): readonly Area[];
}

/** Every district that lies in one of the areas; codes of none that we hold give none. */
export function districtsIn(
  codes: readonly AreaCode[],
  { find, districtsOf }: Pick<AreaIndex, 'find' | 'districtsOf'>,
): ReadonlySet<AreaCode> {
  return new Set(
    codes.flatMap((code) => {
      const area = find(code);
      return area === null ? [] : districtsOf(area);
    }),
  );
}

/** Whether every district of an area is among these. Never true of an area without districts. */
function isWithin(
  area: Area,
  districts: ReadonlySet<AreaCode>,
  { districtsOf }: Pick<AreaIndex, 'districtsOf'>,
): boolean {
  const own = districtsOf(area);
  return own.length > 0 && own.every((code) => districts.has(code));
}

/** Every current area, of whatever level, that lies in the areas as a whole. */
export function areasWithin(
  codes: readonly AreaCode[],
  areas: Pick<AreaIndex, 'all' | 'find' | 'districtsOf'>,
): readonly Area[] {
  const districts = districtsIn(codes, areas);
  return areas.all.filter((area) => area.endYear === null && isWithin(area, districts, areas));
}
