/** "Apprenticeships near ME4", "Thanet and Leeds", "what is growing in Kent" -> the page that answers, and the places that it is about. Pure. */

export type PageQuestion =
  | { readonly page: 'adverts'; readonly isApprenticeship: boolean; readonly places: readonly [string] }
  | { readonly page: 'compare'; readonly places: readonly string[] }
  /** No place: "what is growing here". */
  | { readonly page: 'growing'; readonly places: readonly [] | readonly [string] };

const ADVERTS =
  /^(?:(?:find|local|current|any|level [2-7]|degree|higher|advanced|intermediate) )*(apprenticeships?|vacanc(?:y|ies)|job adverts?|who(?: is|['’]?s) hiring|jobs (?:hiring|open))(?: open| now| open now)?(?:,? (?:near|in|around|at|for|close to))? (.+)$/i;
const GROWING =
  /^(?:(?:what|which)(?: jobs?| sectors?| work| industr(?:y|ies))?(?: is| are|’s|'s|s)? )?(?:the )?(?:fast(?:est)? )?growing(?: (?:jobs?|sectors?|industr(?:y|ies)|work))?,? (?:in|near|around) (.+)$/i;
const GROWING_SOMEWHERE =
  /^(?:what|which)(?: jobs?| sectors?| work| industr(?:y|ies))?(?: is| are|’s|'s|s) growing(?: (?:fast(?:er|est)?|most))?(?: in| here| near me| nearby| locally| in my area| round here)?$/i;
/** "Rochester, Kent" is a town with its county: a comma alone compares nothing. */
const COMPARED = /^(?:compare (.+)|(.+?(?: and | & | or | vs?\.? | versus ).+))$/i;
const BETWEEN = /,\s*(?:and )?| and | & | with | or | vs?\.? | versus /i;
/** As many as the page sets side by side. */
const MOST_PLACES = 6;

/** Null when the text asks for no such page; whether its places are known is for the caller. */
export function readPageQuestion(text: string): PageQuestion | null {
  const plain = text
    .trim()
    .replace(/[?!.]+$/, '')
    .replace(/\s+/g, ' ')
    .replace(/,? (?:side by side|compared)$/i, '');
  const adverts = ADVERTS.exec(plain);
  if (adverts?.[1] !== undefined && adverts[2] !== undefined)
    return { page: 'adverts', isApprenticeship: /^appr/i.test(adverts[1]), places: [bare(adverts[2])] };
  if (GROWING_SOMEWHERE.test(plain)) return { page: 'growing', places: [] };
  const growing = GROWING.exec(plain)?.[1];
  if (growing !== undefined) return { page: 'growing', places: [bare(growing)] };
  const [, asked, named] = COMPARED.exec(plain) ?? [];
  const compared = (asked ?? named)?.split(BETWEEN).map((each) => bare(each.trim()));
  if (compared === undefined || compared.length < 2 || compared.length > MOST_PLACES) return null;
  return { page: 'compare', places: compared };
}

/** "The United Kingdom" is the United Kingdom. */
const bare = (place: string): string => place.replace(/^the /i, '');
