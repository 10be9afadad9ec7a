/** What the golden files hold, read from a published database. */
import type { Database } from '../../src/db/database.ts';
import { listSnapshots } from '../support/list-snapshots.ts';

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
  const keyed = (await listSnapshots(db)).map((row) => ({
    key: `${row.areaCode}/${row.sectorId}/${row.level}`,
    row,
  }));
  return {
    ids: Object.fromEntries(keyed.map(({ key, row }) => [key, row.snapshotId])),
    documents: Object.fromEntries(
      keyed
        .filter(({ key }) => SHOWN.includes(key))
        .map(({ key, row }) => [key, JSON.parse(row.body) as unknown]),
    ),
  };
}
