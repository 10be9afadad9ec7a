/** What the model makes of a title: the unit groups it may mean, with probabilities. Pure; the same on every runtime. */
import { numbersInBytes, packedLength } from './bytes.ts';
import { createHashTable } from './hash-table.ts';
import { MOST, type OccupationModel, type ScaledRows } from './model-format.ts';
import { createShortlist } from './shortlist.ts';
import type { LikelyGroups } from './soc-levels.ts';
import {
  type Context,
  headFeature,
  headPosition,
  isIdle,
  takeTitleFeatures,
  takeWordFeatures,
  type WordRole,
  wholeWordFeature,
  wordRole,
} from './title-features.ts';
import { firstVotes, voteStrength } from './votes.ts';
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
  readonly squares: number;
  /** What its features vote, a unit group each. */
  readonly ballot: Float32Array;
}

/** What the features' own votes count beside the network. */
const VOTE_SHARE = 0.65;
/** Votes are of -1 and 1, far nearer to one another than a network's scores. */
const SHARPNESS = 2.2;
/** Of each role; about 2 kB a word. */
const MAX_WORD_SUMS = 4_000;

export function createOccupationNetwork(model: OccupationModel): OccupationNetwork {
  const { width, embeddings, hiddenBias, bias, knowledge, votes } = model;
  const table = createHashTable(model.featureHashes);
  const wordTable = createHashTable(knowledge.hashes);
  // Held as doubles, which every product needs: the numbers stay the same.
  const weights = Float64Array.from(unscaled(model.outputs, width));
  const meaningWeights = unscaled(model.knowledgeWeights, width);
  const meaningStrength = strengthOfUnit(knowledge.dimensions);
  const { packed } = embeddings;
  const { perByte, numbers } = numbersInBytes(MOST.embedding);
  const rowLength = packedLength(width, MOST.embedding);
  // The last byte of a row may hold more numbers than the row has: they go where nobody looks.
  const sum = new Float64Array(rowLength * perByte);
  const active = new Int32Array(width);
  const lit = new Float64Array(width);
  const { pick, likely } = createShortlist(model.unitGroups);
  const scores = new Float64Array(bias.length);
  const noSums = () => new Map<string, WordSum>();
  const wordSums: Readonly<Record<WordRole, Map<string, WordSum>>> = [noSums(), noSums(), noSums()];
  const firstVote = firstVotes(votes.counts);
  const voteStrengths = new Float32Array(votes.values.length);
  for (let vote = 0; vote < voteStrengths.length; vote++)
    voteStrengths[vote] = voteStrength(votes.values[vote] ?? 0);
  const titleBallot = new Float32Array(model.unitGroups.length);
  const wordBallots: Float32Array[] = [];
  let ballot = titleBallot;
  let ballotScale = 0;
  let target: Float64Array | Float32Array = sum;
  let squares = 0;
  let activeCount = 0;

  function take(hash: number, strength: number): void {
    squares += strength * strength;
    const feature = table.find(hash);
    if (feature < 0) return;
    const until = firstVote[feature + 1] ?? 0;
    for (let vote = firstVote[feature] ?? 0; vote < until; vote++) {
      const group = votes.groups[vote] ?? 0;
      ballot[group] = (ballot[group] ?? 0) + (voteStrengths[vote] ?? 0) * strength;
    }
    const scale = (embeddings.scales[feature] ?? 0) * strength;
    let at = 0;
    for (let byte = feature * rowLength; byte < (feature + 1) * rowLength; byte++) {
      let from = (packed[byte] ?? 0) * perByte;
      for (const end = from + perByte; from < end; from++, at++)
        target[at] = (target[at] ?? 0) + (numbers[from] ?? 0) * scale;
    }
  }

  function takeMeaning(word: string, role: number): void {
    const place = wordTable.find(knownWordHash(word));
    if (place < 0) return;
    const { dimensions, values } = knowledge;
    for (let i = 0; i < dimensions; i++) {
      const value = (values[place * dimensions + i] ?? 0) * meaningStrength;
      if (value === 0) continue;
      const from = (role * dimensions + i) * width;
      for (let at = 0; at < width; at++)
        target[at] = (target[at] ?? 0) + value * (meaningWeights[from + at] ?? 0);
    }
  }

  function addWord(word: string, role: WordRole): void {
    const kept = wordSums[role];
    let known = kept.get(word);
    if (known === undefined) {
      const outer = { target, squares };
      target = new Float32Array(sum.length);
      squares = 0;
      ballot = new Float32Array(titleBallot.length);
      takeWordFeatures(word, role, take);
      takeMeaning(word, role);
      known = { vector: target, squares, ballot };
      ballot = titleBallot;
      ({ target, squares } = outer);
      if (kept.size >= MAX_WORD_SUMS) kept.clear();
      kept.set(word, known);
    }
    squares += known.squares;
    wordBallots.push(known.ballot);
    const { vector } = known;
    for (let i = 0; i < width; i++) sum[i] = (sum[i] ?? 0) + (vector[i] ?? 0);
  }

  /** Adds up all features, each title to the same length however many it has, and lists what is above zero. */
  function addUp(words: readonly string[], context: Context): void {
    sum.fill(0);
    target = sum;
    titleBallot.fill(0);
    wordBallots.length = 0;
    squares = 0;
    const headAt = headPosition(words);
    for (const [at, word] of words.entries()) addWord(word, at === headAt ? wordRole.head : wordRole.other);
    for (const word of context.words) addWord(word, wordRole.context);
    takeTitleFeatures(words, context, take);
    const length = Math.sqrt(squares || 1);
    ballotScale = votes.scale / length;
    activeCount = 0;
    for (let i = 0; i < width; i++) {
      const value = (sum[i] ?? 0) / length + (hiddenBias[i] ?? 0);
      if (value <= 0) continue;
      lit[activeCount] = value;
      active[activeCount++] = i;
    }
  }

  /** Four outputs at a time: what a hidden unit holds is read once for four of them. */
  function scoreOutputs(outputs: Uint16Array, count: number): void {
    for (let at = 0; at < count; at += 4) {
      const last = count - 1;
      const a = outputs[at] ?? 0;
      const b = outputs[Math.min(at + 1, last)] ?? 0;
      const c = outputs[Math.min(at + 2, last)] ?? 0;
      const d = outputs[Math.min(at + 3, last)] ?? 0;
      const [rowA, rowB, rowC, rowD] = [a * width, b * width, c * width, d * width];
      let [scoreA, scoreB, scoreC, scoreD] = [0, 0, 0, 0];
      for (let each = 0; each < activeCount; each++) {
        const i = active[each] ?? 0;
        const value = lit[each] ?? 0;
        scoreA += value * (weights[rowA + i] ?? 0);
        scoreB += value * (weights[rowB + i] ?? 0);
        scoreC += value * (weights[rowC + i] ?? 0);
        scoreD += value * (weights[rowD + i] ?? 0);
      }
      scores[a] = scoreA + (bias[a] ?? 0);
      scores[b] = scoreB + (bias[b] ?? 0);
      scores[c] = scoreC + (bias[c] ?? 0);
      scores[d] = scoreD + (bias[d] ?? 0);
    }
  }

  /** The network says which groups are worth a look; there the votes count too. */
  function scoreUnits(outputs: Uint16Array, count: number): void {
    scoreOutputs(outputs, count);
    for (let at = 0; at < count; at++) {
      const out = outputs[at] ?? 0;
      let cast = titleBallot[out] ?? 0;
      for (const wordBallot of wordBallots) cast += wordBallot[out] ?? 0;
      const voted = (votes.bias[out] ?? 0) + cast * ballotScale;
      scores[out] = ((scores[out] ?? 0) * (1 - VOTE_SHARE) + voted * VOTE_SHARE) * SHARPNESS;
    }
  }

  return {
    score(words, context) {
      addUp(words, context);
      pick(scores, scoreOutputs, scoreUnits);
      return likely;
    },
    meets: (word) => isIdle(word) || table.find(wholeWordFeature(word)) >= 0,
    meetsAsHead: (word) => table.find(headFeature(word)) >= 0,
    knows: (word) => table.find(wholeWordFeature(word)) >= 0 || wordTable.find(knownWordHash(word)) >= 0,
  };
}

export function unscaled({ scales, values }: ScaledRows, width: number): Float32Array {
  const weights = new Float32Array(values.length);
  for (let row = 0, at = 0; row < scales.length; row++)
    for (const end = at + width; at < end; at++) weights[at] = (values[at] ?? 0) * (scales[row] ?? 0);
  return weights;
}
