/** Taking over from one edition to the next what no new release has touched. */

import { type CompiledQuery, sql } from 'kysely';
import type { AreaCode } from '../../../domain/area.ts';
import type { Database } from '../../database.ts';
import { compose } from '../../sql/compose.ts';
import { jsonList } from '../../sql/json-list.ts';

export interface PackKey {
  readonly areaCode: AreaCode;
  readonly level: string;
}

export interface PackReads extends PackKey {
  /** JSON SnapshotReads; empty when it was not noted. */
  readonly reads: string;
}

/** What each pack of an edition was made from. */
export async function listPackReads(db: Database, editionId: number): Promise<PackReads[]> {
  return db.read
    .selectFrom('snapshot_pack')
    .select(['area_code as areaCode', 'level', 'reads'])
    .where('edition_id', '=', editionId)
    .orderBy('area_code')
    .orderBy('level')
    .execute();
}

/** The packs that an edition holds of some areas. */
export async function listPackKeys(
  db: Database,
  editionId: number,
  areaCodes: readonly AreaCode[],
): Promise<PackKey[]> {
  return packKeys(db, editionId, areaCodes).execute();
}

export function packKeys(db: Database, editionId: number, areaCodes: readonly AreaCode[]) {
  return db.read
    .selectFrom('snapshot_pack')
    .select(['area_code as areaCode', 'level'])
    .where('edition_id', '=', editionId)
    .where('area_code', 'in', jsonList(areaCodes));
}

/** Copies packs and their snapshots, byte for byte. */
export function reusePacks(from: number, to: number, packs: readonly PackKey[]): CompiledQuery[] {
  const wanted = JSON.stringify(packs.map(({ areaCode, level }) => [areaCode, level]));
  // The list first, so that each row is found by its key.
  return [
    sql`INSERT INTO snapshot (edition_id, area_code, sector_id, level, snapshot_id, position)
      SELECT ${to}, kept.area_code, kept.sector_id, kept.level, kept.snapshot_id, kept.position
      FROM json_each(${wanted}) AS wanted CROSS JOIN snapshot AS kept
      WHERE kept.edition_id = ${from} AND kept.area_code = wanted.value->>0 AND kept.level = wanted.value->>1`,
    sql`INSERT INTO snapshot_pack (edition_id, area_code, level, body, reads)
      SELECT ${to}, kept.area_code, kept.level, kept.body, kept.reads
      FROM json_each(${wanted}) AS wanted CROSS JOIN snapshot_pack AS kept
      WHERE kept.edition_id = ${from} AND kept.area_code = wanted.value->>0 AND kept.level = wanted.value->>1`,
  ].map((query) => query.compile(compose));
}

/** Copies the links of postings. */
export function reuseLinks(from: number, to: number): CompiledQuery {
  return sql`INSERT INTO posting_link
      (edition_id, release_id, posting_key, first_release_id, first_posting_key, reason)
    SELECT ${to}, release_id, posting_key, first_release_id, first_posting_key, reason
    FROM posting_link WHERE edition_id = ${from}`.compile(compose);
}

/** Writes down how many snapshots were taken over: as many as the edition holds now. */
export function noteReused(editionId: number): CompiledQuery {
  return sql`UPDATE edition SET reused_count = (SELECT count(*) FROM snapshot WHERE edition_id = ${editionId})
    WHERE edition_id = ${editionId}`.compile(compose);
}

/** Which measures a release has for which areas. Reads the release once. */
export async function listAreaMeasures(
  db: Database,
  releaseId: number,
): Promise<{ measure: string; areaCode: AreaCode }[]> {
  return measuredAreas(db, releaseId).execute();
}

export function measuredAreas(db: Database, releaseId: number) {
  return db.read
    .selectFrom('observation_area')
    .select(['measure', 'area_code as areaCode'])
    .where('release_id', '=', releaseId);
}
