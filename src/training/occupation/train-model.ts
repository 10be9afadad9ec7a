/** Coding index (and ESCO titles) -> an occupation model. Pure; the same rows give the same bytes. */

import { packRows } from '../../coding/occupation/bytes.ts';
import { hashText } from '../../coding/occupation/feature-hash.ts';
import { type Calibration, MOST, type OccupationModel, ROLES } from '../../coding/occupation/model-format.ts';
import { unscaled } from '../../coding/occupation/scaled-rows.ts';
import { titleWords } from '../../coding/occupation/title-words.ts';
import { NO_WORD_KNOWLEDGE, type WordKnowledge } from '../../coding/occupation/word-knowledge.ts';
import type { Soc2020Code } from '../../domain/classification.ts';
import { soc2020Groups } from '../../reference/soc2020.ts';
import { calibrate, judgeHeldOut, type TitleTrial } from './calibrate.ts';
import { type EscoTitle, type IndexEntry, type TrainingExample, trainingExamples } from './examples.ts';
import { numberFeatures } from './feature-list.ts';
import { knownTitles } from './known-titles.ts';
import type { NumberedExample } from './network-state.ts';
import { scaleRows } from './scale-rows.ts';
import { trainNetwork } from './train-network.ts';
import { trainVotes } from './train-votes.ts';

export interface TrainingRows {
  readonly index: readonly IndexEntry[];
  readonly esco: readonly EscoTitle[];
  /** What words mean from outside the rows; without it, only words of the rows are known. */
  readonly knowledge?: WordKnowledge;
}

export interface ModelOptions {
  readonly epochs?: number;
  readonly width?: number;
  readonly onStep?: (step: string, done: number, total: number) => void;
  /** How the trials did on the titles that they were not trained on. */
  readonly onTrial?: (trial: TitleTrial) => void;
}

/** What fits in 4 MB at this width. */
const MAX_FEATURES = 45_000;
const WIDTH = 128;
/** Weights kept of what single features say of the unit groups. */
const VOTES = 270_000;
const EPOCHS = 12;
const SEED = 2020;
/** The titles fall into so many parts. */
const TRIAL_PARTS = 5;
/** Each of these is held out of a trial of its own: one part has too few titles with qualifiers to settle a curve. */
const PARTS_HELD_OUT = [0, 1];
/** A side label that fewer titles have teaches nothing. */
const FEWEST_TITLES_OF_LABEL = 3;
const NO_CALIBRATION: Calibration = { alone: [], withContext: [] };
const codesOf = (digits: number): Soc2020Code[] =>
  soc2020Groups.map(({ code }) => code).filter((code) => code.length === digits);
const unitGroups = codesOf(4);
const placeOfGroup = new Map<string, number>(unitGroups.map((code, at) => [code, at]));
/** The groups above are learned as side tasks, and kept: they say which unit groups need no look. */
const UPPER_LEVELS = [codesOf(3), codesOf(2)];
const outsKept = unitGroups.length + UPPER_LEVELS.reduce((sum, { length }) => sum + length, 0);

/** Which fifth of the titles this one is in, by a hash of its words: the same title is always in the same one. */
function partOf(title: string): number {
  return hashText('split', titleWords(title).join(' ')) % TRIAL_PARTS;
}

/** Trains without one title in five, twice, to learn how far the answers can be trusted, then on all of them. */
export function trainOccupationModel(rows: TrainingRows, options: ModelOptions = {}): OccupationModel {
  const outcomes = PARTS_HELD_OUT.map((part) => {
    const isHeldOut = ({ title }: { readonly title: string }) => partOf(title) === part;
    const index = rows.index.filter((entry) => !isHeldOut(entry));
    // ESCO has many of the index's titles: those held out are held out there too.
    const esco = rows.esco.filter((title) => !isHeldOut(title));
    const trial = train({ ...rows, index, esco }, NO_CALIBRATION, `trial ${part + 1}`, options);
    return judgeHeldOut(trial, rows.index.filter(isHeldOut));
  });
  const judged = calibrate(outcomes);
  options.onTrial?.(judged);
  return train(rows, judged.calibration, 'model', options);
}

