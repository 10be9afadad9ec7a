/** "Poster for Kent", "this month's bulletin" -> what is wanted, and of what. Pure. */
import { readWebsiteQuestion, type WebsiteQuestion } from './website-question.ts';

export type Material =
  | 'apprenticeships-poster'
  | 'bulletin'
  | 'corridor'
  | 'embed'
  | 'jobs-poster'
  | 'lesson'
  | 'poster'
  | 'quiz'
  | 'slides'
  | 'word-search'
  | 'worksheet';

export interface MaterialQuestion {
  readonly material: Material;
  /** The place or the job, as it was typed; '' for none. */
  readonly about: string;
  /** Whether a word such as "for" leads to it: "poster designer" is a job. */
  readonly isLed: boolean;
  /** The paper, where it is named. */
  readonly paper: 'a4' | 'a3' | null;
  /** What a website is to show, and how it is pasted; null for what is no website's. */
  readonly website: Pick<WebsiteQuestion, 'show' | 'form'> | null;
}

const RESOURCES =
  '(?:resources?|materials?|activit(?:y|ies)|ideas?|starters?|sessions?|tasks?|lessons?(?: plans?)?)';
const MATERIALS = wishesOf<Material>([
  ['(?:(?:corridor|tv|display|digital|reception|foyer) )*(?:screens?|signage)', 'corridor'],
  ['jobs? posters?|posters? (?:of|about|on) jobs', 'jobs-poster'],
  ['apprentice(?:ship)?s? posters?|posters? of apprenticeships', 'apprenticeships-poster'],
  ['(?:corridor )?posters?', 'poster'],
  ['(?:national )?apprenticeships? week', 'apprenticeships-poster'],
  ['(?:national )?careers? week', 'poster'],
  ['(?:(?:careers?|fair|week|event|evening|wall) )*displays?(?: boards?)?|notice ?boards?', 'poster'],
  ['bulletins?|newsletters?', 'bulletin'],
  ['quiz(?:zes)?', 'quiz'],
  ['slides?|slide ?shows?|power ?points?', 'slides'],
  [
    `(?:form|tutor|registration)(?: time| period)(?: ${RESOURCES})?|pshe(?: ${RESOURCES})?|(?:teaching|class(?:room)?|lesson|tutor|careers?) ${RESOURCES}`,
    'lesson',
  ],
  [
    '(?:(?:ten|10)[- ]?min(?:ute)?s?[- ]?)?lessons?(?: plans?)?|(?:ten|10)[- ]?min(?:ute)?s?(?: activit(?:y|ies)| starters?)?|tutor time',
    'lesson',
  ],
  ['word ?search(?:es)?|puzzles?', 'word-search'],
  ['(?:(?:careers?|morning) )*assembl(?:y|ies)(?: (?:slides?|talks?|ideas?))?|presentations?', 'slides'],
  ['(?:work|task|activity) ?sheets?|homework', 'worksheet'],
  [
    'embed(?:ding)?(?: codes?)?|(?:(?:school )?web ?site )?widgets?|(?:school )?web ?site (?:cards?|codes?)|school web ?site',
    'embed',
  ],
  ['web ?site(?! (?:design|develop|manage|edit|build)\\w*)|iframes?|html(?: codes?)?', 'embed'],
]);

/** Where words stand before and after it: "poster A3 of Kent". */
const PAPER = /(?:^|,? )(?:(?:in|on|as|size) )?(a[34])(?: (?:size|paper|sheet))?(?= |,|$)/i;

const UP = '(?: (?:for|in|on|to (?:put|hang|pin)(?: up)? (?:in|on)))';
const ROOMS =
  'corridors?|walls?|notice ?boards?|display boards?|class ?rooms?|form rooms?|library|reception|foyer|staff ?room|careers? (?:room|hub|library|fair|week|event|evening)|assembl(?:y|ies)|(?:form|tutor) time';
