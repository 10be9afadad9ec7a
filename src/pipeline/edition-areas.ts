/** Which areas an edition has snapshots of. */

import { findContentKind } from '../db/repositories/installation.ts';
import { listMeasuredAreas } from '../db/repositories/measured-areas.ts';
import type { Area } from '../domain/area.ts';
import { membersOf } from '../snapshots/members.ts';
import type { PipelineDeps } from './deps.ts';

/**
 * The current ones. Of a demonstration only those that its invented figures tell of, themselves or through their members, so that it is
 * made in seconds: every other area's pages would say nothing but that. `everyArea` builds them all the same.
 */
export async function editionAreas(
  { db, areas }: Pick<PipelineDeps, 'db' | 'areas'>,
  releaseIds: readonly number[],
  everyArea: boolean,
): Promise<Area[]> {
  const current = areas.all.filter((area) => area.endYear === null);
  if (everyArea || (await findContentKind(db)) !== 'demonstration') return current;
  const told = new Set(await listMeasuredAreas(db, releaseIds));
  return current.filter(
    (area) => told.has(area.code) || membersOf(area, areas).some(({ code }) => told.has(code)),
  );
}
