/** Reads what the rules for boards compare: this sweep, the release that readers see, and the sweeps before. */
import type { Database } from '../../db/database.ts';
import { countStatedFields, STATED_FIELDS } from '../../db/repositories/postings/stated-fields.ts';
import type { ReleaseRow } from '../../db/repositories/releases/releases.ts';
import { listPastSweeps, type PastSweep } from '../../db/repositories/releases/sweep-history.ts';
import type { PostingMovements, SourceId } from '../../domain/release.ts';
import type { StagedCounts } from '../staging/stage.ts';
import { type BoardChange, SWEEPS_LOOKED_BACK, type SweepLoss } from './check-board.ts';

export interface BoardSweep {
  readonly sourceId: SourceId;
  readonly current: ReleaseRow;
  readonly releaseId: number;
  readonly movements: PostingMovements;
  readonly staged: Pick<StagedCounts, 'saysNone' | 'missingCount'>;
}

export async function readBoardChange(db: Database, sweep: BoardSweep): Promise<BoardChange> {
  const { sourceId, current, releaseId, movements, staged } = sweep;
  // One more, for how many there were before the first of them.
  const past = await listPastSweeps(db, sourceId, SWEEPS_LOOKED_BACK + 1);
  const [before, now] = await Promise.all([
    countStatedFields(db, current.release_id),
    countStatedFields(db, releaseId),
  ]);
  return {
    before: current.accepted_count,
    now: movements.live,
    fresh: movements.new,
    lost: lostOf(current.accepted_count, movements),
    saysNone: staged.saysNone,
    history: lossesOf(past),
    fields: STATED_FIELDS.map((field) => ({ field, before: before[field], now: now[field] })),
    missing: staged.missingCount,
  };
}

/** Those before that the sweep lacks, without those whose end was stated. */
function lostOf(before: number, movements: PostingMovements): number {
  const continued = movements.live - movements.new - movements.returned;
  return Math.max(0, before - continued - movements.closed - movements.withdrawn);
}

/** `past` is the newest first; a sweep that found nothing new lost nothing. */
export function lossesOf(past: readonly PastSweep[]): readonly SweepLoss[] {
  const losses: SweepLoss[] = [];
  let live: number | null = null;
  for (const { movements } of [...past].reverse()) {
    if (live !== null)
      losses.push({ atRisk: live, lost: movements === null ? 0 : Math.min(live, lostOf(live, movements)) });
    if (movements !== null) live = movements.live;
  }
  return losses;
}
