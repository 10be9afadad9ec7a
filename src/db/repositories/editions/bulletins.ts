/** Aggregate `bulletin`: one area and month, written once. */

import { type CompiledQuery, sql } from 'kysely';
import type { AreaCode } from '../../../domain/area.ts';
import { StorageFailed } from '../../../domain/errors.ts';
import type { Instant } from '../../../domain/period.ts';
import type { Database } from '../../database.ts';
import { compose } from '../../sql/compose.ts';
import { packTexts, unpackText } from '../../sql/packed-texts.ts';

export interface BulletinKey {
  readonly areaCode: AreaCode;
  /** "2026-11". */
  readonly month: string;
}

/** The document as JSON; null when there is none. Throws StorageFailed when what is stored cannot be read. */
export async function findBulletin(db: Database, { areaCode, month }: BulletinKey): Promise<string | null> {
  const row = await db.read
    .selectFrom('bulletin')
    .select('body')
    .where('area_code', '=', areaCode)
    .where('month', '=', month)
    .executeTakeFirst();
  if (!row) return null;
  const body = await unpackText(row.body, 0).catch(() => null);
  if (body === null) {
    throw new StorageFailed(
      `The stored bulletin of ${areaCode}, ${month} is damaged: put a backup in the database's place`,
    );
  }
  return body;
}

/** Newest first. */
export async function listBulletinMonths(db: Database, areaCode: AreaCode): Promise<string[]> {
  const rows = await db.read
    .selectFrom('bulletin')
    .select('month')
    .where('area_code', '=', areaCode)
    .orderBy('month', 'desc')
    .execute();
  return rows.map(({ month }) => month);
}

/** One an area that has any, in the order of the areas' codes. */
export async function listNewestBulletins(db: Database): Promise<BulletinKey[]> {
  return db.read
    .selectFrom('bulletin')
    .select(({ fn }) => ['area_code as areaCode', fn.max('month').as('month')])
    .groupBy('area_code')
    .orderBy('area_code')
    .execute();
}

export async function listAreasWithBulletin(db: Database, month: string): Promise<AreaCode[]> {
  const rows = await db.read.selectFrom('bulletin').select('area_code').where('month', '=', month).execute();
  return rows.map((row) => row.area_code);
}

/** Leaves one that is there as it is. */
export async function writeBulletin(
  { areaCode, month }: BulletinKey,
  madeAt: Instant,
  body: string,
): Promise<CompiledQuery> {
  return compose
    .insertInto('bulletin')
    .values({ area_code: areaCode, month, made_at: madeAt, body: (await packTexts([[body]])).packed })
    .onConflict((conflict) => conflict.doNothing())
    .compile();
}

/** Areas whose snapshots an edition holds. */
export async function listEditionAreas(db: Database, editionId: number): Promise<AreaCode[]> {
  const rows = await db.read
    .selectFrom('snapshot_pack')
    .select(sql<AreaCode>`DISTINCT area_code`.as('areaCode'))
    .where('edition_id', '=', editionId)
    .orderBy('area_code')
    .execute();
  return rows.map(({ areaCode }) => areaCode);
}
