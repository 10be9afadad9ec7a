/**
 * The occupation model as bytes: after what every model file begins with a JSON head, then typed arrays, all little-endian and 4-byte aligned. One file for
 * Node and Workers; nothing in it depends on the machine that wrote it.
 *
 * The network: a title's features are looked up (`featureHashes`, sorted) and their vectors (`embeddings`) added with the
 * features' strengths; what its words mean (`knowledge`) is weighed in by `knowledgeWeights`; what is below zero is cut; and
 * `outputs` weighs the rest into one score a sub-major, minor and unit group.
 */
import type { Soc2020Code } from '../../domain/classification.ts';
import { type ModelKind, openModel, sealModel } from '../shared/model-file.ts';
import { joinParts, packedLength, readParts } from './bytes.ts';
import type { ScaledRows } from './scaled-rows.ts';
import { firstVotes, packVotes, unpackVotes, type Votes } from './votes.ts';
import { packWordKnowledge, readWordKnowledge, type WordKnowledge } from './word-knowledge.ts';

/**
 * Calibration of one level: the raw probability -> the share that was right among titles held out in training, as
 * 1 / (1 + e^-(low ln p - high ln(1 - p) + evidence · what else speaks for it + shift)).
 */
export interface CalibrationCurve {
  readonly low: number;
  readonly high: number;
  /** One weight for each piece of evidence that a level reader gives. */
  readonly evidence: readonly number[];
  readonly shift: number;
}

/** By number of digits less one, for titles alone and for titles with context. */
export interface Calibration {
  readonly alone: readonly CalibrationCurve[];
  readonly withContext: readonly CalibrationCurve[];
}

/** The titles that the model was trained on, and the unit groups that the index gives them. */
export interface KnownTitles {
  /** Sorted {@link titleKey}s. */
  readonly hashes: Uint32Array;
  /** Index into `unitGroups`: the group of the entry without qualifiers, else of most of the title's entries. */
  readonly unitGroup: Uint16Array;
  /** 1 where entries without qualifiers give the title one group: what it means when nothing else is said. */
  readonly isPlain: Uint8Array;
  /** How many unit groups the title's entries have; 0 where the index does not have the title itself. */
  readonly groupCount: Uint16Array;
}

/** Rows of whole numbers of -2 to 2, each row with its own scale and beginning on a byte of its own. */
interface PackedRows {
  readonly scales: Float32Array;
  readonly packed: Uint8Array;
}

export interface OccupationModel {
  /** Names the training set and the method: stored with every answer. */
  readonly version: string;
  /** SOC 2020 unit groups, sorted. */
  readonly unitGroups: readonly Soc2020Code[];
  readonly width: number;
  readonly featureHashes: Uint32Array;
  /** A row a feature. */
  readonly embeddings: PackedRows;
  readonly knowledge: WordKnowledge;
  /** A row a dimension, for the head noun, the other words and the context; of -127 to 127, as are the outputs. */
  readonly knowledgeWeights: ScaledRows;
  readonly hiddenBias: Float32Array;
  /** A row a unit group, then a minor group, then a sub-major group, each in the order of their codes. */
  readonly outputs: ScaledRows;
  readonly bias: Float32Array;
  readonly votes: Votes;
  readonly known: KnownTitles;
  readonly calibration: Calibration;
}

/** Rows are this fine. Measured: five steps for a feature cost four titles in a thousand, and half the size. */
export const MOST = { embedding: 2, weight: 127 } as const;
/** The roles that a word's meaning is weighed in. */
export const ROLES = 3;

const KIND: ModelKind = {
  magic: 0x434f4457,
  format: 6,
  name: 'an occupation model',
  command: 'wealdway train occupation',
};

interface Head {
  readonly version: string;
  readonly unitGroups: readonly Soc2020Code[];
  readonly width: number;
  readonly features: number;
  readonly knownTitles: number;
  readonly knowledgeBytes: number;
  readonly voteScale: number;
  readonly calibration: Calibration;
}

export function writeOccupationModel(model: OccupationModel): Uint8Array<ArrayBuffer> {
  const knowledge = packWordKnowledge(model.knowledge);
  const head: Head = {
    version: model.version,
    unitGroups: model.unitGroups,
    width: model.width,
    features: model.featureHashes.length,
    knownTitles: model.known.hashes.length,
    knowledgeBytes: knowledge.length,
    voteScale: model.votes.scale,
    calibration: model.calibration,
  };
  const headBytes = new TextEncoder().encode(JSON.stringify(head));
  const body = joinParts([
    Uint32Array.of(headBytes.length, model.bias.length),
    headBytes,
    model.featureHashes,
    model.embeddings.scales,
    model.embeddings.packed,
    knowledge,
    model.knowledgeWeights.scales,
    model.knowledgeWeights.values,
    model.hiddenBias,
    model.outputs.scales,
    model.outputs.values,
    model.bias,
    model.votes.counts,
    packVotes(model.votes),
    model.votes.bias,
    model.known.hashes,
    model.known.unitGroup,
    model.known.groupCount,
    model.known.isPlain,
  ]);
  return sealModel(KIND, body);
}

/** Throws an Error that says what is wrong when the bytes are no whole model of this format. */
export function readOccupationModel(bytes: Uint8Array): OccupationModel {
  const parts = readParts(openModel(KIND, bytes));
  const [headLength = 0, outs = 0] = parts.words(2);
  const head: Head = JSON.parse(new TextDecoder().decode(parts.bytes(headLength)));
  const { version, unitGroups, width, features, knownTitles, knowledgeBytes, calibration } = head;
  const featureHashes = parts.words(features);
  const embeddings = {
    scales: parts.floats(features),
    packed: parts.bytes(features * packedLength(width, MOST.embedding)),
  };
  const knowledge = readWordKnowledge(parts.bytes(knowledgeBytes));
  const rows = (count: number): ScaledRows => ({
    scales: parts.floats(count),
    values: parts.signed(count * width),
  });
  const readVotes = (): Votes => {
    const counts = parts.bytes(features);
    const votes = unpackVotes(parts.shorts(firstVotes(counts).at(-1) ?? 0));
    return { counts, ...votes, scale: head.voteScale, bias: parts.floats(unitGroups.length) };
  };
  return {
    version,
    unitGroups,
    width,
    calibration,
    featureHashes,
    embeddings,
    knowledge,
    knowledgeWeights: rows(knowledge.dimensions * ROLES),
    hiddenBias: parts.floats(width),
    outputs: rows(outs),
    bias: parts.floats(outs),
    votes: readVotes(),
    known: {
      hashes: parts.words(knownTitles),
      unitGroup: parts.shorts(knownTitles),
      groupCount: parts.shorts(knownTitles),
      isPlain: parts.bytes(knownTitles),
    },
  };
}
