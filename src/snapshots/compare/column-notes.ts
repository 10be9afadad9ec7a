/** What must be known before two figures of a column are held against each other. What is said of them is for the claims. */
import type { Figure } from '../document/snapshot.ts';

/** `figures` are one column, a figure a place. */
export function columnNotes(label: string, figures: readonly Figure[]): string[] {
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
  const ranged = valued.filter(({ interval }) => interval !== null).length;
  if (ranged > 0) {
    notes.push(
      `${label}: the true figure probably lies in the range beside it${ranged < valued.length ? ', where one is published' : ''}.`,
    );
  } else if (valued.some(({ isEstimate }) => isEstimate)) {
    notes.push(`${label}: estimates without a published range, so small differences may mean nothing.`);
  }
  return notes;
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
