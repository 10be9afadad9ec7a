/** "Poster for Kent", "this month's bulletin" -> what is wanted, and of what. Pure. */
import { readWebsiteQuestion, type WebsiteQuestion } from './website-question.ts';

export type Material =
  | 'apprenticeships-poster'
  | 'become-poster'
  | 'bulletin'
  | 'cards'
  | 'corridor'
  | 'embed'
  | 'jobs-poster'
  | 'learning'
  | 'lesson'
  | 'plan'
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
  /** Whether what it is about stands before it: "electrician poster". */
  readonly isBehind: boolean;
  /** The paper, where it is named. */
  readonly paper: 'a4' | 'a3' | null;
  /** Whether a bulletin is asked for of a month that may not be the newest. */
  readonly ofAnyMonth: boolean;
  /** What a website is to show, and how it is pasted; null for what is no website's. */
  readonly website: Pick<WebsiteQuestion, 'show' | 'form'> | null;
}

const MONTHS = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
const RESOURCES =
  '(?:resources?|materials?|activit(?:y|ies)|ideas?|starters?|sessions?|tasks?|lessons?(?: plans?)?)';
/** "An activity leader" and "a starter job" are work. */
const NO_WORK =
  '(?! (?:jobs?|roles?|work|pay|salar|homes?|leader|co-?ordinator|organiser|manager|assistant|instructor|cent)\\w*)';
const MANY =
  '(?:(?:the|ten|10|top|five|5|twelve|12|twenty|20|some|main|most|common|popular|local|different|best(?:[- ]paid)?) )*';
const PAYING =
  '(?:,? (?:and|with) (?:what (?:they|people) (?:pay|earn|get)|(?:their |the |how much )?(?:pay|wages|salar(?:y|ies)|earnings)))';
const OF = '(?:(?:of|about|on|for|with|showing|listing) )?';
const TEN_MINUTES = '(?:ten|10)[- ]?min(?:ute)?s?';
const MINUTES = '(?:five|5|ten|10|fifteen|15|twenty|20)[- ]?min(?:ute)?s?';
const MATERIALS = wishesOf<Material>([
  ['(?:(?:corridor|tv|display|digital|reception|foyer) )*(?:screens?|signage)', 'corridor'],
  [
    `${MANY}jobs?${PAYING}? posters?|(?:pay|wages?|salar(?:y|ies)|earnings) posters?|posters? ${OF}(?:${MANY}jobs${PAYING}?|what (?:the )?(?:jobs|they|people) (?:pay|earn)|(?:pay|wages|salaries|earnings))`,
    'jobs-poster',
  ],
  [
    `apprentice(?:ship)?s? posters?|posters? ${OF}(?:(?:the|open|local|live|current) )*apprenticeships`,
    'apprenticeships-poster',
  ],
  ['(?:corridor )?posters?', 'poster'],
  ['(?:national )?apprenticeships? week', 'apprenticeships-poster'],
  ['(?:national )?careers? week', 'poster'],
  ['(?:(?:careers?|fair|week|event|evening|wall) )*displays?(?: boards?)?|notice ?boards?', 'poster'],
  [
    'bulletins?|newsletters?|monthly (?:(?:jobs?|careers?) )?(?:e-?mails?|updates?|round[- ]?ups?|news|reports?)',
    'bulletin',
  ],
  ['quiz(?:zes)?', 'quiz'],
  ['slides?|slide ?shows?|power ?points?', 'slides'],
  [
    `(?:form|tutor|registration) (?:(?:time|period)(?: ${RESOURCES})?|${RESOURCES})|pshe(?: ${RESOURCES})?|(?:teaching|class(?:room)?|lesson|careers?) ${RESOURCES}`,
    'lesson',
  ],
  [
    `(?:(?:cover|pshe|careers?|form|tutor) )*(?:${TEN_MINUTES}[- ]?)?lessons?(?: plans?)?|${MINUTES} ${RESOURCES}|${TEN_MINUTES}|(?:starters?|plenar(?:y|ies)|warm[- ]?ups?|ice ?breakers?)(?: ${RESOURCES})?${NO_WORK}|(?:(?:group|quick|careers?) )*activit(?:y|ies)${NO_WORK}`,
    'lesson',
  ],
  ['(?:(?:my|careers?|pupil|one[- ]page) )*action plans?(?: templates?)?', 'plan'],
  ['(?:sorting|job|careers?) cards?|card sorts?(?: activit(?:y|ies))?', 'cards'],
  ['(?:learning|training) modules?|(?:careers? )?cpd', 'learning'],
  ['word ?search(?:es)?|puzzles?', 'word-search'],
  ['(?:(?:careers?|morning) )*assembl(?:y|ies)(?: (?:slides?|talks?|ideas?))?|presentations?', 'slides'],
  ['(?:work|task|activity) ?sheets?|homework', 'worksheet'],
  [
    'embed(?:ding)?(?: codes?)?|(?:(?:school )?web ?site )?widgets?|(?:school )?web ?site (?:cards?|codes?)|school web ?site',
    'embed',
  ],
  ['web ?site(?! (?:design|develop|manage|edit|build)\\w*)|iframes?(?: codes?)?|html(?: codes?)?', 'embed'],
]);

