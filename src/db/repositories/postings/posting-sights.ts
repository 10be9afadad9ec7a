/**
 * Aggregate `posting`, sights: where in the archived answers of a release its sweep holds each posting. Nearly every posting of a night
 * is as it was, but stands elsewhere in the night's answers, so that this is written each time: some hundreds of them packed as one text.
 */
import { type CompiledQuery, sql } from 'kysely';
import { StorageFailed } from '../../../domain/errors.ts';
import type { Database } from '../../database.ts';
import { compose } from '../../sql/compose.ts';
import { packTexts, unpackText } from '../../sql/packed-texts.ts';

export interface RecordSight {
  /** Of the answer, in its release. */
  readonly retrievalSequence: number;
  /** Where in the answer. */
  readonly locator: string;
}

export interface PostingSight extends RecordSight {
  readonly key: string;
}

type Packed = readonly (readonly [key: string, retrievalSequence: number, locator: string])[];

/** One pack, to be added to those of the release. The sights are of different postings, at least one. */
export async function insertSights(
  releaseId: number,
  sights: readonly PostingSight[],
): Promise<CompiledQuery> {
  const list: Packed = sights.map(({ key, retrievalSequence, locator }) => [key, retrievalSequence, locator]);
  const { packed } = await packTexts([[JSON.stringify(list)]]);
  const sequences = sights.map(({ retrievalSequence }) => retrievalSequence);
  return sql`INSERT INTO posting_sight (release_id, pack, sight_count, first_sequence, last_sequence, body)
    SELECT ${releaseId}, (SELECT coalesce(max(pack), 0) + 1 FROM posting_sight WHERE release_id = ${releaseId}),
      ${sights.length}, ${Math.min(...sequences)}, ${Math.max(...sequences)}, ${packed}`.compile(compose);
}

const PACKS_PER_READ = 50;

/** Null for a posting that the sweep of the release did not hold. Reads the packs until it is found. */
export async function findSight(db: Database, releaseId: number, key: string): Promise<RecordSight | null> {
  for (let after = 0; ; after += PACKS_PER_READ) {
    const packs = await db.read
      .selectFrom('posting_sight')
      .select('body')
      .where('release_id', '=', releaseId)
      .where('pack', '>', after)
      .orderBy('pack')
      .limit(PACKS_PER_READ)
      .execute();
    for (const { body } of packs) {
      const found = (await unpackSights(releaseId, body)).find(([each]) => each === key);
      if (found !== undefined) return { retrievalSequence: found[1], locator: found[2] };
    }
    if (packs.length < PACKS_PER_READ) return null;
  }
}

/** The migration, which can't pack, left plain JSON. Throws StorageFailed for a pack that cannot be read: its adverts would seem never to have come. */
async function unpackSights(releaseId: number, body: string): Promise<Packed> {
  const text = body.startsWith('[') ? body : await unpackText(body, 0).catch(() => null);
  if (text === null) {
    throw new StorageFailed(
      `The stored places of the adverts of release ${releaseId} are damaged: put a backup in the database's place`,
    );
  }
  return JSON.parse(text);
}

/** The sights of a release under one that holds the same sweep, packs `after` up to `upTo`. */
export function copySights(
  fromReleaseId: number,
  toReleaseId: number,
  { after, upTo }: { readonly after: number; readonly upTo: number },
): CompiledQuery {
  const columns = sql.raw('pack, sight_count, first_sequence, last_sequence, body');
  return sql`INSERT INTO posting_sight (release_id, ${columns})
    SELECT ${toReleaseId}, ${columns} FROM posting_sight
    WHERE release_id = ${fromReleaseId} AND pack > ${after} AND pack <= ${upTo}`.compile(compose);
}

/** The number of the last pack; 0 where there is none. */
export async function findLastPack(db: Database, releaseId: number): Promise<number> {
  const row = await db.read
    .selectFrom('posting_sight')
    .select((build) => build.fn.max('pack').as('last'))
    .where('release_id', '=', releaseId)
    .executeTakeFirst();
  return row?.last ?? 0;
}
