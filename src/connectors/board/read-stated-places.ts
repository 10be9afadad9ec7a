/**
 * Places of a board's advert, the country first: Perth, Boston, Durham and Keswick are also elsewhere, and an advert for there is no advert
 * for here.
 */
import { COUNTRIES_ABROAD, IRELAND, PLACES_ABROAD } from '../../coding/place/abroad.ts';
import { oneLine } from '../../domain/clean-text.ts';
import type { PostingPlace } from '../../domain/posting.ts';
import { plainName } from '../../reference/plain-name.ts';
import { maskContacts, plainText } from '../shared/plain-text.ts';
import { placeFromText, postcodeIn, strangePostcode } from '../shared/posting-place.ts';
import type { StatedPlace } from './stated-advert.ts';

export interface PlacesReading {
  /** In the United Kingdom, or nowhere that is said; each once. */
  readonly places: readonly PostingPlace[];
  /** Names of places that are said to be abroad. */
  readonly abroad: readonly string[];
  /** A sentence for each that stands where a postcode belongs. */
  readonly strangePostcodes: readonly string[];
}

/** Plain names of this country and its parts. */
const HOME = new Set([
  ...['gb', 'uk', 'gbr', 'united kingdom', 'great britain', 'britain'],
  ...['england', 'scotland', 'wales', 'northern ireland'],
]);
/** Of the United States, Canada and Australia, as they stand behind a comma. NE is left out: it is the North East too. */
const STATE_CODES = new Set(
  (
    'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT ' +
    'VA WA WV WI WY DC ON QC BC AB MB SK NS NB NL NSW VIC QLD SA WA TAS ACT NT'
  ).split(' '),
);
/** "WA", "SA 5035", "TX 78701" at the end, behind another name. */
const STATE_AT_END = /[,\s-]\s?([A-Z]{2,3})(?:[\s-]\d{4,5})?$/;
const PARTS = /[,;:|/()•]| [-–—] /;

export function readStatedPlaces(stated: readonly StatedPlace[]): PlacesReading {
  const distinct = withTheirNames(stated);
  const places = new Map<string, PostingPlace>();
  const abroad: string[] = [];
  for (const place of distinct) {
    const read = readPlace(place);
    if ('abroad' in read) abroad.push(read.abroad);
    else if (read.place !== null) places.set(`${read.place.text}|${read.place.postcode}`, read.place);
  }
  const strangePostcodes = distinct.flatMap(({ postcode }) => strangePostcode(postcode) ?? []);
  return { places: [...places.values()], abroad, strangePostcodes };
}

/** Some sites repeat one town under many names of places: there the names say where. */
function withTheirNames(stated: readonly StatedPlace[]): readonly StatedPlace[] {
  const towns = new Set(stated.map(({ locality }) => locality));
  const names = new Set(stated.map(({ name }) => name));
  const isOneTown = stated.length > 1 && towns.size === 1 && names.size === stated.length;
  if (!isOneTown) return stated;
  return stated.map((place) => ({ ...place, locality: null, region: null, postcode: null }));
}

function readPlace(
  stated: StatedPlace,
): { readonly place: PostingPlace | null } | { readonly abroad: string } {
  const text = (part: string | null) => maskContacts(plainText(part ?? ''));
  const parts = [stated.locality, stated.region].map(text).filter((part) => part !== '');
  const words = parts.length > 0 ? [...new Set(parts)].join(', ') : text(stated.name);
  const country = text(stated.country);
  const shown = [words, country].filter((part) => part !== '').join(', ');
  const postcode = postcodeIn(stated.postcode);
  if (country !== '' && !HOME.has(plainName(country))) return { abroad: shown };
  if (country === '' && postcode === null && isAbroad(words)) return { abroad: shown };
  const place = placeFromText(words);
  const known = { ...place, postcode: postcode ?? place.postcode };
  return { place: known.text === null && known.postcode === null ? null : known };
}

/** Whether words without a country of their own name one abroad, or a state behind a town. */
function isAbroad(words: string): boolean {
  if (placeFromText(words).postcode !== null && !STATE_AT_END.test(words)) return false;
  const state = STATE_AT_END.exec(oneLine(words))?.[1];
  if (state !== undefined && STATE_CODES.has(state)) return true;
  const names = words
    .split(PARTS)
    .map(plainName)
    .filter((name) => name !== '');
  if (names.some((name) => HOME.has(name))) return false;
  const named = names.find((name) => COUNTRIES_ABROAD.has(name) || PLACES_ABROAD.has(name));
  // "Belfast, Ireland" is written of Northern Ireland too: the coder, which knows Belfast, decides.
  return named !== undefined && !(IRELAND.has(named) && names.length > 1);
}
