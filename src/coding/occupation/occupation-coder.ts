/** Job titles -> SOC 2020, at the level that the words can bear, with a confidence that has been checked. Pure. */
import type { Soc2020Code } from '../../domain/classification.ts';
import { findSoc2020Group } from '../../reference/soc2020.ts';
import { type OccupationModel, readOccupationModel } from './model-format.ts';
import { createOccupationNetwork, type OccupationNetwork } from './network.ts';
import { SOC_LEVELS, type SocLevel } from './soc-levels.ts';
import { createTitleAnswers, type Hinted } from './title-answer.ts';
import type { Context } from './title-features.ts';
import { SECTOR_AS_QUALIFIER, SECTOR_WORDS } from './title-grammar.ts';
import { createTitleIndex } from './title-index.ts';
import { createJudge, type LevelAnswer } from './title-judge.ts';
import { createTitleReader, type TitleReading } from './title-reader.ts';
import { LEARNER_WORDS } from './title-vocabulary.ts';
import { titleWords, wordsIn } from './title-words.ts';

/** What is known of a job beside its title. All free text; leave out or give '' for what is not known. */
export interface OccupationHints {
  /** The employer's industry or the coding index's qualifiers: "secondary school", "retail trade". */
  readonly industry?: string;
  /** The source's own category. */
  readonly category?: string;
}

export interface OccupationAnswer {
  /** Null when not even the major group can be told. */
  readonly soc2020: Soc2020Code | null;
  /** Digits of `soc2020`; 0 when null. */
  readonly level: 0 | SocLevel;
  /** Of `soc2020`; when that is null, of the major group that was not sure enough. */
  readonly confidence: number;
  /** The likeliest 4-digit group, however unsure; null for a text without words. */
  readonly unitGroup: Soc2020Code | null;
  /** 0 for a text without words. */
  readonly unitGroupConfidence: number;
  /** The likeliest group at 1, 2, 3 and 4 digits, each by itself, however unsure; empty for a text without words. */
  readonly levels: readonly LevelAnswer[];
  /** Whether the index has this very title, with one unit group or one for when nothing else is said. */
  readonly isIndexTitle: boolean;
}

/** Why: what was read, and what else it might be. */
interface Evidence extends Pick<TitleReading, 'words' | 'match'> {
  /** Without an employer or place at the end, and without what says only that the job is being learned. */
  readonly words: readonly string[];
  readonly contextWords: readonly string[];
  /** Words that the model never met: it judges them by their letters. */
  readonly unknownWords: readonly string[];
  /** The likeliest unit groups with the network's own probabilities, best first. */
  readonly candidates: readonly {
    readonly soc2020: Soc2020Code;
    readonly title: string;
    readonly probability: number;
  }[];
  /** How far the probability of the answer falls when a word is left out; the telling words first. */
  readonly weights: readonly { readonly word: string; readonly effect: number }[];
}

export interface OccupationCoder {
  readonly version: string;
  code(title: string, hints?: OccupationHints): OccupationAnswer;
  explain(title: string, hints?: OccupationHints): OccupationAnswer & Evidence;
  /** Whether the model was trained on this very title. */
  knowsTitle(title: string): boolean;
}

/** Raise it when titles are read otherwise: stored postings are then coded again, though the model is the same. */
const READING = 'titles-1';
/** More likely right than wrong. */
const LEAST_CONFIDENCE = 0.5;
const MOST_CANDIDATES = 5;
const NOTHING: OccupationAnswer = {
  soc2020: null,
  level: 0,
  confidence: 0,
  unitGroup: null,
  unitGroupConfidence: 0,
  levels: [],
  isIndexTitle: false,
};

