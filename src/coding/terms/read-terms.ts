/** The terms of a job in an advert's words: hours, contract, and what a school leaver needs to know before applying. Pure. */
import type { SafetyMark } from '../../domain/advert-safety.ts';
import type { PostingTerms } from '../../domain/posting.ts';
import { plainName } from '../../reference/plain-name.ts';
import { readWorkplace } from '../place/workplace.ts';
import { NO_FACTS, readSafety, type SafetyFacts } from '../safety/read-safety.ts';
import { namesSchoolLeavers, readExperience, readLevel, readMinimumAge } from './entry.ts';
import { readContract } from './read-contract.ts';
import { markForSchoolLeavers } from './school-leavers.ts';
import { readHours, readPattern } from './working-hours.ts';

const MAX_LENGTH = 5_000;
/** Adverts are often copied together without their line breaks: "PermanentHours: 37". */
const GLUED = /(?=[A-Z](?:[a-z]|[A-Z]{2}))(?<=[a-z)])/g;

/** What the source's own fields say, which comes before what the words say. */
export interface StatedTerms
  extends Partial<
    Pick<PostingTerms, 'workingPattern' | 'hoursPerWeek' | 'contract' | 'workplace' | 'apprenticeshipLevel'>
  > {}

function shownText(text: string): string {
  return text.slice(0, MAX_LENGTH).replace(GLUED, ' | ');
}

/** As much of an advert as is read, in plain lower case. */
export function shownWords(text: string): string {
  return plainName(shownText(text));
}

export interface ReadWords {
  readonly terms: PostingTerms;
  readonly safety: readonly SafetyMark[];
}

/**
 * `text` is plain text: a title, and after it whatever else the advert says. Null stands for nothing said, as everywhere here. One
 * reading for a whole posting and for words alone, so that they cannot answer differently.
 */
export function readWords(text: string, stated: StatedTerms = {}, facts: SafetyFacts = NO_FACTS): ReadWords {
  const shown = shownText(text);
  const words = plainName(shown);
  const saidHours = readHours(shown);
  const contract = stated.contract ?? readContract(shown);
  const said = {
    workingPattern: stated.workingPattern ?? readPattern(shown, words, saidHours),
    hoursPerWeek: stated.hoursPerWeek ?? saidHours,
    contract,
    workplace: stated.workplace ?? readWorkplace(words),
    apprenticeshipLevel: stated.apprenticeshipLevel ?? readLevel(words, contract),
    minimumAge: readMinimumAge(words),
    needsExperience: readExperience(words),
  };
  const safety = readSafety(text.slice(0, MAX_LENGTH), said, facts);
  const mark = markForSchoolLeavers(said, namesSchoolLeavers(words), safety);
  return { terms: { ...said, ...mark }, safety };
}

/** The terms alone. */
export function readTerms(text: string, stated: StatedTerms = {}): PostingTerms {
  return readWords(text, stated).terms;
}
