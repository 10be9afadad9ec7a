/** The terms and the safety of a posting: what its source's fields say, then its labels, then its words. */
import type { Contract, Posting, WorkingPattern, Workplace } from '../../domain/posting.ts';
import { plainName } from '../../reference/plain-name.ts';
import { readWorkplace } from '../place/workplace.ts';
import { remembered } from '../shared/remembered.ts';
import { namesSchoolLeavers } from './entry.ts';
import { contractOfLabel } from './read-contract.ts';
import { type ReadWords, readWords, type StatedTerms, shownWords } from './read-terms.ts';
import { patternOfHours, readPattern } from './working-hours.ts';

/** The kinds that settle what contract it is. */
const CONTRACT_OF_KIND: Partial<Record<Posting['kind'], Contract>> = {
  apprenticeship: 'apprenticeship',
  voluntary: 'voluntary',
};
/** Different labels, and different places, that one feed holds. */
const LABELS_KEPT = 500;
const PLACES_KEPT = 5_000;

/** The advert's words, title first. */
const wordsOf = ({ title, summary }: Posting) => (summary === null ? title : `${title} | ${summary}`);

/** Whether the advert itself speaks of school leavers. */
export function addressesSchoolLeavers(posting: Posting): boolean {
  return namesSchoolLeavers(shownWords(wordsOf(posting)));
}

interface LabelTerms {
  readonly workingPattern: WorkingPattern | null;
  readonly contract: Contract | null;
  readonly workplace: Workplace | null;
}

function readLabels(labels: string): LabelTerms {
  const words = plainName(labels);
  return {
    workingPattern: readPattern(labels, words, null),
    contract: contractOfLabel(labels),
    workplace: readWorkplace(words),
  };
}

/** Reads the terms of one posting after another, with a memory for labels and places that a feed repeats. */
export type TermsReader = (posting: Posting) => ReadWords;

export function createTermsReader(): TermsReader {
  const labelsOf = remembered(LABELS_KEPT, readLabels);
  const workplaceOf = remembered(PLACES_KEPT, (text) => readWorkplace(plainName(text.slice(0, 400))));
  return (posting) => {
    const { employmentTypes, apprenticeship, kind, places, hoursPerWeek } = posting;
    const labels = employmentTypes.join(' | ');
    const labelled = labelsOf(labels);
    const atPlaces = places.flatMap(({ text }) => (text === null ? [] : (workplaceOf(text) ?? [])));
    const stated: StatedTerms = {
      workingPattern:
        labelled.workingPattern ?? (hoursPerWeek === null ? null : patternOfHours(hoursPerWeek)),
      hoursPerWeek,
      contract: CONTRACT_OF_KIND[kind] ?? labelled.contract,
      workplace: labelled.workplace ?? atPlaces[0] ?? null,
      apprenticeshipLevel: apprenticeship?.level ?? null,
    };
    const { employerName, pay, postedOn } = posting;
    return readWords(wordsOf(posting), stated, { employerName, pay, postedOn, labels });
  };
}
