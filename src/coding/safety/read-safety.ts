/**
 * What an advert says that pupils must be kept from, or be told. Each mark carries the words that it rests on. It is read from what is
 * stored of an advert: title, summary, pay, employer and labels. Pure.
 */
import type { SafetyKind, SafetyMark } from '../../domain/advert-safety.ts';
import { once } from '../../domain/once.ts';
import type { CalendarDate } from '../../domain/period.ts';
import type { PostingTerms, StatedPay } from '../../domain/posting.ts';
import { FREE_MAIL_HOSTS } from '../../reference/free-mail.ts';
import { plainName } from '../../reference/plain-name.ts';
import { ADULT_RULES, OTHER_WORK } from './adult-rules.ts';
import {
  type AdvertSentence,
  advertSentences,
  type FoundWord,
  quoted,
  sentencesWith,
  writtenAt,
} from './advert-sentences.ts';
import { CHAT_STEMS, chatOnly, unnamedEmployer } from './contact.ts';
import { payBelowLaw } from './low-pay.ts';
import { MONEY_RULES } from './money-rules.ts';
import { NOTE_RULES, SELF_EMPLOYED } from './note-rules.ts';
import { SELLING_RULES } from './selling-rules.ts';
import type { WordRule } from './word-rule.ts';

/** What the source's own fields say. Null where it says nothing. */
export interface SafetyFacts {
  readonly employerName: string | null;
  readonly pay: StatedPay | null;
  readonly postedOn: CalendarDate | null;
  /** The source's words for the contract; empty when it gave none. */
  readonly labels: string;
}

export const NO_FACTS: SafetyFacts = { employerName: null, pay: null, postedOn: null, labels: '' };

const ADULT_AGE = 18;
/** The ages of adults that are read in adverts, each as it stands in a sentence. */
const AGES: ReadonlyMap<number, RegExp> = new Map(
  [18, 19, 20, 21, 22, 23, 24, 25].map((age) => [age, new RegExp(`(?<![£\\d.,])\\b${age}s?\\b(?![.,:]\\d)`)]),
);
/** A "no" that takes nothing back. */
const OTHER_NO =
  /\bno (?:previous |prior |relevant )?(?:experience|qualifications?|cv|interview|problem)\b|\bno licence\b(?! fee)|\bno degree\b|\bnot (?:refund\w*|return\w*|included)\b|\bnon refundable\b/g;
const TITLE = /^[^|\n\r]*/;
const RULES: readonly WordRule[] = [...MONEY_RULES, ...SELLING_RULES, ...ADULT_RULES, ...NOTE_RULES];
const STEMS_OF_RULES: ReadonlySet<string> = new Set(RULES.flatMap(({ stems }) => stems));
/** The beginning of a word -> the rules that look for it. */
const RULES_OF = rulesOfStems();
/** Those that count only as a whole word. */
const WHOLE_WORDS: ReadonlySet<string> = new Set(
  [...RULES_OF.keys()].filter((word) => !STEMS_OF_RULES.has(word)),
);
/**
 * One look for all that any rule looks for: most adverts hold none. Longer beginnings first, and nothing is taken up, so that none hides
 * another. Letters alone, for which the engine is quickest.
 */
const STEMS = new RegExp(
  `\\b(?=(${[...RULES_OF.keys(), ...CHAT_STEMS, ...FREE_MAIL_HOSTS]
    .toSorted((a, b) => b.length - a.length)
    .map((stem) => stem.replaceAll('.', '\\.'))
    .join('|')}))`,
  'g',
);
const LETTER = /[a-z0-9]/;
const CHAT: ReadonlySet<string> = new Set(CHAT_STEMS);
const FREE_MAIL: ReadonlySet<string> = new Set(FREE_MAIL_HOSTS);

/** A longer beginning counts for the rules of the shorter ones that it holds. */
function rulesOfStems(): ReadonlyMap<string, readonly WordRule[]> {
  const named = new Set([...STEMS_OF_RULES].map((stem) => stem.trimEnd()));
  const holds = (word: string, stem: string) =>
    stem.endsWith(' ') ? ` ${word} `.includes(` ${stem}`) : ` ${word}`.includes(` ${stem}`);
  return new Map(
    [...named].map((word) => [word, RULES.filter(({ stems }) => stems.some((stem) => holds(word, stem)))]),
  );
}

