/** Reads what places are alike by, for every area at once: a few figures each. */

import type { Database } from '../../db/database.ts';
import { listNewestValues } from '../../db/repositories/editions/measured-areas.ts';
import type { Area } from '../../domain/area.ts';
import type { AreaIndex } from '../../reference/area-index.ts';
import { chooseElsewhere, LIKENESS_MEASURES, type LikenessPlace } from '../../snapshots/context/elsewhere.ts';
import type { Elsewhere } from '../../snapshots/document/snapshot.ts';

export async function readElsewhere(
  db: Database,
  areas: AreaIndex,
  releaseIds: readonly number[],
): Promise<Map<string, Elsewhere>> {
  const held = await listNewestValues(
    db,
    releaseIds,
    LIKENESS_MEASURES.map(({ measure }) => measure),
  );
  const current = areas.all.filter(({ endYear }) => endYear === null);
  return chooseElsewhere(
    current.map(
      (area): LikenessPlace => ({
        area,
        group: groupOf(area, areas),
        values: new Map(
          // The current code's figure is the one that is kept.
          [...area.formerCodes, area.code].flatMap((code) => [...(held.get(code) ?? [])]),
        ),
      }),
    ),
  );
}

/** Of one kind, in one country. */
function groupOf(area: Area, areas: AreaIndex): string {
  const country = areas.parentsOf(area).find(({ level }) => level === 'country');
  return `${area.level}|${country?.code ?? ''}`;
}
