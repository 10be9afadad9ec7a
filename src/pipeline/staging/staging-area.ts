/** Buffers what one release will hold and writes it in bounded batches, with a count of what came twice. */

import type { Database } from '../../db/database.ts';
import type { StagedFact } from '../../db/repositories/facts/fact-staging.ts';
import type { StagedPosting } from '../../db/repositories/postings/posting-staging.ts';
import { insertIssues } from '../../db/repositories/releases/issues.ts';
import type { ObservationRow } from '../../db/repositories/releases/observation-staging.ts';
import type { IssueLog } from '../shared/issue-log.ts';
import { writeFacts, writeObservations, writePostings } from './staged-rows.ts';

/** Rows per batch: more is not faster, and rows that live longer cost memory (60 MB at 1,000). */
const BATCH_ROWS = 500;

export interface StagingArea {
  addObservation(row: ObservationRow): void;
  addPosting(posting: StagedPosting): void;
  addFact(fact: StagedFact): void;
  /** True when it is time to {@link flush}. */
  readonly isFull: boolean;
  flush(): Promise<void>;
  /** Distinct figures, postings or facts written so far. */
  readonly acceptedCount: number;
  /** Of these, figures with a value. */
  readonly valueCount: number;
  /** Figures, postings or facts that came again. */
  readonly repeatedCount: number;
  /** All of it, for a later step of the run. Call it when nothing waits to be written. */
  tally(): AreaTally;
}

export interface AreaTally {
  readonly accepted: number;
  readonly values: number;
  readonly repeated: number;
}

/** `tally`: what an earlier step of the run came to. */
export function createStagingArea(
  db: Database,
  issues: IssueLog,
  { runId, releaseId }: { readonly runId: string; readonly releaseId: number },
  tally: AreaTally = { accepted: 0, values: 0, repeated: 0 },
): StagingArea {
  const release = { db, releaseId, issues };
  let observations: ObservationRow[] = [];
  let postings: StagedPosting[] = [];
  let facts: StagedFact[] = [];
  const counts = { ...tally };

  const count = (sent: number, inserted: number): void => {
    counts.accepted += inserted;
    counts.repeated += sent - inserted;
  };

  return {
    addObservation: (row) => observations.push(row),
    addPosting: (posting) => postings.push(posting),
    addFact: (fact) => facts.push(fact),
    get isFull() {
      return observations.length + postings.length + facts.length >= BATCH_ROWS;
    },
    async flush() {
      const [rows, staged, said] = [observations, postings, facts];
      observations = [];
      postings = [];
      facts = [];
      if (rows.length > 0) count(rows.length, await writeObservations(release, rows));
      counts.values += rows.filter((row) => row.value !== null).length;
      if (staged.length > 0) count(staged.length, await writePostings(release, staged));
      if (said.length > 0) count(said.length, await writeFacts(release, said));
      await db.writeAtomically(insertIssues(runId, issues.take()));
    },
    tally: () => ({ ...counts }),
    get acceptedCount() {
      return counts.accepted;
    },
    get valueCount() {
      return counts.values;
    },
    get repeatedCount() {
      return counts.repeated;
    },
  };
}
