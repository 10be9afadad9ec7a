/** Every snapshot of the edition readers see, as readers get it. */

import type { Database } from '../../src/db/database.ts';
import { findCurrentEdition } from '../../src/db/repositories/editions/editions.ts';
import { unpackTexts } from '../../src/db/sql/packed-texts.ts';
import type { Level } from '../../src/snapshots/document/snapshot.ts';

export interface SnapshotRow {
  readonly areaCode: string;
  readonly sectorId: string;
  readonly level: string;
  readonly snapshotId: string;
  /** The document as JSON, in one line. */
  readonly body: string;
}

/** In the order of their keys. */
export async function listSnapshots(db: Database): Promise<SnapshotRow[]> {
  const rows: SnapshotRow[] = [];
  for await (const row of eachSnapshot(db)) rows.push(row);
  const keyOf = ({ areaCode, sectorId, level }: SnapshotRow): string => `${areaCode}|${sectorId}|${level}`;
  return rows.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** One at a time, area by area: a pack is unpacked once, and none of other levels where one is asked for. */
export async function* eachSnapshot(db: Database, only?: Level): AsyncGenerator<SnapshotRow> {
  const edition = await findCurrentEdition(db);
  const editionId = edition?.editionId ?? 0;
  const packs = await db.read
    .selectFrom('snapshot_pack')
    .select(['area_code as areaCode', 'level'])
    .where('edition_id', '=', editionId)
    .orderBy('area_code')
    .orderBy('level')
    .execute();
  for (const { areaCode, level } of packs) {
    if (only !== undefined && level !== only) continue;
    const { body } = await db.read
      .selectFrom('snapshot_pack')
      .select('body')
      .where('edition_id', '=', editionId)
      .where('area_code', '=', areaCode)
      .where('level', '=', level)
      .executeTakeFirstOrThrow();
    const texts = await unpackTexts(body);
    const keys = await db.read
      .selectFrom('snapshot')
      .select(['sector_id as sectorId', 'snapshot_id as snapshotId', 'position'])
      .where('edition_id', '=', editionId)
      .where('area_code', '=', areaCode)
      .where('level', '=', level)
      .execute();
    for (const { sectorId, snapshotId, position } of keys) {
      const text = texts[position];
      if (text === undefined) throw new Error(`${areaCode}, ${sectorId}, ${level} has no document`);
      yield { areaCode, sectorId, level, snapshotId, body: text };
    }
  }
}
