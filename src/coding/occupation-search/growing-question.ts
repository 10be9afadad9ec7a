/** "What is growing in Kent", "Medway growth sectors", "is construction growing in Kent" -> that growth is asked about, of what and where. Pure. */
import { withoutThe } from './query-words.ts';

export interface GrowingQuestion {
  /** "Is construction growing in Kent"; null for all work. */
  readonly work: string | null;
  /** None: "what is growing here". */
  readonly places: readonly [] | readonly [string];
  /** Whether no word such as "in" leads to the place, so that it may be something else: "fruit growing jobs". */
  readonly isDoubtful: boolean;
}

const WORK =
  '(?:(?:local|job|employment|main|new) )*(?:jobs?|sectors?|industr(?:y|ies)|work|careers?|occupations?|employment|areas?|trades?|businesses)';
const CHANGING =
  '(?:growing|growth|expanding|emerging|booming|rising|up[ -]and[ -]coming|shrinking|declining|dying|disappearing)';
const FASTEST = '(?:(?:the|some|which|what|fast(?:est)?|most|new) )*';
const FAST = '(?: (?:fast(?:er|est)?|(?:the )?most))?';
/** "Growing sectors", "jobs that are growing", "job growth", "the outlook for jobs". */
const WHAT_GROWS = [
  `${FASTEST}${CHANGING} ${WORK}|${FASTEST}${WORK} (?:growing|expanding|shrinking|declining)`,
  `${FASTEST}${WORK} (?:that|which) (?:(?:are|is|will be) ${CHANGING}|(?:will|are going to) (?:grow|shrink|disappear))${FAST}`,
  '(?:(?:jobs?|employment|sectors?|industry|economic|labou?r market) )*(?:growth|forecasts?|projections?)(?: (?:forecasts?|projections?|figures|data|by sector))?',
  `(?:(?:what|which)(?: ${WORK})?|${WORK}(?: that| which)?) (?:may|might|could|will) (?:grow|shrink)`,
  '(?:jobs?|employment|careers?|labou?r market) (?:outlook|prospects)|(?:the )?(?:outlook|prospects) for (?:jobs|work|employment)',
  `(?:the )?(?:future ${WORK}|${WORK} (?:of|in|for) the future|future of (?:work|jobs))|areas? of growth`,
].join('|');

const IN = ',? (?:in|near|around|for) ';
const PLACE = '(?<place>.+?)';
const YEAR = ',? (?:in|by) (?:the future|20[2-4]\\d)';
const BE = "(?: is| are|’s|'s|s)";
const whole = (words: string): RegExp => new RegExp(`^(?:${words})$`, 'i');

/** Nothing is said of where. */
const SOMEWHERE = whole(
  `(?:(?:what|which)(?: ${WORK})?${BE} (?:growing|shrinking)${FAST}|${WHAT_GROWS})(?: in| here| near me| nearby| locally| in my area| round here)?`,
);
/** Some work, then the place. */
const WORK_AND_PLACE: readonly RegExp[] = [
  `(?:is|are) (?<work>.+?) ${CHANGING}${IN}${PLACE}`,
  `(?:will|does|do) (?<work>.+?) (?:grow|shrink|be growing)${IN}${PLACE}`,
  `is there (?:a|any) future (?:in|for) (?<work>.+?)${IN}${PLACE}`,
].map(whole);
/** All work, where "in" leads to the place. */
const IN_PLACE: readonly RegExp[] = [
  `(?:(?:what|which)(?: ${WORK})?${BE}? )?(?:the )?(?:fast(?:est)? )?${CHANGING}(?: ${WORK})?${IN}${PLACE}`,
  `(?:${WHAT_GROWS})${IN}${PLACE}`,
  `(?:what |which )?${WORK}(?: will there be| will be there| there will be)?${YEAR}${IN}${PLACE}`,
  `(?:what |which )?${WORK}(?: will there be| will be there| are there going to be)${IN}${PLACE}${YEAR}`,
  `(?:(?:what|which) )?(?:${WORK} )?(?:will|may|might|could|are going to|is going to) (?:grow|shrink|disappear|be in demand)${IN}${PLACE}`,
].map(whole);
/** Where it stands beside. */
const BESIDE: readonly RegExp[] = [
  // "Is Medway growing": or some work is.
  `(?:is|are) ${PLACE} ${CHANGING}`,
  `(?:what|which)(?: ${WORK})?${BE} ${CHANGING}${FAST},? ${PLACE}`,
  `(?:${WHAT_GROWS}),? ${PLACE}`,
  // "Kent’s growth sectors".
  `${PLACE}(?:['’]s)?,? (?:${WHAT_GROWS}|growing)`,
  // "Construction growth Kent".
  `(?<work>.+?) (?:growth|outlook|prospects|forecasts?)(?:,? (?:in|near|around|for))? ${PLACE}`,
].map(whole);

/** Null where growth is not asked about. Whether the place is known is for the caller. */
export function readGrowingQuestion(text: string): GrowingQuestion | null {
  if (SOMEWHERE.test(text)) return { work: null, places: [], isDoubtful: false };
  return (
    readWith(WORK_AND_PLACE, text, false) ?? readWith(IN_PLACE, text, false) ?? readWith(BESIDE, text, true)
  );
}

function readWith(patterns: readonly RegExp[], text: string, isDoubtful: boolean): GrowingQuestion | null {
  for (const pattern of patterns) {
    const { work = null, place } = pattern.exec(text)?.groups ?? {};
    if (place !== undefined) return { work, places: [withoutThe(place)], isDoubtful };
  }
  return null;
}
