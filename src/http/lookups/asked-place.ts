/** The place that a reader of a job's page asked from, which is narrower than the area that its figures are of: a postcode district or a town. */
import type { Area } from '../../domain/area.ts';
import { findNearestOutcode, findOutcode, findPostcode } from '../../reference/outcodes.ts';
import { plainName } from '../../reference/plain-name.ts';
import { askedPlaceWords } from '../../snapshots/words/distance-words.ts';
import type { RouteDeps } from '../answers/deps.ts';
import { findArea, type PlaceDeps } from '../requests/find-places.ts';
import { placeOfOutcode, placeOfTown, type ReaderPlace } from './near-and-soon.ts';

interface AskedPlace {
  /** Where distances are measured from. */
  readonly place: ReaderPlace;
  /** For lists that know postcode districts alone; null where none is near. */
  readonly outcode: string | null;
  /** "Chatham is in Medway: …"; null where it does not lie in the area. */
  words(hasAdverts: boolean): string | null;
}

/** Far enough for the widest outcode. */
const REACH_KM = 20;

/** `from` is an outcode or the slug of a town; null where the town is not in the area, or two of its name are. */
export function readAskedPlace(
  { areas }: Pick<RouteDeps, 'areas'>,
  area: Area,
  from: string,
): AskedPlace | null {
  const districts = areas.districtsOf(area);
  const outcode = findOutcode(from);
  const place = outcode === null ? placeOfTown(from, districts) : placeOfOutcode(from);
  if (place === null) return null;
  const { latitude, longitude } = place.point;
  const inArea = outcode?.districts.map((code) => districts.includes(code)) ?? [true];
  const words = {
    place: outcode?.outcode ?? place.name,
    area: isSamePlace(place.name, area.name) ? place.name : area.name,
    isAll: inArea.every((each) => each) && outcode?.isCertain !== false,
  };
  return {
    place,
    outcode: outcode?.outcode ?? findNearestOutcode(latitude, longitude, REACH_KM)?.outcode ?? null,
    words: (hasAdverts) => (inArea[0] === true ? askedPlaceWords({ ...words, hasAdverts }) : null),
  };
}

/**
 * What an address carries on of a place that was typed: its outcode, or the slug of a town; null for a whole area, and for what we have
 * no point of. Near an area that is a town too is near the town: "near Leeds".
 */
export function carriedPlace(
  deps: PlaceDeps,
  typed: string,
  area: Area | null,
  isNear: boolean,
): string | null {
  const outcode = findPostcode(typed)?.outcode;
  if (outcode !== undefined) return outcode;
  if (area === null) return null;
  const [town = ''] = typed.split(',');
  // Glasgow is Glasgow City: no narrower place.
  const isWhole = findArea(deps, typed) !== null || isSamePlace(town, area.name);
  if (isWhole && !isNear) return null;
  return placeOfTown(town.trim(), deps.areas.districtsOf(area))?.slug ?? null;
}

function isSamePlace(town: string, area: string): boolean {
  return plainName(town) === plainName(area.replace(/ City$|, City of$|^City of /, ''));
}

/** "Near Leeds" reaches beyond it, and "in Leeds" does not. */
export function isAskedNear(text: string, place: string): boolean {
  const before = text.slice(0, text.toLowerCase().indexOf(place.toLowerCase()));
  return (
    place !== '' &&
    /\b(?:near(?:by)?(?: to)?|close to|next to|around|round|within \S+ ?\S* of)[\s,]+(?:the )?$/i.test(before)
  );
}
