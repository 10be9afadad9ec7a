/** "Poster for year 8 in Medway", "my son is in year 11, Medway", "care worker easy read Medway" -> for whom a page is wanted, and the other words. Pure. */
import type { Level } from '../../snapshots/document/snapshot.ts';

export interface ForWhom {
  readonly reader: Level;
  /** '' where nothing else was typed. */
  readonly rest: string;
  /** Whether the words can mean nothing else: "for parents" cannot, "parent" may be part of the name of a job. */
  readonly isClear: boolean;
  /** Whether the rest is what somebody likes: "my son likes cars and computers". */
  readonly isLiking: boolean;
  /** Who begins with a young class has one to teach: "Year 8 Medway". */
  readonly isClass: boolean;
}

const NUMBERS = '1[0-3]|[7-9]|seven|eight|nine|ten|eleven|twelve|thirteen';
const YEAR = `(?:years?|yrs?|y)[ -]?(?:groups? )?(?:${NUMBERS})(?:(?:,| ?[-–/&]| to| and| or)? ?(?:(?:years?|yrs?|y)[ -]?)?(?:${NUMBERS}))*(?:['’]?s)?`;
const KEY_STAGE = '(?:key ?stage|ks) ?[3-5]|post[- ]?16';
const EXAM = '(?:gcse|a[- ]level)(?= (?:class|pupils?|students?|groups?))';
const SIXTH_FORMERS = '(?:sixth|6th)[ -]?formers?';
const GROUP =
  "(?:(?:['’]?s)? (?:class(?:es)?|forms?|tutor groups?|groups?|pupils?|students?|learners|kids|children|boys|girls))?";
const I_AM = "(?:(?:i am|i[’']?m|we are|we[’']?re) (?:(?:now|currently|just|only|a|going|at school) )*)";
const LED =
  '(?:(?:for|with|in|to|at|by|of|as) )?(?:(?:an?|the|my|our|some|all|your|class(?:es)? of|group of) )*';

const CHILD =
  '(?:son|daughter|child|kid|boy|girl|teen(?:ager)?|grand(?:son|daughter|child)|step(?:son|daughter)|foster child|(?:children|kids|sons|daughters|teenagers))';
const AGE_OF_CHILD = `(?:${YEAR}|1[0-9](?: years? old)?)`;
const IS_OF_AGE = `(?:,? (?:who )?(?:is|are|s|['’]s)(?: now)?(?: (?:in|at|doing))? (?:going into )?${AGE_OF_CHILD})`;
const WISHES =
  '(?:,? (?:and )?(?:i |he |she |they |who )?(?:wants?|would like|hopes?|likes?|loves?|enjoys?|(?:am|is|are) (?:interested in|good (?:at|with)|into|thinking (?:of|about)))(?: to)?(?: (?:be(?:come)?|do|work (?:in|as|with)|train as|go into))?(?: (?:being|becoming|doing))?)';
const OF_NEEDS =
  '(?:autistic|dyslexic|disabled|deaf|adopted|foster|older|eldest|younger|youngest|teenage|send|sen)';
const MY_CHILD = `(?:(?:for|with|help|near) )?(?:(?:my|our) (?:${OF_NEEDS} )?|(?:an? )?${OF_NEEDS} |(?<=^)(?=son |daughter ))(?:${AGE_OF_CHILD}(?:[ -]year[ -]old)? |1[0-9][ -]years?[ -]old )?${CHILD}(?:['’]s)?${IS_OF_AGE}?${WISHES}?`;
/** A pupil by age: "I am 17 and want to be", "for a 16 year old". */
const AGE = '1[1-8]';
const OLD = '[ -]?(?:years?|yrs?)[ -]?olds?|[ -]?y\\.?o\\.?';
const PUPIL = `(?:(?:i am|i[’']?m|aged?|i[’']?m nearly|i turn) ${AGE}(?:${OLD})?|(?:for |as )?(?:an? )?${AGE}(?:${OLD}))${WISHES}?`;
/** "Nursing in Thanet 17": a number behind a postcode's letters, or a count, is no age. */
const BARE_AGE = `(?<!\\b(?:[a-z]{1,2}|top|best|grade|level|unit|junction|within|under|over|by) )${AGE}(?=$)`;
/** "Jobs for careers advisers" asks for work. */
const NO_WORK =
  '(?<!\\b(?:jobs?|work|vacanc(?:y|ies)|pay|salar(?:y|ies)|apprenticeships?|courses?|training) )';
const ADVISERS =
  '(?:careers? )?(?:advis[eo]rs?|leaders?|leads?|professionals|teams?|coordinators?|co-ordinators?)';

