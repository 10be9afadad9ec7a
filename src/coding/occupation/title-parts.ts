/**
 * A title as a board prints it -> its parts: what names the job, and what stands beside it (ward, place, employer, subject).
 * British job titles end with who does the work: what comes after that noun, after a dash or in brackets tells where, when or of
 * what kind. Pure, linear in the length of the title.
 */
import { isIdle } from './title-features.ts';
import { AFTER_THE_JOB, JOB_NOUNS, NOT_WHO, PARTICLES } from './title-grammar.ts';
import { titleWords } from './title-words.ts';

export interface TitleParts {
  /** All words of the part that names the job: "head of finance london". */
  readonly words: readonly string[];
  /** How many of them there are up to who does the work: "staff nurse" of "staff nurse plymouth". */
  readonly jobLength: number;
  /** What else is told, a run of words each, nearest first. */
  readonly beside: readonly (readonly string[])[];
}

/** Longer texts are advertising. */
const MAX_LENGTH = 300;
const MAX_BESIDE = 6;
const BRACKETS = /[([{]([^()[\]{}]*)[)\]}]?/g;
const BETWEEN_PARTS = /\s[-–—]+|[-–—]+\s|[|•*;:…–—]+|,\s|\.\s/;
/** "RGN / RMN", "Nurse or Midwife": one of them is meant. Not the stroke of "f/t". */
const BETWEEN_CHOICES = /\s*(?<!\b[a-z])[/+&](?![a-z]\b)\s*|\s+(?:or|and)\s+/i;
/** How most words end that name who does the work. */
const WHO = /(?:er|or|ist|man|ant|ian|staff)$/;
/** Endings that only such words have, in whatever trade. */
const SURELY_WHO = /.(?:ologist|iatrist|iatrician|therapist|ographer|worker|keeper|maker|manager|officer)$/;

/** Whether the word ends the titles of the index, or most titles that name a person. `endsTitles` asks the model. */
function namesWho(word: string, endsTitles: (word: string) => boolean): boolean {
  return (
    JOB_NOUNS.has(word) || SURELY_WHO.test(word) || (WHO.test(word) && !NOT_WHO.has(word) && endsTitles(word))
  );
}

/** `endsTitles`: whether titles of the training set end with the word. Null when no part says who does the work. */
export function titleParts(title: string, endsTitles: (word: string) => boolean): TitleParts | null {
  const isWho = (word: string): boolean => namesWho(word, endsTitles);
  const inBrackets: string[] = [];
  const outside = title.slice(0, MAX_LENGTH).replace(BRACKETS, (_, inner: string) => {
    inBrackets.push(inner);
    return ' | ';
  });
  const texts = [...outside.split(BETWEEN_PARTS), ...inBrackets].filter((text) => text.trim() !== '');
  const parts = texts.map((text) => readPart(text, isWho));
  const job = parts.find(({ jobLength }) => jobLength > 0);
  if (job === undefined) return null;
  const others = parts.filter(({ jobLength }) => jobLength === 0).map(({ words }) => words);
  const beside = [job.words.slice(job.jobLength), ...others]
    .flatMap(runsOf)
    .filter((run) => !run.some(isWho))
    .slice(0, MAX_BESIDE);
  return { words: job.words, jobLength: job.jobLength, beside };
}

interface Part {
  readonly words: readonly string[];
  readonly jobLength: number;
}

/** The first of several choices, when it is a job by itself; "clinical/forensic psychologist" is one. */
function readPart(text: string, isWho: (word: string) => boolean): Part {
  const [first = '', ...more] = text.split(BETWEEN_CHOICES);
  if (more.length > 0) {
    const part = partOf(titleWords(first), isWho);
    if (part.jobLength > 0) return part;
  }
  return partOf(titleWords(text), isWho);
}

/** Up to the last word that says who, before any preposition. */
function partOf(words: readonly string[], isWho: (word: string) => boolean): Part {
  let jobLength = 0;
  let end = words.length;
  for (const [at, word] of words.entries()) {
    if (jobLength > 0 && (isIdle(word) || AFTER_THE_JOB.has(word))) {
      end = AFTER_THE_JOB.has(word) ? at : words.length;
      break;
    }
    if (isWho(word) || (jobLength === at && jobLength > 0 && PARTICLES.has(word))) jobLength = at + 1;
  }
  const rest = words.slice(end + 1);
  return {
    words:
      rest.length === 0
        ? words.slice(0, end)
        : words.filter((word, at) => at < end || !AFTER_THE_JOB.has(word)),
    jobLength,
  };
}

/** Words between prepositions: "for home in great missenden" has two runs. */
function runsOf(words: readonly string[]): readonly (readonly string[])[] {
  const runs: string[][] = [[]];
  for (const word of words) {
    // "Office based" says where.
    if (word === 'based') runs.at(-1)?.pop();
    if (isIdle(word) || AFTER_THE_JOB.has(word)) runs.push([]);
    else runs.at(-1)?.push(word);
  }
  return runs.filter(({ length }) => length > 0);
}
