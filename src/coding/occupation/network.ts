/** What the model makes of a title: the unit groups it may mean, with probabilities. Pure; the same on every runtime. */
import { addFeature, type FeatureSum, openFeatureWeights, paddedWidth } from './feature-sum.ts';
import { activate, createActiveUnits, openOutputWeights, scoreOutputs } from './hidden-layer.ts';
import type { OccupationModel } from './model-format.ts';
import { createShortlist } from './shortlist.ts';
import type { LikelyGroups } from './soc-levels.ts';
import {
  type Context,
  headFeature,
  headPosition,
  isIdle,
  takeTitleFeatures,
  wholeWordFeature,
  wordRole,
} from './title-features.ts';
import type { Votes } from './votes.ts';
import { createWordSums, type WordSums } from './word-sums.ts';

export interface OccupationNetwork {
  /** The arrays are used again: read them before the next call. */
  score(words: readonly string[], context: Context): LikelyGroups;
  /** Whether titles of the training set have this whole word, or have it as what they are. */
  meets(word: string): boolean;
  meetsAsHead(word: string): boolean;
  /** Whether the model has met this whole word, in training or in the word knowledge. */
  knows(word: string): boolean;
}

/** What the features' own votes count beside the network. */
const VOTE_SHARE = 0.65;
/** Votes are of -1 and 1, far nearer to one another than a network's scores. */
const SHARPNESS = 2.2;

export function createOccupationNetwork(model: OccupationModel): OccupationNetwork {
  const weights = openFeatureWeights(model);
  const words = createWordSums(model, weights);
  const outputs = openOutputWeights(model);
  const shortlist = createShortlist(model.unitGroups);
  const scores = new Float64Array(model.bias.length);
  const active = createActiveUnits(model.width);
  const title: TitleSum = {
    hidden: new Float64Array(paddedWidth(weights)),
    votes: new Float32Array(model.unitGroups.length),
    squares: 0,
    wordVotes: [],
  };
  const take = (hash: number, strength: number): void => addFeature(weights, title, hash, strength);
  const score = (list: Uint16Array, count: number): void =>
    scoreOutputs(outputs, active, { outputs: list, count }, scores);
  const isFeature = (hash: number): boolean => weights.table.find(hash) >= 0;

  return {
    score(titleWords, context) {
      clear(title);
      addWords(words, titleWords, context, title);
      takeTitleFeatures(titleWords, context, take);
      const length = Math.sqrt(title.squares || 1);
      activate(title.hidden, length, model.hiddenBias, active);
      shortlist.pick(scores, score, (units, count) => {
        score(units, count);
        addVotes(model.votes, title, length, { units, count }, scores);
      });
      return shortlist.likely;
    },
    meets: (word) => isIdle(word) || isFeature(wholeWordFeature(word)),
    meetsAsHead: (word) => isFeature(headFeature(word)),
    knows: (word) => isFeature(wholeWordFeature(word)) || words.hasMeaning(word),
  };
}

/** What a whole title adds up to. The votes of its words stay apart: only those for likely groups are ever added. */
interface TitleSum extends FeatureSum {
  readonly wordVotes: Float32Array[];
}

function clear(title: TitleSum): void {
  title.hidden.fill(0);
  title.votes.fill(0);
  title.squares = 0;
  title.wordVotes.length = 0;
}

function addWords(sums: WordSums, words: readonly string[], context: Context, into: TitleSum): void {
  const headAt = headPosition(words);
  for (const [at, word] of words.entries())
    addWord(sums.find(word, at === headAt ? wordRole.head : wordRole.other), into);
  for (const word of context.words) addWord(sums.find(word, wordRole.context), into);
}

function addWord({ hidden, votes, squares }: FeatureSum, into: TitleSum): void {
  into.squares += squares;
  into.wordVotes.push(votes);
  for (let unit = 0; unit < hidden.length; unit++)
    into.hidden[unit] = (into.hidden[unit] ?? 0) + (hidden[unit] ?? 0);
}

/** The network says which groups are worth a look; there the votes count too. */
function addVotes(
  { bias, scale }: Votes,
  { votes, wordVotes }: TitleSum,
  length: number,
  { units, count }: { readonly units: Uint16Array; readonly count: number },
  scores: Float64Array,
): void {
  const voteScale = scale / length;
  for (let at = 0; at < count; at++) {
    const group = units[at] ?? 0;
    let cast = votes[group] ?? 0;
    for (const each of wordVotes) cast += each[group] ?? 0;
    const voted = (bias[group] ?? 0) + cast * voteScale;
    scores[group] = ((scores[group] ?? 0) * (1 - VOTE_SHARE) + voted * VOTE_SHARE) * SHARPNESS;
  }
}
