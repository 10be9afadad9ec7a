/** What people write round the name of a job -> readings of it, as typed first, the barest last. Pure. */
import { titleWords, wordsIn } from '../occupation/title-words.ts';

/** Longer text is no name of a job. */
const MAX_LENGTH = 100;

const words = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

const ASKING_BEFORE = new RegExp(
  `^(?:(?:${[
    'i (?:really )?(?:want|would like|wanna|need|wish|hope)(?: to)?(?: (?:go|get) into| be(?:come)?| work as| find| get)?',
    'id like to (?:be(?:come)?|work as|(?:go|get) into)',
    '(?:want to |thinking of )?(?:go|going|get|getting) into',
    'i (?:really )?(?:like|love|enjoy)(?: (?:doing|working with))?',
    'what (?:qualifications?|grades|gcses|a ?levels|exams)(?: (?:do|would|will) (?:i|you))? need(?: (?:to|for)(?: (?:be(?:come)?|work as|do))?)?',
    'what (?:(?:jobs?|careers?) )?(?:can|could) (?:i|you) (?:do|get) with',
    'is(?: being)?(?= .* (?:job|career|paid|worth it)$)',
    'jobs?(?= (?:working|outdoors|outside|helping) ?)',
    'jobs? that(?= help)',
    'how (?:do|can|could|would) (?:i|you|we) (?:be(?:come)?|get into|train as)',
    'how (?:much )?(?:does|do|is|to)(?: be(?:come)?| get into)?',
    'what(?: (?:does|do|is|are|would))?',
    'where (?:do|does|can)',
    'be(?:come|coming)?',
    'jobs? (?:as|for|like|in|of|with)',
    'careers? (?:as|in|for)',
    'work(?:ing)? (?:as|in)',
    'train(?:ing)? (?:to be(?:come)?|as)',
    'whats it like (?:being|to be|working as)',
    '(?:looking|searching|search) for',
    'find',
    'vacanc(?:y|ies) (?:for|as|in)',
    '(?:salary|pay|wages?|earnings) (?:of|for)',
    '(?:apprenticeships?|courses?|training|qualifications?) (?:in|as|for|to be(?:come)?)',
    'an?',
    'the',
    'any',
    'some',
  ].join('|')}) )+`,
);
const ASKING_AFTER =
  /(?: (?:a good (?:job|career)|well paid|worth it|what jobs?|jobs?|vacanc(?:y|ies)|careers?|positions?|roles?|posts?|opportunit(?:y|ies)|salar(?:y|ies)|pay|wages?|earn|earns|earnings|make|do|paid|apprenticeships?|courses?|training|qualifications?|work|wanted|required|needed|for me|at the start|starting|starting out))+$/;

/** How, when and how far on somebody works, but not at what. */
const TERMS: ReadonlySet<string> = new Set(
  words(`apprentice apprenticeship trainee traineeship senior junior graduate student experienced qualified newly
    night day evening weekend shift bank relief agency temporary temp permanent perm casual seasonal
    freelance contract level band grade nvq part full term only various immediate start entry local
    remote hybrid`),
);
/** "Part time", and not the time of a tutor. */
const BEFORE_TIME: ReadonlySet<string> = new Set(words('part full term any flexi'));
const NUMBER = /^\d+(?:k|t|hr|hrs|st|nd|rd|th)?$/;
/** What a board puts after a title: "Staff Nurse - Band 5", "Driver (Nights)", "Chef, pub". */
const AFTERTHOUGHT = /\s*(?:[([{].*| [-–—|/:] .*|,.*|\/.*)$/;

export function plainQuery(text: string): string {
  return text
    .slice(0, MAX_LENGTH)
    .normalize('NFKC')
    .replace(/[?!.]+(?=\s|$)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** "I want to be a midwife" -> "midwife". The whole text when nothing else would be left. */
export function withoutAsking(text: string): string {
  const lower = text.toLowerCase().replaceAll(/['’]/g, '');
  const bare = lower.replace(ASKING_BEFORE, '').replace(ASKING_AFTER, '');
  return bare === lower || bare === '' ? text : bare;
}

const ASKING_ONLY = new RegExp(
  `^(?:(?:${[
    'jobs?|work|vacanc(?:y|ies)|careers?|any|all|anything|find|local|near me|work experience|t levels?',
    'part time|full time|weekend|evening|summer|holiday|christmas',
    'apprentices?|apprenticeships?|trainees?',
    "what(?:[’']?s| is| are)(?: the| some)?",
    '(?:(?:easy|easiest|hardest|worst|lowest[- ]paid|cool(?:est)?|fun|good|nice|best|top|great|interesting|exciting|amazing|weird(?:est)?|unusual|popular|dream) )+(?:jobs?|careers?|work)|jobs? ideas|in the world|ever',
    'for (?:girls?|boys?|women|men|me|us|everyone|anyone|young people|teens|kids)',
    'for (?:an? )?(?:1[3-9]|teen|school)(?: year olds?|agers?| leavers?)?|(?:1[3-9]) year olds?|school leavers?',
    'what (?:jobs?|work|careers?) (?:are|is) (?:there|available|on offer)|jobs? (?:i|you) can (?:do|get)',
    'what (?:jobs?|work|careers?)?(?: )?(?:can|could|should) i (?:do|get|be)(?: with)?',
    "(?:i )?(?:dont|don['’]t|do not) know(?: what(?: job)?(?: i want)?(?: to (?:do|be))?)?|not sure|no idea",
  ].join('|')}) ?)+$`,
  'i',
);

/** "Jobs", "apprenticeships near me", "I don't know": nothing is said of what the work is. */
export function namesNoWork(text: string): boolean {
  return ASKING_ONLY.test(plainQuery(text));
}

const LINKING: ReadonlySet<string> = new Set(
  words('or and of the a an in for to with at by from my i me is be as on'),
);

export function isLinking(word: string): boolean {
  return LINKING.has(word);
}

/** "Or", "of the": words that stand in many names and name nothing. Letters are needed: "1=1" has none. */
export function hasNoName(reading: readonly string[]): boolean {
  return reading.every((word) => isLinking(word) || !/\p{L}/u.test(word));
}

/** Lists of words in the form in which names are compared; none empty, none twice. */
export function readingsOf(text: string): readonly (readonly string[])[] {
  const asked = withoutAsking(text);
  const main = asked.replace(AFTERTHOUGHT, '');
  const candidates = [text, asked, main].map(wordsIn);
  const telling = [titleWords(asked), titleWords(main)].map(withoutTerms);
  const readings = new Map<string, readonly string[]>();
  for (const reading of [...candidates, ...telling.reverse()]) {
    const key = reading.join(' ');
    if (key !== '' && !readings.has(key)) readings.set(key, reading);
  }
  return [...readings.values()];
}

function withoutTerms(reading: readonly string[]): readonly string[] {
  return reading.filter(
    (word, at) =>
      !TERMS.has(word) && !NUMBER.test(word) && !(word === 'time' && BEFORE_TIME.has(reading[at - 1] ?? '')),
  );
}

/** "The United Kingdom" is the United Kingdom. */
export const withoutThe = (place: string): string => place.replace(/^the /i, '');
