/** Editions and their snapshots: staged row by row, made visible by one pointer. */
import { type CompiledQuery, sql } from 'kysely';
import type { Instant } from '../../domain/period.ts';
import type { Database } from '../../ports/database.ts';
import { compose } from '../compose.ts';
import { insertMany } from '../insert-many.ts';

export interface EditionRow {
  readonly editionId: number;
  readonly name: string;
  readonly asAt: Instant;
  readonly builderVersion: string;
  readonly contentSha256: string;
  readonly snapshotCount: number;
  readonly publishedAt: Instant | null;
}

export interface SnapshotRow {
  readonly areaCode: string;
  readonly sectorId: string;
  readonly level: string;
  readonly snapshotId: string;
  readonly body: string;
}

export interface EditionRelease {
  readonly sourceId: string;
  readonly releaseId: number;
}

const POINTER = 'current_edition_id';

/** The edition readers see; null before the first is published. */
export async function findCurrentEdition(db: Database): Promise<EditionRow | null> {
  const row = await db.read
    .selectFrom('installation')
    .innerJoin('edition', (join) =>
      join.on('edition.edition_id', '=', sql<number>`CAST(installation.value AS INTEGER)`),
    )
    .selectAll('edition')
    .where('installation.name', '=', POINTER)
    .executeTakeFirst();
  return row ? toEdition(row) : null;
}

export async function findEdition(db: Database, editionId: number): Promise<EditionRow | null> {
  const row = await db.read
    .selectFrom('edition')
    .selectAll()
    .where('edition_id', '=', editionId)
    .executeTakeFirst();
  return row ? toEdition(row) : null;
}

export async function findEditionByName(db: Database, name: string): Promise<EditionRow | null> {
  const row = await db.read.selectFrom('edition').selectAll().where('name', '=', name).executeTakeFirst();
  return row ? toEdition(row) : null;
}

/** Newest first. */
export async function listPublishedEditions(db: Database): Promise<EditionRow[]> {
  const rows = await db.read
    .selectFrom('edition')
    .selectAll()
    .where('state', '=', 'published')
    .orderBy('edition_id', 'desc')
    .execute();
  return rows.map(toEdition);
}

/** Editions whose build was interrupted or is under way. */
export async function listBuildingEditions(db: Database): Promise<number[]> {
  const rows = await db.read
    .selectFrom('edition')
    .select('edition_id')
    .where('state', '=', 'building')
    .orderBy('edition_id')
    .execute();
  return rows.map((row) => row.edition_id);
}

export async function listEditionReleases(db: Database, editionId: number): Promise<EditionRelease[]> {
  return db.read
    .selectFrom('edition_release')
    .select(['source_id as sourceId', 'release_id as releaseId'])
    .where('edition_id', '=', editionId)
    .orderBy('source_id')
    .execute();
}

export function stageEdition(
  edition: Omit<EditionRow, 'snapshotCount' | 'publishedAt'>,
  releases: readonly EditionRelease[],
): CompiledQuery[] {
  return [
    compose
      .insertInto('edition')
      .values({
        edition_id: edition.editionId,
        name: edition.name,
        state: 'building',
        as_at: edition.asAt,
        builder_version: edition.builderVersion,
        content_sha256: edition.contentSha256,
        snapshot_count: 0,
        published_at: null,
      })
      .compile(),
    ...insertMany(
      'edition_release',
      releases.map(({ sourceId, releaseId }) => ({
        edition_id: edition.editionId,
        source_id: sourceId,
        release_id: releaseId,
      })),
    ),
  ];
}

/** Replaces every snapshot of the areas, so that a chunk that is delivered twice is stored once. */
export function stageSnapshots(
  editionId: number,
  areaCodes: readonly string[],
  snapshots: readonly SnapshotRow[],
): CompiledQuery[] {
  return [
    compose
      .deleteFrom('snapshot')
      .where('edition_id', '=', editionId)
      .where('area_code', 'in', sql<string>`(SELECT value FROM json_each(${JSON.stringify(areaCodes)}))`)
      .compile(),
    ...insertMany(
      'snapshot',
      snapshots.map((snapshot) => ({
        edition_id: editionId,
        area_code: snapshot.areaCode,
        sector_id: snapshot.sectorId,
        level: snapshot.level,
        snapshot_id: snapshot.snapshotId,
        body: snapshot.body,
      })),
    ),
  ];
}

export async function countSnapshots(db: Database, editionId: number): Promise<number> {
  const row = await db.read
    .selectFrom('snapshot')
    .select((build) => build.fn.countAll<number>().as('count'))
    .where('edition_id', '=', editionId)
    .executeTakeFirstOrThrow();
  return row.count;
}

/** Makes the edition the one that readers see. */
export function flipEdition(editionId: number, snapshotCount: number, publishedAt: Instant): CompiledQuery[] {
  return [
    compose
      .updateTable('edition')
      .set({ state: 'published', snapshot_count: snapshotCount, published_at: publishedAt })
      .where('edition_id', '=', editionId)
      .compile(),
    compose
      .insertInto('installation')
      .values({ name: POINTER, value: String(editionId) })
      .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: String(editionId) }))
      .compile(),
  ];
}

/** Up to `limit` snapshots of an edition; to be repeated until it changes nothing. */
export function deleteSnapshots(editionId: number, limit: number): CompiledQuery {
  return compose
    .deleteFrom('snapshot')
    .where(sql<boolean>`rowid IN (SELECT rowid FROM snapshot WHERE edition_id = ${editionId} LIMIT ${limit})`)
    .compile();
}

/** Lets go of the releases an edition held, and of its row when it was never published. Delete its snapshots first. */
export function forgetEdition(editionId: number): CompiledQuery[] {
  return [
    compose.deleteFrom('edition_release').where('edition_id', '=', editionId).compile(),
    compose
      .deleteFrom('edition')
      .where('edition_id', '=', editionId)
      .where('state', '=', 'building')
      .compile(),
  ];
}

export async function findSnapshot(
  db: Database,
  editionId: number,
  areaCode: string,
  sectorId: string,
  level: string,
): Promise<{ snapshotId: string; body: string } | null> {
  const row = await snapshotByKey(db, editionId, areaCode, sectorId, level).executeTakeFirst();
  return row ?? null;
}

export function snapshotByKey(
  db: Database,
  editionId: number,
  areaCode: string,
  sectorId: string,
  level: string,
) {
  return db.read
    .selectFrom('snapshot')
    .select(['snapshot_id as snapshotId', 'body'])
    .where('edition_id', '=', editionId)
    .where('area_code', '=', areaCode)
    .where('sector_id', '=', sectorId)
    .where('level', '=', level);
}

function toEdition(row: {
  edition_id: number;
  name: string;
  as_at: string;
  builder_version: string;
  content_sha256: string;
  snapshot_count: number;
  published_at: string | null;
}): EditionRow {
  return {
    editionId: row.edition_id,
    name: row.name,
    asAt: row.as_at,
    builderVersion: row.builder_version,
    contentSha256: row.content_sha256,
    snapshotCount: row.snapshot_count,
    publishedAt: row.published_at,
  };
}
