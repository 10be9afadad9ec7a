/** What a refresh tells its caller. */

import type { Database } from '../../db/database.ts';
import { countIssues } from '../../db/repositories/releases/issues.ts';
import { findReleaseByName, type ReleaseCounts } from '../../db/repositories/releases/releases.ts';
import { readMovements } from '../../db/sql/json-columns.ts';
import type { WealdwayError } from '../../domain/errors.ts';
import type { PostingMovements, SourceId } from '../../domain/release.ts';
import type { RunOutcome } from './deps.ts';

interface OutcomeParts {
  readonly sourceId: SourceId;
  readonly runId: string;
  readonly state: RunOutcome['state'];
  readonly issueCount: number;
  /** Null when the run made no release. */
  readonly counts: Omit<ReleaseCounts, 'movements'> | null;
  readonly movements: PostingMovements | null;
  readonly error: WealdwayError | null;
}

export function outcomeOf(parts: OutcomeParts): RunOutcome {
  const { sourceId, runId, state, issueCount, counts, movements, error } = parts;
  return {
    sourceId,
    runId,
    state,
    releaseName: counts === null ? null : runId,
    recordCount: counts?.recordCount ?? 0,
    acceptedCount: counts?.acceptedCount ?? 0,
    rejectedCount: counts?.rejectedCount ?? 0,
    issueCount,
    movements,
    error,
  };
}

/** The outcome of a run that ended before, from what was stored of it. */
export async function recallOutcome(db: Database, sourceId: SourceId, runId: string): Promise<RunOutcome> {
  const release = await findReleaseByName(db, runId);
  return outcomeOf({
    sourceId,
    runId,
    state: 'already-done',
    issueCount: await countIssues(db, runId),
    counts:
      release === null
        ? null
        : {
            recordCount: release.record_count,
            acceptedCount: release.accepted_count,
            rejectedCount: release.rejected_count,
            skippedCount: release.skipped_count,
            repeatedCount: release.repeated_count,
            isPartial: release.is_partial === 1,
          },
    movements: readMovements(release?.movements ?? null),
    error: null,
  });
}
