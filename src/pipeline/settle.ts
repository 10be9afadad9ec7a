/** Room 7, the flip: how a run ends. Each ending is one atomic write that takes effect only while the claim is held. */
import type { CompiledQuery } from 'kysely';
import { deleteReleaseRows } from '../db/repositories/release-rows.ts';
import {
  deleteStagedRelease,
  findReleaseByName,
  pointSourceAt,
  type ReleaseCounts,
  settleRelease,
  touchSource,
} from '../db/repositories/releases.ts';
import { endRun, type RunEnd } from '../db/repositories/runs.ts';
import type { ReleaseRejected, WealdwayError } from '../domain/errors.ts';
import type { SourceId } from '../domain/release.ts';
import type { Clock } from '../ports/clock.ts';
import type { Database } from '../ports/database.ts';
import { type Claim, lostClaim } from './claim.ts';

export interface SettleContext {
  readonly deps: { readonly db: Database; readonly clock: Clock };
  readonly connector: { readonly source: { readonly id: SourceId } };
  readonly claim: Claim;
}

/** Readers see the release from here on. */
export async function publishRelease(
  context: SettleContext,
  releaseId: number,
  counts: ReleaseCounts,
): Promise<void> {
  const { deps, claim } = context;
  const sourceId = context.connector.source.id;
  const now = deps.clock.now();
  const hold = claim.hold();
  await settle(context, [
    settleRelease(hold, releaseId, counts, { state: 'published', publishedAt: now }),
    pointSourceAt(hold, sourceId, releaseId, now),
    endRun(hold, { ...WITHOUT_ERROR, state: 'published', finishedAt: now, releaseId }),
  ]);
}

/** The source had nothing new. */
export async function endUnchanged(context: SettleContext): Promise<void> {
  const { deps, claim } = context;
  const sourceId = context.connector.source.id;
  const now = deps.clock.now();
  const hold = claim.hold();
  await settle(context, [
    touchSource(hold, sourceId, now),
    endRun(hold, { ...WITHOUT_ERROR, state: 'unchanged', finishedAt: now, releaseId: null }),
  ]);
}

/** The release's counts, failures and issues stay, for the operator; its rows do not: the bytes can make them again. */
export async function quarantineRelease(
  context: SettleContext,
  releaseId: number,
  counts: ReleaseCounts,
  error: ReleaseRejected,
): Promise<void> {
  const { claim } = context;
  const { db, clock } = context.deps;
  await deleteReleaseRows(db, releaseId, () => claim.keep());
  const hold = claim.hold();
  await settle(context, [
    settleRelease(hold, releaseId, counts, { state: 'quarantined', failures: error.failures }),
    endRun(hold, { ...errorOf(error), state: 'quarantined', finishedAt: clock.now(), releaseId }),
  ]);
}

/** The run is over without a release; what it had staged is removed. */
export async function endFailed(context: SettleContext, error: WealdwayError): Promise<void> {
  const { claim } = context;
  const { db, clock } = context.deps;
  const staged = await findReleaseByName(db, claim.runId);
  if (staged !== null) {
    await deleteReleaseRows(db, staged.release_id, () => claim.keep());
    await db.writeAtomically([deleteStagedRelease(staged.release_id)]);
  }
  await settle(context, [
    endRun(claim.hold(), {
      ...errorOf(error),
      state: 'failed',
      finishedAt: clock.now(),
      releaseId: null,
    }),
  ]);
}

const WITHOUT_ERROR = { errorCode: null, errorDetail: null } as const;

function errorOf(error: WealdwayError): Pick<RunEnd, 'errorCode' | 'errorDetail'> {
  return { errorCode: error.code, errorDetail: error.message };
}

/** The last query ends the run: when it changed nothing, neither did the others, and somebody else has the run. */
async function settle({ deps, claim }: SettleContext, queries: readonly CompiledQuery[]): Promise<void> {
  const changed = await deps.db.writeAtomically(queries);
  if (changed.at(-1) !== 1) throw lostClaim(claim.runId);
}
