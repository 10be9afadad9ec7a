/** Pairs of figures to verdicts, with the evidence. A verdict other than `cannot-tell` is given only where the evidence bears it. */
import { type Difference, differenceOf, holm } from './difference.ts';
import { type Doubt, type Reading, type Weighed, weigh } from './estimate.ts';

/** Of the first figure beside the second. */
export type Verdict = 'higher' | 'lower' | 'about-the-same' | 'cannot-tell';

/** Why no difference can be told, besides a doubt about one of the figures. */
export type Reason =
  | Doubt
  | 'may-be-chance'
  | 'reads-alike'
  | 'small-numbers'
  | 'series-broke'
  | 'not-comparable';

/** Whether the first is told from the second. */
export function tellsApart(verdict: Verdict): boolean {
  return verdict === 'higher' || verdict === 'lower';
}

/** Whether the first is told to be above the second. */
export function isAbove(verdict: Verdict): boolean {
  return verdict === 'higher';
}

/** `difference-of-estimates`: both have a margin or one has. `full-counts`: neither comes from a sample. `none`: not tested. */
type Test = 'difference-of-estimates' | 'full-counts' | 'none';

export interface Judgement {
  readonly verdict: Verdict;
  /** Null unless the verdict is `cannot-tell`. */
  readonly reason: Reason | null;
  readonly test: Test;
  /** Null where nothing was tested, and for full counts. */
  readonly difference: Difference | null;
  /** How many comparisons were made together: the test is the stricter for it. */
  readonly familySize: number;
}

/** The chance of one wrong "higher" or "lower" that is put up with in a family of comparisons. */
export const LEVEL = 0.05;
/** Figures are about the same when the whole interval of their difference is within this share of the larger. */
export const SAME_WITHIN = 0.05;
/** The same for full counts, which have no interval (rule N6). */
export const COUNTS_SAME_WITHIN = 0.02;
/** Counts of people or things below this are given as numbers only (rule N3). */
export const LEAST_COUNT = 500;

export interface Pair {
  readonly first: Reading;
  readonly second: Reading;
  /** Counts of people, jobs or businesses, for which small numbers bear no comparison; false for rates and pay. */
  readonly isCount: boolean;
  /** Known not to be comparable before any figure is looked at; null when they are. */
  readonly bar: 'series-broke' | 'not-comparable' | null;
}

/** All pairs of one family: judged together, so that many looks do not make chance into news. */
export function judge(pairs: readonly Pair[]): Judgement[] {
  const weighed = pairs.map((pair) => weighPair(pair));
  const tested = weighed.flatMap(({ difference }) => (difference ? [difference.pValue] : []));
  const holds = holm(tested, LEVEL);
  let at = 0;
  return pairs.map((pair, index) => {
    const { doubt, difference, first, second } = weighed[index] ?? { doubt: 'no-figure' };
    const familySize = tested.length;
    if (doubt) return cannotTell(doubt, difference ?? null, familySize);
    if (difference) {
      const isReal = holds[at] ?? false;
      at += 1;
      return judgeEstimates(pair, difference, isReal, familySize);
    }
    return judgeCounts(pair, first ?? 0, second ?? 0, familySize);
  });
}

interface WeighedPair {
  readonly doubt: Reason | null;
  readonly difference?: Difference;
  readonly first?: number;
  readonly second?: number;
}

function weighPair({ first, second, bar, isCount }: Pair): WeighedPair {
  if (bar) return { doubt: bar };
  const [a, b]: Weighed[] = [weigh(first), weigh(second)];
  if (!a || !b) return { doubt: 'no-figure' };
  if (a.doubt !== null) return { doubt: a.doubt };
  if (b.doubt !== null) return { doubt: b.doubt };
  if (isCount && Math.min(a.value, b.value) < LEAST_COUNT) return { doubt: 'small-numbers' };
  return a.standardError + b.standardError > 0
    ? { doubt: null, difference: differenceOf(a, b) }
    : { doubt: null, first: a.value, second: b.value };
}

function judgeEstimates(pair: Pair, difference: Difference, isReal: boolean, familySize: number): Judgement {
  const { first, second } = pair;
  const evidence = { test: 'difference-of-estimates', difference, familySize } as const;
  if (isReal) {
    if (first.text === second.text) return cannotTell('reads-alike', difference, familySize);
    return { ...evidence, verdict: difference.difference > 0 ? 'higher' : 'lower', reason: null };
  }
  const margin = SAME_WITHIN * Math.max(Math.abs(first.value ?? 0), Math.abs(second.value ?? 0));
  const isSame = difference.lower95 >= -margin && difference.upper95 <= margin;
  return isSame
    ? { ...evidence, verdict: 'about-the-same', reason: null }
    : cannotTell('may-be-chance', difference, familySize);
}

function judgeCounts(pair: Pair, first: number, second: number, familySize: number): Judgement {
  const evidence = { test: 'full-counts', difference: null, familySize, reason: null } as const;
  const larger = Math.max(Math.abs(first), Math.abs(second));
  if (first === second || Math.abs(first - second) < COUNTS_SAME_WITHIN * larger) {
    return { ...evidence, verdict: 'about-the-same' };
  }
  if (pair.first.text === pair.second.text) return cannotTell('reads-alike', null, familySize);
  return { ...evidence, verdict: first > second ? 'higher' : 'lower' };
}

function cannotTell(reason: Reason, difference: Difference | null, familySize: number): Judgement {
  return {
    verdict: 'cannot-tell',
    reason,
    test: difference ? 'difference-of-estimates' : 'none',
    difference,
    familySize,
  };
}
