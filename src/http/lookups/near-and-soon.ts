/** Openings for a pupil in the order in which they matter: near ones that close soon first; and how far each is from where the reader is. */
import type { Area, AreaCode } from '../../domain/area.ts';
import { middleOfDistrict, milesApart, type Point } from '../../reference/nearby.ts';
import { findOutcode, findPostcode } from '../../reference/outcodes.ts';
import { findTowns, type Town } from '../../reference/towns.ts';
import { distanceWords, nearWords } from '../../snapshots/words/distance-words.ts';
import { inPlace } from '../../snapshots/words/sentences.ts';

/** Where a reader is, and how well that is known. */
export interface ReaderPlace {
  /** "ME4", "the middle of Medway". */
  readonly name: string;
  readonly point: Point;
  /** A smaller distance says nothing. */
  readonly accuracyMiles: number;
}

/** Half the width of most postcode districts, and of most council districts. */
const OUTCODE_MILES = 2;
const DISTRICT_MILES = 5;

/** Null where none is given, or it is not in use. */
export function placeOfOutcode(outcode: string | null): ReaderPlace | null {
  const point = outcode === null ? null : findOutcode(outcode);
  return point && { name: point.outcode, point, accuracyMiles: OUTCODE_MILES };
}

/** The town of a name that lies in one of the districts; null where none does, or two do. */
export function placeOfTown(
  name: string,
  districts: readonly AreaCode[],
): (ReaderPlace & Pick<Town, 'slug'>) | null {
  const [only, second] = findTowns(name).filter(({ district }) => districts.includes(district));
  return only === undefined || second !== undefined
    ? null
    : { name: only.name, slug: only.slug, point: only, accuracyMiles: OUTCODE_MILES };
}

/** Null for all but districts: a county is too wide to be far from anything. */
export function placeOfArea({
  code,
  level,
  name,
}: Pick<Area, 'level' | 'name'> & { readonly code: AreaCode }): ReaderPlace | null {
  const point = level === 'district' ? middleOfDistrict(code) : null;
  return point && { name: `the middle of ${inPlace(name)}`, point, accuracyMiles: DISTRICT_MILES };
}

export interface Opening {
  readonly id: string;
  readonly closesAt: string | null;
  readonly isNational: boolean;
  readonly places: readonly {
    readonly postcode: string | null;
    readonly latitude: number | null;
    readonly longitude: number | null;
  }[];
}

/** Miles within which a pupil gets there by bus, or with more trouble. What is further, or nowhere in particular, comes last. */
const BANDS = [5, 15];

/** Each once. Of those as near as each other, the soonest to close first; those without a deadline last. */
export function nearAndSoon<T extends Opening>(
  openings: readonly T[],
  from: ReaderPlace | null,
): (T & { readonly distance?: string })[] {
  const byId = new Map(openings.map((opening) => [opening.id, opening]));
  return [...byId.values()]
    .map((opening) => {
      const miles = from === null ? null : milesTo(opening, from.point);
      return { opening, miles, band: bandOf(miles) };
    })
    .sort((a, b) => a.band - b.band || compareDeadlines(a.opening, b.opening))
    .map(({ opening }) => withDistance(opening, from));
}

/** Each with how far it is, the nearest first; of those as far, and of those whose place is not known, in the order given. */
export function nearestFirst<T extends Opening>(
  openings: readonly T[],
  from: ReaderPlace,
): (T & { readonly distance?: string })[] {
  return openings
    .map((opening) => ({ opening, miles: milesTo(opening, from.point) ?? Number.POSITIVE_INFINITY }))
    .sort((a, b) => (a.miles < b.miles ? -1 : a.miles > b.miles ? 1 : 0))
    .map(({ opening, miles }) =>
      // Too near for miles, and known to be.
      miles < from.accuracyMiles
        ? { ...opening, distance: nearWords(from.name) }
        : withDistance(opening, from),
    );
}

/** In the order given; with how far it is, where that is known well enough. */
export function withDistance<T extends Opening>(
  opening: T,
  from: ReaderPlace | null,
): T & { readonly distance?: string } {
  const miles = from === null ? null : milesTo(opening, from.point);
  const distance = from === null || miles === null ? null : distanceWords(miles, from.accuracyMiles);
  return distance === null ? opening : { ...opening, distance };
}

/** To the nearest of its places that is known by a postcode or a point; null where none is: a town or a county is no point. */
export function milesTo({ places, isNational }: Opening, from: Point): number | null {
  if (isNational) return null;
  const miles = places.flatMap((place) => {
    const point = pointOf(place);
    return point === null ? [] : [milesApart(from, point)];
  });
  return miles.length === 0 ? null : Math.min(...miles);
}

function pointOf({ postcode, latitude, longitude }: Opening['places'][number]): Point | null {
  const outcode = postcode === null ? null : findPostcode(postcode)?.outcode;
  if (outcode) return findOutcode(outcode);
  return latitude === null || longitude === null ? null : { latitude, longitude };
}

function bandOf(miles: number | null): number {
  const band = miles === null ? -1 : BANDS.findIndex((most) => miles <= most);
  return band === -1 ? BANDS.length : band;
}

function compareDeadlines(a: Opening, b: Opening): number {
  const [one, other] = [a.closesAt ?? '9999', b.closesAt ?? '9999'];
  return one < other ? -1 : one > other ? 1 : 0;
}
