/**
 * Which title of the index an advertised title stands for: the whole of it, else the part that names the job, else the longest
 * title that the part ends with. Pure.
 */
import { DEPUTY_WORDS, HEADS, RANK_WORDS, WIDE_NOUNS } from './title-grammar.ts';
import type { TitleEntry, TitleIndex } from './title-index.ts';
import { type TitleParts, titleParts } from './title-parts.ts';
import { LEARNER_WORDS, LEARNING_WORDS } from './title-vocabulary.ts';
import { titleWords } from './title-words.ts';

/** How much of the title the index has: all of it, all but rank and what stands beside, or only its end. */
type Match = 'whole' | 'job' | 'end' | 'none';

export interface TitleReading {
  /** What the answer rests on. */
  readonly words: readonly string[];
  readonly match: Match;
  /** Null when the match is none. */
  readonly entry: TitleEntry | null;
  /** The part that names the job, without rank. Empty when the whole title was found. */
  readonly bare: readonly string[];
  /** Whether the training set has every word of the title. */
  readonly isWholeKnown: boolean;
  /** The job with what stands beside it put first, as a title has it: "mental health nurse". Empty when there is nothing beside. */
  readonly narrowed: readonly string[];
}

export interface WordTests {
  /** Whether titles of the training set have this whole word. */
  meets(word: string): boolean;
  /** Whether such titles end with it. */
  meetsAsHead(word: string): boolean;
}

/** `isQualified`: the hints are qualifiers of the index, so the title is one that the index would have, and is not taken apart. */
export type ReadTitle = (title: string, isQualified?: boolean) => TitleReading;

/** Words of a run that are put before the job. */
const MOST_WORDS_BESIDE = 4;

/** The titles of the index that a title holds, told by where they are looked for. Null when there is none. */
interface TitleSearch {
  /** These very words. */
  found(words: readonly string[], match: Match): TitleReading | null;
  /** The longest title that begins with the job and goes on after it: "head of finance london". */
  beyondTheJob(parts: TitleParts): TitleReading | null;
  /** "Nurse - children" is a children's nurse. */
  withWhatStandsBeside(job: readonly string[], parts: TitleParts): TitleReading | null;
  /** The longest title that the job ends with. */
  endOf(job: readonly string[]): TitleReading | null;
  /** "Head of finance" leads what a finance director or manager leads. */
  headOf(parts: TitleParts): TitleReading | null;
}

function createTitleSearch(index: TitleIndex): TitleSearch {
  const found = (words: readonly string[], match: Match): TitleReading | null => {
    const entry = words.length === 0 ? null : index.find(words);
    return entry === null ? null : { words, match, entry, bare: [], isWholeKnown: false, narrowed: [] };
  };

  function beyondTheJob({ words, jobLength }: TitleParts): TitleReading | null {
    for (let length = words.length; length > jobLength; length--) {
      const reading = found(words.slice(0, length), 'job');
      if (reading?.entry?.isPlain) return reading;
    }
    return null;
  }

  function withWhatStandsBeside(job: readonly string[], { beside }: TitleParts): TitleReading | null {
    for (const run of beside)
      for (let length = Math.min(run.length, MOST_WORDS_BESIDE); length > 0; length--)
        for (let from = 0; from + length <= run.length; from++) {
          const reading = found([...run.slice(from, from + length), ...job], 'job');
          if (reading?.entry?.isPlain || (length === run.length && reading !== null && isAnswer(reading)))
            return reading;
        }
    return null;
  }

  function endOf(job: readonly string[]): TitleReading | null {
    for (let from = 1; from < job.length; from++) {
      if (from === job.length - 1 && WIDE_NOUNS.has(job[from] ?? '')) break;
      const reading = found(job.slice(from), 'end');
      if (reading?.entry?.isPlain) return reading;
    }
    return null;
  }

  function headOf({ words }: TitleParts): TitleReading | null {
    if (words[0] !== 'head' || words[1] !== 'of') return null;
    for (let length = words.length; length > 2; length--)
      for (const head of HEADS) {
        const reading = found([...words.slice(2, length), head], 'end');
        if (reading?.entry?.isPlain) return reading;
      }
    return null;
  }

  return { found, beyondTheJob, withWhatStandsBeside, endOf, headOf };
}

