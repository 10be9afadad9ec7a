/** Every snapshot of the edition readers see, as readers get it, in the order of its key. */
import { findCurrentEdition, findSnapshot, type SnapshotRow } from '../../src/db/repositories/editions.ts';
import type { Database } from '../../src/ports/database.ts';

export async function listSnapshots(db: Database): Promise<SnapshotRow[]> {
  const edition = await findCurrentEdition(db);
  const editionId = edition?.editionId ?? 0;
  const keys = await db.read
    .selectFrom('snapshot')
    .select(['area_code as areaCode', 'sector_id as sectorId', 'level'])
    .where('edition_id', '=', editionId)
    .orderBy('area_code')
    .orderBy('sector_id')
    .orderBy('level')
    .execute();
  return Promise.all(
    keys.map(async (key) => {
      const found = await findSnapshot(db, editionId, key.areaCode, key.sectorId, key.level);
      if (!found) throw new Error(`${JSON.stringify(key)} has no document`);
      return { ...key, ...found };
    }),
  );
}
