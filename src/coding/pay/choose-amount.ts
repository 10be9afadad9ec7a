/** Which of the amounts in a text is the pay: not the welcome bonus, the shift's allowance or what commission may bring. Pure. */
import type { PayPeriod } from '../../domain/posting.ts';
import { type AmountMatch, findAmount, firstEndOf } from './amounts.ts';
import { periodInWords } from './pay-period.ts';
import { isAfterTargetMark, isBasic, isTarget, promisesMore, reachesTarget } from './target-earnings.ts';

/** Paid on top, or no pay at all. */
const EXTRA =
  '(?:bonus(?:es)?|rewards?|allowances?|supplements?|vouchers?|contributions?|budgets?|discounts?|golden hello|hello|incentives?|premium|relocation|referrals?|retention|turnover|revenue|portfolio|funding|grants?|gift ?cards?|gift|cashback|subsid(?:y|ies)|overtime|weighting|package|fees?|savings?|cover|enhancement|uplift|sign(?:ing)?[- ]on|joining|welcome|mile)';
const EXTRA_AFTER = new RegExp(
  String.raw`^\s{0,2}(?:(?:per (?:shift|annum|year|month)|a (?:year|month)|towards? (?:your )?|of |in )\s?)?(?:(?!plus\b|and\b|with\b|or\b|to\b|basic\b|salary\b|per\b|doe\b|pro\b|dep\w+\b)[a-z-]+\s){0,2}${EXTRA}\b`,
  'i',
);
const EXTRA_BEFORE =
  /(?:\b(?:bonus(?:es)?|rewards?|allowances?|supplements?|vouchers?|budgets?|incentives?|turnover|revenue|portfolio|contributions?|funding|grants?|hello|discounts?|worth|premium|mileage|enhancement|uplift)(?:\s?(?:of|is|worth|up to|to the value of|:|-|–))*|\b(?:refer|recommend)(?:ring)? (?:a|your) friends?\b[^.£$]{0,60}|\b(?:save|win|raised?|receive an extra|earn an extra|additional|extra)(?: up to)?)\s*$/i;
/** "£25,000 bonus" is how boards write "£25,000 plus bonus". */
const LEAST_SALARY = 8_000;
const MOST_AMOUNTS = 6;

interface Candidate {
  readonly match: AmountMatch;
  readonly isExtra: boolean;
  readonly period: PayPeriod | null;
}

export interface ChosenAmount extends AmountMatch {
  /** No pay is named: the amount is what can be reached with commission. */
  readonly isTarget: boolean;
}

/** The amount or range that is the pay; null when the text names none, or nothing but extras. */
export function chooseAmount(words: string): ChosenAmount | null {
  const first = candidate(words, findAmount(words));
  if (first === null) return null;
  const basic = promisesMore(words) ? basicBeside(words, first) : null;
  if (basic !== null) return { ...basic, isTarget: false };
  const chosen = chooseFrom(words, first);
  if (chosen === null) return null;
  // "£25,000 - £60,000, OTE" leads from what is paid to what can be reached.
  const isTargetWhole = chosen.isRange
    ? isAfterTargetMark(words.slice(0, chosen.start))
    : isTargetIn(words, chosen);
  return { ...chosen, isTarget: isTargetWhole };
}

/** The pay that stands behind what can be earned with commission: "Earn up to £40k OTE, basic £24k". Null where the first amount is the pay. */
function basicBeside(words: string, first: Candidate): AmountMatch | null {
  const most = first.match.first ?? 0;
  if (isBasicIn(words, first.match)) return null;
  const others = amountsAfter(words, first.match).filter(
    ({ match, isExtra }) => !isExtra && (match.first ?? most) < most && !isTargetIn(words, match),
  );
  const named = others.find(({ match }) => isBasicIn(words, match));
  if (named !== undefined || !isTargetIn(words, first.match)) return named?.match ?? null;
  const isPay = ({ match, period }: Candidate) => period !== null || (match.first ?? 0) >= LEAST_SALARY;
  return others.find(isPay)?.match ?? null;
}

