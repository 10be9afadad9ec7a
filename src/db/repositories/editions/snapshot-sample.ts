/** Some snapshots of the edition that readers see, for a look at how they read. */
import { sql } from 'kysely';
import type { Database } from '../../database.ts';
import { unpackText } from '../../sql/packed-texts.ts';
import { snapshotsInPacks } from './snapshot-packs.ts';

export interface SampledSnapshot {
  readonly areaCode: string;
  readonly sectorId: string;
  /** The document; null when its pack is damaged. */
  readonly text: string | null;
}

/** Snapshots are named by their hash, so the first by name are a fair sample, and the same one each time. */
export async function sampleSnapshots(db: Database, level: string, size: number): Promise<SampledSnapshot[]> {
  const rows = await snapshotsInPacks(db)
    .select(['snapshot.area_code', 'sector_id', 'position', 'body'])
    .where(
      'snapshot.edition_id',
      '=',
      sql<number>`(SELECT CAST(value AS INTEGER) FROM installation WHERE name = 'current_edition_id')`,
    )
    .where('snapshot.level', '=', level)
    .orderBy('snapshot_id')
    .limit(size)
    .execute();
  return Promise.all(
    rows.map(async (row) => ({
      areaCode: row.area_code,
      sectorId: row.sector_id,
      text: await unpackText(row.body, row.position).catch(() => null),
    })),
  );
}
