/** What documents that are made at a request need to know of the releases that they read. */
import { listLastChecks, newestDay } from '../../db/repositories/upkeep/source-status.ts';
import type { ReleaseFacts } from '../../snapshots/columns/column.ts';
import type { RouteDeps } from '../answers/deps.ts';
import type { Publication } from '../answers/publication.ts';

export async function releaseFacts(
  deps: RouteDeps,
  publication: Publication,
): Promise<ReadonlyMap<number, ReleaseFacts>> {
  const [periodEnds, checks] = await Promise.all([publication.periodEnds(), listLastChecks(deps.db)]);
  return new Map(
    publication.releases.map((release) => [
      release.releaseId,
      { ...release, newestOn: newestDay(release, periodEnds, checks) },
    ]),
  );
}
