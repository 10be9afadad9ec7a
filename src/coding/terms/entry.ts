/** What somebody needs before they may apply: experience, an age, and whether the advert speaks to school leavers. Pure. */
import type { Contract } from '../../domain/posting.ts';

const NO_EXPERIENCE =
  /\bno (?:previous |prior |relevant )?(?:experience|qualifications?)(?: is| are)? (?:necessary|needed|required)\b|\bno experience\b|\b(?:previous )?experience (?:is )?not (?:necessary|needed|required|essential)\b|\bfull training (?:is |will be )?(?:given|provided)\b|\bentry level\b|\bschool leavers?\b|\btrainee\b|\bwithout experience\b/;
const EXPERIENCE =
  /\b(?:previous|proven|relevant|significant|extensive|demonstrable|minimum|\d+) (?:years?s? )?(?:of )?experience\b|\bexperience (?:is )?(?:essential|required|necessary)\b|\b\d+ years? (?:of )?(?:\w+ )?experience\b|\bexperienced\b|\bsenior\b|\bqualified\b/;
const YEARS = '(1[3-9]|2[0-5])';
/** What the number counts when it is no age. */
const NO_AGE =
  '(?! (?:hours?|hrs|days?|weeks?|months?|miles?|minutes?|mins|per|percent|of|pupils|staff|people|words|years? (?:of )?(?:\\w+ )?experience|years? experience)\\b)';
const AT_LEAST =
  '(?:at least |over |aged? (?:at least |over |of )?|over the age of |an? minimum (?:age )?of |of at least |of a minimum age of )';
const OR_OVER = '(?:years? (?:old |of age )?)?(?:or|and) (?:over|above|older)';
/** An age counts where it is the applicant's. "Adults aged 18 and over" are whom the work is for, as often as not. */
const APPLICANT =
  '(?:applicants?|candidates?|you|drivers?|volunteers|staff|employees|team members|tutors|riders)';
const OTHERS =
  '(?:adults?|adolescents|children|people|persons|individuals|anyone|those|students|learners|clients|patients|residents|users|customers|pupils|tenants|boys|girls|m[ae]n|wom[ae]n|males|females)';
/** Most adverts hold no such number, and finding that out is much quicker. */
const AN_AGE = /\b(?:1[3-9]|2[0-5])s?\b/;
const AGE = new RegExp(
  [
    `\\b(?:must|should|need to|needs to|have to|has to|required to|requires you to|${APPLICANT} (?:\\w+ ){0,3}?(?:be|are)|you re) (?:all )?(?:be )?${AT_LEAST}?${YEARS}\\b${NO_AGE}`,
    `\\bbe ${AT_LEAST}${YEARS}\\b${NO_AGE}`,
    `\\bbe ${YEARS} (?:years? (?:old|of age)|${OR_OVER})\\b`,
    `\\b${APPLICANT} (?:who are )?(?:${AT_LEAST}${YEARS}\\b${NO_AGE}|${YEARS} ${OR_OVER}\\b)`,
    `\\b(?:open to|suitable for|applications from|seeking|looking for) (?:people|anyone|those|individuals|persons|adults) (?:who are )?${AT_LEAST}?${YEARS}\\b${NO_AGE}`,
    `\\bminimum age (?:of |is |for this (?:role|post) is |requirement (?:of |is )?)?${YEARS}\\b`,
    `\\b(?:over )?${YEARS}s? (?:years? (?:old |of age )?)?(?:or over |and over )?only\\b`,
    `(?<!\\b${OTHERS} (?:who are )?)\\baged? ${YEARS} ${OR_OVER}\\b`,
    `^${YEARS} ${OR_OVER}\\b`,
  ].join('|'),
);
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
  if (!AN_AGE.test(words)) return null;
  const age = AGE.exec(words)
    ?.slice(1)
    .find((each) => each !== undefined);
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