const DATA = 'data|figures|statistics|stats|lmi|spreadsheets?|reports?';
const GOVERNORS = '(?:governors?|governing (?:body|board)|slt|senior leaders(?:hip team)?|trustees)';

interface Words {
  readonly pattern: RegExp;
  readonly reader: (said: string) => Level;
  readonly isClear: boolean;
}

const words = (pattern: string, reader: Words['reader'] | Level, isClear = true): Words => ({
  pattern: new RegExp(`(?<![\\p{L}\\p{N}'’-])(?:${pattern})(?![\\p{L}\\p{N}])`, 'iu'),
  reader: typeof reader === 'function' ? reader : () => reader,
  isClear,
});

/** Of several that are named the first of this list is meant: a child's school year makes a parent no pupil. */
const READERS: readonly Words[] = [
  words(
    `${LED}(?:(?:(?:two|2|three|some|a few) )?easy[ -]?(?:to[ -])?read(?:ing)?(?: (?:versions?|pages?|format|sheets?|leaflets?|hand-?outs?|guides?|booklets?|information|print-?outs?)(?: (?:about|on|of|for|to print))?)?|(?:in )?(?:easy|plain|simple) (?:words|english|language))`,
    'easyread',
  ),
  words(MY_CHILD, 'parent'),
  words("(?:i am|i[’']?m|as) a (?:parent|carer|mum|dad|mother|father)(?: of)?", 'parent'),
  words(
    `${NO_WORK}for (?:(?:the|our) )?(?:parents?|families|(?:mums|dads) and (?:mums|dads))(?: (?:and|or|&) (?:carers?|families))?(?: of ${YEAR})?`,
    'parent',
  ),
  words(
    `(?:a )?parents?(?: (?:and|or|&) carers?)?(?:['’]s?|s['’])? (?:evenings?|guides?|pages?|leaflets?|info(?:rmation)?|versions?)`,
    'parent',
  ),
  words('(?:a )?parents?(?: (?:and|or|&) carers?)?', 'parent', false),
  words(
    `${NO_WORK}(?:(?:data|figures|statistics|lmi|information|resources) )?for (?:an? |the |our )?${ADVISERS}|${ADVISERS}(?:['’]s?)? (?:page|view|screen|version|data)`,
    'adviser',
  ),
  words(
    `(?:i am|i[’']?m|as) (?:an?|the) (?:new )?${ADVISERS}(?: (?:at|in|for|of) (?:an?|my|the|our) (?:secondary |grammar )?(?:school|college|academy))?`,
    'adviser',
  ),
  words(`${GOVERNORS} (?:want|need|ask(?:ed)?|have asked)(?: for)?`, 'adviser'),
  words(
    `${ADVISERS}(?=.* (?:${DATA})(?= |$))|${NO_WORK}(?:(?:${DATA}) )*for (?:(?:the|our|my|a) )?${GOVERNORS}(?:['’]?s?['’]? (?:reports?|meetings?|papers?))?`,
    'adviser',
  ),
  words('(?:an? )?advis[eo]rs?', 'adviser', false),
  words(`${I_AM}?${LED}(?:${YEAR}|${KEY_STAGE}|${EXAM}|${SIXTH_FORMERS})${GROUP}`, levelOf),
  words('(?:for|with) (?:(?:the|my|our|your) )?(?:sixth|6th)[ -]?form', 'post16'),
  words(PUPIL, levelOfAge),
  words('(?:sixth|6th)[ -]?form(?! (?:college|cent|course|school))', 'post16', false),
  words(BARE_AGE, levelOfAge, false),
];

const FIRST_YEARS: Readonly<Record<string, number>> = {
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
};

/** Of "years 9 and 10" the first. */
function levelOf(said: string): Level {
  const stage = /(?:stage|ks) ?([3-5])/i.exec(said)?.[1];
  if (stage !== undefined) return stage === '3' ? 'ks3' : stage === '4' ? 'ks4' : 'post16';
  const year = new RegExp(`(?:years?|yrs?|y)[ -]?(?:groups? )?(${NUMBERS})`, 'i').exec(said)?.[1];
  if (year === undefined) return /gcse/i.test(said) ? 'ks4' : 'post16';
  const number = FIRST_YEARS[year.toLowerCase()] ?? Number(year);
  return number < 10 ? 'ks3' : number < 12 ? 'ks4' : 'post16';
}

/** At 16 most are in Year 11; whoever says so has most need of what comes after it. */
function levelOfAge(said: string): Level {
  const age = Number(/\d+/.exec(said)?.[0]);
  return age < 14 ? 'ks3' : age < 17 ? 'ks4' : 'post16';
}

