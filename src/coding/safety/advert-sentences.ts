/** The sentences of an advert in which something may be said: as they are written, to be quoted, and in plain words, to be read. */
import { cutTo } from '../../domain/clean-text.ts';
import { plainName } from '../../reference/plain-name.ts';

export interface AdvertSentence {
  /** As the advert has it. */
  readonly written: string;
  /** Plain lower case; "£25" is "gbp 25". */
  readonly plain: string;
  /** Where it begins in the text. */
  readonly start: number;
}

const ENDS = /[|\n\r\t•·;!?]+|\.(?=\s|$)|\s[-–—]\s/g;
const LONGEST_QUOTE = 160;

/** All of them, those without a word left out. */
export function advertSentences(text: string): readonly AdvertSentence[] {
  const found: AdvertSentence[] = [];
  for (let from = 0; from < text.length; ) {
    const end = endOf(text, from);
    const sentence = sentenceAt(text, from, end.at);
    if (sentence.plain !== '') found.push(sentence);
    from = end.next;
  }
  return found;
}

/** A word of the text that a rule looks for, and where it stands. */
export interface FoundWord {
  readonly word: string;
  readonly at: number;
}

/** The sentences that hold one of the words, each with those that it holds. `words` in the order of the text. Linear. */
export function sentencesWith(
  text: string,
  words: readonly FoundWord[],
): readonly { readonly sentence: AdvertSentence; readonly words: ReadonlySet<string> }[] {
  const found: { sentence: AdvertSentence; words: Set<string> }[] = [];
  let next = 0;
  for (let from = 0; next < words.length && from < text.length; ) {
    const end = endOf(text, from);
    const held = new Set<string>();
    for (let word = words[next]; word !== undefined && word.at < end.next; word = words[next]) {
      held.add(word.word);
      next += 1;
    }
    if (held.size > 0) found.push({ sentence: sentenceAt(text, from, end.at), words: held });
    from = end.next;
  }
  return found;
}

/** The sentence that holds the letter at `at`, as it is written. */
export function writtenAt(text: string, at: number): string {
  let from = 0;
  let end = endOf(text, from);
  while (end.next <= at && end.next < text.length) {
    from = end.next;
    end = endOf(text, from);
  }
  return text.slice(from, end.at).trim();
}

/** Where the sentence that begins at `from` ends, and where the next one begins. */
function endOf(text: string, from: number): { readonly at: number; readonly next: number } {
  ENDS.lastIndex = from;
  const mark = ENDS.exec(text);
  return mark === null
    ? { at: text.length, next: text.length }
    : { at: mark.index, next: mark.index + mark[0].length };
}

function sentenceAt(text: string, from: number, to: number): AdvertSentence {
  const written = text.slice(from, to).trim();
  return {
    written,
    start: from,
    plain: plainName(written.includes('£') ? written.replaceAll('£', ' gbp ') : written),
  };
}

/** So much of a sentence as a reader needs to see. */
export function quoted(written: string): string {
  const cut = cutTo(written, LONGEST_QUOTE);
  return cut === written ? written : `${cut.trimEnd()}…`;
}
