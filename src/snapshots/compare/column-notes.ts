/** What must be known before two figures of a column are held against each other. What is said of them is for the claims. */
import type { Measure } from '../../measures/measure.ts';
import { isCountOfThings, isSampled } from '../claims/make-claims.ts';
import { chanceWords } from '../claims/question-words.ts';
import { displayInterval, displayOf } from '../columns/rounding.ts';
import type { Figure } from '../document/snapshot.ts';
import { errorOfVariation, probableRange } from '../evidence/estimate.ts';
import { joinNames } from '../words/join-names.ts';
import { inPlace } from '../words/sentences.ts';

/** `figures` are one column, a figure a place; `facts` null where nobody knows its measure. */
export function columnNotes(label: string, figures: readonly Figure[], facts: Measure | null): string[] {
  const valued = figures.filter((figure) => figure.value !== null);
  const notes: string[] = [];
  const periods = [...new Set(valued.flatMap(({ period }) => (period ? [period.label] : [])))];
  if (periods.length > 1) {
    notes.push(
      `${label}: these figures are for different times (${periods.join('; ')}), so do not compare them.`,
    );
  }
  const bases = new Set(valued.map(({ basis }) => basis));
  if (bases.has('summed') && bases.has('published')) {
    const names = valued.filter(({ basis }) => basis === 'summed').map(({ areaName }) => areaName);
    notes.push(`${label}: added up here for ${names.join(', ')}, as published for the others.`);
  }
  return [...notes, ...marginNotes(label, valued, facts)];
}

/** How far a figure may be off, and nothing else than what the claims about it rest on. */
function marginNotes(label: string, valued: readonly Figure[], facts: Measure | null): string[] {
  const ranged = valued.filter(({ interval }) => interval !== null).length;
  // Pay is published with a share of the figure in place of a range: the range is worked out from it.
  const varied = valued.flatMap(({ areaName, value, interval, coefficientOfVariation: cv }) => {
    if (facts === null || value === null || interval !== null || cv === null || !(cv > 0)) return [];
    const { lower, upper } = probableRange(value, errorOfVariation(value, cv));
    return [`${displayInterval(lower, upper, displayOf(facts.unit))} in ${inPlace(areaName)}`];
  });
  const hasAll = ranged + varied.length === valued.length;
  const notes = [
    ...(ranged === 0
      ? []
      : [
          `${label}: the true figure probably lies in the range beside it${hasAll ? '' : ', where one is published'}.`,
        ]),
    ...(varied.length === 0
      ? []
      : [`${label}: by the published margins of error, the true figure is probably ${joinNames(varied)}.`]),
  ];
  if (notes.length > 0 || !valued.some(({ isEstimate }) => isEstimate)) return notes;
  if (facts !== null && !isSampled(facts))
    return [`${label}: estimates, but not from a sample, so they have no margin of error.`];
  // Of rates and pay no claim is made without a margin; that 380,000 jobs are more than 64,000 is in no doubt.
  const chance = chanceWords(facts !== null && isCountOfThings(facts));
  return [`${label}: estimates without a published margin of error, so ${chance}.`];
}

/** Every gap in words, each reason once with the places it is true of. */
export function gapNotes(figures: readonly Figure[]): string[] {
  const places = new Map<string, string[]>();
  for (const { reason, areaName } of figures) {
    if (reason === null) continue;
    const known = places.get(reason) ?? [];
    places.set(reason, known.includes(areaName) ? known : [...known, areaName]);
  }
  return [...places].map(([reason, names]) =>
    names.some((name) => reason.includes(name)) ? reason : `${names.join(', ')}: ${reason}`,
  );
}
