/** Buffers what one release will hold and writes it in bounded batches. Finds what came twice. */

import type { Database } from '../../db/database.ts';
import {
  findPostings,
  insertDistricts,
  insertPostings,
  type StagedPosting,
} from '../../db/repositories/postings/posting-staging.ts';
import { insertIssues } from '../../db/repositories/releases/issues.ts';
import {
  findObservations,
  insertObservations,
  markOtherValue,
  type ObservationRow,
  observationKey,
} from '../../db/repositories/releases/observation-staging.ts';
import { issue } from '../../domain/issue.ts';
import type { IssueLog } from '../shared/issue-log.ts';

/** Rows per batch: more is not faster, and rows that live longer cost memory (60 MB at 1,000). */
const BATCH_ROWS = 500;

export interface StagingArea {
  addObservation(row: ObservationRow): void;
  addPosting(posting: StagedPosting): void;
  /** True when it is time to {@link flush}. */
  readonly isFull: boolean;
  flush(): Promise<void>;
  /** Distinct figures or postings written so far. */
  readonly acceptedCount: number;
  /** Of these, figures with a value. */
  readonly valueCount: number;
  /** Figures or postings that came again. */
  readonly repeatedCount: number;
}

export function createStagingArea(
  db: Database,
  issues: IssueLog,
  { runId, releaseId }: { readonly runId: string; readonly releaseId: number },
): StagingArea {
  let observations: ObservationRow[] = [];
  let postings: StagedPosting[] = [];
  let acceptedCount = 0;
  let valueCount = 0;
  let repeatedCount = 0;

  const noteDifference = (place: RepeatPlace, detail: string) => {
    const found = issue('repeated-record-differs', 'warning', place.locator ?? '', detail);
    issues.add(found, place.retrieval_sequence ?? null);
  };

  const flushObservations = async (rows: readonly ObservationRow[]): Promise<void> => {
    const changed = await db.writeAtomically(insertObservations(rows));
    const inserted = changed.reduce((sum, count) => sum + count, 0);
    acceptedCount += inserted;
    valueCount += rows.filter((row) => row.value !== null).length;
    repeatedCount += rows.length - inserted;
    // Repeats are rare, so they are looked up only when fewer rows went in than were sent.
    if (inserted === rows.length) return;
    const stored = await findObservations(db, releaseId, rows);
    const taken = new Set<string>();
    for (const row of rows) {
      const key = observationKey(row);
      const first = stored.get(key);
      if (first === undefined || isSamePlace(first, row, taken, key) || isSameFigure(first, row)) continue;
      await db.writeAtomically([markOtherValue(row, row.value ?? null)]);
      noteDifference(row, `${key}: ${first.value} (${first.locator}), then ${row.value}`);
    }
  };

  const flushPostings = async (staged: readonly StagedPosting[]): Promise<void> => {
    const changed = await db.writeAtomically(insertPostings(staged));
    const inserted = changed.reduce((sum, count) => sum + count, 0);
    acceptedCount += inserted;
    repeatedCount += staged.length - inserted;
    if (inserted === staged.length) {
      await db.writeAtomically(insertDistricts(staged));
      return;
    }
    const stored = await findPostings(
      db,
      releaseId,
      staged.map(({ row }) => row.posting_key),
    );
    const taken = new Set<string>();
    const firsts = staged.filter(({ row }) => {
      const first = stored.get(row.posting_key);
      if (first === undefined) return false;
      const place = { retrieval_sequence: first.retrievalSequence, locator: first.locator };
      if (isSamePlace(place, row, taken, row.posting_key)) return true;
      if (first.contentHash !== row.content_hash) {
        noteDifference(
          row,
          `${row.posting_key} came with other content; the first (${first.locator}) is kept`,
        );
      }
      return false;
    });
    await db.writeAtomically(insertDistricts(firsts));
  };

  return {
    addObservation: (row) => observations.push(row),
    addPosting: (posting) => postings.push(posting),
    get isFull() {
      return observations.length + postings.length >= BATCH_ROWS;
    },
    async flush() {
      const [rows, staged] = [observations, postings];
      observations = [];
      postings = [];
      if (rows.length > 0) await flushObservations(rows);
      if (staged.length > 0) await flushPostings(staged);
      await db.writeAtomically(insertIssues(runId, issues.take()));
    },
    get acceptedCount() {
      return acceptedCount;
    },
    get valueCount() {
      return valueCount;
    },
    get repeatedCount() {
      return repeatedCount;
    },
  };
}

interface RepeatPlace {
  readonly retrieval_sequence?: number | null | undefined;
  readonly locator?: string | null | undefined;
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
