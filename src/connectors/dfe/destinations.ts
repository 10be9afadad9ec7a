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

/** What parts a row from those that we take: the column, and why its value is not ours. */
interface Difference {
  readonly column: string;
  readonly why: string;
}

export function differsIn(column: string, isOther: boolean, why: string): readonly Difference[] {
  return isOther ? [{ column, why }] : [];
}

/**
 * Left out for its differences: another group than the one we take is named in words, or else the columns have shifted. Null for a row without
 * any. `dimensions`: what it would have without them.
 */
export function leaveOut(
  cells: Readonly<Record<string, string>>,
  differences: readonly Difference[],
  dimensions: Readonly<Record<string, string>>,
): FilterVerdict | null {
  const [first, ...others] = differences;
  if (first === undefined) return null;
  const value = cells[first.column];
  if (!/[A-Za-z]{2}/.test(value ?? '')) return { unknown: `${first.column} ${value}` };
  return { skipped: first.why, ...(others.length === 0 && { beside: dimensions }) };
}

/** Columns that only files of 16-18 destination measures have. */
export const COLUMNS_OF_1618: readonly string[] = ['cohort_level', 'cohort_level_group'];

/** Some editions of the two have the same columns; then the way of counting begins with the ages. */
export function is1618(cells: Readonly<Record<string, string>>): boolean {
  return COLUMNS_OF_1618.some((column) => column in cells) || /^16-18\b/.test(cells.level_methodology ?? '');
}

/** None for a row about everybody, by whichever columns the edition divides them. */
export function groupDifferences(
  cells: Readonly<Record<string, string>>,
  why: string,
): readonly Difference[] {
  return ['cohort_level', 'breakdown_topic', 'breakdown', 'characteristic'].flatMap((column) =>
    differsIn(column, column in cells && cells[column] !== 'Total', why),
  );
}