const OURS = '(?:the|our|my|a|an|your)(?: school)?';
/** "In the library" is where it hangs; "for library assistants" is what it is about. */
const HUNG = new RegExp(
  `${UP} (?:${OURS} (?:school )?(?:${ROOMS})(?= |,|$)|(?:school )?(?:${ROOMS})(?=$|,| (?:in|at|for|of|about|near|on) )|(?:corridors?|reception|foyer|careers (?:week|fair)) )`,
  'i',
);
/** All of them are. */
const ON_WORK =
  /(?<!posters?) (?:on|about) (?:careers?|jobs|(?:local )?(?:work|jobs|careers)|apprenticeships|(?:the )?(?:local )?labour market|lmi)(?= |,|$)/i;
const LED_BY_LMI = /^(?:lmi|labour market information)(?: for| in| of|,)? (?=.)/i;

/** Null when the text asks for nothing of the kind. */
export function readMaterialQuestion(text: string): MaterialQuestion | null {
  const typed = text
    .trim()
    .replace(/[?!.]+$/, '')
    .replace(/\s+/g, ' ');
  const paper = PAPER.exec(typed)?.[1]?.toLowerCase() === 'a3' ? 'a3' : PAPER.test(typed) ? 'a4' : null;
  const plain = typed.replace(PAPER, '').trim();
  const bare = plain
    .replace(HUNG, ' ')
    .replace(ON_WORK, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(LED_BY_LMI, '');
  const website = readWebsiteQuestion(plain);
  if (website !== null) return { material: 'embed', about: website.about, isLed: true, paper, website };
  const made = readWish(bare, MATERIALS) ?? readWish(plain, MATERIALS) ?? readBetween(bare);
  return made === null
    ? null
    : { material: made.wish, about: made.about, isLed: made.isLed, paper, website: null };
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
  /** Of one that has them in the middle. */
  readonly between: RegExp;
}

function wishesOf<Of>(list: readonly (readonly [string, Of])[]): readonly WordsOf<Of>[] {
  const wanted =
    "i (?:want|need)|i(?:(?: woul)?d|[’']d) like|looking for|do you have|have you got|can (?:i|we) (?:have|get|print)|make|create|print|download|get|give me|show me|where (?:is|are|can i find)|please";
  const before = `(?:(?:${wanted}|a|an|the|our|my|any|some|find|latest|monthly|free|printable|short|quick|school|careers?|(?:this )?month(?:['’]?s)?) )*`;
  const of = ',? (?:for|of|about|on|in|at|with|near|from)(?: the)? ';
  return list.map(([words, wish]) => ({
    wish,
    first: new RegExp(`^${before}(?:${words})(?:(${of}|,? )(.+))?$`, 'i'),
    last: new RegExp(`^(.+?)(,? (?:for|with|as|in)|['’]s|,)? ${before}(?:${words})$`, 'i'),
    between: new RegExp(`^${before}(.+?) (?:${words}),? (?:(?:for|of|about|on|in|at|near) )?(.+)$`, 'i'),
  }));
}

/** What the text begins or ends with, and the rest of it. */
function readWish<Of>(text: string, wishes: readonly WordsOf<Of>[]): Wish<Of> | null {
  for (const { wish, first, last } of wishes) {
    const [at, of, rest] = first.exec(text) ?? [];
    if (at !== undefined) return { wish, about: rest ?? '', isLed: of?.trim() !== '' && of?.trim() !== ',' };
    const [, about, led] = last.exec(text) ?? [];
    if (about !== undefined) return { wish, about, isLed: led !== undefined };
  }
  return null;
}

/** "Construction poster Medway", "electrician quiz for Medway": what stands on both sides belongs together. */
function readBetween(text: string): Wish<Material> | null {
  for (const { wish, between } of MATERIALS) {
    const [, before, after] = between.exec(text) ?? [];
    if (before !== undefined && after !== undefined)
      return { wish, about: `${before} ${after}`, isLed: true };
  }
  return null;
}
