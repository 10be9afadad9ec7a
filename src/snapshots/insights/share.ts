/** A part of a whole beside the same part elsewhere: "1 in 13", and whether the figures bear "more than". Pure arithmetic. */
import type { Measure } from '../../measures/measure.ts';
import type { Figure } from '../document/snapshot.ts';
import type { Reading } from '../evidence/estimate.ts';
import { judge, LEAST_COUNT, tellsApart, type Verdict } from '../evidence/judge.ts';

/** Figures of one place: of the subject, and of everything. */
export interface PartOfWhole {
  readonly part: Figure;
  readonly whole: Figure;
}

export interface Share {
  readonly facts: Measure;
  readonly here: PartOfWhole;
  /** The same in the country; null where the place is one, or the country has none. */
  readonly beside: PartOfWhole | null;
  /** The same in the nearest wider place within the country; null where there is none, or nothing is known of it. */
  readonly around: PartOfWhole | null;
  /** How many published figures each part is added up from. */
  readonly parts: number;
}

/** A smaller part is said of no place: a few people who moved would change it. */
export const LEAST_PART = 100;
/** Publishers round counts to 5 at the finest: each figure that is added up may be off by half of that. */
const ROUNDED_BY = 2.5;

export function shareValue({ part, whole }: PartOfWhole): number | null {
  return part.value === null || whole.value === null || whole.value <= 0 ? null : part.value / whole.value;
}

export interface ShareWords {
  readonly filled: number;
  readonly of: number;
  /** "1 in 13", "4 in 100". */
  readonly text: string;
}

/** Beyond this, one in so many says little: then so many in a hundred, or in a thousand. */
const MOST_ONE_IN = 20;
/** From here up one in so many is too coarse: 0.4 is neither one in two nor one in three. */
const MOST_FOR_ONE_IN = 0.2;
/** Fewer in a thousand would be more than a sixth off the truth. */
const LEAST_FILLED = 3;

/** Both shares on one scale, so that they can be read beside each other. Null for a share that would be rounded too far. */
export function shareWords(here: number, beside: number | null): [ShareWords, ShareWords | null] | null {
  const shares = beside === null ? [here] : [here, beside];
  const least = Math.min(...shares);
  if (!(least > 0) || Math.max(...shares) > 1) return null;
  if (Math.round(1 / least) <= MOST_ONE_IN && Math.max(...shares) <= MOST_FOR_ONE_IN) {
    const words = (share: number): ShareWords => inSo(1, Math.round(1 / share));
    return [words(here), beside === null ? null : words(beside)];
  }
  const of = least >= 0.02 ? 100 : 1000;
  const words = (share: number): ShareWords => inSo(Math.round(share * of), of);
  if (words(least).filled < LEAST_FILLED) return null;
  return [words(here), beside === null ? null : words(beside)];
}

function inSo(filled: number, of: number): ShareWords {
  return { filled, of, text: `${filled} in ${of === 1000 ? '1,000' : of}` };
}

/**
 * Whether the share here is larger than beside it, on the terms of every claim: a sample without a published margin bears nothing, small
 * counts neither, nor a gap that rounding alone could make.
 */
export function judgeShares(share: Share): Verdict {
  const { here, beside } = share;
  if (beside === null) return 'cannot-tell';
  const [first, second] = [shareValue(here), shareValue(beside)];
  if (first === null || second === null) return 'cannot-tell';
  if ((here.part.value ?? 0) < LEAST_COUNT || (beside.part.value ?? 0) < LEAST_COUNT) return 'cannot-tell';
  if (here.part.period?.label !== beside.part.period?.label) return 'cannot-tell';
  const words = shareWords(first, second);
  if (words === null || !share.facts.isComparableAcrossAreas) return 'cannot-tell';
  const [judgement] = judge([
    {
      first: toShareReading(here, share.facts, words[0].text),
      second: toShareReading(beside, share.facts, words[1]?.text ?? ''),
      isCount: false,
      bar: null,
    },
  ]);
  const verdict = judgement?.verdict ?? 'cannot-tell';
  const isBeyondRounding = Math.abs(first - second) > roundingOf(share);
  return tellsApart(verdict) && !isBeyondRounding ? 'cannot-tell' : verdict;
}

function roundingOf({ here, beside, parts }: Share): number {
  const off = (place: PartOfWhole | null) =>
    (ROUNDED_BY * parts) / (place?.whole.value ?? Number.POSITIVE_INFINITY);
  return off(here) + off(beside);
}

/** The margins of both figures taken as independent, where both have one. */
function toShareReading(
  { part, whole }: PartOfWhole,
  { isSurvey, isModelled }: Measure,
  text: string,
): Reading {
  const [first, second] = [part.coefficientOfVariation, whole.coefficientOfVariation];
  return {
    figure: part.id,
    value: shareValue({ part, whole }),
    lower95: null,
    upper95: null,
    coefficientOfVariation: first === null || second === null ? null : Math.hypot(first, second),
    status: [part, whole].some(({ status }) => status === 'low-reliability')
      ? 'low-reliability'
      : part.status,
    isSampled: isSurvey || isModelled,
    text,
  };
}
