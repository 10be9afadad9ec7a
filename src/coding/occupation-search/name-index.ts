/** Names of occupations by what people type: word for word, a name within the text, and spelt or begun like it. Pure. */
import { distance } from 'fastest-levenshtein';
import MiniSearch from 'minisearch';
import type { Occupation } from '../../reference/occupations.ts';
import { wordsIn } from '../occupation/title-words.ts';
import { isLinking } from './query-words.ts';
import { soundOf } from './sound.ts';

export interface NameHit {
  readonly occupation: Occupation;
  /** As it stands in the reference. */
  readonly name: string;
  readonly isOwnName: boolean;
}

export interface NameIndex {
  /** Occupations with that very name, the likeliest first. "Brick layer" is "bricklayer". */
  exact(words: readonly string[]): readonly NameHit[];
  /** The longest run of words that is a name, with how many words and what share of the letters it has; null for none. */
  within(words: readonly string[]): NameRun | null;
  /** Names that hold all the words, the last of them perhaps unfinished: those that begin so first, then the shortest. */
  holding(words: readonly string[]): readonly NameHit[];
  /** Names spelt like the words, the nearest first. */
  spelledLike(words: readonly string[]): readonly NameHit[];
  /** The occupations with the names nearest in spelling, however far. */
  nearest(words: readonly string[], limit: number): readonly Occupation[];
  /** Whether it is a word of any name: what is not may be misspelt. */
  knows(word: string): boolean;
}

interface NameRun {
  readonly hits: readonly NameHit[];
  readonly wordCount: number;
  readonly share: number;
}

interface Entry extends NameHit {
  readonly words: readonly string[];
  readonly key: string;
  /** How the key sounds. */
  readonly sound: string;
  /** 0 for its own name; then by the place among the other names. */
  readonly rank: number;
}

/** Hits of the search that are looked at by the letter. */
const MOST_LOOKED_AT = 60;
/** No name has more: "school crossing patrol" has three. */
const MOST_WORDS = 8;
/** Mistakes forgiven in so many letters: none in a short word, where every other word would be like it. */
const mistakesIn = (letters: number) => (letters < 4 ? 0 : Math.min(3, Math.max(1, Math.floor(letters / 4))));
/** A name of fewer letters is another name, not a misspelt one. */
const LETTERS_OF_A_MISTAKE = 3;
/** Mistakes looked for in one word. */
const fuzziness = (term: string) => Math.min(2, mistakesIn(term.length));
const SHORTEST_BEGINNING = 3;
/** Kept from word to word: more than the names have, less than a flood of queries. */
const MOST_SOUNDS = 10_000;

export function createNameIndex(occupations: readonly Occupation[]): NameIndex {
  const entries = occupations.flatMap(entriesOf);
  const byKey = new Map<string, Entry[]>();
  for (const entry of entries) {
    const same = byKey.get(entry.key);
    if (same === undefined) byKey.set(entry.key, [entry]);
    else if (same.every(({ occupation }) => occupation !== entry.occupation)) same.push(entry);
  }
  for (const same of byKey.values()) same.sort(likelierFirst);
  const known = new Set(entries.flatMap((entry) => entry.words));
  // Made when it is first needed: a name that is typed as it stands is found without it.
  let made: Search | null = null;
  const search: Search = (...asked) => {
    made ??= createSearch(entries);
    return made(...asked);
  };
  // Joined, "police woman" has the form of "policeman" too.
  const exact = (words: readonly string[]) =>
    byKey.get(words.join('')) ?? byKey.get(wordsIn(words.join('')).join('')) ?? [];

  return {
    exact,
    knows: (word) => known.has(word),
    within: (words) => longestName(words, exact),
    nearest: (words, limit) => nearestOf(entries, words.join(''), limit),
    holding(words) {
      const key = words.join('');
      const found = search(words, { combineWith: 'AND', prefix: true, fuzzy: false });
      const late = (entry: Entry) => Number(!entry.key.startsWith(key)) * 2 + Number(!entry.isOwnName);
      return onceEach(
        found.toSorted((a, b) => late(a) - late(b) || a.key.length - b.key.length || likelierFirst(a, b)),
      );
    },
    spelledLike(words) {
      const asked = words.slice(0, MOST_WORDS);
      const all = search(asked, { combineWith: 'AND', prefix: false, fuzzy: fuzziness });
      const found =
        all.length > 0
          ? all
          : search(tellingOf(asked), { combineWith: 'OR', prefix: false, fuzzy: fuzziness });
      const unknown = asked.filter((word) => !known.has(word)).join('').length;
      return onceEach(nearest(asked, found, unknown === 0 ? 1 : mistakesIn(unknown)));
    },
  };
}

/** Words that link others are in hundreds of names, and find none. */
function tellingOf(words: readonly string[]): readonly string[] {
  return [...new Set(words.filter((word) => !isLinking(word)))];
}

