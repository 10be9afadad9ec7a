/** What the golden files hold, read from a published database. */
import type { Database } from '../../src/db/database.ts';
import { sha256OfText } from '../../src/domain/sha256.ts';
import { BUILDER_VERSION } from '../../src/snapshots/document/making.ts';
import { listSnapshots } from '../support/list-snapshots.ts';

export interface GoldenSnapshots {
  /** `area/sector/level` -> the hash of its body. */
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

/** Stands for the version that changes with every edit of the builder: the golden changes only with what documents say. */
const ANY_VERSION = 'snapshots-4';

export async function readSnapshots(db: Database): Promise<GoldenSnapshots> {
  const keyed = (await listSnapshots(db)).map((row) => ({
    key: `${row.areaCode}/${row.sectorId}/${row.level}`,
    body: row.body.replaceAll(BUILDER_VERSION, ANY_VERSION),
  }));
  const ids = keyed.map(async ({ key, body }) => [key, (await sha256OfText(body)).slice(0, 32)] as const);
  return {
    ids: Object.fromEntries(await Promise.all(ids)),
    documents: Object.fromEntries(
      keyed
        .filter(({ key }) => SHOWN.includes(key))
        .map(({ key, body }) => [key, JSON.parse(body) as unknown]),
    ),
  };
}