/** Where words stand before and after it: "poster A3 of Kent". */
const PAPER = /(?:^|,? )(?:(?:in|on|as|size) )?(a[34])(?: (?:size|paper|sheet))?(?= |,|$)/i;

const UP = '(?: (?:for|in|on|to (?:put|hang|pin)(?: up)? (?:in|on)))';
const ROOMS =
  'corridors?|walls?|notice ?boards?|display boards?|class ?rooms?|form rooms?|library|reception|foyer|staff ?room|careers? (?:room|hub|library|fair|week|event|evening)|(?:staff|team|department|year) meetings?|(?:open|options?|awards) evenings?|open days?|inset(?: days?)?|cpd|assembl(?:y|ies)|(?:form|tutor) time';
const OURS = '(?:the|our|my|a|an|your)(?: school)?';
/** "In the library" is where it hangs; "for library assistants" is what it is about. */
const HUNG = new RegExp(
  `${UP} (?:${OURS} (?:school )?(?:${ROOMS})(?= |,|$)|(?:school )?(?:${ROOMS})(?=$|,| (?:in|at|for|of|about|near|on) )|(?:corridors?|reception|foyer|careers (?:week|fair)) )`,
  'i',
);
const PRINTED = 'newsletters?|bulletins?|magazines?|prospectus|e-?mails?|updates?';
const OUR_OWN =
  "(?:secondary|high|grammar|own|weekly|termly|monthly|parents?['’]?|staff|pupils?['’]?|careers?|whole)";
/** "For our school newsletter", "for our school": what it is for, and no school's name. */
const FOR_OURS = new RegExp(
  ` (?:for|in|into|on|with|at|to (?:put|go) in(?:to)?) (?:our|my|the|your|a|this)(?: ${OUR_OWN})*(?: (?:schools?|college|academy)(?:['’]s)?(?: ${OUR_OWN})*(?: (?:${PRINTED}))?| (?:${PRINTED}))(?= |,|$)(?! of )`,
  'i',
);
const MONTH = new RegExp(
  `(?:^|,? )(?:(?:for|of|from|in) )?(?:(this month)|(?:last|next|previous) month|(?:(?:last|next|this) )?${MONTHS}(?: 20\\d\\d)?)(?:['’]?s)?(?= |,|$)`,
  'i',
);
/** All of them are. */
const ON_WORK =
  /(?<!posters?) (?:on|about) (?:careers?|jobs|(?:local )?(?:work|jobs|careers)|apprenticeships|(?:the )?(?:local )?labour market|lmi)(?= |,|$)/i;
/** "Form time quiz" is a quiz, "poster of construction jobs" one of jobs. */
const PUT_SHORTER = [
  [
    /\b(?:form|tutor)(?: time| period)? (?=(?:quiz|slides|power ?point|work ?sheet|task ?sheet|word ?search))/i,
    '',
  ],
  [
    new RegExp(
      `\\bposters? (?:of|about|showing|with|listing) (?!${MANY}jobs? )([\\w &,-]+?) jobs(?: and (?:what they|the) pay)?(?= in | near |$)`,
      'i',
    ),
    'jobs poster for $1',
  ],
  [
    / for (?:(?:an?|the|my|our|some) )?(?:pupils?|students?|learners?|kids|boys?|girls?|people|someone|somebody) (?:who|that) (?:(?:wants?|would like|hopes?) to (?:be(?:come)?|work (?:as|in)|do|go into)|(?:is|are) (?:interested in|thinking of)(?: being| becoming)?)(?: an?)? /i,
    ' for ',
  ],
] as const;
const LED_BY_LMI = /^(?:lmi|labour market information)(?: for| in| of|,)? (?=.)/i;

