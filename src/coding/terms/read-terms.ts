/** The terms of a job in an advert's words: hours, contract, and what a school leaver needs to know before applying. Pure. */

import type { Workplace } from '../../domain/posting.ts';
import { plainName } from '../../reference/plain-name.ts';
import { readWorkplace } from '../place/workplace.ts';

type WorkingPattern = 'full-time' | 'part-time' | 'full-time or part-time';
type Contract =
  | 'permanent'
  | 'fixed-term'
  | 'temporary'
  | 'casual'
  | 'self-employed'
  | 'apprenticeship'
  | 'voluntary';

export interface Terms {
  /** Null when nothing is said, as everywhere here. */
  readonly workingPattern: WorkingPattern | null;
  readonly hoursPerWeek: number | null;
  readonly contract: Contract | null;
  readonly workplace: Workplace | null;
  /** Level 2 to 7 of an apprenticeship. */
  readonly apprenticeshipLevel: number | null;
  /** True when the advert says that none is needed, false when it asks for some. */
  readonly needsExperience: boolean | null;
  /** Years of age that the law or the employer asks for. */
  readonly minimumAge: number | null;
  /** Whether somebody of 16 to 18 without experience can apply: true only where the words say so. */
  readonly isForSchoolLeavers: boolean | null;
}

const MAX_LENGTH = 5_000;
/** Hours a week from which the statistics call a job full time. */
const FULL_TIME_FROM = 31;
const MOST_HOURS = 80;
const LEAVING_AGE = 18;

const FULL = /\bfull ?time\b|\bft\b|\bfull or part time\b/;
const PART = /\bpart ?time\b|\bpt\b|\bterm time\b|\bjob ?share\b|\bfull or part time\b/;
/** "Full-time equivalent" is a measure of pay, "FTE 0.6" of a share. */
const NO_PATTERN =
  /\bfull ?time equivalent\b|\bfull ?time (?:salary|rate)\b|\bpro rata (?:for )?part ?time\b/g;
const HOURS =
  /(\d{1,2}(?:\.\d{1,2})?)\s{0,2}(?:-|–|to)?\s{0,2}(\d{1,2}(?:\.\d{1,2})?)?\s{0,2}(?:hours?|hrs?)\s{0,2}(?:per|a|\/|each|p)?\.?\s{0,2}(?:week|wk|w\b|weekly)/i;
const SHARE = /\b0\.(\d{1,2})\s?(?:fte|wte)\b|\b(?:fte|wte)\s?:?\s?0\.(\d{1,2})\b/i;

const CONTRACTS: readonly (readonly [RegExp, Contract])[] = [
  [/\bapprentices?(?:hips?)?\b/, 'apprenticeship'],
  [/\bvolunt(?:eer|eers|ary|eering)\b|\bunpaid\b/, 'voluntary'],
  [/\bself employed\b|\bfreelance\b|\bcontractor\b|\boutside ir35\b|\binside ir35\b/, 'self-employed'],
  [
    /\bzero hours?\b|\bcasual\b|\bbank (?:staff|worker|post|contract)\b|\brelief\b|\bsessional\b|\bas and when\b/,
    'casual',
  ],
  [
    /\bfixed term\b|\bftc\b|\bmaternity cover\b|\bsecondment\b|\b\d{1,2} months? (?:contract|ftc|fixed)\b|\bcontract\b(?! (?:manager|management|of employment|administrat))/,
    'fixed-term',
  ],
  [
    /\btemporary\b|\btemp\b|\btemp to perm\b|\bseasonal\b|\bsupply (?:teacher|staff|teaching)\b|\binterim\b|\blocum\b/,
    'temporary',
  ],
  [/\bpermanent\b|\bperm\b/, 'permanent'],
];

const NO_EXPERIENCE =
  /\bno (?:previous |prior |relevant )?(?:experience|qualifications?)(?: is| are)? (?:necessary|needed|required)\b|\bno experience\b|\b(?:previous )?experience (?:is )?not (?:necessary|needed|required|essential)\b|\bfull training (?:is |will be )?(?:given|provided)\b|\bentry level\b|\bschool leavers?\b|\btrainee\b|\bwithout experience\b/;
