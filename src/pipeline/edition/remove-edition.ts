/** Editions that nobody reads any more, and builds that were interrupted, go piece by piece. */
import { forgetReadings } from '../../db/repositories/editions/edition-readings.ts';
import { forgetSeals } from '../../db/repositories/editions/edition-seals.ts';
import {
  deleteSnapshots,
  forgetEdition,
  listEditionReleases,
  listPublishedEditions,
} from '../../db/repositories/editions/editions.ts';
import { removeLinks } from '../release/link.ts';
import type { PipelineDeps } from '../shared/deps.ts';

/** The one that readers see, and the one before it to go back to. */
const EDITIONS_KEPT = 2;
const SNAPSHOTS_PER_DELETE = 500;

/** The last editions are kept with their snapshots; of older ones only the name. */
export async function pruneEditions(deps: PipelineDeps): Promise<void> {
  const editions = await listPublishedEditions(deps.db);
  for (const { editionId } of editions.slice(EDITIONS_KEPT)) {
    if ((await listEditionReleases(deps.db, editionId)).length > 0) await removeEdition(deps, editionId);
  }
}

export async function removeEdition(deps: PipelineDeps, editionId: number): Promise<void> {
  await removeLinks(deps.db, editionId);
  for (;;) {
    const deleted = await deps.db.writeAtomically(deleteSnapshots(editionId, SNAPSHOTS_PER_DELETE));
    if (deleted.every((count) => count === 0)) break;
  }
  await deps.db.writeAtomically([
    forgetSeals(editionId),
    forgetReadings(editionId),
    ...forgetEdition(editionId),
  ]);
}
