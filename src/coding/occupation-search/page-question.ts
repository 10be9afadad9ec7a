/** "Apprenticeships near ME4", "Thanet and Leeds", "what is growing in Kent", "is construction growing in Kent" -> the page that answers, and the places that it is about. Pure. */

export type PageQuestion =
  /** `work`: "engineering apprenticeships in Kent"; null for all. */
  | {
      readonly page: 'adverts';
      readonly isApprenticeship: boolean;
      readonly work: string | null;
      readonly places: readonly [string];
    }
  | { readonly page: 'compare'; readonly places: readonly string[] }
  /** No place: "what is growing here". `work`: "is construction growing in Kent"; null for all of it. */
  | {
      readonly page: 'growing';
      readonly work: string | null;
      readonly places: readonly [] | readonly [string];
    };

const ADVERTS =
  /^(?:(?:find|local|current|any|level [2-7]|degree|higher|advanced|intermediate) )*(apprenticeships?|vacanc(?:y|ies)|job adverts?|who(?: is|['’]?s) hiring|jobs (?:hiring|open))(?: open| now| open now)?(?:,? (?:near|in|around|at|for|close to))? (.+)$/i;
/** Each advert says when it starts, and no list is made by it. */
const STARTING =
  /,? (?:(?:that )?start(?:s|ing)? )?(?:in |from )?(?:(?:next |this )?(?:january|february|march|april|june|july|august|september|october|november|december|autumn|summer|spring)(?: 20[2-3]\d)?|this year|next year|20[2-3]\d)(?= |,|$)/i;
const ADVERTS_OF =
  /^(?:(?:find|local|current|any|level [2-7]|degree|higher|advanced|intermediate) )*(.+?) (apprenticeships?|vacanc(?:y|ies))(?: open| now| open now)?(?:,? (?:near|in|around|at|for|close to))? (.+)$/i;
const WORK = '(?:jobs?|sectors?|industr(?:y|ies)|work|careers?)';
const CHANGING = '(?:growing|expanding|shrinking|declining|disappearing)';
const IN = ',? (?:in|near|around|for) (.+)';
/** Each with the place last. */
const GROWING: readonly RegExp[] = [
  `(?:(?:what|which)(?: ${WORK})?(?: is| are|’s|'s|s)? )?(?:the )?(?:fast(?:est)? )?${CHANGING}(?: ${WORK})?${IN}`,
  `(?:fast(?:est)? )?${CHANGING} ${WORK} (.+)`,
  `(?:the )?(?:future ${WORK}|${WORK} (?:of|in|for) the future)(?:${IN}| (.+))`,
  `(?:what |which )?${WORK}(?: will there be| will be there| there will be)?,? (?:in|by) (?:the future|20[2-4]\\d)${IN}`,
  `(?:what |which )?${WORK}(?: will there be| will be there| are there going to be)${IN.replace('(.+)', '(.+?)')},? (?:in|by) (?:the future|20[2-4]\\d)`,
  `(?:what|which) ${WORK} (?:will|are going to) (?:grow|shrink|disappear|be in demand)${IN}`,
].map((words) => new RegExp(`^${words}$`, 'i'));
/** Some work, then the place. */
const WORK_GROWING: readonly RegExp[] = [
  `(?:is|are) (.+?) ${CHANGING}${IN}`,
  `(?:will|does|do) (.+?) (?:grow|shrink|be growing)${IN}`,
  `is there (?:a|any) future (?:in|for) (.+?)${IN}`,
].map((words) => new RegExp(`^${words}$`, 'i'));
const GROWING_SOMEWHERE =
  /^(?:what|which)(?: jobs?| sectors?| work| industr(?:y|ies))?(?: is| are|’s|'s|s) (?:growing|shrinking)(?: (?:fast(?:er|est)?|most))?(?: in| here| near me| nearby| locally| in my area| round here)?$/i;
/** "Rochester, Kent" is a town with its county: a comma alone compares nothing. */
const COMPARED =
  /^(?:(?:compar(?:e|es|ing)|comparisons? (?:of|between)|(?:the )?differences? between) (.+)|(.+?(?: and | & | or | vs?\.? | versus ).+))$/i;
const BETWEEN = /,\s*(?:and )?| and | & | with | or | vs?\.? | versus /i;
/** As many as the page sets side by side. */
const MOST_PLACES = 6;

/** Null when the text asks for no such page; whether its places are known is for the caller. */
export function readPageQuestion(text: string): PageQuestion | null {
  const plain = text
    .trim()
    .replace(/[?!.]+$/, '')
    .replace(/\s+/g, ' ')
    .replace(/,? (?:side by side|compared)$/i, '')
    .replace(/ compared (?:with|to|against) /i, ' and ');
  const unstarted = plain.replace(STARTING, '');
  const adverts = ADVERTS.exec(unstarted);
  if (adverts?.[1] !== undefined && adverts[2] !== undefined)
    return {
      page: 'adverts',
      isApprenticeship: /^appr/i.test(adverts[1]),
      work: null,
      places: [bare(adverts[2])],
    };
  const [, work, kind = '', where] = ADVERTS_OF.exec(unstarted) ?? [];
  if (work !== undefined && where !== undefined)
    return { page: 'adverts', isApprenticeship: /^appr/i.test(kind), work, places: [bare(where)] };
  const growing = readGrowing(plain);
  if (growing !== null) return growing;
  const [, asked, named] = COMPARED.exec(plain) ?? [];
  const compared = (asked ?? named)?.split(BETWEEN).map((each) => bare(each.trim()));
  if (compared === undefined || compared.length < 2 || compared.length > MOST_PLACES) return null;
  return { page: 'compare', places: compared };
}

function readGrowing(plain: string): PageQuestion | null {
  if (GROWING_SOMEWHERE.test(plain)) return { page: 'growing', work: null, places: [] };
  for (const pattern of WORK_GROWING) {
    const [, work, place] = pattern.exec(plain) ?? [];
    if (work !== undefined && place !== undefined) return { page: 'growing', work, places: [bare(place)] };
  }
  for (const pattern of GROWING) {
    const place = pattern
      .exec(plain)
      ?.slice(1)
      .find((each) => each !== undefined);
    if (place !== undefined) return { page: 'growing', work: null, places: [bare(place)] };
  }
  return null;
}

/** "The United Kingdom" is the United Kingdom. */
const bare = (place: string): string => place.replace(/^the /i, '');
