/** What the two destination measures share: five places where a young person may be, and one total. */
import { educationStatisticsFacts, type FilterVerdict } from './statistics-connector.ts';

/** What the two sources share beside what all education statistics do. */
export const destinationFacts = {
  ...educationStatisticsFacts,
  cadence: 'yearly',
  expectedLagDays: 480,
  // Recorded: 1,616 rows of 330 districts and five years after key stage 4, 7,473 of 332 and six after 18; whole data sets add regions and
  // groups of pupils.
  assertions: {
    minRecords: 5,
    maxRecords: 1_500_000,
    maxRejectedShare: 0.01,
    maxFallShare: 0.2,
  },
} as const;

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

/** Columns that only files of 16-18 destination measures have. */
export const COLUMNS_OF_1618: readonly string[] = ['cohort_level', 'cohort_level_group'];

/** Some editions of the two have the same columns; then the way of counting begins with the ages. */
export function is1618(cells: Readonly<Record<string, string>>): boolean {
  return COLUMNS_OF_1618.some((column) => column in cells) || /^16-18\b/.test(cells.level_methodology ?? '');
}

/** Null for a row about everybody, by whichever columns the edition divides them. */
export function leaveOutGroups(cells: Readonly<Record<string, string>>, why: string): FilterVerdict | null {
  const column = ['cohort_level', 'breakdown_topic', 'breakdown', 'characteristic'].find(
    (one) => one in cells && cells[one] !== 'Total',
  );
  return column === undefined ? null : leaveOut(column, cells[column], why);
}
