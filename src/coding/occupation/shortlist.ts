/** Which unit groups are worth a look: from coarse to fine, groups below what the coarser level makes unlikely are never scored. Pure. */
import type { Soc2020Code } from '../../domain/classification.ts';
import { groupsOfLevel, type LikelyGroups } from './soc-levels.ts';

/** The minor groups of so many sub-major groups are scored, and the unit groups of so many minor groups. */
const SUB_MAJORS_LOOKED_INTO = 5;
const MINORS_LOOKED_INTO = 6;
/** Of these, none that is so much less likely than the likeliest: one in fifty-five. */
const TOO_FAR_BELOW = 4;
const NONE = [0, 0] as const;

/** Writes the scores of the first `count` of these outputs. */
type ScoreOutputs = (outputs: Uint16Array, count: number) => void;

export interface Shortlist {
  /** The arrays are used again for every title. */
  readonly likely: LikelyGroups;
  pick(scores: Float64Array, score: ScoreOutputs, scoreUnits: ScoreOutputs): void;
}

/** Outputs are the unit groups, then the minor groups, then the sub-major groups, each in the order of their codes. */
export function createShortlist(unitGroups: readonly Soc2020Code[]): Shortlist {
  const units = unitGroups.length;
  const minors = groupsOfLevel(unitGroups, 3).codes;
  const subMajors = groupsOfLevel(unitGroups, 2).codes;
  const firstSub = units + minors.length;
  const below = [
    ...unitGroups.map(() => NONE),
    ...rangesOf(minors, unitGroups, 0),
    ...rangesOf(subMajors, minors, units),
  ];
  const subMajorOutputs = Uint16Array.from(subMajors, (_, at) => firstSub + at);
  const minorOutputs = new Uint16Array(minors.length);
  const likely = {
    count: 0,
    groups: new Uint16Array(units),
    probabilities: new Float64Array(units),
    subMajors: new Float64Array(subMajors.length),
  };
  const best = new Uint16Array(Math.max(SUB_MAJORS_LOOKED_INTO, MINORS_LOOKED_INTO));

  /** The outputs below the best so many. */
  function listBelow(chosen: number, into: Uint16Array): number {
    let count = 0;
    for (let at = 0; at < chosen; at++) {
      const [from, to] = below[best[at] ?? 0] ?? NONE;
      for (let output = from; output < to; output++) into[count++] = output;
    }
    return count;
  }

  return {
    likely,
    pick(scores, score, scoreUnits) {
      score(subMajorOutputs, subMajors.length);
      softmax(scores, subMajorOutputs, subMajors.length, likely.subMajors);
      const subs = findHighest(scores, subMajorOutputs, subMajors.length, best, SUB_MAJORS_LOOKED_INTO);
      const minorCount = listBelow(subs, minorOutputs);
      score(minorOutputs, minorCount);
      const minorsFound = findHighest(scores, minorOutputs, minorCount, best, MINORS_LOOKED_INTO);
      likely.count = listBelow(minorsFound, likely.groups);
      scoreUnits(likely.groups, likely.count);
      softmax(scores, likely.groups, likely.count, likely.probabilities);
    },
  };
}

/** The highest of these outputs that are worth a look, the first `limit` of them into `best`; of equal ones the first. Gives their count. */
function findHighest(
  scores: Float64Array,
  outputs: Uint16Array,
  count: number,
  best: Uint16Array,
  limit: number,
): number {
  let found = 0;
  for (let at = 0; at < count; at++) {
    const output = outputs[at] ?? 0;
    const score = scores[output] ?? 0;
    let place = found;
    while (place > 0 && (scores[best[place - 1] ?? 0] ?? 0) < score) place--;
    if (place >= limit) continue;
    if (found < limit) found++;
    for (let later = found - 1; later > place; later--) best[later] = best[later - 1] ?? 0;
    best[place] = output;
  }
  const least = (scores[best[0] ?? 0] ?? 0) - TOO_FAR_BELOW;
  while (found > 1 && (scores[best[found - 1] ?? 0] ?? 0) < least) found--;
  return found;
}

function softmax(scores: Float64Array, outputs: Uint16Array, count: number, into: Float64Array): void {
  let top = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < count; at++) {
    const score = scores[outputs[at] ?? 0] ?? 0;
    if (score > top) top = score;
  }
  let total = 0;
  for (let at = 0; at < count; at++) {
    const value = Math.exp((scores[outputs[at] ?? 0] ?? 0) - top);
    into[at] = value;
    total += value;
  }
  for (let at = 0; at < count; at++) into[at] = (into[at] ?? 0) / total;
}

/** Where the groups below each group begin and end in the outputs; codes are sorted, so they are together. */
function rangesOf(
  above: readonly string[],
  below: readonly string[],
  first: number,
): readonly (readonly [number, number])[] {
  return above.map((code) => {
    const from = below.findIndex((each) => each.startsWith(code));
    return [first + from, first + from + below.filter((each) => each.startsWith(code)).length];
  });
}
