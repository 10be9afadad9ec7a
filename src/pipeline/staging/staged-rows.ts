/** Writes batches of figures, facts and schools into a release that is being staged, and says what came twice. */

import type { Database } from '../../db/database.ts';
import {
  findFacts,
  insertFactLinks,
  insertFacts,
  type StagedFact,
} from '../../db/repositories/facts/fact-staging.ts';
import {
  findObservations,
  insertObservations,
  markOtherValues,
  type ObservationRow,
  observationKey,
} from '../../db/repositories/releases/observation-staging.ts';
import { insertSchools, type SchoolRow, schoolsUnder } from '../../db/repositories/schools/school-staging.ts';
import { issue } from '../../domain/issue.ts';
import type { IssueLog } from '../shared/issue-log.ts';

/** The release that the rows go into, and where what is wrong with them is noted. */
export interface StagedRelease {
  readonly db: Database;
  readonly releaseId: number;
  readonly issues: IssueLog;
}

interface RepeatPlace {
  readonly retrieval_sequence?: number | null | undefined;
  readonly locator?: string | null | undefined;
}

/** Gives how many of the rows were not there before. */
export async function writeObservations(
  release: StagedRelease,
  rows: readonly ObservationRow[],
): Promise<number> {
  const { db, releaseId } = release;
  const inserted = sumOf(await db.writeAtomically(insertObservations(rows)));
  // Repeats are rare, so they are looked up only when fewer rows went in than were sent.
  if (inserted === rows.length) return inserted;
  const stored = await findObservations(db, releaseId, rows);
  const taken = new Set<string>();
  const others: ObservationRow[] = [];
  for (const row of rows) {
    const key = observationKey(row);
    const first = stored.get(key);
    if (first === undefined || isSamePlace(first, row, taken, key) || isSameFigure(first, row)) continue;
    others.push(row);
    noteDifference(release, row, `${key}: ${first.value} (${first.locator}), then ${row.value}`);
  }
  await db.writeAtomically(markOtherValues(others));
  return inserted;
}

/** Gives how many of the facts were not there before. Only those are put under their unit groups. */
export async function writeFacts(release: StagedRelease, staged: readonly StagedFact[]): Promise<number> {
  const { db, releaseId } = release;
  const inserted = sumOf(await db.writeAtomically(insertFacts(staged)));
  const keys = staged.map(({ row }) => row.fact_key);
  const stored = inserted === staged.length ? null : await findFacts(db, releaseId, keys);
  const taken = new Set<string>();
  const firsts = staged.filter(({ row }) => {
    const first = stored?.get(row.fact_key);
    if (first === undefined || isSamePlace(first, row, taken, row.fact_key)) return true;
    if (first.body !== row.body) {
      const detail = `${row.fact_key} came with other content; the first (${first.locator}) is kept`;
      noteDifference(release, row, detail);
    }
    return false;
  });
  await db.writeAtomically(insertFactLinks(firsts));
  return inserted;
}

/** Gives how many of the schools were not there before. */
export async function writeSchools(release: StagedRelease, rows: readonly SchoolRow[]): Promise<number> {
  const { db, releaseId } = release;
  const inserted = sumOf(await db.writeAtomically(insertSchools(rows)));
  if (inserted === rows.length) return inserted;
  const keys = rows.map((row) => row.school_key);
  const stored = await schoolsUnder(db, releaseId, keys);
  const taken = new Set<string>();
  for (const row of rows) {
    const first = stored.get(row.school_key);
    if (first === undefined || isSamePlace(first, row, taken, row.school_key)) continue;
    if (first.name === row.name && first.outcode === row.outcode) continue;
    noteDifference(release, row, `${row.school_key} is two schools; the first (${first.locator}) is kept`);
  }
  return inserted;
}

function noteDifference({ issues }: StagedRelease, place: RepeatPlace, detail: string): void {
  const found = issue('repeated-record-differs', 'warning', place.locator ?? '', detail);
  issues.add(found, place.retrieval_sequence ?? null);
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Whether the stored row is this very row. A record that holds one figure twice is a repeat of itself, hence `taken`. */
function isSamePlace(stored: RepeatPlace, row: RepeatPlace, taken: Set<string>, key: string): boolean {
  const isSame =
    stored.retrieval_sequence === row.retrieval_sequence && stored.locator === row.locator && !taken.has(key);
  if (isSame) taken.add(key);
  return isSame;
}

function isSameFigure(a: ObservationRow, b: ObservationRow): boolean {
  return (
    a.value === b.value &&
    a.status === b.status &&
    a.lower_95 === b.lower_95 &&
    a.upper_95 === b.upper_95 &&
    a.coefficient_of_variation === b.coefficient_of_variation
  );
}
