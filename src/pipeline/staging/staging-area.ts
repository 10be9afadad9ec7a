/** Buffers what one release will hold and writes it in bounded batches, with a count of what came twice. */

import type { Database } from '../../db/database.ts';
import type { StagedFact } from '../../db/repositories/facts/fact-staging.ts';
import { insertIssues } from '../../db/repositories/releases/issues.ts';
import type { ObservationRow } from '../../db/repositories/releases/observation-staging.ts';
import type { SchoolRow } from '../../db/repositories/schools/school-staging.ts';
import type { IssueLog } from '../shared/issue-log.ts';
import { type PostingStage, type SentPosting, writePostings } from './staged-postings.ts';
import { writeFacts, writeObservations, writeSchools } from './staged-rows.ts';

/** Rows per batch: more is not faster, and rows that live longer cost memory (60 MB at 1,000). */
const BATCH_ROWS = 500;

export interface StagingArea {
  addObservation(row: ObservationRow): void;
  addPosting(posting: SentPosting): void;
  addFact(fact: StagedFact): void;
  addSchool(school: SchoolRow): void;
  /** True when it is time to {@link flush}. */
  readonly isFull: boolean;
  flush(): Promise<void>;
  /** Distinct figures, postings, facts or schools written so far. */
  readonly acceptedCount: number;
  /** Of these, figures with a value. */
  readonly valueCount: number;
  /** Figures, postings, facts or schools that came again. */
  readonly repeatedCount: number;
  /** Postings that could not be stored; an issue says why of each. */
  readonly refusedCount: number;
  /** All of it, for a later step of the run. Call it when nothing waits to be written. */
  tally(): AreaTally;
}

export interface AreaTally {
  readonly accepted: number;
  readonly values: number;
  readonly repeated: number;
  readonly refused: number;
}

interface AreaTarget {
  readonly runId: string;
  readonly releaseId: number;
  /** Null for a source of figures, facts or schools. */
  readonly postings: PostingStage | null;
}

/** `tally`: what an earlier step of the run came to. */
export function createStagingArea(
  db: Database,
  issues: IssueLog,
  { runId, releaseId, postings: stage }: AreaTarget,
  tally: AreaTally = { accepted: 0, values: 0, repeated: 0, refused: 0 },
): StagingArea {
  const release = { db, releaseId, issues };
  let observations: ObservationRow[] = [];
  let postings: SentPosting[] = [];
  let facts: StagedFact[] = [];
  let schools: SchoolRow[] = [];
  const counts = { ...tally };
  const count = (sent: number, inserted: number): void => {
    counts.accepted += inserted;
    counts.repeated += sent - inserted;
  };

  return {
    addObservation: (row) => observations.push(row),
    addPosting: (posting) => postings.push(posting),
    addFact: (fact) => facts.push(fact),
    addSchool: (school) => schools.push(school),
    get isFull() {
      return observations.length + postings.length + facts.length + schools.length >= BATCH_ROWS;
    },
    async flush() {
      const [rows, sent, said, listed] = [observations, postings, facts, schools];
      observations = [];
      postings = [];
      facts = [];
      schools = [];
      if (rows.length > 0) count(rows.length, await writeObservations(release, rows));
      counts.values += rows.filter((row) => row.value !== null).length;
      if (stage !== null && sent.length > 0) {
        const { written, refused } = await writePostings(stage, sent);
        count(sent.length - refused, written);
        counts.refused += refused;
      }
      if (said.length > 0) count(said.length, await writeFacts(release, said));
      if (listed.length > 0) count(listed.length, await writeSchools(release, listed));
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
    get refusedCount() {
      return counts.refused;
    },
  };
}