/** `text` as it is written, title first, then " | " and the rest. At most one mark of a kind. */
export function readSafety(
  text: string,
  terms: Pick<PostingTerms, 'minimumAge' | 'contract' | 'hoursPerWeek'>,
  facts: SafetyFacts = NO_FACTS,
): readonly SafetyMark[] {
  const marks = new Map<SafetyKind, string>();
  const add = (kind: SafetyKind, found: string | null | undefined) => {
    if (found != null && found !== '' && !marks.has(kind)) marks.set(kind, quoted(found));
  };
  const found = wordsFound(text);
  applyRules(text, found, add);
  const pay = facts.pay?.text ?? null;
  if (pay !== null && PAY_WORDS.some((word) => pay.includes(word)))
    applyRules(` | ${pay}`, wordsFound(` | ${pay}`), add);

  const sentences = once(() => advertSentences(text));
  if (found.some(({ word }) => CHAT.has(word))) add('chat-app-only', chatOnly(sentences())?.written);
  if (found.some(({ word }) => FREE_MAIL.has(word)))
    add('unnamed-employer', unnamedEmployer(facts.employerName, text, sentences())?.written);
  add('pay-below-law', payBelowLaw(facts.pay, facts.postedOn, terms, text, sentences));
  if (terms.contract === 'self-employed') add('self-employed', selfEmployedWords(sentences(), facts.labels));
  if (terms.minimumAge !== null && terms.minimumAge >= ADULT_AGE)
    add('over-18', ageWords(text, terms.minimumAge));
  return [...marks].map(([kind, words]) => ({ kind, words }));
}

/** "Commission only" stands where the pay should. */
const PAY_WORDS = ['ommission', 'OMMISSION', 'asic', 'BASIC'];

/** One pattern for all texts, with its place set by hand: a copy of it for each advert would cost more than the look. */
function wordsFound(text: string): readonly FoundWord[] {
  const lower = text.toLowerCase();
  // A few letters become two: then places would not be those of the text.
  const words = lower.length === text.length ? lower : text;
  const found: FoundWord[] = [];
  STEMS.lastIndex = 0;
  for (let match = STEMS.exec(words); match !== null; match = STEMS.exec(words)) {
    const word = match[1] ?? '';
    const isPart = WHOLE_WORDS.has(word) && LETTER.test(words[match.index + word.length] ?? '');
    if (!isPart) found.push({ word, at: match.index });
    STEMS.lastIndex = match.index + 1;
  }
  return found;
}

function applyRules(
  text: string,
  found: readonly FoundWord[],
  add: (kind: SafetyKind, found: string) => void,
): void {
  if (found.length === 0) return;
  const title = TITLE.exec(text)?.[0] ?? '';
  const isOtherWork = once(() => OTHER_WORK.test(plainName(title)));
  const isThere = ({ where }: WordRule, { start }: AdvertSentence) =>
    where === null || (where === 'title' ? start < title.length : !isOtherWork());
  for (const { sentence, words } of sentencesWith(text, found)) {
    const tried = new Set<WordRule>();
    for (const word of words)
      for (const rule of RULES_OF.get(word) ?? []) {
        if (tried.has(rule)) continue;
        tried.add(rule);
        if (isThere(rule, sentence) && isSaid(rule, sentence)) add(rule.kind, sentence.written);
      }
  }
}

function isSaid({ says, unless }: WordRule, { plain }: AdvertSentence): boolean {
  return says.test(plain) && !unless?.test(plain.replace(OTHER_NO, ' '));
}

/** The marks with the one of the age as a minimum age asks for it. `words` is what that rests on. */
export function withAge(
  marks: readonly SafetyMark[],
  minimumAge: number | null,
  words: string,
): readonly SafetyMark[] {
  const others = marks.filter(({ kind }) => kind !== 'over-18');
  return minimumAge !== null && minimumAge >= ADULT_AGE ? [...others, { kind: 'over-18', words }] : others;
}

function selfEmployedWords(sentences: readonly AdvertSentence[], labels: string): string {
  return sentences.find(({ plain }) => SELF_EMPLOYED.test(plain))?.written ?? (labels || 'Self-employed');
}

function ageWords(text: string, age: number): string {
  const named = AGES.get(age);
  const at = named === undefined ? -1 : text.search(named);
  return (at === -1 ? '' : writtenAt(text, at)) || `Aged ${age} or over`;
}
