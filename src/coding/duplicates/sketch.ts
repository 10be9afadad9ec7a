/** An advert in some 300 bytes: numbers that can be compared without its text. */
import { plainName } from '../../reference/plain-name.ts';
import { SITE_SCHEME } from './address-reference.ts';
import type { ComparableAdvert } from './advert.ts';
import { isAgency, keyOfEmployer, wordsOfPlace, wordsOfTitle } from './words.ts';

/** Everything is a hash, and 0 where nothing is known. Lists are sorted. */
export interface Sketch {
  readonly source: number;
  readonly reference: number;
  /** Hash of the part of the reference that names its scheme. */
  readonly scheme: number;
  /** The reference is a site's own number: two of one site are two adverts, whoever lists them. */
  readonly isOfSite: boolean;
  readonly titleWords: Uint32Array;
  readonly title: number;
  readonly grade: number;
  readonly numbers: number;
  readonly employer: number;
  readonly isAgency: boolean;
  /** The text calls the employer by its name, so it is the employer's own. */
  readonly namesEmployer: boolean;
  readonly placeWords: Uint32Array;
  readonly postcode: number;
  readonly outcode: number;
  readonly districts: Uint32Array;
  /** Pounds a year, 0 when not known. */
  readonly payMin: number;
  readonly payMax: number;
  readonly isYearly: boolean;
  /** Days since 1970; 0 when not known. */
  readonly postedDay: number;
  /** The least hashes of three neighbouring words at the start of the summary: shared ones tell how alike two texts are. */
  readonly shingles: Uint32Array;
}

const NONE = new Uint32Array(0);
/** Feeds cut descriptions at different lengths: only what all keep is compared. */
const SUMMARY_WORDS = 28;
const SHINGLES_KEPT = 12;
const MAX_SUMMARY_LENGTH = 400;
/** For comparing only: working hours of a year of 37.5 hours a week, days of a year of five days a week. */
const PER_YEAR = { hour: 1950, day: 260, week: 52, month: 12, year: 1 } as const;
/** Letters of the first word of an employer's name that texts call it by: "Homerton". */
const LEAST_TELLING = 5;
const DAY_MS = 86_400_000;

const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const SPACE = 32;

/** FNV-1a, never 0. */
export function sketchHash(text: string): number {
  return mixed(hashOn(FNV_START, text));
}

function hashOn(start: number, text: string): number {
  let hash = start;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return hash;
}

function mixed(hash: number): number {
  // Unsigned at the end: keys are divided, and half of them would be negative.
  return (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) | 1) >>> 0;
}

const hashOrNone = (text: string) => (text === '' ? 0 : sketchHash(text));

function hashes(words: readonly string[]): Uint32Array {
  if (words.length === 0) return NONE;
  const found = new Uint32Array(words.length);
  for (let at = 0; at < words.length; at++) found[at] = sketchHash(words[at] ?? '');
  return found.sort();
}

const BEYOND_ASCII = /[^\0-\x7f]/;

/** The words of the start of a text; the last may be cut. */
function firstWords(summary: string): readonly string[] {
  const start = summary.slice(0, MAX_SUMMARY_LENGTH).toLowerCase();
  // Most texts are ASCII, where the simpler pattern says the same sooner. One word more, as the first may be empty.
  const words = start.split(BEYOND_ASCII.test(start) ? /[^\p{L}\p{N}]+/u : /[^a-z0-9]+/, SUMMARY_WORDS + 1);
  return words.filter((word) => word !== '').slice(0, SUMMARY_WORDS);
}

function shinglesOf(summary: string): Uint32Array {
  const words = firstWords(summary);
  if (words.length < 6) return NONE;
  const found = new Uint32Array(words.length - 2);
  for (let at = 0; at < found.length; at++) {
    let hash = hashOn(FNV_START, words[at] ?? '');
    for (const word of [words[at + 1], words[at + 2]]) {
      hash = hashOn(Math.imul(hash ^ SPACE, FNV_PRIME), word ?? '');
    }
    found[at] = mixed(hash);
  }
  found.sort();
  let kept = 0;
  for (let at = 0; at < found.length && kept < SHINGLES_KEPT; at++) {
    if (at === 0 || found[at] !== found[at - 1]) found[kept++] = found[at] ?? 0;
  }
  return found.subarray(0, kept);
}

function namesEmployer(employerKey: string, summary: string): boolean {
  const name = employerKey.split(' ').find((word) => word.length >= LEAST_TELLING);
  return name !== undefined && plainName(summary.slice(0, MAX_SUMMARY_LENGTH)).includes(name);
}

export function sketchAdvert(advert: ComparableAdvert): Sketch {
  const { words, grade, numbers } = wordsOfTitle(advert.title);
  const postcode = (advert.postcode ?? '').toUpperCase().replace(/\s/g, '');
  const isFull = /\d[A-Z]{2}$/.test(postcode) && postcode.length > 4;
  const rate = PER_YEAR[advert.payPeriod ?? 'year'];
  const low = advert.payMinGbp ?? advert.payMaxGbp;
  const high = advert.payMaxGbp ?? advert.payMinGbp;
  const hasPay = advert.payPeriod !== null && low !== null && high !== null;
  const posted = advert.postedOn === null ? Number.NaN : Date.parse(advert.postedOn);
  const reference = advert.sharedReference ?? '';
  const employerKey = keyOfEmployer(advert.employerName ?? '');
  return {
    source: sketchHash(advert.sourceId),
    reference: hashOrNone(reference),
    scheme: hashOrNone(reference.split(':')[0] ?? ''),
    isOfSite: reference.startsWith(SITE_SCHEME),
    titleWords: hashes(words),
    title: hashOrNone([...words, grade, numbers].join(' ').trim()),
    grade: hashOrNone(grade),
    numbers: hashOrNone(numbers),
    employer: hashOrNone(employerKey),
    isAgency: advert.employerName !== null && isAgency(advert.employerName),
    namesEmployer: namesEmployer(employerKey, advert.summary ?? ''),
    placeWords: hashes(wordsOfPlace(advert.placeText ?? '')),
    postcode: isFull ? sketchHash(postcode) : 0,
    outcode: hashOrNone(isFull ? postcode.slice(0, -3) : postcode),
    districts: hashes(advert.districts),
    payMin: hasPay ? low * rate : 0,
    payMax: hasPay ? high * rate : 0,
    isYearly: advert.payPeriod === 'year',
    postedDay: Number.isNaN(posted) ? 0 : Math.floor(posted / DAY_MS),
    shingles: shinglesOf(advert.summary ?? ''),
  };
}

/** How many numbers two sorted lists share. */
export function countShared(a: Uint32Array, b: Uint32Array): number {
  let shared = 0;
  for (let left = 0, right = 0; left < a.length && right < b.length; ) {
    const difference = (a[left] ?? 0) - (b[right] ?? 0);
    if (difference === 0) shared++;
    if (difference <= 0) left++;
    if (difference >= 0) right++;
  }
  return shared;
}
