/**
 * Codes again what is held of a source, when the coder or the operator's corrections are others than those its release was made
 * with. Asks nobody: a release of its own goes on from the one that is held, its rows are coded there, and it is published whole, so readers
 * never see half of it. One refresh or recode of a source at a time; one that was interrupted leaves nothing and is begun anew.
 * Where one invocation is too short for it, batches are coded in steps, and the last step publishes (docs/decisions/0226).
 */

import type { SourceDescription } from '../../connectors/contract.ts';
import { indexPostings } from '../../db/repositories/postings/posting-index.ts';
import { getLine, joinLine } from '../../db/repositories/postings/posting-lines.ts';
import { copyRetrievals } from '../../db/repositories/postings/posting-recode.ts';
import { copySights, findLastPack } from '../../db/repositories/postings/posting-sights.ts';
import { insertIssues } from '../../db/repositories/releases/issues.ts';
import {
  findCurrentRelease,
  findReleaseByName,
  getReleaseByName,
  insertStagedRelease,
  type ReleaseCounts,
  type ReleaseRow,
} from '../../db/repositories/releases/releases.ts';
import { findRunStep } from '../../db/repositories/releases/run-steps.ts';
import { readMovements } from '../../db/sql/json-columns.ts';
import { Cancelled } from '../../domain/errors.ts';
import type { Instant } from '../../domain/period.ts';
import type { PostingMovements } from '../../domain/release.ts';
import { recodedVersion } from '../shared/code-version.ts';
import type { PipelineDeps, RunOutcome } from '../shared/deps.ts';
import { createIssueLog, type IssueLog, type IssueTally } from '../shared/issue-log.ts';
import { type Lease, type LeaseRequest, takeLease } from '../shared/lease.ts';
import { outcomeOf } from '../shared/outcome.ts';
import { StepOver, type StepProgress } from '../shared/step-over.ts';
import { betweenBatches } from '../staging/between-batches.ts';
import { handOver } from './begin-step.ts';
import { clearLeftovers } from './clear-leftovers.ts';
import { type RecodedSoFar, recodePostings } from './recode-postings.ts';
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

export interface RecodeOptions {
  /** Names the run. The steps of one run have one key. */
  readonly runKey?: string;
  /** For a run in steps: it ends with HandedOver while something is left to do. */
  readonly steps?: LeaseRequest['steps'];
}

export const recodeKey = (now: Instant): string => `recode-${now}`;

/**
 * Null when what is held was coded by today's coder, or nothing is held. Throws AlreadyRunning and StorageFailed; one that was asked
 * to stop is returned as `failed`.
 */
