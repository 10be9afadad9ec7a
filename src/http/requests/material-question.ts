/** "Poster for Kent", "this month's bulletin", "Kent for year 8" -> what is wanted, of what, and for whom. Pure. */
import type { Level } from '../../snapshots/document/snapshot.ts';
import { readWebsiteQuestion } from './website-question.ts';

export type Material =
  | 'apprenticeships-poster'
  | 'bulletin'
  | 'corridor'
  | 'embed'
  | 'embed-table'
  | 'jobs-poster'
  | 'lesson'
  | 'poster'
  | 'quiz'
  | 'slides'
  | 'word-search';

export interface MaterialQuestion {
  /** Null where a page is wanted in the words of a level. */
  readonly material: Material | null;
  /** Null where none is named. */
  readonly level: Level | null;
  /** The place or the job, as it was typed; '' for none. */
  readonly about: string;
  /** Whether a word such as "for" leads to it: "poster designer" is a job. */
  readonly isLed: boolean;
  /** The paper, where it is named. */
  readonly paper: 'a4' | 'a3' | null;
}

const MATERIALS = wishesOf<Material>([
  ['(?:corridor )?screens?', 'corridor'],
  ['jobs? posters?|posters? of jobs', 'jobs-poster'],
  ['apprentice(?:ship)?s? posters?|posters? of apprenticeships', 'apprenticeships-poster'],
  ['(?:corridor )?posters?', 'poster'],
  ['bulletins?|newsletters?', 'bulletin'],
  ['quiz(?:zes)?', 'quiz'],
  ['slides?|slide ?shows?|power ?points?', 'slides'],
  [
    '(?:(?:ten|10)[- ]?min(?:ute)?s?[- ]?)?lessons?(?: plans?)?|(?:ten|10)[- ]?min(?:ute)?s?(?: activit(?:y|ies)| starters?)?|tutor time',
    'lesson',
  ],
  ['word ?search(?:es)?|puzzles?', 'word-search'],
  [
    'embed(?:ding)?(?: codes?)?|(?:(?:school )?web ?site )?widgets?|(?:school )?web ?site (?:cards?|codes?)|school web ?site',
    'embed',
  ],
]);
const LEVELS_IN_WORDS = wishesOf<Level>([
  ['easy ?read(?:ing)?', 'easyread'],
  ['years? (?:7|8|9|7 to 9)', 'ks3'],
  ['years? (?:10|11|10 and 11)', 'ks4'],
  ['years? (?:12|13|12 and 13)|sixth form(?:ers)?', 'post16'],
  ['(?:a )?parents?', 'parent'],
]);

/** Where words stand before and after it: "poster A3 of Kent". */
const PAPER = /(?:^|,? )(?:(?:in|on|as|size) )?(a[34])(?: (?:size|paper|sheet))?(?= |,|$)/i;

/** "Construction poster Medway", "electrician poster for Medway": what stands on both sides belongs together. */
function readPosterBetween(text: string): Wish<Material> | null {
  const [, before, led, after] =
    /^(.+?) (?:corridor )?posters? (?:(for|of|about|in|at|near) )?(.+)$/i.exec(text) ?? [];
  return before === undefined || after === undefined
    ? null
    : { wish: 'poster', about: `${before} ${after}`, isLed: led !== undefined };
}

function readForWebsite(text: string): Wish<Material> | null {
  const question = readWebsiteQuestion(text);
  return question && { ...question, wish: question.deletesFrames ? 'embed-table' : 'embed' };
}

/** Null when the text asks for neither. */
export function readMaterialQuestion(text: string): MaterialQuestion | null {
  const typed = text
    .trim()
    .replace(/[?!.]+$/, '')
    .replace(/\s+/g, ' ');
  const paper = PAPER.exec(typed)?.[1]?.toLowerCase() === 'a3' ? 'a3' : PAPER.test(typed) ? 'a4' : null;
  const plain = typed.replace(PAPER, '').trim();
  const made = readForWebsite(plain) ?? readWish(plain, MATERIALS) ?? readPosterBetween(plain);
  const forWhom = readWish(made === null ? plain : made.about, LEVELS_IN_WORDS);
  const told = forWhom ?? made;
  return told === null
    ? null
    : {
        material: made?.wish ?? null,
        level: forWhom?.wish ?? null,
        about: told.about,
        isLed: told.isLed && (made?.isLed ?? true),
        paper,
      };
}

interface Wish<Of> {
  readonly wish: Of;
  readonly about: string;
  readonly isLed: boolean;
}

interface WordsOf<Of> {
  readonly wish: Of;
  /** Of a text that begins with the words. */
  readonly first: RegExp;
  /** Of one that ends with them. */
  readonly last: RegExp;
}

function wishesOf<Of>(list: readonly (readonly [string, Of])[]): readonly WordsOf<Of>[] {
  const before = "(?:(?:a|an|the|our|my|some|find|latest|monthly|(?:this )?month(?:['’]?s)?) )*";
  const of = ',? (?:for|of|about|on|in|at|with|near|from)(?: the)? ';
  return list.map(([words, wish]) => ({
    wish,
    first: new RegExp(`^${before}(?:${words})(?:(${of}| )(.+))?$`, 'i'),
    last: new RegExp(`^(.+?)(,? (?:for|with|as|in)|['’]s|,)? ${before}(?:${words})$`, 'i'),
  }));
}

/** What the text begins or ends with, and the rest of it. */
function readWish<Of>(text: string, wishes: readonly WordsOf<Of>[]): Wish<Of> | null {
  for (const { wish, first, last } of wishes) {
    const [at, of, rest] = first.exec(text) ?? [];
    if (at !== undefined) return { wish, about: rest ?? '', isLed: of !== ' ' };
    const [, about, led] = last.exec(text) ?? [];
    if (about !== undefined) return { wish, about, isLed: led !== undefined };
  }
  return null;
}
