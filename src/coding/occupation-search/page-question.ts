/** "Apprenticeships near ME4", "Thanet and Leeds", "what is growing in Kent", "is construction growing in Kent" -> the page that answers, and the places that it is about. Pure. */
import { type GrowingQuestion, readGrowingQuestion } from './growing-question.ts';
import { withoutThe } from './query-words.ts';

export type PageQuestion =
  /** `work`: "engineering apprenticeships in Kent"; null for all. */
  | {
      readonly page: 'adverts';
      readonly isApprenticeship: boolean;
      readonly work: string | null;
      readonly places: readonly [string];
    }
  | { readonly page: 'compare'; readonly places: readonly string[] }
  | ({ readonly page: 'growing' } & GrowingQuestion);

const ADVERTS =
  /^(?:(?:find|local|current|any|open|latest|new|live|level [2-7]|degree|higher|advanced|intermediate) )*(apprenticeships?|vacanc(?:y|ies)|job adverts?|who(?: is|['’]?s) (?:hiring|recruiting)|jobs (?:hiring|open))(?: open| now| open now)?(?: (?:closing|ending) soon)?(?:,? (?:near|in|around|at|for|close to))? (.+)$/i;
/** Each advert says when it starts, and no list is made by it. */
const STARTING =
  /,? (?:(?:that )?start(?:s|ing)? )?(?:in |from )?(?:(?:next |this )?(?:january|february|march|april|june|july|august|september|october|november|december|autumn|summer|spring)(?: 20[2-3]\d)?|this year|next year|20[2-3]\d)(?= |,|$)/i;
const ADVERTS_OF =
  /^(?:(?:find|local|current|any|level [2-7]|degree|higher|advanced|intermediate) )*(.+?) (apprenticeships?|vacanc(?:y|ies))(?: open| now| open now)?(?:,? (?:near|in|around|at|for|close to))? (.+)$/i;
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
    .replace(/^how (?:does|do|would) (.+?) compare (?:to|with|against) /i, '$1 and ')
    .replace(/,? (?:side by side|compared)$/i, '')
    .replace(/ compared (?:with|to|against) /i, ' and ');
  const unstarted = plain.replace(STARTING, '');
  const adverts = ADVERTS.exec(unstarted);
  if (adverts?.[1] !== undefined && adverts[2] !== undefined)
    return {
      page: 'adverts',
      isApprenticeship: /^appr/i.test(adverts[1]),
      work: null,
      places: [withoutThe(adverts[2])],
    };
  const [, work, kind = '', where] = ADVERTS_OF.exec(unstarted) ?? [];
  if (work !== undefined && where !== undefined)
    return { page: 'adverts', isApprenticeship: /^appr/i.test(kind), work, places: [withoutThe(where)] };
  const growing = readGrowingQuestion(plain);
  if (growing !== null) return { page: 'growing', ...growing };
  const [, asked, named] = COMPARED.exec(plain) ?? [];
  const compared = (asked ?? named)?.split(BETWEEN).map((each) => withoutThe(each.trim()));
  if (compared === undefined || compared.length < 2 || compared.length > MOST_PLACES) return null;
  return { page: 'compare', places: compared };
}
