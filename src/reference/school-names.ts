/** Words of schools' names as they are compared: "St. John's C of E High School" and "saint johns cofe high school" are the same. */
import { plainName } from './plain-name.ts';

/** What people and registers write in several ways, as plain words. */
const ONE_WAY: readonly (readonly [RegExp, string])[] = [
  [/\bsaints?\b/g, 'st'],
  [/\b(?:church of england|c of e|ce)\b/g, 'cofe'],
  [/\b(?:roman catholic|rc)\b/g, 'catholic'],
  [/\b6th\b/g, 'sixth'],
];

/** Words that so many schools have that they tell none from another. */
const COMMON: ReadonlySet<string> = new Set(
  `a academy and at boys campus catholic centre cofe college community comprehensive education for form free girls grammar high in
   of school schools secondary sixth special specialist studio technical technology the trust upper ysgol`.split(
    /\s+/,
  ),
);

/** Words that say that a school is meant. */
const OF_SCHOOLS = /\b(?:schools?|academy|college|grammar|sixth form|ysgol|utc|comprehensive)\b/;

/** "St Mary's": churches and schools are called so, towns hardly ever. */
const OF_SAINT = /^(?:st\.?|saints?) \p{L}+['’]s\b/iu;

/** In order, as often as they stand. */
export function schoolWords(text: string): readonly string[] {
  const plain = ONE_WAY.reduce((words, [pattern, way]) => words.replace(pattern, way), plainName(text));
  return plain === '' ? [] : plain.split(' ');
}

/** Those that tell a school from others: "fort", "pitt". */
export function tellingWords(words: readonly string[]): readonly string[] {
  return words.filter((word) => !COMMON.has(word));
}

/** Whether the words say themselves that they name a school. */
export function namesSchool(text: string): boolean {
  return OF_SCHOOLS.test(schoolWords(text).join(' ')) || OF_SAINT.test(text);
}