export function createOccupationCoder(
  model: OccupationModel,
  leastConfidence: number = LEAST_CONFIDENCE,
): OccupationCoder {
  const network = createOccupationNetwork(model);
  const index = createTitleIndex(model.known);
  const readTitle = createTitleReader(index, network, model.unitGroups);
  const evidenceOf = createEvidence(model.unitGroups, network);
  const answerTo = createTitleAnswers(model.unitGroups, index, createJudge(model, network));

  function answer(reading: TitleReading, hinted: Hinted): OccupationAnswer {
    // "Trainee" alone says how somebody works, not at what.
    if (reading.words.every((word) => LEARNER_WORDS.has(word))) return NOTHING;
    const { levels, isIndexTitle } = answerTo(reading, hinted);
    return settle(levels, isIndexTitle, leastConfidence);
  }

  return {
    version: `${model.version}, ${READING}`,
    code(title, hints = {}) {
      const hinted = readHints(hints);
      return answer(readTitle(title, hinted.isQualified), hinted);
    },
    knowsTitle: (title) => index.isKnown(titleWords(title)),
    explain(title, hints = {}) {
      const context = readHints(hints);
      const reading = readTitle(title, context.isQualified);
      const found = answer(reading, context);
      return { ...found, ...evidenceOf(reading, context, found) };
    },
  };
}

/** The finest level that is sure enough. */
function settle(
  levels: readonly LevelAnswer[],
  isIndexTitle: boolean,
  leastConfidence: number,
): OccupationAnswer {
  const [major, , , unit] = levels;
  const beside = {
    unitGroup: unit?.soc2020 ?? null,
    unitGroupConfidence: unit?.confidence ?? 0,
    levels,
    isIndexTitle,
  };
  for (const level of SOC_LEVELS.toReversed()) {
    const found = levels[level - 1];
    if (found && found.confidence >= leastConfidence) return { ...found, level, ...beside };
  }
  return { soc2020: null, level: 0, confidence: major?.confidence ?? 0, ...beside };
}

/** The network's reasons for its answers: what it read, what else it holds likely, and which words told. */
function createEvidence(
  unitGroups: readonly Soc2020Code[],
  network: OccupationNetwork,
): (reading: TitleReading, context: Context, found: OccupationAnswer) => Evidence {
  return ({ words, match }, context, found) => {
    const unitGroup = found.levels[3]?.soc2020;
    const group = unitGroup === undefined ? -1 : unitGroups.indexOf(unitGroup);
    const probabilities = probabilitiesOf(network, words, context);
    const whole = probabilities.get(group) ?? 0;
    const effects = words.map((word, at) => ({
      word,
      effect: whole - (probabilitiesOf(network, words.toSpliced(at, 1), context).get(group) ?? 0),
    }));
    return {
      words,
      match,
      contextWords: context.words,
      unknownWords: words.filter((word) => !network.knows(word)),
      candidates: likeliest(probabilities, unitGroups),
      weights: effects.toSorted((a, b) => b.effect - a.effect),
    };
  };
}

function likeliest(
  probabilities: ReadonlyMap<number, number>,
  unitGroups: readonly Soc2020Code[],
): Evidence['candidates'] {
  return [...probabilities]
    .sort(([a, left], [b, right]) => right - left || a - b)
    .slice(0, MOST_CANDIDATES)
    .flatMap(([at, probability]) => {
      const soc2020 = unitGroups[at];
      if (soc2020 === undefined) return [];
      return [{ soc2020, title: findSoc2020Group(soc2020)?.title ?? '', probability }];
    });
}

function probabilitiesOf(
  network: OccupationNetwork,
  words: readonly string[],
  context: Context,
): ReadonlyMap<number, number> {
  const { count, groups, probabilities } = network.score(words, context);
  return new Map(Array.from({ length: count }, (_, at) => [groups[at] ?? 0, probabilities[at] ?? 0]));
}

function readHints({ industry = '', category = '' }: OccupationHints): Hinted {
  const [named = [], section = []] = [industry, category].map((text) =>
    wordsIn(text)
      .map((word) => SECTOR_AS_QUALIFIER.get(word) ?? word)
      .filter((word) => word !== 'job'),
  );
  const isQualified = named.some((word) => !SECTOR_WORDS.has(word));
  const phrases = [named, section].filter(({ length }) => length > 0);
  return {
    words: phrases.flat(),
    phrases: phrases.map((words) => words.join(' ')),
    isSetting: phrases.length > 0 && !isQualified,
    isQualified,
  };
}

/** With a model as `wealdway train occupation` writes it. Throws an Error that says what is wrong when the bytes are none. */
export function openOccupationCoder(model: Uint8Array): OccupationCoder {
  return createOccupationCoder(readOccupationModel(model));
}
