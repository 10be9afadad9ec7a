/** What the golden files hold, read from a published database. */
import { findCurrentEdition } from '../../src/db/repositories/editions.ts';
import type { Database } from '../../src/ports/database.ts';

export interface GoldenSnapshots {
  /** `area/sector/level` -> the snapshot's id, the hash of its body. */
  readonly ids: Readonly<Record<string, string>>;
  readonly documents: Readonly<Record<string, unknown>>;
}

const SHOWN = [
  'E06000035/construction/ks4',
  'E07000105/construction/adviser',
  'E92000001/all/ks4',
  'S12000033/education-and-early-years/adviser',
  'partnership:kent-and-medway/construction/adviser',
];

export async function readSnapshots(db: Database): Promise<GoldenSnapshots> {
  const edition = await findCurrentEdition(db);
  const rows = await db.read
    .selectFrom('snapshot')
    .selectAll()
    .where('edition_id', '=', edition?.editionId ?? 0)
    .orderBy('area_code')
    .orderBy('sector_id')
    .orderBy('level')
    .execute();
  const keyed = rows.map((row) => ({ key: `${row.area_code}/${row.sector_id}/${row.level}`, row }));
  return {
    ids: Object.fromEntries(keyed.map(({ key, row }) => [key, row.snapshot_id])),
    documents: Object.fromEntries(
      keyed
        .filter(({ key }) => SHOWN.includes(key))
        .map(({ key, row }) => [key, JSON.parse(row.body) as unknown]),
    ),
  };
}
