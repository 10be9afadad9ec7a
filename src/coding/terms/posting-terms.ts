/** The terms of a posting: what its source's fields say, then its labels, then its words. */
import type { Contract, Posting, PostingTerms } from '../../domain/posting.ts';
import { plainName } from '../../reference/plain-name.ts';
import { readWorkplace } from '../place/workplace.ts';
import { remembered } from '../shared/remembered.ts';
import { patternOfHours, readTerms } from './read-terms.ts';
import { markForSchoolLeavers } from './school-leavers.ts';

/** The kinds that settle what contract it is. */
const CONTRACT_OF_KIND: Partial<Record<Posting['kind'], Contract>> = {
  apprenticeship: 'apprenticeship',
  voluntary: 'voluntary',
};
/** Different labels, and different places, that one feed holds. */
const LABELS_KEPT = 500;
const PLACES_KEPT = 5_000;
const SCHOOL_LEAVERS = /\b(?:school|college) leavers?\b|\bafter (?:your )?gcses?\b|\bafter a levels?\b/i;

const wordsOf = ({ title, summary }: Posting) => (summary === null ? title : `${title} | ${summary}`);

/** Whether the advert's words speak of school leavers. */
export function namesSchoolLeavers(posting: Posting): boolean {
  return SCHOOL_LEAVERS.test(wordsOf(posting));
}

const patternFrom = (hours: number | null) => (hours === null ? null : patternOfHours(hours));

export type TermsReader = (posting: Posting) => PostingTerms;

export function createTermsReader(): TermsReader {
  const readLabels = remembered(LABELS_KEPT, readTerms);
  const workplaceOf = remembered(PLACES_KEPT, (text) => readWorkplace(plainName(text.slice(0, 400))));
  return (posting) => {
    const { employmentTypes, apprenticeship, kind, places } = posting;
    const said = readTerms(wordsOf(posting));
    const labelled = readLabels(employmentTypes.join(' | '));
    const atPlace = places.map((place) => (place.text === null ? null : workplaceOf(place.text)));
    const facts = {
      workingPattern: labelled.workingPattern ?? patternFrom(posting.hoursPerWeek) ?? said.workingPattern,
      hoursPerWeek: posting.hoursPerWeek ?? said.hoursPerWeek,
      contract: CONTRACT_OF_KIND[kind] ?? labelled.contract ?? said.contract,
      workplace: labelled.workplace ?? atPlace.find((found) => found !== null) ?? said.workplace,
      apprenticeshipLevel: apprenticeship?.level ?? said.apprenticeshipLevel,
      minimumAge: said.minimumAge,
      needsExperience: said.needsExperience,
    };
    return { ...facts, ...markForSchoolLeavers(facts, namesSchoolLeavers(posting)) };
  };
}
