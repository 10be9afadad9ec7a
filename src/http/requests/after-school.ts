/** "What is there for my child after Year 11? Medway", "options at 16 Thanet" -> at which end of school, and the other words. Pure. */

export interface AfterSchool {
  /** `18`: after Year 13, A levels, sixth form or college. */
  readonly at: 16 | 18;
  /**
   * `ways`: what there is then. `leaving`: if, or when, school may be left: "can my child leave school at 16". `costs`: what sixth form and college
   * cost. `benefit`: what becomes of Child Benefit.
   */
  readonly asks: 'ways' | 'leaving' | 'costs' | 'benefit';
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
      `${THEN} ${AT_18}|a[- ]?level results(?: day)?|(?:an? )?(?:uni(?:versity)?|degree) (?:or|vs|versus) (?:an? )?apprenticeships?|apprenticeships? (?:or|vs|versus) (?:an? )?(?:uni(?:versity)?|degree)|post[- ]?18(?= |$)|at 18|(?:leav(?:e|es|ing)|finish(?:es|ed|ing)?) (?:sixth form|college)`,
    ],
    // "After-school jobs" are done beside school.
    [
      16,
      `${THEN} ${AT_16}(?! (?:jobs?|work|clubs?|care|carers?|workers?|leaders?|assistants?))|post[- ]?16(?= (?:options|choices|pathways|routes|education|provision))|at (?:age )?16|(?:leav(?:e|es|ing)|quit) school(?: at 16)?|(?:gcse )?results day|school leavers?['’]?(?= (?:options|choices|pathways|routes))|next steps|if ${WHO} (?:don['’]?t (?:get|pass)|do not (?:get|pass)|fail(?:ed)?)(?: ${WHOSE})? (?:gcses?|exams)|${ROUTE} (?:or|vs|versus|(?:is |are )?better than|compared (?:to|with)|and) (?:do )?(?:an? )?${ROUTE}`,
    ],
  ] as const
).map(([at, words]) => [at, within(words)]);

const LEARNING = '(?:school|education|learning|college|(?:sixth|6th)[- ]?form|training)';
const UNTIL_18 =
  "(?:un ?til|till|til|to)(?: (?:they|he|she|i|you|we)(?:['’]?(?:re|s|m)| is| are| am)?)?(?: the age of)? 18";
const PUPILS =
  '(?:i|he|she|they|you|we|my|our|the|an?|your|pupils?|students?|child(?:ren)?|kids?|sons?|daughters?|boys?|girls?|teen(?:ager)?s?|people|someone|year (?:10|11)s?|1[4-7][ -]?(?:year[ -]?olds?)?)';
const LEAVING_AGE = [
  `(?:when (?:do|does|will|is|are) |(?:can|could|may|want(?:s|ed)? to|wanna|allowed to|able to|legal(?:ly)? to)(?: |$))(?:${PUPILS} )*(?:(?:legally|actually|just|allowed to|able to) )*(?:leave|quit|drop out of) ${LEARNING}(?: at (?:age )?1[5-8])?`,
  `(?:what age|how old|how young)\\b.*\\b(?:leave|quit) ${LEARNING}`,
  `(?:(?:is|are) (?:it|you|they) )?(?:(?:the|against the|a) )?(?:(?:law|legal|compulsory|mandatory|required)(?: (?:that|to|for|you|they|i|have))* )?(?:stay|remain|carry on|continue|keep)(?:ing)?(?: (?:on|in|at|to|learning|studying|going|full|part|time|${LEARNING}))* ${UNTIL_18}`,
  `(?:be|go) (?:in|at|to) ${LEARNING} ${UNTIL_18}`,
  `(?:have|has|need|needs|must)(?: to)? (?:(?:go|stay|do|be|carry on) )+(?:on )?(?:(?:to|in|at) )?(?:${LEARNING}|a[- ]?levels?)`,
  `when (?:do|does|will|is|are) (?:${PUPILS} )*(?:finish|end|break up)|what (?:happens|if) .*(?:not|n[’']?t) (?:stay|go|continue|carry)(?: on)?(?: (?:in|at|to))? ${LEARNING}`,
  `(?:is|are) ${LEARNING} (?:compulsory|mandatory|optional)|compulsory ${LEARNING}(?: age)?`,
  `(?:school )?leaving age|(?:the )?age (?:to|you can|for) leav(?:e|ing) ${LEARNING}`,
].join('|');
const STAGE = '(?:sixth|6th)[- ]?form|college|16|year 1[123]';
const COSTS = `(?<!(?:uni|university|nhs|nursing) )(?:16 ?(?:-|–|to) ?19 )?bursar(?:y|ies)(?: funds?)?(?: (?:for|at|in))?(?: (?:${STAGE}))?|education maintenance allowance|ema|(?:free school meals|help with (?:the )?(?:costs?|travel|money|fares))(?: (?:for|to|at|in))? (?:${STAGE})|(?:is|are) (?:${STAGE}) free|how much (?:is|does) (?:${STAGE})(?: cost)?`;
const BENEFIT = `child benefits?(?: (?:after|at|when|from|if|stops?|for))*(?: 16(?: year olds?)?)?`;

const ASKED: readonly (readonly [AfterSchool['asks'], RegExp])[] = (
  [
    ['leaving', LEAVING_AGE],
    ['benefit', BENEFIT],
    ['costs', COSTS],
  ] as const
).map(([asks, words]) => [asks, within(words)]);

function within(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words})(?![\\p{L}\\p{N}])`, 'iu');
}

/** Null where nothing is said of the end of school. */
export function readAfterSchool(text: string): AfterSchool | null {
  const without = (pattern: RegExp) => text.replace(pattern, ' , ').replace(/\s+/g, ' ').trim();
  for (const [asks, pattern] of ASKED)
    if (pattern.test(text)) return { at: 16, asks, rest: without(pattern) };
  for (const [at, pattern] of KINDS)
    if (pattern.test(text)) return { at, asks: 'ways', rest: without(pattern) };
  return null;
}
