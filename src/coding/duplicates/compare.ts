/**
 * Whether two adverts offer the same job. Precision before recall: anything that speaks against it and is known on both sides
 * (rank, place, employer, pay, text) decides, and what is missing must be made up for by something that agrees.
 */
import type { PostingLinkReason } from '../../domain/posting.ts';
import { countShared, type Sketch } from './sketch.ts';

/** Farther apart, the same words are a new vacancy. */
const LONGEST_REPOST_DAYS = 120;
/** Share of the beginnings of two texts: from here they are one text, and here without a doubt. */
const SAME_TEXT = 0.6;
const VERY_SAME_TEXT = 0.9;
/** Share of the words of a title that a shorter one must hold. */
const LIKE_TITLE = 0.75;
/** Rounding, and hours of a year that two feeds count differently. */
const PAY_TOLERANCE = 0.015;
const PAY_TOLERANCE_ACROSS_PERIODS = 0.1;

/** `null`: not known on one side. */
type Agreement = 'same' | 'near' | 'other' | null;

/** `different`: something that both state speaks against it. `unknown`: too little is stated. */
export type AdvertMatch = PostingLinkReason | 'different' | 'unknown';

/** Null when the adverts are not known to be the same job. Symmetric. */
export function findLinkReason(a: Sketch, b: Sketch): PostingLinkReason | null {
  const verdict = matchAdverts(a, b);
  return verdict === 'different' || verdict === 'unknown' ? null : verdict;
}

/** Symmetric. */
export function matchAdverts(a: Sketch, b: Sketch): AdvertMatch {
  if (a.reference !== 0 && a.reference === b.reference) {
    // A site's number may be that of an employer or a list: then the titles have nothing in common.
    return a.isOfSite && haveNoWordInCommon(a, b) ? 'different' : 'shared-reference';
  }
  // A source that gives two references says that they are two adverts, and so does a site that has two numbers.
  if (a.scheme !== 0 && a.scheme === b.scheme && (a.isOfSite || a.source === b.source)) return 'different';
  if (a.grade !== b.grade || (a.numbers !== b.numbers && a.numbers !== 0 && b.numbers !== 0))
    return 'different';
  if (a.postedDay !== 0 && b.postedDay !== 0 && Math.abs(a.postedDay - b.postedDay) > LONGEST_REPOST_DAYS) {
    return 'different';
  }
  const place = comparePlaces(a, b);
  const pay = comparePay(a, b);
  if (place === 'other' || pay === 'other') return 'different';
  const text = compareTexts(a, b);
  const title = compareTitles(a, b);
  const employer = compareEmployers(a, b);
  if (title === 'other' || employer === 'other') return 'different';
  if (text !== null) {
    if (text < (title === 'same' ? SAME_TEXT : VERY_SAME_TEXT)) return 'different';
    if (place === null) return 'unknown';
    if (employer === 'same') return 'same-text';
    return pay === 'same' || (text >= VERY_SAME_TEXT && place === 'same')
      ? 'same-text-by-another'
      : 'unknown';
  }
  if (title !== 'same' || place === null) return 'unknown';
  if (employer === 'same') return 'same-title-and-employer';
  return employer === null && place === 'same' && pay === 'same' ? 'same-title-place-and-pay' : 'unknown';
}

function haveNoWordInCommon(a: Sketch, b: Sketch): boolean {
  return a.titleWords.length > 0 && b.titleWords.length > 0 && countShared(a.titleWords, b.titleWords) === 0;
}

/** Titles may say the place or not. `near`: all words of one are in the other, which says a little more. */
function compareTitles(a: Sketch, b: Sketch): Agreement {
  const shared = countShared(a.titleWords, b.titleWords);
  const [least, most] = [a.titleWords.length, b.titleWords.length].sort((x, y) => x - y);
  const places = new Set([...a.placeWords, ...b.placeWords]);
  const isSaid = (words: Uint32Array, other: Uint32Array) =>
    words.every((word) => other.includes(word) || places.has(word));
  if (isSaid(a.titleWords, b.titleWords) && isSaid(b.titleWords, a.titleWords)) return 'same';
  return shared === least && shared >= LIKE_TITLE * (most ?? 0) ? 'near' : 'other';
}

/** Null when one has no text to speak of. Sketches keep the least hashes, so the shorter one's share tells. */
function compareTexts(a: Sketch, b: Sketch): number | null {
  const least = Math.min(a.shingles.length, b.shingles.length);
  return least === 0 ? null : countShared(a.shingles, b.shingles) / least;
}

function comparePlaces(a: Sketch, b: Sketch): Agreement {
  if (a.postcode !== 0 && a.postcode === b.postcode) return 'same';
  const areOtherOutcodes = a.outcode !== 0 && b.outcode !== 0 && a.outcode !== b.outcode;
  if (a.placeWords.length > 0 && b.placeWords.length > 0) {
    const shared = countShared(a.placeWords, b.placeWords);
    if (shared === 0 || areOtherOutcodes) return 'other';
    if (shared === Math.min(a.placeWords.length, b.placeWords.length)) return 'same';
  }
  if (areOtherOutcodes) return 'other';
  if (a.districts.length > 0 && b.districts.length > 0) {
    return countShared(a.districts, b.districts) > 0 ? 'near' : 'other';
  }
  return a.outcode !== 0 && a.outcode === b.outcode ? 'near' : null;
}

function comparePay(a: Sketch, b: Sketch): Agreement {
  if (a.payMax === 0 || b.payMax === 0) return null;
  const tolerance = a.isYearly === b.isYearly ? PAY_TOLERANCE : PAY_TOLERANCE_ACROSS_PERIODS;
  const isNear = (x: number, y: number) => Math.abs(x - y) <= tolerance * Math.max(x, y);
  if (isNear(a.payMin, b.payMin) && isNear(a.payMax, b.payMax)) return 'same';
  // One feed gives the range and another only one of its ends.
  const isOneEnd = (one: Sketch, range: Sketch) =>
    one.payMin === one.payMax && (isNear(one.payMin, range.payMin) || isNear(one.payMax, range.payMax));
  return isOneEnd(a, b) || isOneEnd(b, a) ? 'near' : 'other';
}

function compareEmployers(a: Sketch, b: Sketch): Agreement {
  if (a.employer === 0 || b.employer === 0) return null;
  if (a.employer === b.employer) return 'same';
  return a.isAgency || b.isAgency ? null : 'other';
}