function isAnswer({ entry, words }: TitleReading): boolean {
  return entry !== null && (entry.isPlain || (entry.isOnlyGroup && words.length > 1));
}

export function createTitleReader(
  index: TitleIndex,
  { meets, meetsAsHead }: WordTests,
  unitGroups: readonly string[],
): ReadTitle {
  const minorOf = ({ entry }: TitleReading): string => unitGroups[entry?.group ?? -1]?.slice(0, 3) ?? '';
  const areNear = (a: TitleReading, b: TitleReading): boolean => minorOf(a) === minorOf(b);
  const { found, beyondTheJob, withWhatStandsBeside, endOf, headOf } = createTitleSearch(index);

  function narrowedBy({ beside }: TitleParts, job: readonly string[]): readonly string[] {
    const run = beside.map((words) => words.filter(meets)).find(({ length }) => length > 0) ?? [];
    return run.length === 0 ? [] : [...run.slice(0, MOST_WORDS_BESIDE), ...job];
  }

  function readParts(parts: TitleParts): TitleReading {
    const job = parts.words.slice(0, parts.jobLength);
    const bare = withoutRank(job);
    const narrowed = narrowedBy(parts, bare);
    const isWide = bare.length === 1 && WIDE_NOUNS.has(bare[0] ?? '');
    const itself = isWide && narrowed.length > 0 ? null : (found(job, 'job') ?? found(bare, 'job'));
    const beside = withWhatStandsBeside(job, parts) ?? withWhatStandsBeside(bare, parts);
    const isNearer =
      beside !== null && (itself === null || !itself.entry?.isPlain || areNear(beside, itself));
    const reading =
      beyondTheJob(parts) ?? headOf(parts) ?? (isNearer ? beside : null) ?? itself ?? endOf(bare);
    if (reading !== null)
      return {
        ...reading,
        bare,
        isWholeKnown: parts.beside.length === 0 && job.every(meets),
        narrowed: narrowed.length > 0 ? narrowed : reading.match === 'end' ? bare : [],
      };
    return unknown(isWide && narrowed.length > 0 ? narrowed : job);
  }

  return (title, isQualified = false) => {
    const all = titleWords(title);
    const whole = found(all, 'whole');
    if (whole !== null) return whole;
    // A title that only other lists have.
    if (index.isKnown(all)) return unknown(all);
    const learned = withoutLearning(all);
    const job = learned.length === all.length ? null : found(learned, 'whole');
    if (job !== null) return job;
    const parts = isQualified ? null : titleParts(title, meetsAsHead);
    if (parts === null) return unknown(learned);
    return readParts(parts);
  };
}

function unknown(words: readonly string[]): TitleReading {
  return { words, match: 'none', entry: null, bare: [], isWholeKnown: false, narrowed: [] };
}

function withoutRank(job: readonly string[]): readonly string[] {
  const isHead = HEADS.has(job.at(-1) ?? '');
  const bare = job.filter(
    (word, at) =>
      !RANK_WORDS.has(word) &&
      !LEARNER_WORDS.has(word) &&
      !(isHead && DEPUTY_WORDS.has(word) && at < job.length - 1),
  );
  return bare.length === 0 ? job : bare;
}

function withoutLearning(words: readonly string[]): readonly string[] {
  const last = words.length - 1;
  const learned = words.filter(
    (word, at) => !LEARNER_WORDS.has(word) && !(at === last && LEARNING_WORDS.has(word)),
  );
  return learned.length === 0 ? words : learned;
}
