/** Where the documents of snapshots are stored. */
import type { Database } from '../../database.ts';

/** Snapshots, each with the pack that holds its document. */
export function snapshotsInPacks(db: Database) {
  return db.read
    .selectFrom('snapshot')
    .innerJoin('snapshot_pack', (join) =>
      join
        .onRef('snapshot_pack.edition_id', '=', 'snapshot.edition_id')
        .onRef('snapshot_pack.area_code', '=', 'snapshot.area_code')
        .onRef('snapshot_pack.level', '=', 'snapshot.level'),
    );
}
