/** Outcodes ("ME14"): the districts they lie in and their centres. Knows no full postcodes, only their first half. */
import type { AreaCode } from '../domain/area.ts';
import outcodeRows from './outcodes.json' with { type: 'json' };

export interface Outcode {
  readonly outcode: string;
  /** WGS84 degrees of the centre, to about 100 m. */
  readonly latitude: number;
  readonly longitude: number;
  /** The district at the centre first, then the others it reaches into. Never empty. */
  readonly districts: readonly AreaCode[];
  /** True when both sources agree that it lies in one district. */
  readonly isCertain: boolean;
}

const FULL = /^([A-Z]{1,2}\d[A-Z\d]?) ?(\d[ABD-HJLNP-UW-Z]{2})$/;
const OUTWARD = /^[A-Z]{1,2}\d[A-Z\d]?$/;

function parseRow(row: string): Outcode {
  const [outcode = '', latitude, longitude, ...rest] = row.split(' ');
  const districts = rest.filter((code) => code !== '?');
  return {
    outcode,
    latitude: Number(latitude),
    longitude: Number(longitude),
    districts,
    isCertain: districts.length === 1 && rest.length === 1,
  };
}

/** Every outcode in use in the United Kingdom, sorted. */
export const outcodes: readonly Outcode[] = outcodeRows.map(parseRow);

const byOutcode = new Map(outcodes.map((entry) => [entry.outcode, entry]));

export function findOutcode(outcode: string): Outcode | null {
  return byOutcode.get(outcode) ?? null;
}

export interface PostcodeParts {
  readonly outcode: string;
  /** Null for an outcode alone. */
  readonly incode: string | null;
}

/** Splits a postcode or an outcode in any case and spacing; null when the text is neither. */
export function parsePostcode(text: string): PostcodeParts | null {
  if (text.length > 20) return null;
  const compact = text.replace(/\s+/g, '').toUpperCase();
  const [, outcode, incode] = FULL.exec(compact) ?? [];
  if (outcode !== undefined && incode !== undefined) return { outcode, incode };
  return OUTWARD.test(compact) ? { outcode: compact, incode: null } : null;
}

/** The outcode whose centre is nearest to a point, null when none is within `limitKm`. */
export function findNearestOutcode(latitude: number, longitude: number, limitKm: number): Outcode | null {
  const eastScale = 111.3 * Math.cos((latitude * Math.PI) / 180);
  let nearest: Outcode | null = null;
  let least = limitKm;
  for (const entry of outcodes) {
    const north = Math.abs(entry.latitude - latitude) * 111.2;
    if (north > least) continue;
    const distance = Math.hypot(north, (entry.longitude - longitude) * eastScale);
    if (distance <= least) {
      least = distance;
      nearest = entry;
    }
  }
  return nearest;
}