function entriesOf(occupation: Occupation): Entry[] {
  const { name, plural, officialTitle, otherNames } = occupation;
  const own = [name, plural, officialTitle].map((text) => ({ text, isOwnName: true, rank: 0 }));
  const others = otherNames.map((text, at) => ({ text, isOwnName: false, rank: 1 + at }));
  return [...own, ...others].map(({ text, isOwnName, rank }) => {
    const words = wordsIn(text);
    const key = words.join('');
    return { occupation, name: text, isOwnName, rank, words, key, sound: soundOf(key) };
  });
}

function likelierFirst(a: Entry, b: Entry): number {
  return a.rank - b.rank || (a.occupation.soc2020 < b.occupation.soc2020 ? -1 : 1);
}

type Search = (
  words: readonly string[],
  how: {
    readonly combineWith: 'AND' | 'OR';
    readonly prefix: boolean;
    readonly fuzzy: false | ((term: string) => number);
  },
) => readonly Entry[];

/** Words are held by their sound, so that "farmasist" is one letter from "pharmacist". */
function createSearch(entries: readonly Entry[]): Search {
  const sounds = new Map<string, string>();
  const index = new MiniSearch<{ id: number; name: string }>({
    fields: ['name'],
    tokenize: (text) => text.split(' '),
    processTerm: (word) => {
      const sound = sounds.get(word) ?? soundOf(word);
      if (sounds.size < MOST_SOUNDS) sounds.set(word, sound);
      return sound || null;
    },
  });
  index.addAll(entries.map(({ words }, id) => ({ id, name: words.join(' ') })));
  return (words, { combineWith, prefix, fuzzy }) =>
    index
      .search(words.join(' '), {
        combineWith,
        fuzzy: fuzzy === false ? false : (term) => fuzzy(term),
        // Only what is typed last may be unfinished.
        prefix: prefix
          ? (term, at, all) => at === all.length - 1 && term.length >= SHORTEST_BEGINNING
          : false,
      })
      .slice(0, combineWith === 'OR' ? MOST_LOOKED_AT * 5 : MOST_LOOKED_AT)
      .flatMap(({ id }) => (typeof id === 'number' ? (entries[id] ?? []) : []));
}

function longestName(
  words: readonly string[],
  exact: (words: readonly string[]) => readonly Entry[],
): NameRun | null {
  let best: NameRun | null = null;
  const letters = words.join('').length;
  for (let from = 0; from < words.length; from++) {
    for (let to = words.length; to > from; to--) {
      const run = words.slice(from, to);
      const hits = exact(run);
      if (hits.length === 0) continue;
      const share = run.join('').length / letters;
      // The head noun stands last in English: of two as long the later one names the job.
      if (
        best === null ||
        run.length > best.wordCount ||
        (run.length === best.wordCount && share >= best.share)
      )
        best = { hits, wordCount: run.length, share };
      break;
    }
  }
  return best;
}

function nearest(words: readonly string[], found: readonly Entry[], most: number): readonly Entry[] {
  const key = words.join('');
  const sound = soundOf(key);
  return found
    .flatMap((entry) => {
      const allowed = Math.min(most, Math.floor(entry.key.length / LETTERS_OF_A_MISTAKE));
      // By the lengths alone most are too far: letters are compared only where they can be near.
      const bySound = distanceWithin(sound, entry.sound, allowed);
      const byKey = distanceWithin(key, entry.key, allowed);
      const far = Math.min(bySound, byKey);
      return far <= allowed ? [{ entry, far, byKey: distance(key, entry.key) }] : [];
    })
    .sort((a, b) => a.far - b.far || a.byKey - b.byKey || likelierFirst(a.entry, b.entry))
    .map(({ entry }) => entry);
}

/** The occupations with the nearest names, by the share of letters that differ. */
function nearestOf(entries: readonly Entry[], key: string, limit: number): readonly Occupation[] {
  let best: { readonly occupation: Occupation; readonly far: number }[] = [];
  for (const { occupation, key: name } of entries) {
    const letters = Math.max(key.length, name.length, 1);
    const worst = best[limit - 1]?.far ?? Number.POSITIVE_INFINITY;
    // No name can be nearer than the lengths allow, so that few of some thousands are compared.
    if (Math.abs(key.length - name.length) / letters >= worst) continue;
    const far = distance(key, name) / letters;
    if (far >= worst || best.some((each) => each.occupation === occupation && each.far <= far)) continue;
    const others = best.filter((each) => each.occupation !== occupation);
    best = [...others, { occupation, far }].sort((a, b) => a.far - b.far).slice(0, limit);
  }
  return best.map(({ occupation }) => occupation);
}

/** Infinity where the lengths differ by more than `most`. */
function distanceWithin(a: string, b: string, most: number): number {
  return Math.abs(a.length - b.length) > most ? Number.POSITIVE_INFINITY : distance(a, b);
}

function onceEach(entries: readonly Entry[]): readonly Entry[] {
  const seen = new Set<Occupation>();
  return entries.filter(({ occupation }) => !seen.has(occupation) && seen.add(occupation));
}
