/** Some snapshots of the edition that readers see, for a look at how they read. */
import { sql } from 'kysely';
import type { Database } from '../../database.ts';
import { unpackText } from '../../sql/packed-texts.ts';

export interface SampledSnapshot {
  readonly areaCode: string;
  readonly sectorId: string;
  /** The document. */
  readonly text: string;
}

/** Snapshots are named by their hash, so the first by name are a fair sample, and the same one each time. */
export async function sampleSnapshots(db: Database, level: string, size: number): Promise<SampledSnapshot[]> {
  const rows = await db.read
    .selectFrom('snapshot')
    .innerJoin('snapshot_pack', (join) =>
      join
        .onRef('snapshot_pack.edition_id', '=', 'snapshot.edition_id')
        .onRef('snapshot_pack.area_code', '=', 'snapshot.area_code')
        .onRef('snapshot_pack.level', '=', 'snapshot.level'),
    )
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
  const texts = await Promise.all(rows.map(({ body, position }) => unpackText(body, position)));
  return rows.flatMap((row, at) => {
    const text = texts[at] ?? null;
    return text === null ? [] : [{ areaCode: row.area_code, sectorId: row.sector_id, text }];
  });
}
