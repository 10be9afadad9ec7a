/** What the two destination measures share: five places where a young person may be, and one total. */
import type { FilterVerdict } from './statistics-connector.ts';

export const DESTINATION_SUM = {
  total: 'cohort',
  parts: ['education', 'appren', 'all_work', 'all_notsust', 'all_unknown'],
} as const;

/** Columns of a destinations file and our code for each; null for everybody who left. */
const DESTINATIONS: readonly (readonly [string, string | null])[] = [
  ['cohort', null],
  ['education', 'education'],
  ['appren', 'apprenticeship'],
  ['all_work', 'work'],
  ['all_notsust', 'not-sustained'],
  ['all_unknown', 'unknown'],
];

export function destinationIndicators(measure: string) {
  return DESTINATIONS.map(([column, destination]) => ({
    column,
    measure,
    dimensions: destination === null ? {} : { destination },
  }));
}

/** Counts, and not percentages: "Number of pupils", later "Number of students". */
export function isCount(dataType: string): boolean {
  return /^number of (pupils|students)$/i.test(dataType);
}

export function isPercentage(dataType: string): boolean {
  return /^percentage\b/i.test(dataType);
}

/** Another group than the one we take: named in words, or else the columns have shifted. */
export function leaveOut(column: string, value: string | undefined, why: string): FilterVerdict {
  return /[A-Za-z]{2}/.test(value ?? '') ? { skipped: why } : { unknown: `${column} ${value}` };
}
