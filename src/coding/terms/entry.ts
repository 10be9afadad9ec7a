/** What somebody needs before they may apply: experience, an age, and whether the advert speaks to school leavers. Pure. */
import type { Contract } from '../../domain/posting.ts';

const NO_EXPERIENCE =
  /\bno (?:previous |prior |relevant )?(?:experience|qualifications?)(?: is| are)? (?:necessary|needed|required)\b|\bno experience\b|\b(?:previous )?experience (?:is )?not (?:necessary|needed|required|essential)\b|\bfull training (?:is |will be )?(?:given|provided)\b|\bentry level\b|\bschool leavers?\b|\btrainee\b|\bwithout experience\b/;
const EXPERIENCE =
  /\b(?:previous|proven|relevant|significant|extensive|demonstrable|minimum|\d+) (?:years?s? )?(?:of )?experience\b|\bexperience (?:is )?(?:essential|required|necessary)\b|\b\d+ years? (?:of )?(?:\w+ )?experience\b|\bexperienced\b|\bsenior\b|\bqualified\b/;
const AGE =
  /\b(?:must be|be|aged?|over the age of|minimum age(?: of| is)?|at least)\s(?:at least |over |aged? |of )?(1[3-9]|2[0-5])\b(?! (?:hours|days|weeks|months|miles|per))/;
const AGE_OR_OVER = /\b(1[3-9]|2[0-5]) (?:years?(?: old)?(?: of age)? )?(?:or|and) (?:over|above|older)\b/;
const SCHOOL_LEAVERS =
  /\b(?:school|college) leavers?\b|\bafter (?:your )?gcses?\b|\bafter a levels?\b|\b16 (?:to )?1[89] year olds?\b/;
const LEVEL = /\blevel ([2-7])\b/;
const LEVEL_WORDS: readonly (readonly [RegExp, number])[] = [
  [/\bdegree apprentic/, 6],
  [/\bhigher apprentic/, 4],
  [/\badvanced apprentic/, 3],
  [/\bintermediate apprentic|\bfoundation apprentic/, 2],
];

/** False where the words say that none is needed, true where they ask for some, null where they say neither. */
export function readExperience(words: string): boolean | null {
  if (NO_EXPERIENCE.test(words)) return false;
  return EXPERIENCE.test(words) ? true : null;
}

/** Years; null when no age is asked for. */
export function readMinimumAge(words: string): number | null {
  const age = AGE.exec(words)?.[1] ?? AGE_OR_OVER.exec(words)?.[1];
  return age === undefined ? null : Number(age);
}

/** Level 2 to 7 of an apprenticeship; null for any other contract and where no level is named. */
export function readLevel(words: string, contract: Contract | null): number | null {
  if (contract !== 'apprenticeship') return null;
  const named = LEVEL_WORDS.find(([pattern]) => pattern.test(words))?.[1];
  const level = LEVEL.exec(words)?.[1];
  return level === undefined ? (named ?? null) : Number(level);
}

/** Whether the words speak of school leavers. */
export function namesSchoolLeavers(words: string): boolean {
  return SCHOOL_LEAVERS.test(words);
}
