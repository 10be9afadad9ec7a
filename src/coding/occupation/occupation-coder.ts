/** Job titles -> SOC 2020, at the level that the words can bear, with a confidence that has been checked. Pure. */
import { broaderSoc2020, type Soc2020Code } from '../../domain/classification.ts';
import { findSoc2020Group } from '../../reference/soc2020.ts';
import { calibrated } from './calibration.ts';
import { createHashTable } from './hash-table.ts';
import { createLevelReaders } from './level-readers.ts';
import { type OccupationModel, readOccupationModel } from './model-format.ts';
import { createOccupationNetwork } from './network.ts';
import { SOC_LEVELS, type SocLevel } from './soc-levels.ts';
import type { Context } from './title-features.ts';
import { LEARNER_WORDS, LEARNING_WORDS } from './title-vocabulary.ts';
import { titleKey, titleWords, wordsIn } from './title-words.ts';

/** What is known of a job beside its title. All free text; leave out or give '' for what is not known. */
export interface OccupationHints {
  /** The employer's industry or the coding index's qualifiers: "secondary school", "retail trade". */
  readonly industry?: string;
  /** The source's own category. */
  readonly category?: string;
}

interface LevelAnswer {
  readonly soc2020: Soc2020Code;
  /** 0 to 1: the share of answers like this one that were right among titles held out in training. */
  readonly confidence: number;
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
interface OccupationEvidence extends OccupationAnswer {
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
  explain(title: string, hints?: OccupationHints): OccupationEvidence;
  /** Whether the model was trained on this very title. */
  knowsTitle(title: string): boolean;
}

/** More likely right than wrong. */
const LEAST_CONFIDENCE = 0.5;
/** The index is the authority, but the same words may stand for another job in an advertisement. */
const INDEX_TITLE_CONFIDENCE = 0.97;
/** The index has the title for other jobs too, told by qualifiers. A judgement: nothing in hand measures it. */
const PLAIN_ENTRY_CONFIDENCE = 0.75;
/** How most words end that name who does the work. */
const PERSON = /(?:er|or|ist|man|ant|ian|staff)$/;
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
  const known = createHashTable(model.known.hashes);
  const { unitGroups, calibration } = model;
  const readers = createLevelReaders(model);

  const isKnown = (words: readonly string[]): boolean => known.find(titleKey(words)) >= 0;

  function readContext({ industry = '', category = '' }: OccupationHints): Context {
    const phrases = [industry, category].map(wordsIn).filter((words) => words.length > 0);
    return { words: phrases.flat(), phrases: phrases.map((words) => words.join(' ')) };
  }

  /** Without the employer or place at the end, in words that no title has: "cleaner tesco" is a cleaner. A trainee barista is a barista. */
  function tellingWords(title: string): readonly string[] {
    const all = titleWords(title);
    const words = isKnown(all) ? all : withoutLearning(all);
    const telling = words.slice(0, words.findLastIndex(network.meets) + 1);
    if (telling.length === 0 || telling.length === words.length || isKnown(words)) return words;
    const hasOwnHead = words.slice(telling.length).some((word) => PERSON.test(word));
    const isWhole = isKnown(telling) || (!hasOwnHead && network.meetsAsHead(telling.at(-1) ?? ''));
    return isWhole ? telling : words;
  }

  function answer(words: readonly string[], context: Context): OccupationAnswer {
    if (words.length === 0) return NOTHING;
    const indexed = indexEntry(words, context);
    return indexed === null ? settle(judged(words, context), false) : settle(indexed, true);
  }

  function judged(words: readonly string[], context: Context): readonly LevelAnswer[] {
    const likely = network.score(words, context);
    const curves = context.words.length > 0 ? calibration.withContext : calibration.alone;
    return readers.map((read, at): LevelAnswer => {
      const { soc2020, probability, evidence } = read(likely);
      const curve = curves[at];
      return { soc2020, confidence: curve ? calibrated(curve, probability, evidence) : probability };
    });
  }

  /** The unit group that the index gives to the title: the only one, or the one it has when nothing else is said. */
  function indexEntry(words: readonly string[], context: Context): readonly LevelAnswer[] | null {
    const { unitGroup, groupCount, isPlain } = model.known;
    const isAlone = context.words.length === 0;
    const keys = isAlone ? [titleKey(words)] : [titleKey(words, context.words), titleKey(words)];
    for (const key of keys) {
      const place = known.find(key);
      const soc2020 = unitGroups[unitGroup[place] ?? -1];
      if (soc2020 === undefined) continue;
      if (groupCount[place] === 1) return atEveryLevel(soc2020, INDEX_TITLE_CONFIDENCE);
      if (isAlone && isPlain[place] === 1) return atEveryLevel(soc2020, PLAIN_ENTRY_CONFIDENCE);
    }
    return null;
  }

  function settle(levels: readonly LevelAnswer[], isIndexTitle: boolean): OccupationAnswer {
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

  function probabilitiesOf(words: readonly string[], context: Context): ReadonlyMap<number, number> {
    const { count, groups, probabilities } = network.score(words, context);
    return new Map(Array.from({ length: count }, (_, at) => [groups[at] ?? 0, probabilities[at] ?? 0]));
  }

  return {
    version: model.version,
    code: (title, hints = {}) => answer(tellingWords(title), readContext(hints)),
    knowsTitle: (title) => isKnown(titleWords(title)),
    explain(title, hints = {}) {
      const words = tellingWords(title);
      const context = readContext(hints);
      const found = answer(words, context);
      const unitGroup = found.levels[3]?.soc2020;
      const group = unitGroup === undefined ? -1 : unitGroups.indexOf(unitGroup);
      const probabilities = probabilitiesOf(words, context);
      const whole = probabilities.get(group) ?? 0;
      const effects = words.map((word, at) => ({
        word,
        effect: whole - (probabilitiesOf(words.toSpliced(at, 1), context).get(group) ?? 0),
      }));
      return {
        ...found,
        words,
        contextWords: context.words,
        unknownWords: words.filter((word) => !network.knows(word)),
        candidates: [...probabilities]
          .sort(([a, left], [b, right]) => right - left || a - b)
          .slice(0, 5)
          .flatMap(([at, probability]) => {
            const soc2020 = unitGroups[at];
            if (soc2020 === undefined) return [];
            return [{ soc2020, title: findSoc2020Group(soc2020)?.title ?? '', probability }];
          }),
        weights: effects.toSorted((a, b) => b.effect - a.effect),
      };
    },
  };
}

function withoutLearning(words: readonly string[]): readonly string[] {
  const last = words.length - 1;
  return words.filter((word, at) => !LEARNER_WORDS.has(word) && !(at === last && LEARNING_WORDS.has(word)));
}

/** With a model as `wealdway train occupation` writes it. Throws an Error that says what is wrong when the bytes are none. */
export function openOccupationCoder(model: Uint8Array): OccupationCoder {
  return createOccupationCoder(readOccupationModel(model));
}

function atEveryLevel(unitGroup: Soc2020Code, confidence: number): readonly LevelAnswer[] {
  return SOC_LEVELS.map((level) => ({ soc2020: broaderSoc2020(unitGroup, level), confidence }));
}
