/** What editions are known again by: the hash of each area's figures, and of each edition's link. */
import { type CompiledQuery, sql } from 'kysely';
import type { AreaCode } from '../../../domain/area.ts';
import type { CalendarDate, Instant } from '../../../domain/period.ts';
import type { Database } from '../../database.ts';
import { compose } from '../../sql/compose.ts';
import { insertMany } from '../../sql/insert-many.ts';
import { jsonList } from '../../sql/json-list.ts';
import { unpackTexts } from '../../sql/packed-texts.ts';

export interface AreaSeal {
  readonly areaCode: AreaCode;
  /** The letters that stand for the area in a code. */
  readonly areaTag: string;
  /** Of the area's figures in the archive. */
  readonly sha256: string;
}

/** Replaces what there was, so that a part that is delivered twice is stored once. */
export function stageSeals(editionId: number, seals: readonly AreaSeal[]): CompiledQuery[] {
  const codes = seals.map(({ areaCode }) => areaCode);
  return [
    compose
      .deleteFrom('edition_seal')
      .where('edition_id', '=', editionId)
      .where('area_code', 'in', jsonList(codes))
      .compile(),
    ...insertMany(
      'edition_seal',
      seals.map(({ areaCode, areaTag, sha256 }) => ({
        edition_id: editionId,
        area_code: areaCode,
        area_tag: areaTag,
        sha256,
      })),
    ),
  ];
}

/** Copies the seals of areas that are taken over whole. */
export function reuseSeals(from: number, to: number, areaCodes: readonly AreaCode[]): CompiledQuery {
  return sql`INSERT INTO edition_seal (edition_id, area_code, area_tag, sha256)
    SELECT ${to}, area_code, area_tag, sha256 FROM edition_seal
    WHERE edition_id = ${from} AND area_code IN ${jsonList(areaCodes)}`.compile(compose);
}

/** Of an edition that was never published; what a published one said can be checked for ever. */
export function forgetSeals(editionId: number): CompiledQuery {
  return sql`DELETE FROM edition_seal WHERE edition_id IN
    (SELECT edition_id FROM edition WHERE edition_id = ${editionId} AND state = 'building')`.compile(compose);
}

/** In the order of their codes. */
export async function listSeals(db: Database, editionId: number): Promise<AreaSeal[]> {
  return db.read
    .selectFrom('edition_seal')
    .select(['area_code as areaCode', 'area_tag as areaTag', 'sha256'])
    .where('edition_id', '=', editionId)
    .orderBy('area_code')
    .execute();
}

export interface SealedEdition {
  readonly name: string;
  readonly publishedAt: Instant | null;
  /** Empty for editions from before they were sealed. */
  readonly linkSha256: string;
}

/** Published editions, oldest first. */
export async function listLinks(db: Database): Promise<SealedEdition[]> {
  return db.read
    .selectFrom('edition')
    .select(['name', 'published_at as publishedAt', 'link_sha256 as linkSha256'])
    .where('state', '=', 'published')
    .orderBy('edition_id')
    .execute();
}

/** Published editions whose documents bear the day, newest first. */
export async function listEditionsOfDay(
  db: Database,
  day: CalendarDate,
): Promise<(SealedEdition & { readonly editionId: number })[]> {
  return db.read
    .selectFrom('edition')
    .select(['edition_id as editionId', 'name', 'published_at as publishedAt', 'link_sha256 as linkSha256'])
    .where('state', '=', 'published')
    .where(sql<string>`substr(as_at, 1, 10)`, '=', day)
    .orderBy('edition_id', 'desc')
    .execute();
}

/** The SHA-256 of what those editions keep of the areas that the letters may stand for, each once. */
export async function listSealsOfTag(
  db: Database,
  editionIds: readonly number[],
  areaTag: string,
): Promise<{ editionId: number; areaCode: AreaCode; sha256: string }[]> {
  return db.read
    .selectFrom('edition_seal')
    .select(['edition_id as editionId', 'area_code as areaCode', 'sha256'])
    .where('edition_id', 'in', jsonList(editionIds))
    .where('area_tag', '=', areaTag)
    .orderBy('edition_id', 'desc')
    .orderBy('area_code')
    .execute();
}

/** The documents of an area that an edition holds already, by level. */
export async function readPacks(
  db: Database,
  editionId: number,
  areaCode: AreaCode,
  levels: readonly string[],
): Promise<string[]> {
  if (levels.length === 0) return [];
  const rows = await db.read
    .selectFrom('snapshot_pack')
    .select('body')
    .where('edition_id', '=', editionId)
    .where('area_code', '=', areaCode)
    .where('level', 'in', jsonList(levels))
    .execute();
  return (await Promise.all(rows.map(({ body }) => unpackTexts(body)))).flat();
}
