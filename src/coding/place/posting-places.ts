/** The places of a posting -> districts, by all that is said of each: postcode, words and map point. */
import type { AreaCode } from '../../domain/area.ts';
import type { PostingCoding, PostingPlace } from '../../domain/posting.ts';
import { findNearestOutcode, findOutcode, parsePostcode } from '../../reference/outcodes.ts';
import type { PlaceReader, PlaceReading } from './read-place.ts';

type Basis = NonNullable<PostingCoding['placeBasis']>;

interface CodedPlace {
  readonly districts: readonly AreaCode[];
  readonly basis: Basis;
  /** How often places known in this way are right: 0 to 1. */
  readonly confidence: number;
}

/** Measured on labelled postcodes (src/reference/outcodes.md): outcodes in one district, and the likeliest district of the others. */
const SURENESS = { oneDistrict: 0.993, likeliest: 0.889 } as const;

/** A point farther than this from every outcode's centre is at sea or abroad. */
const NEAREST_OUTCODE_KM = 10;
/** Words that are less sure than this are left undecided: counts must not rest on guesses. */
const SURE_ENOUGH = 0.7;
const SURE_ENOUGH_OF_ALL = 0.92;
/** A council's post whose place was not told by its words: measured on no more than a score of recorded adverts, all of them right. */
const COUNCIL_SURENESS = 0.8;
/** A posting is as sure as the least sure of its places. */
const LEAST_SURE_FIRST: readonly Basis[] = ['outcode', 'name', 'postcode'];

/** Who speaks: the districts of a local board, or of the council that is the employer. */
export interface PlaceContext {
  readonly within: ReadonlySet<AreaCode>;
  /** The council's own district, where it has one only: its posts are there unless the advert says otherwise. */
  readonly council: AreaCode | null;
}

function codePlace(place: PostingPlace, read: PlaceReader, context: PlaceContext | null): CodedPlace | null {
  return (
    (place.postcode === null ? null : codePostcode(place.postcode, place.text, read)) ??
    (place.text === null ? null : codeText(place.text, read, context)) ??
    codePoint(place.latitude, place.longitude)
  );
}

/** The words decide only between the districts of the outcode: a head office's town does not move a branch. */
function codePostcode(postcode: string, text: string | null, read: PlaceReader): CodedPlace | null {
  const parts = parsePostcode(postcode);
  const outcode = parts === null ? null : findOutcode(parts.outcode);
  const [likeliest] = outcode?.districts ?? [];
  if (!parts || !outcode || likeliest === undefined) return null;
  if (outcode.isCertain)
    return {
      districts: [likeliest],
      basis: parts.incode === null ? 'outcode' : 'postcode',
      confidence: SURENESS.oneDistrict,
    };
  const together = text === null ? null : read(`${text}, ${postcode}`);
  const [named] = together?.districts ?? [];
  const [alone] = text === null ? [] : read(text).districts;
  return named !== undefined && named === alone && outcode.districts.includes(named)
    ? { districts: [named], basis: 'name', confidence: together?.confidence ?? 0 }
    : { districts: [likeliest], basis: 'outcode', confidence: SURENESS.likeliest };
}

function codeText(text: string, read: PlaceReader, context: PlaceContext | null): CodedPlace | null {
  const found = sureOf(read(text, context?.within));
  const council = context?.council ?? null;
  if (council === null || found?.districts.includes(council)) {
    return found && council !== null ? { ...found, districts: [council] } : found;
  }
  // A name that stands for a whole district elsewhere is meant; a village, a hub or a street is not.
  const { precision, workplace } = read(text);
  const isElsewhere =
    (found !== null && precision !== 'place') || precision === 'outside-uk' || workplace === 'remote';
  return isElsewhere ? found : { districts: [council], basis: 'name', confidence: COUNCIL_SURENESS };
}

function sureOf({ districts, confidence, isContested }: PlaceReading): CodedPlace | null {
  // Several workplaces share the confidence, of which the first has the most.
  const sureness = Math.min(1, confidence * districts.length);
  const least = districts.length > 1 ? SURE_ENOUGH_OF_ALL : SURE_ENOUGH;
  if (districts.length === 0 || isContested || sureness < least) return null;
  return { districts, basis: 'name', confidence: sureness };
}

function codePoint(latitude: number | null, longitude: number | null): CodedPlace | null {
  if (latitude === null || longitude === null) return null;
  const [district] = findNearestOutcode(latitude, longitude, NEAREST_OUTCODE_KM)?.districts ?? [];
  return district === undefined
    ? null
    : { districts: [district], basis: 'outcode', confidence: SURENESS.likeliest };
}

/** Districts of all the places, sorted, and how surely they are known. No districts when nothing could be told. */
export function codePlaces(
  places: readonly PostingPlace[],
  read: PlaceReader,
  context: PlaceContext | null,
): Pick<PostingCoding, 'districts' | 'placeBasis' | 'placeConfidence'> {
  const coded = places.flatMap((place) => codePlace(place, read, context) ?? []);
  const bases = new Set(coded.map(({ basis }) => basis));
  return {
    districts: [...new Set(coded.flatMap(({ districts }) => districts))].sort(),
    placeBasis: LEAST_SURE_FIRST.find((basis) => bases.has(basis)) ?? null,
    placeConfidence: coded.length === 0 ? null : Math.min(...coded.map(({ confidence }) => confidence)),
  };
}