/** When a child leaves: a parent's page is about that anyway. */
const AFTERWARDS = new RegExp(
  `(?<=\\b${CHILD}\\b.*),? (?:after|when|once) (?:(?:he|she|they)(?:['’]?ve)? )?(?:(?:leaves?|left|finish(?:es|ed)?|done|has|have) )*(?:(?:his|her|their|the) )?(?:year 1[1-3]|gcses?|exams|school|a[ -]?levels?|sixth form|college)(?= |,|$)`,
  'i',
);
const LIKING = /(?<!\b(?:would|[’']d) )\b(?:likes?|loves?|enjoys?|interested in|good (?:at|with)|into)\b/i;
const WISHED = new RegExp(`${WISHES}$`, 'i');
/** "Jobs for my son who likes cars": what is liked is the work. */
const LED_BY_WORK =
  /^(?:(?:some|good|any|best|the) )*(?:jobs?|careers?|work|job ideas|ideas|courses|apprenticeships?)(?: ideas)? (?=.)/i;
const IN_A_PLACE = /^(?:in|near|around|at) /i;

/** What is left of a question once it is said for whom: "what is there in Medway". */
const ONLY_ASKED =
  /^(?:(?:(?:what|which) (?:jobs?|careers?|work) (?:are|is|can|could|would)(?: (?:there|available|good|do|get))?|(?:jobs?|careers?|work)(?: that)? (?:can|could|would|might) (?:do|get|be|like|suit)|what(?: is|['’]?s| are| can| could| should| next| now| does)?(?: (?:there|available|on|out there|good|do|do next|offer))?|is there (?:anything|something)|anything|something|help|info(?:rmation)?|advice|stuff|ideas|pages?|(?:job|career|course) ideas|(?:(?:has|have|just) )?failed (?:(?:his|her|their|all|most|some) )*(?:of )?(?:gcses?|exams?)|please|i (?:need|want)(?: to (?:find|see|know))?|looking for|show me|give me|and|who|is|are)(?:,? |$))+/i;

/** "In Thanet who likes art". */
const LIKED_THERE = /^((?:in|near|around) .+?),? (?:who|she|he|they|and) (?:likes?|loves?|enjoys?) (.+)$/i;

/** The same after the place: "Medway, what is there for him". */
const ALSO_ASKED =
  /,? (?:and )?(?:what|is there|anything|something)\b(?!.* (?:(?:in|near|around|at|about) |grow\b)).*$/i;

/** Every page prints: who asks for easy read on paper wants the page. */
const ON_PAPER =
  /(?<![\p{L}\p{N}'’-])(?:(?:to|i can|we can) print|print(?:able|ed|[- ]?outs?)?|(?:work|fact|task)?[- ]?sheets?|pdfs?|hand-?outs?|leaflets?)(?: (?:of|about|on|for))?(?![\p{L}\p{N}])/giu;

/** Null where nobody is named. */
export function readForWhom(text: string): ForWhom | null {
  const typed = text
    .trim()
    .replace(/[?!.]+$/, '')
    .replace(/\s+/g, ' ')
    .replace(AFTERWARDS, '');
  const named = READERS.filter(({ pattern }) => pattern.test(typed));
  const [first] = named;
  if (first === undefined) return null;
  const said = first.pattern.exec(typed)?.[0] ?? '';
  // "Parents" alone is left where something clearer was said.
  const told = named.filter(({ isClear }) => isClear || !first.isClear);
  const left = told.reduce((some, { pattern }) => some.replace(pattern, ' '), typed);
  const rest = tidy(first.reader(said) === 'easyread' ? left.replace(ON_PAPER, ' ') : left);
  const isWork = WISHED.test(said) && !IN_A_PLACE.test(rest.replace(LED_BY_WORK, ''));
  return {
    reader: first.reader(said),
    rest: isWork ? rest.replace(LED_BY_WORK, '') : rest,
    isClear: first.isClear,
    isLiking: LIKING.test(typed),
    isClass: first.reader(said) === 'ks3' && typed.startsWith(said) && /^y/i.test(said),
  };
}

function tidy(text: string): string {
  const plain = text
    .replace(/\s+/g, ' ')
    .replace(/ ?,(?: ?,)*/g, ',')
    .replace(/^[\s,:-]+|[\s,:-]+$/g, '')
    .replace(/,? (?:for|with|in|about|of|and|as)$/i, '')
    .replace(ONLY_ASKED, '')
    .replace(ALSO_ASKED, '')
    .replace(LIKED_THERE, '$2 $1');
  return plain.replace(/^(?:in|near|around|at|for|about|from) (?!\d+ minutes)/i, '').trim();
}
