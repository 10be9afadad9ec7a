/** Finds amounts and ranges of money in a text. Linear: every pattern is bounded, and a text is cut before it gets here. */

export interface AmountMatch {
  readonly start: number;
  readonly end: number;
  /** Pounds; null when the figure is no amount of money ("£27.752"). */
  readonly first: number | null;
  /** The upper end; null when there is none. */
  readonly last: number | null;
  readonly isRange: boolean;
}

/** "27,752.50", "27, 752", "13,79" with a comma for a point, "13.79"; and "29,0903", taken whole so that no part of it passes for a figure. */
const NUMBER = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d|,\d)|\d{1,3}, \d{3}(?![\d,])(?:\.\d+)?|\d{1,3},\d\d(?![\d,])|\d+(?:,\d+)*(?:\.\d+)?`;
const IN_THOUSANDS = /^\d{1,3}(?:, ?\d{3})+(?:\.\d+)?$/;
/** Behind a figure: thousands, or so many that it is no wage. */
const TIMES = String.raw`(k\b|m\b|mn\b|million\b|bn\b|billion\b|e\d{1,3}\b)?`;
/** A dollar sign in a British advert is a pound sign from another keyboard; euros are left alone. */
const POUNDS = String.raw`(?:[£$]|\bGBP)\s?(${NUMBER})\s?${TIMES}`;
/** Units between the ends of a range: "£11 p/h - £12", "£400 per day to £450". */
const UNIT = String.raw`(?:FTE|p\.?\/?[ahdw]\.?|ph|(?:per|an?) (?:annum|hour|day|week|month|year)|/(?:h|hr|hour|day|week|year|annum)\b|pro[- ]rata|basic|minimum)`;
/** "rising to", "up to", "increasing after probation to": the pay begins at the one end and can reach the other. */
const REACHING = String.raw`(?:(?:which |that )?(?:rising|rises|increasing|increases|progressing|moving|going)(?: (?:after|on|upon|following) [a-z0-9 ]{1,30}?)?(?: up)? to\b|(?:and )?up to\b|max(?:imum)?(?: of)?\b)`;
/** Between the ends of a range: "-", "to", "FTE -", ") - SCP 28 (", ", rising to". */
const BETWEEN = String.raw`\s{0,3}${UNIT}?\)?\s{0,3}(?:-|–|—|‑|to\b|and\b|[,;]?\s?\(?\s?${REACHING})\s{0,3}(?:[A-Za-z]{1,6}\s?\d{1,3}\s{0,3}\(\s{0,3})?`;
const RANGE = new RegExp(
  `${POUNDS}(?:(?:${BETWEEN}|\\s?/?\\s?(?=£))(?:[£$]|GBP)?\\s?(${NUMBER})\\s?${TIMES})?`,
  'i',
);
/** Without a pound sign only what cannot be a scale point counts: "27,009.00 - 33,384.00", "19,807 FTE - £20,392 FTE". */
const BARE_RANGE = new RegExp(
  String.raw`(?<![£\d.,])(\d{2,3},\d{3}(?:\.\d\d)?)()${BETWEEN}£?(\d{2,3},\d{3}(?:\.\d\d)?)()`,
  'i',
);
/** "7 to 9 per hour", "40000 - 85400/annum", "20-40K": plain numbers, if a unit follows or they are the size of a salary. */
const PLAIN = new RegExp(
  String.raw`(?<![£€$\d.,:/\w-])(${NUMBER})\s?(k\b)?(?:${BETWEEN}(${NUMBER})\s?(k\b)?)?(?![\d%€]|\s?(?:eur|euros?)\b|[:.,]\d|(?:st|nd|rd|th)\b)`,
  'gi',
);
const UNIT_AFTER =
  /^\s{0,3}(?:gbp|pounds|to competitive)?\s{0,3}(?:p\.?\/?a\b|p\.?\/?h\b|ph\b|pcm\b|pw\b|\/\s?(?:annum|year|yr|h(?:ou)?r|day|week|month)\b|(?:per|an?|each) (?:annum|year|hour|hr|day|week|month)\b|hourly\b|daily\b|weekly\b|annually\b|fte\b)/i;
/** What a number counts when it is no money. */
const NO_MONEY_BEFORE =
  /(?:\bband|\bgrade|\bscale|\bscp|\bpoints?|\bspine|\blevel|\bstep|\bpts?|\bnjc|\bref|\bmps|\bups|\bm|\bu|\bl)\s{0,2}[:#]?\s{0,2}$/i;
const EXTRA_BEFORE = /(?:\+|\bplus\b|\bOTE\b|\bbonus\b)[^\d]{0,40}$/i;
const LEAST_SALARY = 8_000;
const MOST_SALARY = 400_000;
const MOST_PLAIN_TRIES = 20;

function timesOf(word: string): number {
  const letter = word.slice(0, 1).toLowerCase();
  if (letter === 'k') return 1_000;
  return letter === 'e' ? 10 ** Number(word.slice(1)) : letter === 'b' ? 1e9 : 1e6;
}

/** Null for what is no money. An amount may be absurdly large, but it is finite: whoever asks holds it against what a wage can be. */
function amount(digits: string | undefined, times: string | undefined): number | null {
  if (digits === undefined || /\.\d{3,}$/.test(digits)) return null;
  const hasPoint = /^\d{1,3},\d\d$/.test(digits);
  if (digits.includes(',') && !hasPoint && !IN_THOUSANDS.test(digits)) return null;
  const plain = hasPoint ? digits.replace(',', '.') : digits.replace(/[,\s]/g, '');
  const pounds = Number(plain) * (times ? timesOf(times) : 1);
  return pounds > 0 && Number.isFinite(pounds) ? pounds : null;
}

function toMatch(match: RegExpExecArray): AmountMatch {
  const [whole, low, lowTimes, high, highTimes] = match;
  // "£30-35k": one k speaks for both ends.
  const times = lowTimes || highTimes;
  let first = amount(low, times);
  let last = amount(high, times);
  // "£30,000 - 35" and "30-45000" are short for thousands.
  const isShort = first !== null && last !== null && first >= 1_000 && last < 1_000 && last * 1_000 >= first;
  if (isShort && last !== null && Number.isInteger(last)) last *= 1_000;
  if (
    first !== null &&
    last !== null &&
    first >= 8 &&
    first < 1_000 &&
    last >= LEAST_SALARY &&
    first * 1_000 <= last
  )
    first *= 1_000;
  return { start: match.index, end: match.index + whole.length, first, last, isRange: high !== undefined };
}

const FIRST_END = new RegExp(String.raw`^(?:[£$]|GBP)?\s?(${NUMBER})\s?${TIMES}`, 'i');

/** The lower end of a range as an amount of its own, for ends that turn out not to belong together. */
export function firstEndOf(words: string, { start, end }: AmountMatch): AmountMatch | null {
  const match = FIRST_END.exec(words.slice(start, end));
  if (match === null) return null;
  const [whole, digits, times] = match;
  return { start, end: start + whole.length, first: amount(digits, times), last: null, isRange: false };
}

/** The first amount or range. Null when the text names none. */
export function findAmount(words: string): AmountMatch | null {
  const [inPounds, bare] = [RANGE.exec(words), BARE_RANGE.exec(words)];
  const match = bare !== null && bare.index < (inPounds?.index ?? words.length) ? bare : inPounds;
  if (match === null) return findPlain(words);
  const before = words.slice(0, match.index);
  // "140000 + up to £18K bonus", "40000 - 50000/annum OTE 70,000 - 80,000": the pay stands before what is added to it.
  return (EXTRA_BEFORE.test(before) ? findPlain(before) : null) ?? toMatch(match);
}

function findPlain(words: string): AmountMatch | null {
  let tries = 0;
  for (const match of words.matchAll(PLAIN)) {
    tries += 1;
    if (tries > MOST_PLAIN_TRIES) return null;
    const found = toMatch(match);
    if (found.first === null || NO_MONEY_BEFORE.test(words.slice(Math.max(0, match.index - 12), match.index)))
      continue;
    const isSalary = found.first >= LEAST_SALARY && (found.last ?? found.first) <= MOST_SALARY;
    if (isSalary || UNIT_AFTER.test(words.slice(found.end, found.end + 20))) return found;
  }
  return null;
}
