/** The full-time figure that an advert names beside what a part-time or term-time job comes to: "£12,340 (FTE £25,100)". Pure. */
import { type AmountMatch, findAmount } from './amounts.ts';

const MARK =
  /\b(?:fte|wte|(?:full|whole)[- ]time(?:\/full year)?(?: equivalent)?|full[- ]year(?: equivalent)?|pro[- ]?rata(?: of| from| to)?)\b/gi;
/** Between the mark and the amount it speaks of. */
const LEADS =
  /^(?:[\s:=–-]|\b(?:salary|annual|starting|range|of|is|are|per annum|p\.?a\.?|from|equivalent|rate|basic|gross|pay|scale|would be|being|the|figure|to|a year|scp \d{1,2}(?:\s?-\s?\d{1,2})?)\b)*$/i;
/** Between the amount and a mark behind it. */
const FOLLOWS =
  /^(?:[\s,]|\b(?:per annum|p\.?a\.?|a year|per year|annually|gross|basic|salary|annual)\b|\/(?:year|annum))*$/i;
const REACH = 45;
const MOST_MARKS = 6;

/**
 * The amount or range that the words call a full-time one; null when they call none so. `pro rata` marks the amount before it ("£25,100
 * pro rata") only where no other mark settles it.
 */
export function findFullTimeEquivalent(words: string): AmountMatch | null {
  let proRata: AmountMatch | null = null;
  for (const mark of [...words.matchAll(MARK)].slice(0, MOST_MARKS)) {
    const end = mark.index + mark[0].length;
    const isProRata = /^pro/i.test(mark[0]);
    const found = amountAfter(words, end) ?? amountBefore(words, mark.index);
    if (found === null) continue;
    if (!isProRata) return found;
    proRata ??= found;
  }
  return proRata;
}

function amountAfter(words: string, end: number): AmountMatch | null {
  const match = findAmount(words.slice(end, end + REACH * 2));
  if (match === null || !LEADS.test(words.slice(end, end + match.start))) return null;
  return { ...match, start: match.start + end, end: match.end + end };
}

function amountBefore(words: string, start: number): AmountMatch | null {
  let from = Math.max(0, start - REACH * 2);
  for (let tries = 0; tries < MOST_MARKS; tries++) {
    const match = findAmount(words.slice(from, start));
    if (match === null) return null;
    const end = from + match.end;
    if (FOLLOWS.test(words.slice(end, start))) return { ...match, start: from + match.start, end };
    from = end;
  }
  return null;
}