/** Null when the text asks for nothing of the kind. */
export function readMaterialQuestion(text: string): MaterialQuestion | null {
  const typed = text
    .trim()
    .replace(/[?!.]+$/, '')
    .replace(/\s+/g, ' ');
  const paper = PAPER.exec(typed)?.[1]?.toLowerCase() === 'a3' ? 'a3' : PAPER.test(typed) ? 'a4' : null;
  const plain = typed.replace(PAPER, '').trim();
  const bare = PUT_SHORTER.reduce((long, [words, shorter]) => long.replace(words, shorter), plain)
    .replace(HUNG, ' ')
    .replace(FOR_OURS, ' ')
    .replace(ON_WORK, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(LED_BY_LMI, '');
  const website = readWebsiteQuestion(plain);
  const ofAnyMonth = false;
  if (website !== null)
    return {
      material: 'embed',
      about: website.about,
      isLed: true,
      isBehind: false,
      paper,
      website,
      ofAnyMonth,
    };
  const made =
    readBecoming(bare) ??
    readWish(bare, MATERIALS) ??
    readWish(plain, MATERIALS) ??
    readBetween(bare) ??
    readBetween(plain);
  if (made === null) return null;
  const { wish: material, isLed, isBehind } = made;
  const read: Omit<MaterialQuestion, 'about' | 'ofAnyMonth'> = {
    material,
    isLed,
    isBehind,
    paper,
    website: null,
  };
  return material === 'bulletin'
    ? { ...read, ...withoutMonth(made.about, typed) }
    : { ...read, about: made.about, ofAnyMonth };
}

/** The newest is what most want: another month is chosen from the list. */
function withoutMonth(about: string, typed: string): Pick<MaterialQuestion, 'about' | 'ofAnyMonth'> {
  const [said, newest] = MONTH.exec(typed) ?? [];
  return { about: about.replace(MONTH, '').trim(), ofAnyMonth: said !== undefined && newest === undefined };
}

const BECOMING =
  /(?:^| )(?:(?:on|about|of|for|showing) )?how (?:to|(?:do|can|could) (?:i|you|we|people|they)|people|you) (?:become|be|get into|train (?:as|to be))(?: an?)? /i;

/** "How to become an electrician poster", "poster for Medway on how to become a nurse". */
function readBecoming(text: string): Wish<Material> | null {
  if (!BECOMING.test(text) || !/\bposters?\b/i.test(text)) return null;
  const about = text
    .replace(BECOMING, ' ')
    .replace(/\bposters?\b/i, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:an? |the )?(?:(?:for|in|of|about|on) )?/i, '');
  return { wish: 'become-poster', about, isLed: true, isBehind: false };
}

interface Wish<Of> {
  readonly wish: Of;
  readonly about: string;
  readonly isLed: boolean;
  readonly isBehind: boolean;
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
  const before = `(?:(?:${wanted}|a|an|the|our|my|any|some|find|latest|monthly|free|printable|short|quick|school|careers?|(?:this |last |next )?month(?:['’]?s)?|${MONTHS}(?: 20\\d\\d)?(?:['’]s)?) )*`;
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
    if (at !== undefined)
      return {
        wish,
        about: rest ?? '',
        isLed: of?.trim() !== '' && of?.trim() !== ',',
        isBehind: false,
      };
    const [, about, led] = last.exec(text) ?? [];
    if (about !== undefined) return { wish, about, isLed: led !== undefined, isBehind: true };
  }
  return null;
}

/** "Construction poster Medway", "electrician quiz for Medway": what stands on both sides belongs together. */
function readBetween(text: string): Wish<Material> | null {
  for (const { wish, between } of MATERIALS) {
    const [, before, after] = between.exec(text) ?? [];
    if (before !== undefined && after !== undefined)
      return { wish, about: `${before} ${after}`, isLed: true, isBehind: false };
  }
  return null;
}
