/** What is near an outcode. Distances run straight between centres of outcodes: full postcodes are not held. */
import type { AreaCode } from '../domain/area.ts';
import { type Outcode, outcodes } from './outcodes.ts';

export interface Nearby {
  readonly latitude: number;
  readonly longitude: number;
  readonly withinKm: number;
  /** Kilometres that a degree of longitude spans there. */
  readonly kmPerLongitude: number;
  /** Outcodes whose centre lies within. */
  readonly outcodes: readonly string[];
  /** Letters that outcodes begin with ("ME"), where every outcode that has them lies within. */
  readonly postalAreas: readonly string[];
  /** Districts whose middle lies within: the mean of the centres of the outcodes that are mostly theirs. */
  readonly districts: readonly AreaCode[];
  /** Every district that an advert within may have been placed in. */
  readonly candidateDistricts: readonly AreaCode[];
}

const KM_PER_LATITUDE = 111.2;
/** A map point is placed by the nearest outcode, up to this far away. */
const POINT_REACH_KM = 10;

export function findNearby(centre: Point, withinKm: number): Nearby {
  const { latitude, longitude } = centre;
  const kmPerLongitude = 111.3 * Math.cos((latitude * Math.PI) / 180);
  const kmTo = (point: Pick<Outcode, 'latitude' | 'longitude'>) =>
    Math.hypot((point.latitude - latitude) * KM_PER_LATITUDE, (point.longitude - longitude) * kmPerLongitude);
  const districts = [...middles()].filter(([, point]) => kmTo(point) <= withinKm).map(([code]) => code);
  const reached = outcodes.filter((each) => kmTo(each) <= withinKm + POINT_REACH_KM);
  const beyond = new Set(outcodes.filter((each) => kmTo(each) > withinKm).map(postalAreaOf));
  const within = outcodes.filter((each) => kmTo(each) <= withinKm);
  return {
    latitude,
    longitude,
    withinKm,
    kmPerLongitude,
    outcodes: within.map(({ outcode }) => outcode),
    postalAreas: [...new Set(within.map(postalAreaOf))].filter((area) => !beyond.has(area)),
    districts: districts.sort(),
    candidateDistricts: [...new Set([...districts, ...reached.flatMap((each) => each.districts)])].sort(),
  };
}

/** "ME" of "ME14". */
const postalAreaOf = ({ outcode }: Outcode) => outcode.replace(/\d.*/, '');

/** WGS84 degrees. */
export type Point = Pick<Outcode, 'latitude' | 'longitude'>;

/** Of the international mile. */
export const KM_PER_MILE = 1.609344;

/** In a straight line. */
export function milesApart(a: Point, b: Point): number {
  const kmPerLongitude = 111.3 * Math.cos((a.latitude * Math.PI) / 180);
  const north = (b.latitude - a.latitude) * KM_PER_LATITUDE;
  return Math.hypot(north, (b.longitude - a.longitude) * kmPerLongitude) / KM_PER_MILE;
}

/** The mean of the centres of the outcodes that are mostly the district's; null for any other area. */
export function middleOfDistrict(code: AreaCode): Point | null {
  return middles().get(code) ?? null;
}

let known: ReadonlyMap<AreaCode, Point> | null = null;

function middles(): ReadonlyMap<AreaCode, Point> {
  known ??= measureMiddles();
  return known;
}

function measureMiddles(): ReadonlyMap<AreaCode, Point> {
  const sums = new Map<AreaCode, { north: number; east: number; count: number }>();
  for (const { districts, latitude, longitude } of outcodes) {
    const [district] = districts;
    if (district === undefined) continue;
    const sum = sums.get(district) ?? { north: 0, east: 0, count: 0 };
    sums.set(district, {
      north: sum.north + latitude,
      east: sum.east + longitude,
      count: sum.count + 1,
    });
  }
  return new Map(
    [...sums].map(([code, { north, east, count }]) => [
      code,
      { latitude: north / count, longitude: east / count },
    ]),
  );
}
