/**
 * A job title as a board prints it -> the words that say what the job is. Pure, linear in the length of the title, and
 * idempotent: what it returns, joined by spaces, gives the same words again. Case, accents, white space and punctuation
 * make no difference.
 */
import { hashText } from './feature-hash.ts';
import {
  ABBREVIATIONS,
  LONE_ABBREVIATIONS,
  NOISE_PHRASES,
  NOISE_WORDS,
  RATE_OR_WORDS,
  SPLIT_WORDS,
  VARIANT_WORDS,
} from './title-vocabulary.ts';

/** Titles are short; the rest of a longer text is advertising. Also what bounds the work on any input. */
const MAX_LENGTH = 1000;
const MAX_WORDS = 24;
const MAX_WORD_LENGTH = 30;

const MARKS = /[\u0300-\u036f]/g;
const APOSTROPHES = /['‘’ʼ`´]/g;
const BETWEEN_WORDS = /[^\p{L}\p{N}]+/u;
/** Sums, hours, grades and reference numbers: "17", "30k", "ks1", "fy2", "aqp608", "ref1234". */
const NUMBER_WORD = /^(?:\d.*|ks\d|fy\d|st\d|m\d|\p{L}{0,5}\d{3,}\p{L}*)$/u;

/** "£12 hr", "12 per hr". */
const AFTER_WHICH_A_RATE = /^(?:\d|per$)/;

const HALF_PAIR_AT_END = /[\ud800-\udbff]$/;

function plainText(text: string): string {
  return text
    .slice(0, MAX_LENGTH)
    .normalize('NFKD')
    .slice(0, MAX_LENGTH)
    .toLowerCase()
    .replace(MARKS, '')
    .replace(APOSTROPHES, '');
}

function singular(word: string): string {
  if (word.length <= 3 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  return word.endsWith('ies') && word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

/** "Tradeswoman", "salespeople": the index holds one form of most such words, so all are read as one. */
function genderless(word: string): string {
  const match = /(?:women|woman|men|person|people|lady)$/.exec(word);
  return match === null || match.index < 3 ? word : `${word.slice(0, match.index)}man`;
}

function oneForm(word: string): string {
  const short =
    word.length > MAX_WORD_LENGTH ? word.slice(0, MAX_WORD_LENGTH).replace(HALF_PAIR_AT_END, '') : word;
  const form = genderless(singular(VARIANT_WORDS.get(short) ?? short));
  const other = VARIANT_WORDS.get(form) ?? form;
  // Each round is shorter, or one of the table's own forms.
  return other === word ? word : oneForm(other);
}

const formOf = new Map<string, string>();
const MAX_FORMS = 20_000;

/** Words repeat from title to title, so their forms are kept, up to a bound. */
function keptForm(word: string): string {
  const known = formOf.get(word);
  if (known !== undefined) return known;
  const form = oneForm(word);
  if (formOf.size >= MAX_FORMS) formOf.clear();
  formOf.set(word, form);
  return form;
}

function formsOf(words: string): readonly string[] {
  return words.split(' ').map(keptForm);
}

function writtenOut(raw: string, before: string): string | undefined {
  return AFTER_WHICH_A_RATE.test(before)
    ? ABBREVIATIONS.get(raw)
    : (RATE_OR_WORDS.get(raw) ?? ABBREVIATIONS.get(raw));
}

/** Every word of a text in its one form, abbreviations written out, nothing left out but "and". */
export function wordsIn(text: string): string[] {
  const words: string[] = [];
  let before = '';
  for (const raw of plainText(text).split(BETWEEN_WORDS)) {
    // The "s" of an apostrophe that another system took for a space.
    if (raw === '' || raw === 's' || raw === 'and') continue;
    const form = keptForm(raw);
    const joined = SPLIT_WORDS.get(`${words.at(-1)} ${form}`);
    if (joined !== undefined) words[words.length - 1] = joined;
    else {
      const written = writtenOut(raw, before) ?? ABBREVIATIONS.get(form);
      // "Teacher (NQT)" is a teacher once.
      for (const word of written === undefined ? [form] : formsOf(written))
        if (word !== words.at(-1)) words.push(word);
    }
    before = raw;
    if (words.length >= MAX_WORDS) break;
  }
  return words.slice(0, MAX_WORDS);
}

/** The words of a title without pay, hours, terms and reference numbers; all its words when only such are there. */
export function titleWords(title: string): readonly string[] {
  const all = wordsIn(title);
  const kept = withoutNoise(all);
  if (kept.length === 0 || kept.length === all.length) return withoutLoneAbbreviation(all);
  // What was dropped may have kept apart two words that belong together.
  return titleWords(kept.join(' '));
}

function withoutLoneAbbreviation(all: readonly string[]): readonly string[] {
  const written = all.length === 1 ? LONE_ABBREVIATIONS.get(all[0] ?? '') : undefined;
  return written === undefined ? all : formsOf(written);
}

function withoutNoise(all: readonly string[]): readonly string[] {
  const telling = all.filter((word) => !NOISE_WORDS.has(word) && !NUMBER_WORD.test(word));
  const kept: string[] = [];
  for (let at = 0; at < telling.length; at++) {
    const phrase = NOISE_PHRASES.get(telling[at] ?? '')?.find((rest) =>
      rest.every((word, i) => word === telling[at + 1 + i]),
    );
    if (phrase) at += phrase.length;
    else kept.push(telling[at] ?? '');
  }
  return kept;
}

/**
 * Names a title by its words and those beside it: two titles that read the same have the same key, and so have
 * "housekeeper" and "house keeper".
 */
export function titleKey(words: readonly string[], contextWords: readonly string[] = []): number {
  const title = words.join('');
  return contextWords.length === 0 ? hashText('t', title) : hashText('t', title, contextWords.join(' '));
}
