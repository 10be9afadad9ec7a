/** Hours a week and working pattern of the post that an advert is for: not those of the team, a course or a child. Pure. */
import type { WorkingPattern } from '../../domain/posting.ts';

/** Hours a week from which the statistics call a job full time. */
const FULL_TIME_FROM = 31;
const MOST_HOURS = 80;

const FULL = /\bfull ?time\b|\bft\b(?! of\b)|\bfull (?:or|and) part ?time\b/;
const PART =
  /\bpart ?time\b|\bpt\b(?! (?:instructor|trainer|session|studio|client|manager)s?\b)|\bjob ?share\b|\bfull (?:or|and) part ?time\b/;
/** Weeks of the year rather than hours of the week: tells something only where no hours are given. */
const TERM_TIME = /\bterm ?time\b/;
/**
 * Measures of pay ("full-time equivalent"), other lives ("in full-time education", "our part-time students", "a full-time carer for
 * her mother") and other posts ("with two full-time teachers", "our full-time staff").
 */
const NOT_THIS_POST = new RegExp(
  [
    String.raw`\b(?:full|part) ?time (?:equivalents?|salar(?:y|ies)|rate|pay|education|stud(?:y|ies)|courses?|students?|degrees?|school\w*|learners?|parents?|attendance|members|staff(?! (?:nurse|required|needed|wanted))|employees|colleagues|workers regulations|experience|nursery|mba|phd|qualifications?|undergraduates?|childcare|care for (?:a|his|her|their|my)|carers? (?:of|for|to) (?:a|his|her|their|my))\b`,
    String.raw`\b(?:study|studied|studying|trained|learn|learning|educated|attending|attends?) (?:\w+ )?(?:full|part) ?time\b`,
    String.raw`\bpro rata (?:for )?part ?time\b`,
    String.raw`\b(?:with|alongside|supported by|team of|teams of|comprises?|comprising|consists of|employs?|of|have) (?:an?|our|one|two|three|four|five|six|seven|eight|nine|ten|\d+|another|over \d+) (?:full|part) ?time (?!(?:positions?|roles?|hours|contracts?|basis|posts?|jobs?|work|vacanc|opportunit|opening|permanent|temporary|shift))(?:(?:[a-z]+ ){1,3}?and (?:an?|one|two|three|four|\d+) (?:full|part) ?time\b)?`,
    String.raw`\b(?:equivalent to|years? of|years?) (?:full|part) ?time\b`,
  ].join('|'),
  'g',
);

/** Every one of those holds this, which is found much quicker. */
const FULL_OR_PART = /(?:full|part) ?time/;

/** "£24,08837 hours" is a salary with the hours run into it. */
const NUMBER = String.raw`(?:(?<=,\d{3})|(?<!\d|\d[.:,]))(\d{1,2}(?:\.\d{1,2})?)`;
const HOURS = new RegExp(
  String.raw`${NUMBER}\s{0,2}(?:-|–|to)?\s{0,2}(\d{1,2}(?:\.\d{1,2})?)?[\s-]{0,2}(?:hours?|hrs?)\s{0,2}(?:(?:per|a|\/|each|p)?\.?\s{0,2}(?:week|wk|w\b|weekly)|(?:contract|working week)\b)`,
  'gi',
);
/** "Hours: 37.5"; not "Hours: 9 - 5" or "Hours: 8.30am". */
const LABELLED_HOURS =
  /\bhours?(?: of work)?(?: (?:per|a) week| pw| weekly)?\s{0,2}[:=]?\s{0,2}(?:up to )?(\d{1,2}(?:\.\d{1,2})?)(?![\d.:/%]|\.\d|\s{0,2}(?:-|–|to\b|am\b|pm\b|a\.m|p\.m|days?\b|weeks?\b|months?\b|notice|per day|a day|minutes|years?))/gi;
const LEAST_LABELLED = 4;
/** Hours of something else than the post: a club that is open, a child's free hours, overtime. */
const OTHER_HOURS_BEFORE =
  /(?:\bopen|\bfunded|\bfree|\badditional|\bextra|\bovertime(?: of)?|\bchildcare|\btuition|\bteaching(?: of)?|\btimetabled(?: for)?|\bstudy(?: for)?|\bplus|\bcare for|\bvolunteer(?:ing)?(?: for)?|\bsupport of|\boperates?|\bmore than|\bexceed(?:ing)?|\bmaximum of|\blimit of)\s{0,2}(?:for )?(?:up to |around |about )?$/i;
const OTHER_HOURS_AFTER =
  /^\s{0,2}(?:of )?(?:free|funded|childcare|1:1|one[- ]to[- ]one|tuition|cpd|teaching|study|education|provision|training|nursery|lessons|paid study|off[- ]the[- ]job|overtime|at college|support to|personal care|in (?:the )?classroom)\b/i;
const SHARE = /\b0\.(\d{1,2})\s?(?:fte|wte)\b|\b(?:fte|wte)\s?:?\s?0\.(\d{1,2})\b/i;
const CONTEXT = 30;
/** Without one of these no hours are given. */
const NAMES_HOURS = /h(?:ou)?r/i;

/** Null when nothing is said. `text`: as it is written, for the points and dashes of figures. Of a range the upper end. */
export function readHours(text: string): number | null {
  if (!NAMES_HOURS.test(text)) return null;
  const stated = (pattern: RegExp, least: number) => {
    for (const match of text.matchAll(pattern)) {
      const hours = Number(match[2] ?? match[1]);
      const end = match.index + match[0].length;
      const isOther =
        OTHER_HOURS_BEFORE.test(text.slice(Math.max(0, match.index - CONTEXT), match.index)) ||
        OTHER_HOURS_AFTER.test(text.slice(end, end + CONTEXT));
      if (!isOther && hours > least && hours <= MOST_HOURS) return hours;
    }
    return null;
  };
  return stated(HOURS, 0) ?? stated(LABELLED_HOURS, LEAST_LABELLED);
}

/** What so many hours a week are called. */
export function patternOfHours(hours: number): WorkingPattern {
  return hours >= FULL_TIME_FROM ? 'full-time' : 'part-time';
}

/** `words`: `text` in plain lower case. Words come before hours, because "full time" may be 30 hours to an employer. */
export function readPattern(text: string, words: string, hours: number | null): WorkingPattern | null {
  const ours = FULL_OR_PART.test(words) ? words.replace(NOT_THIS_POST, ' ') : words;
  const [isFull, isPart] = [FULL.test(ours), PART.test(ours)];
  if (isFull && isPart) return 'full-time or part-time';
  if (isFull) return 'full-time';
  if (isPart || SHARE.test(text)) return 'part-time';
  if (hours !== null) return patternOfHours(hours);
  return TERM_TIME.test(ours) ? 'part-time' : null;
}
