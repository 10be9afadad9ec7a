/** The past sweeps of one source, for rules that look back: whether a fall is unlikely, and how long an advert has been absent. */
import type { Instant } from '../../../domain/period.ts';
import type { PostingMovements, SourceId } from '../../../domain/release.ts';
import type { Database } from '../../database.ts';
import { readMovements } from '../../sql/json-columns.ts';

export interface PastSweep {
  /** When what it published was retrieved; null for a sweep that found nothing new: it held what the one before did. */
  readonly retrievedAt: Instant | null;
  /** Null as for `retrievedAt`, and for figures. */
  readonly movements: PostingMovements | null;
}

/** Sweeps that ended well, the newest first. */
export async function listPastSweeps(
  db: Database,
  sourceId: SourceId,
  most: number,
): Promise<readonly PastSweep[]> {
  const rows = await db.read
    .selectFrom('run')
    .leftJoin('release', 'release.name', 'run.run_id')
    .select(['run.state', 'release.retrieved_at', 'release.movements'])
    .where('run.source_id', '=', sourceId)
    .where('run.task', '=', 'refresh')
    .where('run.state', 'in', ['published', 'unchanged'])
    .orderBy('run.started_at', 'desc')
    .orderBy('run.run_id', 'desc')
    .limit(most)
    .execute();
  return rows.map((row) =>
    row.state === 'published'
      ? { retrievedAt: row.retrieved_at, movements: readMovements(row.movements) }
      : { retrievedAt: null, movements: null },
  );
}
