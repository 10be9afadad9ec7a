/**
 * A title's words (and what is known beside it) -> the features that the model weighs, each a 32-bit hash and a
 * strength. Pure. Training and coding both come through here, so that they can never differ.
 */
import { hashText } from './feature-hash.ts';

export interface Context {
  /** Words of the employer's industry, the source's category or the index's qualifiers. */
  readonly words: readonly string[];
  /** The same as whole phrases: "textile mfr". */
  readonly phrases: readonly string[];
}

export const NO_CONTEXT: Context = { words: [], phrases: [] };

/** Receives one feature. */
export type TakeFeature = (hash: number, strength: number) => void;

const STRENGTH = {
  word: 1,
  pair: 0.7,
  head: 1,
  first: 0.4,
  onlyWord: 0.5,
  lastTwo: 0.5,
  count: 0.2,
  letters: 0.35,
  context: 0.3,
  contextWithHead: 0.5,
  contextPair: 0.7,
  contextLetters: 0.4,
} as const;

/** What a word is to the title: its meaning is weighed differently in each. */
export const wordRole = { other: 0, head: 1, context: 2 } as const;
export type WordRole = (typeof wordRole)[keyof typeof wordRole];

/** What follows these words says of what or where, not who: the head noun stands before them. */
const PREPOSITIONS = new Set(['at', 'for', 'in', 'of', 'on', 'to', 'with']);
const IDLE = new Set([...PREPOSITIONS, 'the']);

/** Which word names the person: the last before "of", "for" and the like. */
export function headPosition(words: readonly string[]): number {
  const cut = words.findIndex((word, at) => at > 0 && PREPOSITIONS.has(word));
  return (cut < 0 ? words.length : cut) - 1;
}

export function wholeWordFeature(word: string): number {
  return hashText('w', word);
}

export function headFeature(word: string): number {
  return hashText('h', word);
}

/** Whether the word says nothing of the job, wherever it stands. */
export function isIdle(word: string): boolean {
  return IDLE.has(word);
}

/**
 * The features of one word by itself, which do not depend on the words about it. A word of the context has those that it has
 * in a title, so that "millinery" beside a shaper says what it says of a milliner.
 */
export function takeWordFeatures(word: string, role: WordRole, take: TakeFeature): void {
  const isHead = role === wordRole.head;
  if (!isIdle(word)) take(wholeWordFeature(word), STRENGTH.word);
  if (role === wordRole.context) {
    take(hashText('k', word), STRENGTH.context);
    takeLetters(word, STRENGTH.contextLetters, take);
    return;
  }
  if (isHead) take(headFeature(word), STRENGTH.head);
  takeLetters(word, STRENGTH.letters, take);
  if (isHead) {
    for (let length = 2; length <= Math.min(5, word.length); length++)
      take(hashText('s', word.slice(-length)), STRENGTH.letters);
  } else if (word.length >= 5) take(hashText('p', word.slice(0, 4)), STRENGTH.letters);
}

/** The features that two or more words make together. */
export function takeTitleFeatures(words: readonly string[], context: Context, take: TakeFeature): void {
  const headAt = headPosition(words);
  const head = words[headAt] ?? '';
  for (let at = 0; at + 1 < words.length; at++)
    take(hashText('b', words[at] ?? '', words[at + 1]), STRENGTH.pair);
  if (words.length === 1) take(hashText('o', head), STRENGTH.onlyWord);
  else {
    take(hashText('f', words[0] ?? ''), STRENGTH.first);
    for (const [at, word] of words.entries())
      if (at !== headAt && !isIdle(word)) take(hashText('x', head, word), STRENGTH.pair);
    if (words.length > 2 && headAt === words.length - 1)
      take(hashText('l', words[headAt - 1] ?? '', head), STRENGTH.lastTwo);
  }
  take(hashText('n', String(Math.min(words.length, 4))), STRENGTH.count);
  for (const phrase of context.phrases) take(hashText('i', phrase), STRENGTH.context);
  for (const [at, word] of context.words.entries()) {
    take(hashText('y', head, word), STRENGTH.contextWithHead);
    const next = context.words[at + 1];
    if (next !== undefined) take(hashText('b', word, next), STRENGTH.contextPair);
  }
}

const FEWEST_LETTERS = 2;
const MOST_LETTERS = 5;

function takeLetters(word: string, strength: number, take: TakeFeature): void {
  const fenced = `^${word}$`;
  for (let length = FEWEST_LETTERS; length <= MOST_LETTERS; length++)
    for (let at = 0; at + length <= fenced.length; at++)
      take(hashText('c', fenced.slice(at, at + length)), strength);
}
