/** What the model makes of a title: the unit groups it may mean, with probabilities. Pure; the same on every runtime. */
import { createHashTable } from './hash-table.ts';
import type { OccupationModel, ScaledRows } from './model-format.ts';
import { groupsOfLevel, type LikelyGroups } from './soc-levels.ts';
import {
  type Context,
  headFeature,
  headPosition,
  isIdle,
  takeTitleFeatures,
  takeWordFeatures,
  wholeWordFeature,
  wordRole,
} from './title-features.ts';
import { firstVotes } from './votes.ts';
import { knownWordHash, strengthOfUnit } from './word-knowledge.ts';

export interface OccupationNetwork {
  /** The arrays are used again: read them before the next call. */
  score(words: readonly string[], context: Context): LikelyGroups;
  /** Whether titles of the training set have this whole word, or have it as what they are. */
  meets(word: string): boolean;
  meetsAsHead(word: string): boolean;
  /** Whether the model has met this whole word, in training or in the word knowledge. */
  knows(word: string): boolean;
}

/** A word's own features and meaning, added up once: most titles are made of the same few thousand words. */
interface WordSum {
  readonly vector: Float32Array;
  readonly strength: number;
  readonly votedFor: Uint16Array;
  readonly votes: Float32Array;
}

/** What the features' own votes count beside the network. */
const VOTE_SHARE = 0.2;
const MAX_WORD_SUMS = 8_000;
/** Scores are worked out for the minor groups of so many sub-major groups, and the unit groups of so many minor groups. */
const SUB_MAJORS_LOOKED_INTO = 5;
const MINORS_LOOKED_INTO = 8;

export function createOccupationNetwork(model: OccupationModel): OccupationNetwork {
  const { width, embeddings, hiddenBias, bias, knowledge, votes } = model;
  const table = createHashTable(model.featureHashes);
  const wordTable = createHashTable(knowledge.hashes);
  const weights = unscaled(model.outputs, width);
  const meaningWeights = unscaled(model.knowledgeWeights, width);
  const meaningStrength = strengthOfUnit(knowledge.dimensions);
  const sum = new Float64Array(width);
  const active = new Int32Array(width);
  const lit = new Float64Array(width);
  const { pick, likely } = createShortlist(model.unitGroups);
  const scores = new Float64Array(bias.length);
  const wordSums = [0, 1, 2].map(() => new Map<string, WordSum>());
  const firstVote = firstVotes(model.votes.counts);
  const titleBallot = new Float64Array(model.unitGroups.length);
  const wordBallot = new Float64Array(model.unitGroups.length);
  let ballot = titleBallot;
  let ballotScale = 0;
  let target: Float64Array | Float32Array = sum;
  let squares = 0;
  let activeCount = 0;

  function take(hash: number, strength: number): void {
    squares += strength * strength;
    const feature = table.find(hash);
    if (feature < 0) return;
    const until = firstVote[feature + 1] as number;
    for (let vote = firstVote[feature] as number; vote < until; vote++) {
      const group = votes.groups[vote] as number;
      ballot[group] = (ballot[group] as number) + (votes.values[vote] as number) * strength;
    }
    const scale = (embeddings.scales[feature] as number) * strength;
    const from = feature * width;
    const { values } = embeddings;
    for (let at = 0; at < width; at++)
      target[at] = (target[at] as number) + (values[from + at] as number) * scale;
  }

  function takeMeaning(word: string, role: number): void {
    const place = wordTable.find(knownWordHash(word));
    if (place < 0) return;
    const { dimensions, values } = knowledge;
    for (let i = 0; i < dimensions; i++) {
      const value = (values[place * dimensions + i] as number) * meaningStrength;
      if (value === 0) continue;
      const from = (role * dimensions + i) * width;
      for (let at = 0; at < width; at++)
        target[at] = (target[at] as number) + value * (meaningWeights[from + at] as number);
    }
  }

  function addWord(word: string, role: number): void {
    const kept = wordSums[role] as Map<string, WordSum>;
    let known = kept.get(word);
    if (known === undefined) {
      const [before, outer] = [squares, target];
      target = new Float32Array(width);
      squares = 0;
      ballot = wordBallot.fill(0);
      if (role !== wordRole.context) takeWordFeatures(word, role === wordRole.head, take);
      takeMeaning(word, role);
      const votedFor = Uint16Array.from(wordBallot.keys()).filter((group) => wordBallot[group] !== 0);
      known = {
        vector: target,
        strength: squares,
        votedFor,
        votes: Float32Array.from(votedFor, (group) => wordBallot[group] as number),
      };
      ballot = titleBallot;
      [squares, target] = [before, outer];
      if (kept.size >= MAX_WORD_SUMS) kept.clear();
      kept.set(word, known);
    }
    squares += known.strength;
    const { vector, votedFor, votes: cast } = known;
    for (let at = 0; at < votedFor.length; at++) {
      const group = votedFor[at] as number;
      titleBallot[group] = (titleBallot[group] as number) + (cast[at] as number);
    }
    for (let i = 0; i < width; i++) sum[i] = (sum[i] as number) + (vector[i] as number);
  }

  /** Adds up all features, each title to the same length however many it has, and lists what is above zero. */
  function addUp(words: readonly string[], context: Context): void {
    sum.fill(0);
    target = sum;
    titleBallot.fill(0);
    squares = 0;
    const headAt = headPosition(words);
    for (let at = 0; at < words.length; at++)
      addWord(words[at] as string, at === headAt ? wordRole.head : wordRole.other);
    for (const word of context.words) addWord(word, wordRole.context);
    takeTitleFeatures(words, context, take);
    const length = Math.sqrt(squares || 1);
    ballotScale = votes.scale / length;
    activeCount = 0;
    for (let i = 0; i < width; i++) {
      const value = (sum[i] as number) / length + (hiddenBias[i] as number);
      if (value <= 0) continue;
      lit[activeCount] = value;
      active[activeCount++] = i;
    }
  }

  /** Four outputs at a time: what a hidden unit holds is read once for four of them. */
  function scoreAll(from: number, to: number): void {
    for (let out = from; out < to; out += 4) {
      const rowA = out * width;
      const rowB = Math.min(out + 1, to - 1) * width;
      const rowC = Math.min(out + 2, to - 1) * width;
      const rowD = Math.min(out + 3, to - 1) * width;
      let [scoreA, scoreB, scoreC, scoreD] = [0, 0, 0, 0];
      for (let at = 0; at < activeCount; at++) {
        const i = active[at] as number;
        const value = lit[at] as number;
        scoreA += value * (weights[rowA + i] as number);
        scoreB += value * (weights[rowB + i] as number);
        scoreC += value * (weights[rowC + i] as number);
        scoreD += value * (weights[rowD + i] as number);
      }
      if (out + 3 < to) scores[out + 3] = scoreD + (bias[out + 3] as number);
      if (out + 2 < to) scores[out + 2] = scoreC + (bias[out + 2] as number);
      if (out + 1 < to) scores[out + 1] = scoreB + (bias[out + 1] as number);
      scores[out] = scoreA + (bias[out] as number);
    }
  }

  /** The network says which groups are worth a look; there the votes count too. */
  function scoreUnits(from: number, to: number): void {
    scoreAll(from, to);
    for (let out = from; out < to; out++) {
      const voted = (votes.bias[out] as number) + (titleBallot[out] as number) * ballotScale;
      scores[out] = (scores[out] as number) * (1 - VOTE_SHARE) + voted * VOTE_SHARE;
    }
  }

  return {
    score(words, context) {
      addUp(words, context);
      pick(scores, scoreAll, scoreUnits);
      return likely;
    },
    meets: (word) => isIdle(word) || table.find(wholeWordFeature(word)) >= 0,
    meetsAsHead: (word) => table.find(headFeature(word)) >= 0,
    knows: (word) => table.find(wholeWordFeature(word)) >= 0 || wordTable.find(knownWordHash(word)) >= 0,
  };
}

