/** Words beside an amount that tell what an employer promises with commission ("OTE £40k") from the pay itself ("basic £24k"). Pure. */

const EARNINGS = String.raw`(?:(?:realistic|achievable|potential|possible|expected|projected|average|typical|total|target|top|year (?:1|one)|(?:1st|first)[- ]year|uncapped|in) ){0,3}(?:\(?OTE\)?\b|on[- ]target(?: earnings?)?\b|(?:realistic|achievable|potential|possible|expected|projected|(?:1st|first)[- ]year|target) (?:earnings?|income)\b|earnings? potential\b|potential\b)`;
const TARGET_AFTER = new RegExp(
  String.raw`^\+?\s{0,2}(?:(?:per annum|p\.?a\.?|(?:per|a) year|\/\s?(?:annum|year))\s?)?\(?${EARNINGS}`,
  'i',
);
const TARGET_BEFORE =
  /\b(?:OTE|on[- ]target(?: earnings?)?|(?:realistic|realistically|achievable|potential|possible|expected|projected|(?:1st|first)[- ]year|year (?:1|one)|target) (?:earnings?|earn|income)|earnings? potential|potential to earn)(?:[\s:(~–-]|\bof|\bis|\bare|\bup to|\bcirca|\bc\.?|\bfrom|\bbetween|\bover|\baround|\bin excess of|\bto|\bin|\byear (?:1|one|\d)|\bfirst year|\brealistic)*$/i;
/** "OTE £40,000": here the mark speaks of the amount behind it. */
const NEXT_AMOUNT = /^(?:\s|:|–|-|\b(?:of|is|up to|circa)\b)*(?:[£$]|GBP)?\s?\d[\d,.]*\s?k?/i;
const BASIC_AFTER =
  /^\s?(?:(?:per annum|p\.?a\.?|(?:per|a) (?:year|hour|week|month)|\/\s?(?:annum|year))\s?)?\(?(?:basic|base)\b(?!(?:[\s:–-]|\b(?:salary|pay|wage|rate|of|is|from|circa)\b)*(?:[£$]|GBP)?\s?\d)/i;
const BASIC_BEFORE =
  /\b(?:basic|base)(?:\s(?:salary|pay|wage|rate|annual|salary range|starting))*(?:[\s:(–-]|\bof|\bis|\bfrom|\bup to|\bcirca|\bstarts at|\bbetween)*$/i;
const REACHES = /\b(?:basic|base|rising|rises|increas\w+|progress\w+|going|moving|up to|max\w*)\b/i;
const WITH_MORE = /\b(?:OTE|on[- ]target|earn(?:s|ings?)?|commissions?|bonus(?:es)?|uncapped)\b/i;
const REACH = 60;

/** Whether the amount between these words is what can be earned with commission, and not the pay. */
export function isTarget(before: string, after: string): boolean {
  if (isAfterTargetMark(before)) return !BASIC_AFTER.test(after.slice(0, REACH));
  const mark = TARGET_AFTER.exec(after.slice(0, REACH))?.[0];
  if (mark === undefined) return false;
  const rest = after.slice(mark.length);
  const next = NEXT_AMOUNT.exec(rest.slice(0, REACH))?.[0];
  return next === undefined || isBasic('', rest.slice(next.length));
}

/** "OTE £28,000 to £32,000": behind such words the whole of a range is a target. */
export function isAfterTargetMark(before: string): boolean {
  return TARGET_BEFORE.test(before.slice(-REACH));
}

/** Whether the words call the amount between them the basic pay. */
export function isBasic(before: string, after: string): boolean {
  return BASIC_AFTER.test(after.slice(0, REACH)) || BASIC_BEFORE.test(before.slice(-REACH));
}

/** Whether a range leads from the pay to a target: "£25,000 rising to £30,000 OTE", "£24k basic to £40k OTE". */
export function reachesTarget(before: string, between: string, after: string): boolean {
  return isTarget('', after) && (REACHES.test(between) || BASIC_BEFORE.test(before.slice(-REACH)));
}

/** Whether the text speaks of anything that comes on top of a basic pay. */
export function promisesMore(words: string): boolean {
  return WITH_MORE.test(words);
}
