/** Room 7, the flip: how a run ends. Each ending is one atomic write. */

import type { Database } from '../../db/database.ts';
import { type Acceptance, insertAcceptance } from '../../db/repositories/releases/acceptances.ts';
import { deleteReleaseRows } from '../../db/repositories/releases/release-rows.ts';
import {
  deleteStagedRelease,
  findReleaseByName,
  pointSourceAt,
  type ReleaseCounts,
  repointSource,
  settleRelease,
  touchSource,
} from '../../db/repositories/releases/releases.ts';
import { deleteSteps } from '../../db/repositories/releases/run-steps.ts';
import { endRun, type RunEnd } from '../../db/repositories/releases/runs.ts';
import { cutTo, oneLine } from '../../domain/clean-text.ts';
import type { ReleaseRejected, WealdwayError } from '../../domain/errors.ts';
import type { SourceId } from '../../domain/release.ts';
import type { Clock } from '../../ports/clock.ts';
import type { PipelineDeps } from '../shared/deps.ts';
import type { Lease } from '../shared/lease.ts';
import { removeChanges } from './note-changes.ts';

export interface SettleContext {
  /** Its database is the lease's: every write is fenced. */
  readonly deps: { readonly db: Database; readonly clock: Clock };
  readonly connector: { readonly source: { readonly id: SourceId } };
  readonly lease: Lease;
}

/** Readers see the release from here on. `accepted`: although it failed its checks. */
export async function publishRelease(
  { deps, connector, lease }: SettleContext,
  releaseId: number,
  counts: ReleaseCounts,
  accepted: Pick<Acceptance, 'quarantinedId' | 'failures'> | null,
): Promise<void> {
  const now = deps.clock.now();
  await deps.db.writeAtomically([
    settleRelease(releaseId, counts, { state: 'published', publishedAt: now }),
    ...(accepted === null ? [] : [insertAcceptance({ ...accepted, releaseId, acceptedAt: now })]),
    pointSourceAt(connector.source.id, releaseId, now),
    ...endOf(lease, { ...WITHOUT_ERROR, state: 'published', finishedAt: now, releaseId }),
  ]);
}

/** As {@link publishRelease}, for a release made without asking the source: when it was last asked stays as it was. */
export async function publishRecoded(
  { deps, connector, lease }: SettleContext,
  releaseId: number,
  counts: ReleaseCounts,
): Promise<void> {
  const now = deps.clock.now();
  await deps.db.writeAtomically([
    settleRelease(releaseId, counts, { state: 'published', publishedAt: now }),
    repointSource(connector.source.id, releaseId),
    ...endOf(lease, { ...WITHOUT_ERROR, state: 'published', finishedAt: now, releaseId }),
  ]);
}

/** A recode found that somebody else had just done it. */
export async function endNothingToDo({ deps, lease }: Pick<SettleContext, 'deps' | 'lease'>): Promise<void> {
  const finishedAt = deps.clock.now();
  await deps.db.writeAtomically([
    ...endOf(lease, { ...WITHOUT_ERROR, state: 'unchanged', finishedAt, releaseId: null }),
  ]);
}

/** The source had nothing new. */
export async function endUnchanged({ deps, connector, lease }: SettleContext): Promise<void> {
  const now = deps.clock.now();
  await deps.db.writeAtomically([
    touchSource(connector.source.id, now),
    ...endOf(lease, { ...WITHOUT_ERROR, state: 'unchanged', finishedAt: now, releaseId: null }),
  ]);
}

/** The release's counts, failures and issues stay, for the operator; its rows do not: the bytes can make them again. */
export async function quarantineRelease(
  { deps, lease }: SettleContext,
  releaseId: number,
  counts: ReleaseCounts,
  error: ReleaseRejected,
): Promise<void> {
  const finishedAt = deps.clock.now();
  await deleteReleaseRows(deps.db, releaseId, () => lease.keep());
  await deps.db.writeAtomically([
    settleRelease(releaseId, counts, { state: 'quarantined', failures: error.failures }),
    ...endOf(lease, { ...errorOf(error), state: 'quarantined', finishedAt, releaseId }),
  ]);
}

/** The run is over without a release; what it had staged is removed. */
export async function endFailed({ deps, lease }: SettleContext, error: WealdwayError): Promise<void> {
  const finishedAt = deps.clock.now();
  const staged = await findReleaseByName(deps.db, lease.runId);
  if (staged !== null) {
    await deleteReleaseRows(deps.db, staged.release_id, () => lease.keep());
    await removeChanges(deps.db, staged.release_id);
    await deps.db.writeAtomically([deleteStagedRelease(staged.release_id)]);
  }
  await deps.db.writeAtomically([
    ...endOf(lease, { ...errorOf(error), state: 'failed', finishedAt, releaseId: null }),
  ]);
}

/** Nothing of its steps outlives a run. */
function endOf(lease: Lease, end: RunEnd) {
  return [endRun(lease.hold(), end), ...deleteSteps(lease.runId)];
}

/** The run stays open, as after a kill, so that it can be begun again; only nobody has to wait for the lease. */
export async function letGo({ log }: Pick<PipelineDeps, 'log'>, lease: Lease): Promise<void> {
  try {
    await lease.letGo();
  } catch (error) {
    log.error('The lease could not be given up; it runs out by itself', {
      run: lease.runId,
      reason: error instanceof Error ? error.message : String(error),
    });
  }
}

/** What went wrong may quote the source, at any length. */
const LONGEST_DETAIL = 1_000;
const WITHOUT_ERROR = { errorCode: null, errorDetail: null } as const;

function errorOf(error: WealdwayError): Pick<RunEnd, 'errorCode' | 'errorDetail'> {
  return { errorCode: error.code, errorDetail: cutTo(oneLine(error.message), LONGEST_DETAIL) };
}
