/**
 * The life of postings: joins a staged sweep to the release before it.
 *
 * - Seen again under its key, or under a new key with the same alternate key while the old key is absent: the life goes on
 *   (first seen kept). It has *returned* when the release before did not hold it as live, and is *edited* when what a reader
 *   would notice changed (content-hash.ts); a new key always counts as edited, because the address changed.
 * - Absent: *closed* at its deadline when that has passed, *withdrawn* or *closed* when the source says so, else *unconfirmed*.
 *   One absence is never an ending, because feeds flap.
 * - Closed and withdrawn postings, and unconfirmed ones that nobody has seen since, are carried for 180 days so that one that
 *   comes back is not born again; then they are left behind.
 * - A posting that is in the sweep is `live` even when its deadline has passed: the feed is reported as it is, and
 *   `effectiveState` closes it wherever it is served.
 */

import type { Database } from '../../db/database.ts';
import {
  applyEndings,
  carryForward,
  continueByKey,
  continueUnderNewKey,
  countContinued,
  countStates,
  type LifeStep,
  listKeyChanges,
  type StatedEnding,
} from '../../db/repositories/postings/posting-life.ts';
import { findLineRangeEnd, type KeyRange, keyRanges } from '../../db/repositories/postings/posting-lines.ts';
import { deleteStaged, findSweepRangeEnd } from '../../db/repositories/postings/posting-staging.ts';
import type { Instant } from '../../domain/period.ts';
import type { PostingMovements } from '../../domain/release.ts';
import { addMs, toWholeSecond } from '../shared/instants.ts';

const ROWS_PER_STATEMENT = 5_000;
const KEPT_AFTER_END_MS = 180 * 86_400_000;

export interface LifeContext {
  readonly db: Database;
  readonly releaseId: number;
  /** The line of releases that it stands in. */
  readonly lineId: number;
  /** Null for a source's first release: everything is new. */
  readonly previousId: number | null;
  /** When the sweep was made; deadlines are judged then. Whole seconds. */
  readonly at: Instant;
  /** Called between statements: renews the lease and throws when the run should stop. */
  pause(): Promise<void>;
}

export async function resolveLives(
  context: LifeContext,
  endings: readonly StatedEnding[],
): Promise<PostingMovements> {
  const { db, lineId, releaseId, previousId, at } = context;
  const step = { lineId, releaseId };
  const past =
    previousId === null
      ? { continued: 0, returned: 0, edited: 0 }
      : await joinLives(context, { ...step, previousId, at }, endings);
  const states = { live: 0, unconfirmed: 0, closed: 0, withdrawn: 0 };
  for await (const range of lineRanges(context, 'posting_key')) {
    const counts = await countStates(db, step, range);
    states.live += counts.live;
    states.unconfirmed += counts.unconfirmed;
    states.closed += counts.closed;
    states.withdrawn += counts.withdrawn;
  }
  await forgetSweep(context);
  const { continued, returned, edited } = past;
  return { ...states, new: states.live - continued, returned, edited };
}

async function joinLives(
  context: LifeContext,
  step: LifeStep,
  endings: readonly StatedEnding[],
): Promise<{ continued: number; returned: number; edited: number }> {
  const { db, releaseId } = context;
  const past = { continued: 0, returned: 0, edited: 0 };
  const sweepRanges = keyRanges(context, (after, size) => findSweepRangeEnd(db, releaseId, after, size));
  for await (const range of sweepRanges) {
    const counts = await countContinued(db, step, range);
    past.continued += counts.continued;
    past.returned += counts.returned;
    past.edited += counts.edited;
    if (counts.continued > 0) await db.writeAtomically(continueByKey(step, range));
  }
  const keepSince = toWholeSecond(addMs(step.at, -KEPT_AFTER_END_MS)) ?? step.at;
  for await (const range of lineRanges(context, 'posting_key')) {
    await db.writeAtomically(carryForward(step, range, keepSince));
  }
  for await (const range of lineRanges(context, 'alternate_key')) {
    const changes = await listKeyChanges(db, step, range);
    if (changes.length > 0) await db.writeAtomically(continueUnderNewKey(step, changes));
    past.continued += changes.length;
    past.edited += changes.length;
    past.returned += changes.filter((change) => change.isReturn).length;
  }
  if (endings.length > 0) await db.writeAtomically(applyEndings(step, endings));
  return past;
}

/** The keys that the rows of the line have. */
export function lineRanges(
  context: Pick<LifeContext, 'db' | 'lineId' | 'pause'>,
  column: 'posting_key' | 'alternate_key',
  size?: number,
  first?: string,
): AsyncGenerator<KeyRange> {
  const { db, lineId } = context;
  return keyRanges(context, (after, most) => findLineRangeEnd(db, lineId, after, most, column), size, first);
}

/** What every advert of the sweep has become is in its row: the sweep is needed no more. */
async function forgetSweep({ db, releaseId, pause }: LifeContext): Promise<void> {
  for (;;) {
    const [deleted = 0] = await db.writeAtomically([deleteStaged(releaseId, ROWS_PER_STATEMENT)]);
    if (deleted < ROWS_PER_STATEMENT) return;
    await pause();
  }
}
