/** Writes down what a release changes while nobody can see it yet, and which sources are late when an edition is published. */
import type { SourceDescription } from '../../connectors/contract.ts';
import type { Database } from '../../db/database.ts';
import { deleteChanges, insertChanges } from '../../db/repositories/releases/changes.ts';
import type { ReleaseRow } from '../../db/repositories/releases/releases.ts';
import {
  listChecksBefore,
  listCurrentReleases,
  listNewestPeriodEnds,
  newestDay,
} from '../../db/repositories/upkeep/source-status.ts';
import type { Change } from '../../domain/change.ts';
import { type Instant, plainDate } from '../../domain/period.ts';
import type { PostingMovements } from '../../domain/release.ts';
import { timelinessOf } from '../../snapshots/words/timeliness.ts';
import type { PipelineDeps } from '../shared/deps.ts';
import { compareReleases, NO_EXAMPLE } from './compare-releases.ts';

const ROWS_PER_DELETE = 5_000;

interface NotedRelease {
  readonly source: SourceDescription;
  readonly releaseId: number;
  readonly acceptedCount: number;
  readonly movements: PostingMovements | null;
  /** The release readers see until now; null before the first. */
  readonly current: ReleaseRow | null;
  readonly noticedAt: Instant;
}

export async function noteChanges(
  { db, areas }: Pick<PipelineDeps, 'db' | 'areas'>,
  { source, releaseId, acceptedCount, movements, current, noticedAt }: NotedRelease,
  pause: () => Promise<void>,
): Promise<void> {
  const whole = {
    releaseId,
    sourceId: source.id,
    noticedAt,
    ...NO_EXAMPLE,
    measure: null,
    areaCode: null,
    areaCount: 0,
  };
  // Texts and registers are no figures: what they say now is on the pages of jobs and in the one box.
  if (source.kind === 'reference' || source.kind === 'schools') return;
  if (source.kind === 'postings') {
    const moved = movements ? movements.new + movements.closed + movements.withdrawn + movements.edited : 0;
    if (moved > 0) await write(db, [{ ...whole, kind: 'adverts', figureCount: moved }]);
  } else if (current === null) {
    await write(db, [{ ...whole, kind: 'new', figureCount: acceptedCount }]);
  } else {
    const compared = { sourceId: source.id, releaseId, previousId: current.release_id, noticedAt };
    for await (const changes of compareReleases(db, areas, compared, pause)) await write(db, changes);
  }
}

async function write(db: Database, changes: readonly Change[]): Promise<void> {
  if (changes.length > 0) await db.writeAtomically(insertChanges(changes));
}

/** For a release that is not to be. */
export async function removeChanges(db: Database, releaseId: number): Promise<void> {
  for (;;) {
    const [deleted = 0] = await db.writeAtomically([deleteChanges(releaseId, ROWS_PER_DELETE)]);
    if (deleted === 0) return;
  }
}

/** One change for each source whose own time for newer figures has passed, told once for the release it is late after. */
export async function noteLateSources(
  db: Database,
  sources: readonly SourceDescription[],
  now: Instant,
): Promise<void> {
  const late: Change[] = [];
  const releases = await listCurrentReleases(db);
  const periodEnds = await listNewestPeriodEnds(
    db,
    releases.map(({ releaseId }) => releaseId),
  );
  const checks = await listChecksBefore(db, now);
  for (const release of releases) {
    const source = sources.find(({ id }) => id === release.sourceId);
    if (!source) continue;
    const newestOn = newestDay(release, periodEnds, checks);
    if (timelinessOf(source, newestOn, now).overdue === null) continue;
    late.push({
      ...NO_EXAMPLE,
      releaseId: release.releaseId,
      kind: 'late',
      measure: null,
      areaCode: null,
      sourceId: source.id,
      noticedAt: now,
      areaCount: 0,
      figureCount: 0,
      periodLabel: plainDate(newestOn),
    });
  }
  await write(db, late);
}
