/** Openings for a pupil in the order in which they matter: near ones that close soon first; and how far each is from where the reader is. */
import type { Nearness } from '../../db/repositories/postings/posting-nearest.ts';
import type { Area, AreaCode } from '../../domain/area.ts';
import type { AreaIndex } from '../../reference/area-index.ts';
import { findNearby, middleOfDistrict, milesApart, type Point } from '../../reference/nearby.ts';
import { findOutcode, findPostcode, type Outcode } from '../../reference/outcodes.ts';
import { findTowns, type Town } from '../../reference/towns.ts';
import { distanceWords } from '../../snapshots/words/distance-words.ts';
import { inPlace } from '../../snapshots/words/sentences.ts';

/** Where a reader is, and how well that is known. */
export interface ReaderPlace {
  /** "the middle of ME4", "the middle of Medway". */
  readonly name: string;
  readonly point: Point;
  /** The postcode district, where that is what is known; null for a council district. */
  readonly outcode: string | null;
  /** A smaller distance says nothing. */
  readonly accuracyMiles: number;
}

/** Half the width of most council districts. Distances from a postcode district are from its middle, and said to be. */
const DISTRICT_MILES = 5;

/** Null where none is given, or it is not in use. */
export function placeOfOutcode(outcode: string | null): ReaderPlace | null {
  const point = outcode === null ? null : findOutcode(outcode);
  return point && { name: `the middle of ${point.outcode}`, point, outcode: point.outcode, accuracyMiles: 0 };
}

/** The town of a name that lies in one of the districts; null where none does, or two do. */
export function placeOfTown(
  name: string,
  districts: readonly AreaCode[],
): (ReaderPlace & Pick<Town, 'slug'>) | null {
  const [only, second] = findTowns(name).filter(({ district }) => districts.includes(district));
  return only === undefined || second !== undefined
    ? null
    : { name: only.name, slug: only.slug, point: only, outcode: null, accuracyMiles: 0 };
}

/** Null for all but districts: a county is too wide to be far from anything. */
export function placeOfArea({
  code,
  level,
  name,
}: Pick<Area, 'level' | 'name'> & { readonly code: AreaCode }): ReaderPlace | null {
  const point = level === 'district' ? middleOfDistrict(code) : null;
  return (
    point && {
      name: `the middle of ${inPlace(name)}`,
      point,
      outcode: null,
      accuracyMiles: DISTRICT_MILES,
    }
  );
}

interface Placed {
  readonly isNational: boolean;
  readonly places: readonly {
    readonly postcode: string | null;
    readonly latitude: number | null;
    readonly longitude: number | null;
  }[];
}

export interface Opening extends Placed {
  readonly id: string;
  readonly closesAt: string | null;
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
    .map((opening) => ({ opening, band: bandOf(from && wayTo(opening, from)) }))
    .sort((a, b) => a.band - b.band || compareDeadlines(a.opening, b.opening))
    .map(({ opening }) => withDistance(opening, from));
}

/** Each with how far it is, the nearest first; of those as far, and of those whose place is not known, in the order given. */
export function nearestFirst<T extends Opening>(
  openings: readonly T[],
  from: ReaderPlace,
): (T & { readonly distance?: string })[] {
  return openings
    .map((opening) => ({ opening, miles: milesTo(opening, from) ?? Number.POSITIVE_INFINITY }))
    .sort((a, b) => (a.miles < b.miles ? -1 : a.miles > b.miles ? 1 : 0))
    .map(({ opening }) => withDistance(opening, from));
}

/** In the order given; with how far it is, where that is known well enough. */
export function withDistance<T extends Placed>(
  opening: T,
  from: ReaderPlace | null,
): T & { readonly distance?: string } {
  const way = from && wayTo(opening, from);
  if (from === null || way === null) return opening;
  const distance = way.isWithin ? `in ${from.outcode}` : distanceWords(way.miles, from.accuracyMiles);
  return distance === null ? opening : { ...opening, distance };
}

/** The same; of an advert that names no more than its town, the one district that it lies in, for whoever asks from a postcode. */
export function withWhereabouts<T extends Placed & { readonly districts: readonly string[] }>(
  advert: T,
  from: ReaderPlace | null,
  { find }: Pick<AreaIndex, 'find'>,
): T & { readonly distance?: string } {
  const told = withDistance(advert, from);
  const [district, ...others] = advert.districts;
  if (told.distance !== undefined || from?.outcode == null || advert.isNational) return told;
  const name = district === undefined || others.length > 0 ? null : find(district)?.name;
  return name == null || wayTo(advert, from) !== null
    ? told
    : { ...told, distance: `somewhere in ${inPlace(name)}` };
}

/** What puts adverts in the order of their distance. Circles are parts of `withinKm`, or of where anybody looks. */
export function nearnessFrom(from: ReaderPlace, withinKm = WIDE_KM): Nearness {
  return {
    milesTo: (advert) => wayTo(advert, from)?.miles ?? null,
    circles: SMALLER.map((part) => () => findNearby(from.point, withinKm / part)),
  };
}

/** As far as anybody goes to work each day. */
const WIDE_KM = 80;
const SMALLER = [64, 16, 4];

interface Way {
  readonly miles: number;
  /** Nothing closer is known than the postcode district in which the reader is as well. */
  readonly isWithin: boolean;
}

/** To the nearest of its places that is known by a postcode or a point; null where none is: a town or a county is no point. */
export function milesTo(opening: Placed, from: ReaderPlace): number | null {
  return wayTo(opening, from)?.miles ?? null;
}

function wayTo({ places, isNational }: Placed, { point, outcode }: ReaderPlace): Way | null {
  if (isNational) return null;
  const ways = places.flatMap((place): Way[] => {
    const there = pointOf(place);
    const isWithin = there !== null && 'outcode' in there && there.outcode === outcode;
    return there === null ? [] : [{ miles: milesApart(point, there), isWithin }];
  });
  const [first, ...others] = ways;
  return first === undefined
    ? null
    : others.reduce((one, other) => (other.miles < one.miles ? other : one), first);
}

/** A point that lies so far from the middle of its postcode district is a slip of the source. */
const MOST_APART_MILES = 15;

/** The advert's own point; else the postcode district of its postcode. */
function pointOf({ postcode, latitude, longitude }: Placed['places'][number]): Point | Outcode | null {
  const district = postcode === null ? null : districtOf(postcode);
  if (latitude === null || longitude === null) return district;
  const own = { latitude, longitude };
  return district !== null && milesApart(own, district) > MOST_APART_MILES ? district : own;
}

/** Most stand as they should: to read them as what somebody types is a hundred times the work, for a thousand adverts at once. */
function districtOf(postcode: string): Outcode | null {
  const [outcode = ''] = postcode.split(' ', 1);
  return findOutcode(outcode) ?? findOutcode(findPostcode(postcode)?.outcode ?? '');
}

function bandOf(way: Way | null): number {
  const band = way === null ? -1 : BANDS.findIndex((most) => way.miles <= most);
  return band === -1 ? BANDS.length : band;
}

function compareDeadlines(a: Opening, b: Opening): number {
  const [one, other] = [a.closesAt ?? '9999', b.closesAt ?? '9999'];
  return one < other ? -1 : one > other ? 1 : 0;
}