function train(
  { index, esco, knowledge = NO_WORD_KNOWLEDGE }: TrainingRows,
  calibration: Calibration,
  step: string,
  { epochs = EPOCHS, width = WIDTH, onStep }: ModelOptions,
): OccupationModel {
  const examples = trainingExamples(index, esco);
  const { hashes, numbered } = numberFeatures(examples, MAX_FEATURES, knowledge);
  const sides = sideTasks(examples);
  const groups = unitGroups.length;
  const titles = examples.flatMap(({ groups: wanted, sideLabels, weight }, at): NumberedExample[] => {
    const title = numbered[at];
    if (title === undefined) return [];
    const labels = [...upperLabels(wanted), ...sideLabels];
    return [
      {
        ...title,
        groups: wanted.map(([code, share]) => [getGroup(code), share] as const),
        sideLabels: labels.map((label, task) => sides[task]?.get(label) ?? -1),
        weight,
      },
    ];
  });
  const votes = trainVotes(titles, { features: hashes.length, groups, kept: VOTES }, SEED);
  const trained = trainNetwork(
    titles,
    {
      features: hashes.length,
      meanings: knowledge.dimensions * ROLES,
      width,
      groups,
      sideSizes: sides.map(({ size }) => size),
      lasting: UPPER_LEVELS.length,
    },
    {
      epochs,
      seed: SEED,
      onEpoch: (epoch) => onStep?.(`training the ${step}`, epoch, epochs),
      asKept: (embeddings) => unscaled(scaleRows(embeddings, width, MOST.embedding), width),
    },
  );
  const embeddings = scaleRows(trained.embeddings, width, MOST.embedding);
  return {
    version: `occupation-6 ${index.length}+${esco.length}`,
    unitGroups,
    width,
    featureHashes: hashes,
    embeddings: { scales: embeddings.scales, packed: packRows(embeddings.values, width, MOST.embedding) },
    knowledge,
    knowledgeWeights: scaleRows(trained.meaningWeights, width, MOST.weight),
    hiddenBias: trained.hiddenBias,
    outputs: scaleRows(turned(trained.outputs, width), width, MOST.weight),
    bias: trained.bias.slice(0, outsKept),
    votes,
    known: knownTitles({ index, esco }, getGroup),
    calibration,
  };
}

/** The kept outputs, a row each. */
function turned(outputs: Float32Array, width: number): Float32Array {
  const outs = outputs.length / width;
  const rows = new Float32Array(outsKept * width);
  for (let out = 0; out < outsKept; out++)
    for (let i = 0; i < width; i++) rows[out * width + i] = outputs[i * outs + out] ?? 0;
  return rows;
}

function getGroup(code: string): number {
  const place = placeOfGroup.get(code);
  if (place === undefined) throw new Error(`${code} is no SOC 2020 unit group`);
  return place;
}

/** '' where the groups that may be meant are under several. */
function upperLabels(wanted: TrainingExample['groups']): readonly string[] {
  return [3, 2].map((digits) => {
    const above = new Set(wanted.map(([code]) => code.slice(0, digits)));
    const [only = ''] = above;
    return above.size === 1 ? only : '';
  });
}

function sideTasks(examples: readonly TrainingExample[]): readonly ReadonlyMap<string, number>[] {
  const counts: Map<string, number>[] = [];
  for (const { sideLabels } of examples)
    for (const [task, label] of sideLabels.entries()) {
      counts[task] ??= new Map();
      if (label !== '') counts[task].set(label, (counts[task].get(label) ?? 0) + 1);
    }
  const others = counts.map((labels) =>
    [...labels]
      .filter(([, count]) => count >= FEWEST_TITLES_OF_LABEL)
      .map(([label]) => label)
      .sort(),
  );
  return [...UPPER_LEVELS, ...others].map((labels) => new Map(labels.map((label, at) => [label, at])));
}