export async function recodeSource(
  deps: PipelineDeps,
  source: Source,
  { runKey = recodeKey(deps.clock.now()), steps }: RecodeOptions = {},
): Promise<RunOutcome | null> {
  if ((await findStaleRelease(deps, source)) === null) return null;
  const lease = await takeLease(deps, {
    ...{ sourceId: source.id, runKey, task: 'recode', timeoutMs: NO_EXCHANGE_MS },
    ...(steps && { steps }),
  });
  if (lease === null) return null;
  const begun = { deps: { ...deps, db: lease.db }, lease, connector: { source }, issues: createIssueLog() };
  const run: RecodeRun = steps ? { ...begun, inSteps: true } : begun;
  try {
    // A refresh may have ended between the look and the lease.
    const stale = await findStaleRelease(run.deps, source);
    const before = await beginRecode(run, stale);
    if (stale === null) {
      await endNothingToDo(run);
      return null;
    }
    return await recodeRelease(run, stale, { before });
  } catch (error) {
    if (error instanceof StepOver) return await handOver(lease, error);
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
  /** Whether it may end with StepOver. */
  readonly inSteps?: true;
}

/** JSON, as a step leaves it to the next. */
interface RecodingProgress extends RecodedSoFar {
  readonly issues: IssueTally;
}

/** Gives what the step before left where it can be gone on with: the same rows, for the same coder. Else nothing is left of the run. */
async function beginRecode(
  { deps, lease, connector, issues }: RecodeRun,
  stale: ReleaseRow | null,
): Promise<RecodedSoFar | null> {
  const known = lease.begun === 'resumed' ? await findRunStep(deps.db, lease.runId) : null;
  const staged = known === null ? null : await findReleaseByName(deps.db, lease.runId);
  const isSame =
    staged?.previous_release_id === stale?.release_id &&
    staged?.code_version === (stale && recodedVersion(stale.code_version, deps.coder));
  const { recoding }: StepProgress = known === null || !isSame ? {} : JSON.parse(known.body);
  if (recoding === undefined) {
    await clearLeftovers(lease, connector.source.id);
    return null;
  }
  const before: RecodingProgress = JSON.parse(recoding);
  issues.recall(before.issues);
  return before;
}

interface RecodePart {
  /** What earlier steps have coded. */
  readonly before?: RecodedSoFar | null;
  /** The number that the release had in the database that is made again. */
  readonly remadeId?: number;
}

export async function recodeRelease(
  run: RecodeRun,
  stale: ReleaseRow,
  { before = null, remadeId }: RecodePart = {},
): Promise<RunOutcome> {
  const { deps, lease, connector, issues } = run;
  const { db, coder } = deps;
  if (before === null) await stageRelease(run, stale, remadeId ?? null);
  const { release_id: releaseId } = await getReleaseByName(db, lease.runId);
  const pause = () => betweenBatches(deps, lease);
  const lineId = await getLine(db, releaseId);
  const recoded = await recodePostings({
    ...{ db, coder, source: connector.source, releaseId, lineId, issues, pause },
    ...(before && { from: before }),
    onProgress: (done) =>
      deps.onProgress?.({
        ...{ sourceId: connector.source.id, step: 'normalise' },
        ...{ done, total: stale.accepted_count },
      }),
    onBatch: (soFar) => endStepIfSpent(run, soFar),
  });
  await indexPostings(db, releaseId, pause);
  issues.summarise();
  await storeIssues(run);
  const movements = movementsOf(stale);
  const counts = countsOf(stale, movements);
  await publishRecoded(run, releaseId, counts);
  const { id: source } = connector.source;
  deps.log.info('postings coded again', { source, run: lease.runId, postings: recoded });
  return outcomeOf({ ...endOf(run), counts, movements, state: 'published', error: null });
}

/** A release that holds what the stale one holds, before anything is coded. */
async function stageRelease(
  { deps, lease, connector }: RecodeRun,
  stale: ReleaseRow,
  remadeId: number | null,
): Promise<void> {
  const { db, coder } = deps;
  await db.writeAtomically([
    insertStagedRelease(
      lease.runId,
      {
        sourceId: connector.source.id,
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
  await joinLine(db, releaseId, stale.release_id, pause);
  const lastPack = await findLastPack(db, stale.release_id);
  for (let after = 0; after < lastPack; after += PACKS_PER_STATEMENT) {
    const range = { after, upTo: after + PACKS_PER_STATEMENT };
    await db.writeAtomically([copySights(stale.release_id, releaseId, range)]);
    await pause();
  }
}

/** Throws StepOver where this step has had its share. Each has coded a batch by then. */
async function endStepIfSpent(run: RecodeRun, soFar: RecodedSoFar): Promise<void> {
  if (!run.inSteps || !run.deps.isSpent?.()) return;
  await storeIssues(run);
  const progress: RecodingProgress = { ...soFar, issues: run.issues.tally() };
  throw new StepOver({ recoding: JSON.stringify(progress) });
}

async function storeIssues({ deps, lease, issues }: RecodeRun): Promise<void> {
  const found = issues.take();
  if (found.length > 0) await deps.db.writeAtomically(insertIssues(lease.runId, found));
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