export function unscaled({ scales, values }: ScaledRows, width: number): Float32Array {
  return Float32Array.from(values, (value, at) => value * (scales[Math.floor(at / width)] as number));
}

type ScoreRange = (from: number, to: number) => void;

/** From coarse to fine: groups that the coarser level makes unlikely are never scored. */
function createShortlist(unitGroups: readonly string[]): {
  readonly likely: LikelyGroups;
  pick(scores: Float64Array, scoreRange: ScoreRange, scoreUnits: ScoreRange): void;
} {
  const units = unitGroups.length;
  const minors = groupsOfLevel(unitGroups, 3).codes;
  const subMajors = groupsOfLevel(unitGroups, 2).codes;
  const minorsOf = rangesOf(subMajors, minors, units);
  const unitsOf = rangesOf(minors, unitGroups, 0);
  const groups = new Uint16Array(units);
  const probabilities = new Float64Array(units);
  const likely = { count: 0, groups, probabilities };
  const best = new Int32Array(Math.max(SUB_MAJORS_LOOKED_INTO, MINORS_LOOKED_INTO));
  const minorScores = new Float64Array(minors.length);

  /** The places of the `count` highest, into `best`; of equal ones the first. */
  function highest(scores: Float64Array, from: number, length: number, count: number): number {
    let found = 0;
    for (let at = 0; at < length; at++) {
      const score = scores[from + at] as number;
      if (score === Number.NEGATIVE_INFINITY) continue;
      let place = found;
      while (place > 0 && (scores[from + (best[place - 1] as number)] as number) < score) place--;
      if (place >= count) continue;
      if (found < count) found++;
      for (let later = found - 1; later > place; later--) best[later] = best[later - 1] as number;
      best[place] = at;
    }
    return found;
  }

  return {
    likely,
    pick(scores, scoreRange, scoreUnits) {
      const firstMinor = units;
      const firstSub = units + minors.length;
      scoreRange(firstSub, firstSub + subMajors.length);
      minorScores.fill(Number.NEGATIVE_INFINITY);
      const subs = highest(scores, firstSub, subMajors.length, SUB_MAJORS_LOOKED_INTO);
      for (let at = 0; at < subs; at++) {
        const [from, to] = minorsOf[best[at] as number] as readonly [number, number];
        scoreRange(from, to);
        for (let out = from; out < to; out++) minorScores[out - firstMinor] = scores[out] as number;
      }
      const chosen = highest(minorScores, 0, minors.length, MINORS_LOOKED_INTO);
      let count = 0;
      let top = Number.NEGATIVE_INFINITY;
      for (let at = 0; at < chosen; at++) {
        const [from, to] = unitsOf[best[at] as number] as readonly [number, number];
        scoreUnits(from, to);
        for (let out = from; out < to; out++) {
          groups[count++] = out;
          if ((scores[out] as number) > top) top = scores[out] as number;
        }
      }
      let total = 0;
      for (let at = 0; at < count; at++) {
        const value = Math.exp((scores[groups[at] as number] as number) - top);
        probabilities[at] = value;
        total += value;
      }
      for (let at = 0; at < count; at++) probabilities[at] = (probabilities[at] as number) / total;
      likely.count = count;
    },
  };
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