const EXPERIENCE =
  /\b(?:previous|proven|relevant|significant|extensive|demonstrable|minimum|\d+) (?:years?s? )?(?:of )?experience\b|\bexperience (?:is )?(?:essential|required|necessary)\b|\b\d+ years? (?:of )?(?:\w+ )?experience\b|\bexperienced\b|\bsenior\b|\bqualified\b/;
const AGE =
  /\b(?:must be|be|aged?|over the age of|minimum age(?: of| is)?|at least)\s(?:at least |over |aged? |of )?(1[3-9]|2[0-5])\b(?! (?:hours|days|weeks|months|miles|per))/;
const AGE_OR_OVER = /\b(1[3-9]|2[0-5]) (?:years?(?: old)?(?: of age)? )?(?:or|and) (?:over|above|older)\b/;
const LEVEL = /\blevel ([2-7])\b/;
const LEVEL_WORDS: readonly (readonly [RegExp, number])[] = [
  [/\bdegree apprentic/, 6],
  [/\bhigher apprentic/, 4],
  [/\badvanced apprentic/, 3],
  [/\bintermediate apprentic|\bfoundation apprentic/, 2],
];
const FOR_SCHOOL_LEAVERS =
  /\bschool leavers?\b|\bafter (?:your )?gcses?\b|\bafter a levels?\b|\bcollege leavers?\b|\b16 (?:to |- ?)?1[89] year olds?\b/;

function hoursOf(text: string): number | null {
  const [, low, high] = HOURS.exec(text) ?? [];
  const hours = Number(high ?? low ?? Number.NaN);
  return hours > 0 && hours <= MOST_HOURS ? hours : null;
}

function patternOf(text: string, words: string, hours: number | null): WorkingPattern | null {
  const told = words.replace(NO_PATTERN, ' ');
  const [isFull, isPart] = [FULL.test(told), PART.test(told)];
  if (isFull && isPart) return 'full-time or part-time';
  if (isFull) return 'full-time';
  if (isPart || SHARE.test(text)) return 'part-time';
  return hours === null ? null : patternOfHours(hours);
}

/** What so many hours a week are called. */
export function patternOfHours(hours: number): WorkingPattern {
  return hours >= FULL_TIME_FROM ? 'full-time' : 'part-time';
}

function levelOf(words: string, contract: Contract | null): number | null {
  if (contract !== 'apprenticeship') return null;
  const named = LEVEL_WORDS.find(([pattern]) => pattern.test(words))?.[1];
  const level = LEVEL.exec(words)?.[1];
  return level === undefined ? (named ?? null) : Number(level);
}

/** `text` is plain text: a title, the source's own labels, a description, or all of them. */
export function readTerms(text: string): Terms {
  const shown = text.slice(0, MAX_LENGTH);
  const words = plainName(shown);
  const hoursPerWeek = hoursOf(shown);
  const contract = CONTRACTS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
  const age = AGE.exec(words)?.[1] ?? AGE_OR_OVER.exec(words)?.[1];
  const minimumAge = age === undefined ? null : Number(age);
  const needsExperience = NO_EXPERIENCE.test(words) ? false : EXPERIENCE.test(words) ? true : null;
  return {
    workingPattern: patternOf(shown, words, hoursPerWeek),
    hoursPerWeek,
    contract,
    workplace: readWorkplace(words),
    apprenticeshipLevel: levelOf(words, contract),
    needsExperience,
    minimumAge,
    isForSchoolLeavers: forSchoolLeavers(words, contract, minimumAge, needsExperience),
  };
}

function forSchoolLeavers(
  words: string,
  contract: Contract | null,
  minimumAge: number | null,
  needsExperience: boolean | null,
): boolean | null {
  if (minimumAge !== null && minimumAge > LEAVING_AGE) return false;
  if (needsExperience === true) return false;
  if (FOR_SCHOOL_LEAVERS.test(words) || needsExperience === false) return true;
  return contract === 'apprenticeship' && !/\bdegree apprentic|\blevel [67]\b/.test(words) ? true : null;
}
