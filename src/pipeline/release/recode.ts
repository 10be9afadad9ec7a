/**
 * Codes again what is held of a source, when the coder or the operator's corrections are others than those its release was made
 * with. Asks nobody: a release of its own goes on from the one that is held, its rows are coded there, and it is published whole, so readers
 * never see half of it. One refresh or recode of a source at a time; one that was interrupted leaves nothing and is begun anew.
 */

import type { SourceDescription } from '../../connectors/contract.ts';
import { indexPostings } from '../../db/repositories/postings/posting-index.ts';
import { joinLine } from '../../db/repositories/postings/posting-lines.ts';
import { copyRetrievals } from '../../db/repositories/postings/posting-recode.ts';
import { copySights, findLastPack } from '../../db/repositories/postings/posting-sights.ts';
import { insertIssues } from '../../db/repositories/releases/issues.ts';
import {
  findCurrentRelease,
  getReleaseByName,
  insertStagedRelease,
  type ReleaseCounts,
  type ReleaseRow,
} from '../../db/repositories/releases/releases.ts';
import { readMovements } from '../../db/sql/json-columns.ts';
import { Cancelled } from '../../domain/errors.ts';
import type { PostingMovements } from '../../domain/release.ts';
import { recodedVersion } from '../shared/code-version.ts';
import type { PipelineDeps, RunOutcome } from '../shared/deps.ts';
import { createIssueLog, type IssueLog } from '../shared/issue-log.ts';
import { type Lease, takeLease } from '../shared/lease.ts';
import { outcomeOf } from '../shared/outcome.ts';
import { betweenBatches } from '../staging/between-batches.ts';
import { clearLeftovers } from './clear-leftovers.ts';
import { recodePostings } from './recode-postings.ts';
import { endFailed, endNothingToDo, letGo, publishRecoded } from './settle.ts';

type Source = Pick<SourceDescription, 'id' | 'kind' | 'adverts'>;

const PACKS_PER_STATEMENT = 200;
/** No single exchange with anybody is waited for. */
const NO_EXCHANGE_MS = 0;

/** What a recode has to go on from; null when there is nothing to do. */
export async function findStaleRelease(
  { db, coder }: Pick<PipelineDeps, 'db' | 'coder'>,
  source: Source,
): Promise<ReleaseRow | null> {
  if (source.kind !== 'postings') return null;
  const current = await findCurrentRelease(db, source.id);
  return current === null || current.code_version === recodedVersion(current.code_version, coder)
    ? null
    : current;
}

/**
 * Null when what is held was coded by today's coder, or nothing is held. Throws AlreadyRunning and StorageFailed; one that was asked
 * to stop is returned as `failed`.
 */
export async function recodeSource(deps: PipelineDeps, source: Source): Promise<RunOutcome | null> {
  if ((await findStaleRelease(deps, source)) === null) return null;
  const runKey = `recode-${deps.clock.now()}`;
  const lease = await takeLease(deps, {
    sourceId: source.id,
    runKey,
    task: 'recode',
    timeoutMs: NO_EXCHANGE_MS,
  });
  if (lease === null) return null;
  const run = { deps: { ...deps, db: lease.db }, lease, connector: { source }, issues: createIssueLog() };
  try {
    await clearLeftovers(lease, source.id);
    // A refresh may have ended between the look and the lease.
    const stale = await findStaleRelease(run.deps, source);
    if (stale === null) {
      await endNothingToDo(run);
      return null;
    }
    return await recodeRelease(run, stale);
  } catch (error) {
    if (error instanceof Cancelled) {
      await endFailed(run, error);
      return outcomeOf({ ...endOf(run), counts: null, movements: null, state: 'failed', error });
    }
    await letGo(deps, lease);
    throw error;
  }
}

export interface RecodeRun {
  /** Its database is the lease's: every write is fenced. */
  readonly deps: PipelineDeps;
  readonly lease: Lease;
  readonly connector: { readonly source: Source };
  readonly issues: IssueLog;
}

/** `remadeId`: the number that the release had in the database that is made again. */
export async function recodeRelease(
  run: RecodeRun,
  stale: ReleaseRow,
  remadeId: number | null = null,
): Promise<RunOutcome> {
  const { deps, lease, connector, issues } = run;
  const { db, coder } = deps;
  const sourceId = connector.source.id;
  await db.writeAtomically([
    insertStagedRelease(
      lease.runId,
      {
        sourceId,
        previousReleaseId: stale.release_id,
        retrievedAt: stale.retrieved_at,
        codeVersion: recodedVersion(stale.code_version, coder),
        contentSha256: stale.content_sha256,
      },
      remadeId,
    ),
    copyRetrievals(stale.name, lease.runId),
  ]);
  const { release_id: releaseId } = await getReleaseByName(db, lease.runId);
  const pause = () => betweenBatches(deps, lease);
  const lineId = await joinLine(db, releaseId, stale.release_id, pause);
  const lastPack = await findLastPack(db, stale.release_id);
  for (let after = 0; after < lastPack; after += PACKS_PER_STATEMENT) {
    await db.writeAtomically([
      copySights(stale.release_id, releaseId, { after, upTo: after + PACKS_PER_STATEMENT }),
    ]);
    await pause();
  }
  const onProgress = (done: number) =>
    deps.onProgress?.({ sourceId, step: 'normalise', done, total: stale.accepted_count });
  const recoded = await recodePostings({
    db,
    coder,
    source: connector.source,
    releaseId,
    lineId,
    issues,
    pause,
    onProgress,
  });
  await indexPostings(db, releaseId, pause);
  issues.summarise();
  const found = issues.take();
  if (found.length > 0) await db.writeAtomically(insertIssues(lease.runId, found));
  const movements = movementsOf(stale);
  const counts = countsOf(stale, movements);
  await publishRecoded(run, releaseId, counts);
  deps.log.info('postings coded again', { source: sourceId, run: lease.runId, postings: recoded });
  return outcomeOf({ ...endOf(run), counts, movements, state: 'published', error: null });
}

/** What the source sent is what it was. */
function countsOf(stale: ReleaseRow, movements: PostingMovements): ReleaseCounts {
  return {
    recordCount: stale.record_count,
    acceptedCount: stale.accepted_count,
    rejectedCount: stale.rejected_count,
    skippedCount: stale.skipped_count,
    repeatedCount: stale.repeated_count,
    isPartial: stale.is_partial === 1,
    movements: JSON.stringify(movements),
  };
}

/** Nothing came, went or changed at the source. */
function movementsOf(stale: ReleaseRow): PostingMovements {
  const before = readMovements(stale.movements);
  return {
    live: stale.accepted_count,
    new: 0,
    returned: 0,
    edited: 0,
    unconfirmed: before?.unconfirmed ?? 0,
    closed: 0,
    withdrawn: 0,
  };
}

function endOf({ lease, connector, issues }: RecodeRun) {
  return { sourceId: connector.source.id, runId: lease.runId, issueCount: issues.count };
}
