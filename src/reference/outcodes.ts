/** Outcodes ("ME14"): the districts they lie in and their centres. Knows no full postcodes, only their first half. */
import type { AreaCode } from '../domain/area.ts';
import { readAreaCode } from './area-code.ts';
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
  const districts = rest.filter((code) => code !== '?').map(readAreaCode);
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

/** "ME14 1XQ", or the outcode alone. */
export function postcodeWords({ outcode, incode }: PostcodeParts): string {
  return incode === null ? outcode : `${outcode} ${incode}`;
}

/** Splits a postcode or an outcode in any case and spacing; null when the text is neither. */
export function parsePostcode(text: string): PostcodeParts | null {
  if (text.length > 20) return null;
  const compact = text.replace(/\s+/g, '').toUpperCase();
  const [, outcode, incode] = FULL.exec(compact) ?? [];
  if (outcode !== undefined && incode !== undefined) return { outcode, incode };
  return OUTWARD.test(compact) ? { outcode: compact, incode: null } : null;
}

/** Longer text is no address that a reader types. */
const MAX_TEXT = 200;
/** "TN 24 9ZZ" stands in three words at most. */
const MOST_WORDS = 3;

/**
 * The first postcode in a text, whatever stands around it: "Ashford TN24 9ZZ.", "(LS12-9ZZ)". Letters O and I that stand for 0 and 1, and
 * the other way round, are put right where nothing else makes a postcode that is in use. An outcode counts only when it is the whole text.
 */
export function findPostcode(text: string): PostcodeParts | null {
  const plain = text.slice(0, MAX_TEXT).normalize('NFKC').toUpperCase();
  const words = plain.split(/[^A-Z0-9]+/).filter((word) => word !== '');
  // The fewest words first: "Flat E, N1 1AA" holds no EN1 1AA.
  const candidates = Array.from({ length: MOST_WORDS }, (_, more) =>
    words.map((__, at) => words.slice(at, at + more + 1).join('')),
  ).flat();
  for (const read of [parsePostcode, mendPostcode]) {
    for (const candidate of candidates) {
      const parts = read(candidate);
      if (parts !== null && parts.incode !== null && findOutcode(parts.outcode)) return parts;
    }
  }
  const whole = words.join('');
  const alone = parsePostcode(whole);
  if (alone !== null && findOutcode(alone.outcode)) return alone;
  const mended = /\d/.test(whole) ? mendOutcode(whole) : null;
  return mended !== null && findOutcode(mended) ? { outcode: mended, incode: null } : null;
}

const LETTERS: Readonly<Record<string, string>> = { '0': 'O', '1': 'I' };
const DIGITS: Readonly<Record<string, string>> = { O: '0', I: '1' };
const asLetters = (text: string) => text.replace(/[01]/g, (digit) => LETTERS[digit] ?? digit);
const asDigits = (text: string) => text.replace(/[OI]/g, (letter) => DIGITS[letter] ?? letter);

/** "TN24OZZ", "P0301AA", "ME14IXQ". A text without any digit is a word. */
function mendPostcode(compact: string): PostcodeParts | null {
  if (compact.length < 5 || compact.length > 7 || !/\d/.test(compact)) return null;
  const outcode = mendOutcode(compact.slice(0, -3));
  const incode = asDigits(compact.slice(-3, -2)) + asLetters(compact.slice(-2));
  return outcode === null ? null : parsePostcode(`${outcode}${incode}`);
}

/** Tries one letter, then two, before the digits; the first that is in use. */
function mendOutcode(text: string): string | null {
  if (text.length < 2 || text.length > 4) return null;
  for (const letters of [1, 2]) {
    const area = asLetters(text.slice(0, letters));
    const [first = '', second = ''] = [asDigits(text.slice(letters, letters + 1)), text.slice(letters + 1)];
    const tries = [`${area}${first}${asDigits(second)}`, `${area}${first}${second}`];
    const known = tries.find((each) => findOutcode(each) !== null);
    if (known !== undefined) return known;
  }
  return null;
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
