/**
 * The contract of the post that an advert is for. An advert speaks of many contracts: of the team, of clients, of volunteers. A word
 * counts only behind a label ("Contract: Fixed term, 12 months"), in the title, in a line that holds nothing but terms, or in a
 * sentence about this post. Where those of equal weight disagree nothing is said. Pure.
 */
import type { Contract } from '../../domain/posting.ts';
import { plainName } from '../../reference/plain-name.ts';
import { CONTRACT_STARTS, CONTRACT_WORDS_OF, type ContractWord, LABEL_VALUES } from './contract-words.ts';

/** Finding out first that no contract is named saves most of the work; looking only where words begin halves that of finding out. */
const ANY =
  /(?:\b|_)(?:apprentic|volunt|unpaid|honorary|self.?employ|freelanc|contract|ir35|casual|zero.hour|sessional|as and when|bank|relief|fixed|ftc|maternity|paternity|adoption|parental|sick|secondment|temp|interim|locum|supply|seasonal|perm|assignment|month|year)/i;
const TITLE = /^[^|\n\r\t•·;!?.]*/;
const SEGMENTS = /[|\n\r\t•·;!?]|[.:](?=\s|$|[A-Z])|\s[-–—]+\s|[–—]/;
const LABEL =
  /\b(?:(?:contract|job|employment|position|vacancy|role|appointment|post) (?:types?|terms?|basis|status|length|duration|details)|types? of (?:contract|employment|job|post|position|role)|contract|employment|duration|tenure|term|status|basis|type|length of contract|job type[^:\n]{0,20})\s?[:=]\s{0,3}/gi;
/** Most texts hold no label, and looking for the mark behind one first saves the look for all that may stand before it. */
const LABEL_END = /[:=]/;
/** What a label's value may hold: longer ones run on into the next sentence. */
const VALUE = /^[^|\n\r\t•·;:!?.]{1,60}/;
const MOST_LABELS = 12;
const LONGEST_TITLE = 14;
/** A title names; it does not speak. */
const SPEAKS =
  /\b(?:we|you|your|our|us|will|are|is|be|been|must|have|has|having|their|who|they|this|these|those|all|committed|manag(?:e|ing)|including|experience (?:of|in|with|managing)|such as|trustees)\b/;

/** What a line of nothing but terms is made of, beside the contract. */
const TERMS_WORD =
  /^(?:full|part|time|term|hours?|hrs?|per|week|weekly|pw|a|an|days?|nights?|\d+|level|no|experience|needed|necessary|required|aged|remote|hybrid|home|based|working|work|or|and|flexible|only|job|share|shifts?|immediate|start|asap|months?|years?|contracts?|positions?|roles?|posts?|basis|cover|until|from|to|for|the|initial|initially|on|in|of|available|weekends?|evenings?|monday|friday|plus|inset|all|round|annum|salary|pay|gbp|k|january|february|march|april|may|june|july|august|september|october|november|december|rates?|fte|wte|competitive|ongoing|long|short|ft|pt|opportunity|vacancy|employment|employed|leave|st|nd|rd|th|annualised)$/;

const PATTERN_BEFORE =
  /\b(?:full time|part time|ft|pt|term time(?: only)?|hours per week|hours)(?: and| or|)$/;
const PATTERN_AFTER =
  /^(?:and |or )?(?:full time|part time|ft|pt|full or part time|term time|\d+ (?:\d+ )?(?:hours|hrs)|days|nights)\b/;
/** "permanent 16 hour per week contract", "fixed term maternity cover post". */
const POST_AFTER =
  /^(?:[a-z0-9]+ ){0,4}?(?:contracts?|basis|positions?|posts?|roles?|vacancy|vacancies|opportunity|opportunities|jobs?|appointments?|assignments?|employment|shifts|work|cover|secondment)\b/;
/** Words after which a phrase is about somebody else. */
const ELSEWHERE =
  /\b(?:with|who|whom|that|which|of|by|manag(?:e|es|ed|ing)|supervis(?:e|es|ed|ing)|support(?:s|ed|ing)|experience|including|between|our|their|through|into|where|while|than|if|about|across|within|alongside|help(?:s|ed|ing)?|assist(?:s|ed|ing)?|suppl(?:y|ies|ying)|specialis(?:e|es|ing)|plac(?:e|es|ing)|deliver(?:s|ing)?|range|variety|all|other|may|some)\b/;
