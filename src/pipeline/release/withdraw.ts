/**
 * A published release turned out to be wrong: its source goes back to the one before, and the next edition is built without it. Nothing is
 * deleted; whoever traces a figure of it or checks a printed sheet is told.
 */
import {
  findCurrentRelease,
  findReleaseByName,
  type ReleaseRow,
} from '../../db/repositories/releases/releases.ts';
import { findRunningRun } from '../../db/repositories/releases/runs.ts';
import {
  findReleaseToReturnTo,
  findWithdrawal,
  findWithdrawnTwin,
  writeWithdrawal,
} from '../../db/repositories/releases/withdrawals.ts';
import { cutTo, oneLine } from '../../domain/clean-text.ts';
import { AlreadyRunning, WrongUse } from '../../domain/errors.ts';
import type { Instant } from '../../domain/period.ts';
import { isSourceId, type SourceId } from '../../domain/release.ts';
import type { PipelineDeps } from '../shared/deps.ts';
import { endInterrupted, isRunDead } from '../shared/lease.ts';

export interface WithdrawOutcome {
  readonly sourceId: SourceId;
  readonly name: string;
  readonly withdrawnAt: Instant;
  readonly reason: string;
  /** Whether readers saw the release until now. */
  readonly wasCurrent: boolean;
  /** What they see instead; null when nothing earlier of the source is held, or when they did not see the release. */
  readonly returnedTo: { readonly name: string; readonly retrievedAt: Instant } | null;
}

type Deps = Pick<PipelineDeps, 'db' | 'clock' | 'owner'>;

const LONGEST_REASON = 500;

/**
 * `name` is a release's, or a source's for the release that readers see of it. Throws WrongUse for a name that is no published release, one that was withdrawn before, or no reason; AlreadyRunning while the source is
 * being refreshed: what it is about to publish may follow from the release.
 */
export async function withdrawRelease(deps: Deps, name: string, because: string): Promise<WithdrawOutcome> {
  const { db, clock } = deps;
  const reason = cutTo(oneLine(because), LONGEST_REASON);
  if (reason === '') throw new WrongUse('Say why with --because "...": readers of its figures are told.');
  const release = await getStanding(deps, name);
  const running = await findRunningRun(db, release.source_id);
  const withdrawnAt = clock.now();
  if (running !== null && !isRunDead(running, deps.owner, withdrawnAt)) {
    throw beingRefreshed(release.source_id);
  }
  const current = await findCurrentRelease(db, release.source_id);
  const wasCurrent = current?.release_id === release.release_id;
  const earlier = wasCurrent ? await findReleaseToReturnTo(db, release) : null;
  const returnedToId = earlier?.release_id ?? null;
  const ending = running === null ? [] : endInterrupted(running, withdrawnAt);
  const changed = await db.writeAtomically([
    ...ending,
    ...writeWithdrawal(release, { withdrawnAt, reason, returnedToId }),
  ]);
  if (changed[ending.length] !== 1) throw beingRefreshed(release.source_id);
  return {
    sourceId: release.source_id,
    name: release.name,
    withdrawnAt,
    reason,
    wasCurrent,
    returnedTo: earlier && { name: earlier.name, retrievedAt: earlier.retrieved_at },
  };
}

function beingRefreshed(sourceId: SourceId): AlreadyRunning {
  return new AlreadyRunning(
    `${sourceId} is being refreshed, and what comes of it may rest on this release: wait for it to end, then withdraw the release.`,
  );
}

async function getStanding({ db }: Pick<Deps, 'db'>, name: string): Promise<ReleaseRow> {
  const release =
    (isSourceId(name) ? await findCurrentRelease(db, name) : null) ?? (await findReleaseByName(db, name));
  if (release === null) {
    throw new WrongUse(
      `${name} is no release, and no source of which readers see one: wealdway status names them.`,
    );
  }
  if (release.state !== 'published') {
    throw new WrongUse(`The release ${name} is ${release.state}: readers have never seen it.`);
  }
  const known = await findWithdrawal(db, release.release_id);
  if (known === null) return release;
  throw new WrongUse(`The release ${name} was withdrawn at ${known.withdrawnAt}: ${known.reason}`);
}

/** Why answers that were withdrawn are not published again of themselves, as a failed check; empty for any others. */
export async function refuseWithdrawn(
  { db }: Pick<Deps, 'db'>,
  sourceId: SourceId,
  contentSha256: string,
): Promise<readonly string[]> {
  const twin = await findWithdrawnTwin(db, sourceId, contentSha256);
  if (twin === null) return [];
  return [
    `these are the very answers of ${twin.name}, which was withdrawn on ${twin.withdrawnAt.slice(0, 10)} because: ${twin.reason}`,
  ];
}
