/** "What is there for my child after Year 11? Medway", "options at 16 Thanet" -> at which end of school, and the other words. Pure. */

export interface AfterSchool {
  /** `18`: after Year 13, A levels, sixth form or college. */
  readonly at: 16 | 18;
  /** '' where nothing else was typed. */
  readonly rest: string;
}

const WHO = '(?:i|he|she|they|you|we)';
const LEAVING =
  '(?:leav(?:e|es|ing)|left|finish(?:es|ed|ing)?|done|did|completed|completing|doing|failed|failing|passed|get(?:ting)? (?:my|his|her|their) )';
const WHOSE = '(?:my|his|her|their|the|your|our)';
const AT_16 = '(?:years? ?11|yr ?11|y11|key ?stage 4|ks4|gcses?|exams|school|s4)';
const AT_18 =
  '(?:years? ?1[23]|yr ?1[23]|y1[23]|a[- ]?levels?|t[- ]?levels?|btecs?|(?:the )?(?:sixth|6th)[- ]?form|college)';
const ROUTE = '(?:a[- ]?levels?|t[- ]?levels?|btecs?|college|(?:sixth|6th)[- ]?form|apprenticeships?)';
const THEN = `(?:after|following|beyond|at the end of|when|once)(?: ${WHO}(?:['’]?ve| have| has)?)?(?: ${LEAVING})?(?: ${WHOSE})?`;
const KINDS: readonly (readonly [AfterSchool['at'], RegExp])[] = (
  [
    [
      18,
      `${THEN} ${AT_18}|post[- ]?18(?= |$)|at 18|(?:leav(?:e|es|ing)|finish(?:es|ed|ing)?) (?:sixth form|college)`,
    ],
    // "After-school jobs" are done beside school.
    [
      16,
      `${THEN} ${AT_16}(?! (?:jobs?|work|clubs?|care|carers?|workers?|leaders?|assistants?))|post[- ]?16(?= (?:options|choices|pathways|routes|education|provision))|at (?:age )?16|(?:leav(?:e|es|ing)|quit) school(?: at 16)?|school leavers?['’]?(?= (?:options|choices|pathways|routes))|next steps|if ${WHO} (?:don['’]?t (?:get|pass)|do not (?:get|pass)|fail(?:ed)?)(?: ${WHOSE})? (?:gcses?|exams)|${ROUTE} (?:or|vs|versus|(?:is |are )?better than|compared (?:to|with)|and) (?:do )?(?:an? )?${ROUTE}`,
    ],
  ] as const
).map(([at, words]) => [at, new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words})(?![\\p{L}\\p{N}])`, 'iu')]);

/** Null where nothing is said of the end of school. */
export function readAfterSchool(text: string): AfterSchool | null {
  for (const [at, pattern] of KINDS)
    if (pattern.test(text)) return { at, rest: text.replace(pattern, ' , ').replace(/\s+/g, ' ').trim() };
  return null;
}
