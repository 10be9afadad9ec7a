/** The places of a posting -> districts, by postcode, then by words, then by map point. */
import type { AreaCode } from '../domain/area.ts';
import type { PostingCoding, PostingPlace } from '../domain/posting.ts';
import type { AreaIndex } from '../reference/area-index.ts';
import { findNearestOutcode, parsePostcode } from '../reference/outcodes.ts';
import type { PlaceReader } from './places-in-text.ts';

type Basis = NonNullable<PostingCoding['placeBasis']>;

interface CodedPlace {
  readonly district: AreaCode;
  readonly basis: Basis;
}

/** A point farther than this from every outcode's centre is at sea or abroad. */
const NEAREST_OUTCODE_KM = 10;
/** A posting is as sure as the least sure of its places. */
const LEAST_SURE_FIRST: readonly Basis[] = ['outcode', 'name', 'postcode'];

function codePlace(place: PostingPlace, areas: AreaIndex, reader: PlaceReader): CodedPlace | null {
  return (
    (place.postcode === null ? null : codePostcode(place.postcode, place.text, areas, reader)) ??
    codeText(place.text, reader) ??
    codePoint(place.latitude, place.longitude)
  );
}

function codePostcode(
  postcode: string,
  text: string | null,
  areas: AreaIndex,
  reader: PlaceReader,
): CodedPlace | null {
  const match = areas.findByPostcode(postcode);
  const [likeliest] = match?.districts ?? [];
  if (!match || !likeliest) return null;
  if (match.isCertain) {
    const isFull = parsePostcode(postcode)?.incode != null;
    return { district: likeliest.code, basis: isFull ? 'postcode' : 'outcode' };
  }
  const named =
    text === null
      ? null
      : reader.read(
          text,
          match.districts.map(({ code }) => code),
        );
  return named === null ? { district: likeliest.code, basis: 'outcode' } : { district: named, basis: 'name' };
}

function codeText(text: string | null, reader: PlaceReader): CodedPlace | null {
  const district = text === null ? null : reader.read(text);
  return district === null ? null : { district, basis: 'name' };
}

function codePoint(latitude: number | null, longitude: number | null): CodedPlace | null {
  if (latitude === null || longitude === null) return null;
  const [district] = findNearestOutcode(latitude, longitude, NEAREST_OUTCODE_KM)?.districts ?? [];
  return district === undefined ? null : { district, basis: 'outcode' };
}

/** Districts of all the places, sorted, and how surely they are known. No districts when nothing could be told. */
export function codePlaces(
  places: readonly PostingPlace[],
  areas: AreaIndex,
  reader: PlaceReader,
): Pick<PostingCoding, 'districts' | 'placeBasis'> {
  const coded = places.flatMap((place) => codePlace(place, areas, reader) ?? []);
  const bases = new Set(coded.map(({ basis }) => basis));
  return {
    districts: [...new Set(coded.map(({ district }) => district))].sort(),
    placeBasis: LEAST_SURE_FIRST.find((basis) => bases.has(basis)) ?? null,
  };
}