const isTargetIn = (words: string, { start, end }: AmountMatch): boolean =>
  isTarget(words.slice(0, start), words.slice(end));
const isBasicIn = (words: string, { start, end }: AmountMatch): boolean =>
  isBasic(words.slice(0, start), words.slice(end));

function chooseFrom(words: string, first: Candidate): AmountMatch | null {
  const isSalary = (first.match.first ?? 0) >= LEAST_SALARY;
  if (!first.isExtra && (first.period !== null || isSalary)) return first.match;
  const others = amountsAfter(words, first.match).filter(({ isExtra }) => !isExtra);
  const withPeriod = others.find(({ period }) => period !== null);
  if (withPeriod !== undefined) return withPeriod.match;
  if (!first.isExtra) return first.match;
  return (
    others[0]?.match ??
    (isSalary && !EXTRA_BEFORE.test(words.slice(0, first.match.start)) ? first.match : null)
  );
}

function amountsAfter(words: string, first: AmountMatch): readonly Candidate[] {
  const found: Candidate[] = [];
  let rest = hide(words, first);
  for (let tries = 0; tries < MOST_AMOUNTS; tries++) {
    const match = findAmount(rest);
    const next = candidate(words, match);
    if (match === null || next === null) break;
    found.push(next);
    rest = hide(rest, match);
  }
  return found;
}

/** The same text, as long as it was, without that amount. */
function hide(words: string, { start, end }: AmountMatch): string {
  return words.slice(0, start) + '\n'.repeat(end - start) + words.slice(end);
}

/** The ends of a range of pay are never so far apart as a bonus and a wage. */
const FARTHEST_ENDS = 8;

/**
 * An extra never joins a range with the pay: "sign-on bonus £500 and £14 per hour" and "£14 per hour and a £500 bonus" name two amounts,
 * of which this gives the first; so do "£25,000 rising to £30,000 OTE" and "OTE £35,000 - £12.50 per hour". Any other match is given as it is.
 */
function apart(words: string, match: AmountMatch): AmountMatch {
  const { first, last, isRange, start, end } = match;
  const alone = isRange && first !== null && last !== null ? firstEndOf(words, match) : null;
  if (alone === null || first === null || last === null) return match;
  const before = words.slice(0, start);
  const between = words.slice(alone.end, end);
  const isFirstExtra = EXTRA_BEFORE.test(before.slice(-100));
  const isLastExtra = EXTRA_AFTER.test(words.slice(end, end + 60));
  if (reachesTarget(before, between, words.slice(end))) return alone;
  const areFar = last >= FARTHEST_ENDS * first || first >= FARTHEST_ENDS * last;
  const isAnd = /\band\b/i.test(between) && !/\bbetween\s*$/i.test(before);
  if (isAnd) return isFirstExtra !== isLastExtra || areFar ? alone : match;
  const isPayAfter = periodInWords('', '', words.slice(end).split(/[£$|]/, 1)[0] ?? '') !== null;
  const isPayBetween = periodInWords('', '', between) !== null;
  const isOneExtra = (isFirstExtra && isPayAfter) || (isLastExtra && isPayBetween);
  return areFar && (isOneExtra || isTarget(before, '')) ? alone : match;
}

function candidate(words: string, found: AmountMatch | null): Candidate | null {
  if (found === null) return null;
  const match = apart(words, found);
  const [before, within, after] = [
    words.slice(0, match.start),
    words.slice(match.start, match.end),
    words.slice(match.end),
  ];
  return {
    match,
    isExtra: EXTRA_BEFORE.test(before.slice(-100)) || EXTRA_AFTER.test(after.slice(0, 60)),
    period: periodInWords(before, within, after.split(/[£$|]/, 1)[0] ?? ''),
  };
}
