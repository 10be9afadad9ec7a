/** Editions and their snapshots: staged row by row, made visible by one pointer. */

import { type CompiledQuery, type Selectable, sql } from 'kysely';
import type { AreaCode } from '../../../domain/area.ts';
import type { SectorId } from '../../../domain/classification.ts';
import { StorageFailed } from '../../../domain/errors.ts';
import type { Instant } from '../../../domain/period.ts';
import type { SourceId } from '../../../domain/release.ts';
import type { Database } from '../../database.ts';
import { compose } from '../../sql/compose.ts';
import { insertMany } from '../../sql/insert-many.ts';
import { unpackText } from '../../sql/packed-texts.ts';
import type { EditionTable } from '../../tables.ts';
import { snapshotsInPacks } from './snapshot-packs.ts';

export interface EditionRow {
  readonly editionId: number;
  readonly name: string;
  readonly asAt: Instant;
  readonly builderVersion: string;
  readonly contentSha256: string;
  /** Everything that its snapshots depend on besides the releases. */
  readonly frameSha256: string;
  readonly snapshotCount: number;
  /** How many of them were taken over, unchanged, from the edition before. */
  readonly reusedCount: number;
  readonly publishedAt: Instant | null;
  /** SHA-256 of its link in the archive; empty before it is published, and for editions from before they were sealed. */
  readonly linkSha256: string;
}

/** The documents of one area and level, in the order of their sectors. */
export interface SnapshotPack {
  readonly areaCode: AreaCode;
  readonly level: string;
  /** JSON SnapshotReads: what they were made from. */
  readonly reads: string;
  /** As `packTexts` gives it. */
  readonly body: string;
  readonly snapshots: readonly PackedSnapshot[];
}

interface PackedSnapshot {
  readonly sectorId: SectorId;
  /** Hash of the document's JSON. */
  readonly snapshotId: string;
}

export interface EditionRelease {
  readonly sourceId: SourceId;
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

/** Numbers of the published editions whose snapshots are still there. */
export async function listKeptEditions(db: Database): Promise<number[]> {
  const rows = await db.read
    .selectFrom('edition')
    .select('edition_id')
    .where('state', '=', 'published')
    .where(sql<boolean>`EXISTS (SELECT 1 FROM snapshot WHERE snapshot.edition_id = edition.edition_id)`)
    .execute();
  return rows.map((row) => row.edition_id);
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
  edition: Omit<EditionRow, 'snapshotCount' | 'reusedCount' | 'publishedAt' | 'linkSha256'>,
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
        frame_sha256: edition.frameSha256,
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

/** Replaces the packs, so that a chunk that is delivered twice is stored once. */
export function stageSnapshots(editionId: number, packs: readonly SnapshotPack[]): CompiledQuery[] {
  const keys = JSON.stringify(packs.map(({ areaCode, level }) => [areaCode, level]));
  return [
    ...(['snapshot', 'snapshot_pack'] as const).map((table) =>
      sql`DELETE FROM ${sql.table(table)} WHERE edition_id = ${editionId}
        AND area_code IN (SELECT value->>0 FROM json_each(${keys}))
        AND area_code || '/' || level IN (SELECT value->>0 || '/' || (value->>1) FROM json_each(${keys}))`.compile(
        compose,
      ),
    ),
    ...insertMany(
      'snapshot',
      packs.flatMap(({ areaCode, level, snapshots }) =>
        snapshots.map(({ sectorId, snapshotId }, position) => ({
          edition_id: editionId,
          area_code: areaCode,
          sector_id: sectorId,
          level,
          snapshot_id: snapshotId,
          position,
        })),
      ),
    ),
    ...insertMany(
      'snapshot_pack',
      packs.map(({ areaCode, level, body, reads }) => ({
        edition_id: editionId,
        area_code: areaCode,
        level,
        body,
        reads,
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

type FlippedEdition = Pick<EditionRow, 'snapshotCount' | 'linkSha256'> & { readonly publishedAt: Instant };

/** Makes the edition the one that readers see. */
export function flipEdition(editionId: number, flipped: FlippedEdition): CompiledQuery[] {
  const { snapshotCount, publishedAt, linkSha256 } = flipped;
  const shown = { snapshot_count: snapshotCount, published_at: publishedAt, link_sha256: linkSha256 };
  return [
    compose
      .updateTable('edition')
      .set({ state: 'published', ...shown })
      .where('edition_id', '=', editionId)
      .compile(),
    compose
      .insertInto('installation')
      .values({ name: POINTER, value: String(editionId) })
      .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: String(editionId) }))
      .compile(),
  ];
}

/** Up to `limit` snapshots and as many packs of an edition; to be repeated until it changes nothing. */
export function deleteSnapshots(editionId: number, limit: number): CompiledQuery[] {
  return (['snapshot', 'snapshot_pack'] as const).map((table) =>
    compose
      .deleteFrom(table)
      .where(
        sql<boolean>`rowid IN (SELECT rowid FROM ${sql.table(table)} WHERE edition_id = ${editionId} LIMIT ${limit})`,
      )
      .compile(),
  );
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

/** Throws StorageFailed when what is stored cannot be read. */
export async function findSnapshot(
  db: Database,
  editionId: number,
  areaCode: AreaCode,
  sectorId: SectorId,
  level: string,
): Promise<{ snapshotId: string; body: string } | null> {
  const row = await snapshotByKey(db, editionId, areaCode, sectorId, level).executeTakeFirst();
  if (!row) return null;
  const body = await unpackText(row.pack, row.position).catch(() => null);
  if (body === null) {
    throw new StorageFailed(
      `The stored snapshot of ${areaCode}, ${sectorId}, ${level} is damaged: put a backup in the database's place`,
    );
  }
  return { snapshotId: row.snapshotId, body };
}

export function snapshotByKey(
  db: Database,
  editionId: number,
  areaCode: AreaCode,
  sectorId: SectorId,
  level: string,
) {
  return snapshotsInPacks(db)
    .select(['snapshot_id as snapshotId', 'position', 'snapshot_pack.body as pack'])
    .where('snapshot.edition_id', '=', editionId)
    .where('snapshot.area_code', '=', areaCode)
    .where('sector_id', '=', sectorId)
    .where('snapshot.level', '=', level);
}

function toEdition(row: Selectable<EditionTable>): EditionRow {
  return {
    editionId: row.edition_id,
    name: row.name,
    asAt: row.as_at,
    builderVersion: row.builder_version,
    contentSha256: row.content_sha256,
    frameSha256: row.frame_sha256,
    snapshotCount: row.snapshot_count,
    reusedCount: row.reused_count,
    publishedAt: row.published_at,
    linkSha256: row.link_sha256,
  };
}