/** What a phrase about this post begins with. */
const THIS_POST =
  /(?:\b(?:this|these|it|posts?|roles?|positions?|job|vacancy|contract|opportunity|appointment|hours) (?:is|are|will be|would be|being)|\b(?:on|as) an?|\bthis|\binitially|\b(?:offer(?:ed|ing)?|available|advertised|employed|engaged)|\b(?:have|has)|^|\byour|\bthe (?:contract|post|role) (?:is|will be))\b/g;
const RECRUITS =
  /\b(?:seeking|looking (?:for|to appoint|to recruit|to hire|to employ)|searching for|to recruit|recruiting|requires?|required|needs?|appoint|employ|hire|hiring|become|join \w+(?: \w+)? as|work(?:ing)? as|starts? as|as|opportunity for|opening for|vacancy for|position for|opportunity has arisen for|is an?|has an?|have an?|an?) ?/g;
/** The person sought: "a motivated Finance Apprentice to join our team". */
const HEAD_AFTER =
  /^(?:$|to\b|in\b|who\b|based\b|at\b|for\b|you\b|required\b|needed\b|wanted\b|with\b|within\b)/;
const MOST_BETWEEN = 6;
/** Said of nothing but this post, wherever it stands. */
const SAYS_ENOUGH =
  /^(?:maternity|paternity|adoption|parental|contract|post|position|role|assignment|appointment|temp\w* (?:ongoing )?to|(?:\d{1,2}|one|two|three) (?:month|year))/;
const FIXED_AFTER =
  /^(?:fixed term|ftc) (?:contract|post|position|role|appointment|basis|until|to|for|from|maternity|\d)/;
/** "The contract is", "this role is initially". */
const IS_WHAT =
  /\b(?:this|it|contract|posts?|positions?|roles?|job|vacancy|opportunity) (?:is|are|will be) (?:being )?(?:offered |advertised )?(?:initially |currently )?(?:on )?(?:an? )?$/;
/** A heading has so many words at most before its contract, and stands among the first so many parts of the text. */
const LONGEST_HEADING = 14;
const HEADINGS = 3;

/** What an applicant must have, not what they get. */
const OF_APPLICANT = /\b(?:right|eligible|eligibility|permission) to (?:work|live|remain)\b|\bvisas?\b/;
/** "Temporary and permanent": kinds of contract, not the contract of a post. */
const KIND =
  '(?:permanent|perm|temporary|temp|contract|locum|interim|casual|fixed term|seasonal|supply|self employed|freelance)';
const SEVERAL = new RegExp(`\\b${KIND} (?:and|or|and or) ${KIND}\\b`);

interface Named {
  readonly contract: Contract;
  readonly words: string;
  /** The words of the segment on either side. */
  readonly before: string;
  readonly after: string;
}

/** Null where nothing is said of this post's contract, or several things. `text`: title first, then whatever else the advert says. */
export function readContract(text: string): Contract | null {
  if (!ANY.test(text)) return null;
  const first = onlyOne(inTitle(plainName(TITLE.exec(text)?.[0] ?? ''))) ?? onlyOne(labelled(text));
  if (first !== null) return first;
  const segments = text
    .split(SEGMENTS)
    .map((segment) => (ANY.test(segment) ? namedIn(plainName(segment)) : []));
  return (
    onlyOne(segments.flatMap(inTermsLine)) ??
    onlyOne(segments.flatMap((named, at) => inSentence(named, at < HEADINGS)))
  );
}

/** The contract of a value that is all terms: a feed's own label, or what stands behind one in the advert. */
export function contractOfLabel(label: string): Contract | null {
  const words = plainName(label);
  return onlyOne(LABEL_VALUES.filter(([pattern]) => pattern.test(words)).map(([, contract]) => contract));
}

/** What may be said together, the narrower first. */
const TOGETHER: readonly (readonly [narrow: Contract, wide: readonly Contract[]])[] = [
  ['apprenticeship', ['fixed-term', 'temporary', 'permanent']],
  ['fixed-term', ['temporary']],
  ['casual', ['temporary', 'permanent', 'fixed-term']],
  ['self-employed', ['temporary', 'fixed-term']],
];

function onlyOne(contracts: readonly Contract[]): Contract | null {
  const [first, ...others] = new Set(contracts);
  if (first === undefined || others.length === 0) return first ?? null;
  const both = [first, ...others];
  const narrow = TOGETHER.find(
    ([one, wide]) => both.includes(one) && both.every((each) => each === one || wide.includes(each)),
  );
  return narrow?.[0] ?? null;
}

