/**
 * Aggregate `posting`, removal: the rows that only one release holds. For a release that is not to be, which is as if it had never been, and
 * for one that nobody needs any more.
 */
import { type CompiledQuery, sql } from 'kysely';
import type { Database } from '../../database.ts';
import { compose } from '../../sql/compose.ts';
import { findLinePlace, type LinePlace } from './posting-lines.ts';
import { deleteStaged } from './posting-staging.ts';

const ROWS_PER_STATEMENT = 5_000;
/** A statement that changes fewer has nothing left to do. */
const LEAST_PER_STATEMENT = 200;

/** Bounded statements, each safe to repeat; `pause` is called between them. What other releases hold stays. */
export async function removePostings(
  db: Database,
  releaseId: number,
  pause: () => Promise<void>,
): Promise<void> {
  const place = await findLinePlace(db, releaseId);
  await untilNothing(
    db,
    [
      deleteStaged(releaseId, ROWS_PER_STATEMENT),
      deleteSights(releaseId),
      ...(place === null ? [] : [...deleteEntries(place), ...deleteVersions(place)]),
      ...(place !== null && place.after === null ? reopenVersions(place) : []),
    ],
    pause,
  );
  await db.writeAtomically([
    compose.deleteFrom('posting_release').where('release_id', '=', releaseId).compile(),
  ]);
}

/** What a line of its own began with and its first release did not go on with: see `joinLine`. */
export async function removeUnheld(
  db: Database,
  place: LinePlace,
  pause: () => Promise<void>,
): Promise<void> {
  await untilNothing(db, deleteVersions({ ...place, after: place.releaseId }), pause);
}

async function untilNothing(
  db: Database,
  queries: readonly CompiledQuery[],
  pause: () => Promise<void>,
): Promise<void> {
  for (;;) {
    const changed = await db.writeAtomically(queries);
    if (changed.every((rows) => rows < LEAST_PER_STATEMENT)) return;
    await pause();
  }
}

/** A few packs are some hundred kilobytes. */
function deleteSights(releaseId: number): CompiledQuery {
  return sql`DELETE FROM posting_sight WHERE release_id = ${releaseId} AND pack IN
    (SELECT pack FROM posting_sight WHERE release_id = ${releaseId} LIMIT ${LEAST_PER_STATEMENT})`.compile(
    compose,
  );
}

/** Rows that begin after the release before and end by the one after: no other holds them. */
function heldAlone({ lineId, before, after }: LinePlace) {
  return after === null
    ? sql`line_id = ${lineId} AND from_release > ${before}`
    : sql`line_id = ${lineId} AND +from_release > ${before} AND to_release <= ${after}`;
}

function deleteEntries(place: LinePlace): CompiledQuery[] {
  const of = (column: string) =>
    sql`(SELECT ${sql.ref(`entry.${column}`)} FROM posting_version AS own CROSS JOIN posting_entry AS entry ON entry.version_id = own.version_id
      WHERE own.version_id IN (SELECT version_id FROM posting_version WHERE ${heldAlone(place)}) ORDER BY own.version_id LIMIT ${ROWS_PER_STATEMENT})`;
  return [
    sql`DELETE FROM posting_newest WHERE rowid IN ${of('newest_id')}`,
    sql`DELETE FROM posting_closing WHERE rowid IN ${of('closing_id')}`,
    sql`DELETE FROM posting_entry WHERE entry_number IN ${of('entry_number')}`,
  ].map((query) => query.compile(compose));
}

function deleteVersions(place: LinePlace): CompiledQuery[] {
  const rows = sql`(SELECT version_id FROM posting_version WHERE ${heldAlone(place)} ORDER BY version_id LIMIT ${ROWS_PER_STATEMENT})`;
  return [
    sql`DELETE FROM version_district WHERE version_id IN ${rows}`,
    sql`DELETE FROM posting_version WHERE version_id IN ${rows}`,
  ].map((query) => query.compile(compose));
}

/** What the last release of the line ended goes on. */
function reopenVersions({ lineId, before }: LinePlace): CompiledQuery[] {
  const rows = sql`(SELECT version_id FROM posting_version
    WHERE line_id = ${lineId} AND to_release > ${before} ORDER BY version_id LIMIT ${ROWS_PER_STATEMENT})`;
  return [
    sql`UPDATE posting_entry SET to_release = NULL WHERE version_id IN ${rows}`,
    sql`UPDATE posting_version SET to_release = NULL WHERE version_id IN ${rows}`,
  ].map((query) => query.compile(compose));
}