function namedIn(segment: string): readonly Named[] {
  const starts = startsIn(segment);
  if (starts.length === 0 || (starts.length > 1 && SEVERAL.test(segment))) return [];
  const found: Named[] = [];
  const ends = new Map<ContractWord, number>();
  for (const [start, index] of starts) {
    for (const word of CONTRACT_WORDS_OF.get(start) ?? []) {
      if (index < (ends.get(word) ?? 0)) continue;
      const words = wordsAt(segment, index, word.words);
      if (words === null) continue;
      const end = index + words.length;
      ends.set(word, end);
      const before = segment.slice(0, index).trimEnd();
      const after = segment.slice(end).trimStart();
      if (!word.notAfter.test(before) && !word.notBefore.test(after))
        found.push({ contract: word.contract, words, before, after });
    }
  }
  return found;
}

/** Where words of a contract may begin, and with what. Not by `matchAll`, which takes longer than the search itself. */
function startsIn(segment: string): readonly (readonly [start: string, index: number])[] {
  const found: [string, number][] = [];
  CONTRACT_STARTS.lastIndex = 0;
  for (let match = CONTRACT_STARTS.exec(segment); match !== null; match = CONTRACT_STARTS.exec(segment))
    found.push([match[0], match.index]);
  return found;
}

/** `words` is sticky. Null where they do not stand just there. */
function wordsAt(segment: string, index: number, words: RegExp): string | null {
  words.lastIndex = index;
  return words.exec(segment)?.[0] ?? null;
}

function inTitle(title: string): readonly Contract[] {
  if (title.split(' ').length > LONGEST_TITLE || SPEAKS.test(title)) return [];
  return namedIn(title).map(({ contract }) => contract);
}

function labelled(text: string): readonly Contract[] {
  const found: Contract[] = [];
  if (!LABEL_END.test(text)) return found;
  let labels = 0;
  for (const match of text.matchAll(LABEL)) {
    if (++labels > MOST_LABELS) break;
    const value = VALUE.exec(text.slice(match.index + match[0].length))?.[0] ?? '';
    const contract = contractOfLabel(value);
    if (contract !== null) found.push(contract);
  }
  return found;
}

function inTermsLine(named: readonly Named[]): readonly Contract[] {
  return named.flatMap(({ contract, before, after }) => {
    const others = `${before} ${after}`.split(' ').filter((word) => word !== '');
    return others.every((word) => TERMS_WORD.test(word)) ? [contract] : [];
  });
}

/** A sentence that names several contracts is about contracts, not about this post. */
function inSentence(named: readonly Named[], mayBeHeading: boolean): readonly Contract[] {
  const one = onlyOne(named.map(({ contract }) => contract));
  if (one === null) return [];
  const isMeant = (each: Named) => isAboutThisPost(each) || (mayBeHeading && isInHeading(each));
  return named.some((each) => each.contract === one && isMeant(each)) ? [one] : [];
}

function isAboutThisPost({ contract, words, before, after }: Named): boolean {
  if (OF_APPLICANT.test(before)) return false;
  if (SAYS_ENOUGH.test(words) || FIXED_AFTER.test(`${words} ${after}`)) return true;
  const isPost = POST_AFTER.test(after) && endsIn(before, THIS_POST);
  if (contract === 'apprenticeship' || contract === 'voluntary')
    return isPost || (HEAD_AFTER.test(after) && endsIn(before, RECRUITS));
  return (
    isPost ||
    IS_WHAT.test(`${before} `) ||
    PATTERN_BEFORE.test(before) ||
    PATTERN_AFTER.test(after) ||
    endsIn(before, RECRUITS)
  );
}

/** "Residential Manager Permanent Nottingham": adverts repeat their title before they begin to speak. */
function isInHeading({ contract, before }: Named): boolean {
  if (contract === 'voluntary' || SPEAKS.test(before) || ELSEWHERE.test(before)) return false;
  return before.split(' ').length <= LONGEST_HEADING;
}

/** Whether the words end in such a phrase, with at most a few words between that do not lead elsewhere. */
function endsIn(words: string, phrase: RegExp): boolean {
  const last = [...words.matchAll(phrase)].at(-1);
  if (last === undefined) return false;
  const between = words.slice(last.index + last[0].length).trim();
  return !ELSEWHERE.test(between) && between.split(' ').length <= MOST_BETWEEN;
}
