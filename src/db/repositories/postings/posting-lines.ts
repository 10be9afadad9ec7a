/**
 * Aggregate `posting`, lines: releases that follow one another, and rows that last for as long as nothing about an advert changes. A release
 * holds the rows of its line that begin with it or earlier and do not end with it or earlier; so rows that are written for a release are not
 * there for whoever reads another, and what a release did is undone by its number alone.
 */
import { type CompiledQuery, type RawBuilder, sql } from 'kysely';
import type { Database } from '../../database.ts';
import { compose } from '../../sql/compose.ts';
import { CODING_COLUMNS } from './posting-coding.ts';

/** A release that is being made, at the end of its line. */
export interface LineStep {
  readonly lineId: number;
  readonly releaseId: number;
}

/** Keys above `after` up to and including `upTo`; null means to the end. */
export interface KeyRange {
  readonly after: string;
  readonly upTo: string | null;
}

export function within(column: string, range: KeyRange) {
  return range.upTo === null
    ? sql<boolean>`${sql.ref(column)} > ${range.after}`
    : sql<boolean>`${sql.ref(column)} > ${range.after} AND ${sql.ref(column)} <= ${range.upTo}`;
}

export const LIFE_COLUMNS = 'state, first_seen_at, last_seen_at, ended_at, times_returned, times_edited';

/** What an advert says and how it was coded. */
export const CONTENT_COLUMNS = `stated_hash, content_hash, alternate_key, shared_reference, kind, title, employer_name, employer_reference,
  url, summary, posted_on, closes_at, places, is_national, pay, employment_types, hours_per_week, openings, source_category,
  apprenticeship, ${CODING_COLUMNS.join(', ')}`;

/** Whether the release before the step held the row. It stays so while the step ends rows and begins others. */
export function wasHeld(row: string, { lineId, releaseId }: LineStep) {
  return sql<boolean>`${sql.ref(`${row}.line_id`)} = ${lineId} AND ${sql.ref(`${row}.from_release`)} < ${releaseId}
    AND (${sql.ref(`${row}.to_release`)} IS NULL OR ${sql.ref(`${row}.to_release`)} = ${releaseId})`;
}

/** Whether a release of its line holds the row. The plus keeps SQLite from going through a line by the beginnings of its rows. */
export const isHeld = (row: string, releaseId: RawBuilder<number>) =>
  sql<boolean>`+${sql.ref(`${row}.from_release`)} <= ${releaseId}
    AND (${sql.ref(`${row}.to_release`)} IS NULL OR ${sql.ref(`${row}.to_release`)} > ${releaseId})`;

/** Where a release stands in its line. */
export interface LinePlace extends LineStep {
  /** The release before it whose rows are held; 0 when it is the first. */
  readonly before: number;
  /** The one after it; null when it is the last. */
  readonly after: number | null;
}

/** Null for a release that holds no adverts. */
export async function findLinePlace(db: Database, releaseId: number): Promise<LinePlace | null> {
  const row = await db.read
    .selectFrom('posting_release as held')
    .select(['held.line_id as lineId', 'held.release_id as releaseId'])
    .select([
      sql<number>`(SELECT coalesce(max(other.release_id), 0) FROM posting_release AS other
        WHERE other.line_id = held.line_id AND other.release_id < held.release_id)`.as('before'),
      sql<number | null>`(SELECT min(other.release_id) FROM posting_release AS other
        WHERE other.line_id = held.line_id AND other.release_id > held.release_id)`.as('after'),
    ])
    .where('held.release_id', '=', releaseId)
    .executeTakeFirst();
  return row ?? null;
}

/** The line of a release that has joined one. */
export async function getLine(db: Database, releaseId: number): Promise<number> {
  const { line_id: lineId } = await db.read
    .selectFrom('posting_release')
    .select('line_id')
    .where('release_id', '=', releaseId)
    .executeTakeFirstOrThrow();
  return lineId;
}

/** Releases by their lines. At most one of each line: an edition and its readers have one of each source. */
export async function findLines(
  db: Database,
  releaseIds: readonly number[],
): Promise<ReadonlyMap<number, number>> {
  const rows = await db.read
    .selectFrom('posting_release')
    .selectAll()
    .where('release_id', 'in', sql<number>`(SELECT value FROM json_each(${JSON.stringify(releaseIds)}))`)
    .orderBy('line_id')
    .execute();
  const lines = new Map(rows.map((row) => [row.line_id, row.release_id]));
  if (lines.size < rows.length)
    throw new RangeError(`Two of the releases ${releaseIds.join(', ')} are of one source.`);
  return lines;
}

/**
 * Puts a staged release at the end of the line of the one that it follows, and gives the line. Where that one is not the last of its line
 * (a later one was dated ahead, or withdrawn), a line of its own begins with what that one holds. `pause` is called between statements.
 */
export async function joinLine(
  db: Database,
  releaseId: number,
  previousId: number | null,
  pause: () => Promise<void>,
): Promise<number> {
  const previous = previousId === null ? null : await findLinePlace(db, previousId);
  const lineId = previous !== null && previous.after === null ? previous.lineId : releaseId;
  await db.writeAtomically([
    compose.insertInto('posting_release').values({ release_id: releaseId, line_id: lineId }).compile(),
  ]);
  if (previous === null || lineId === previous.lineId) return lineId;
  for await (const range of keyRanges({ db, pause }, (after, size) =>
    findLineRangeEnd(db, previous.lineId, after, size),
  )) {
    await db.writeAtomically(copyToLine(previous, lineId, range));
  }
  return lineId;
}

function copyToLine({ lineId, releaseId }: LineStep, toLine: number, range: KeyRange): CompiledQuery[] {
  const columns = sql.raw(`${LIFE_COLUMNS}, ${CONTENT_COLUMNS}`);
  const own = sql`own.line_id = ${lineId} AND ${isHeld('own', sql`${releaseId}`)} AND ${within('own.posting_key', range)}`;
  return [
    sql`INSERT INTO posting_version (line_id, from_release, posting_key, ${columns})
      SELECT ${toLine}, ${releaseId}, posting_key, ${columns} FROM posting_version AS own WHERE ${own}`,
    sql`INSERT INTO version_district (line_id, district_code, version_id)
      SELECT ${toLine}, place.district_code, copy.version_id
      FROM posting_version AS own
      CROSS JOIN posting_version AS copy ON copy.line_id = ${toLine} AND copy.posting_key = own.posting_key
      CROSS JOIN version_district AS place ON place.version_id = own.version_id
      WHERE ${own}`,
  ].map((query) => query.compile(compose));
}

const ROWS_PER_STATEMENT = 5_000;

/** Keys after `first` cut into ranges of at most `size`. Each end is found when its turn comes; null where the rest fits into one range. */
export async function* keyRanges(
  { pause }: { readonly db: Database; pause(): Promise<void> },
  findEnd: (after: string, size: number) => Promise<string | null>,
  size = ROWS_PER_STATEMENT,
  first = '',
): AsyncGenerator<KeyRange> {
  let after = first;
  for (;;) {
    const upTo = await findEnd(after, size);
    yield { after, upTo };
    await pause();
    if (upTo === null) return;
    after = upTo;
  }
}

/** The `size`-th key after `after` in the rows of a line, where the next range ends; null when the rest fits into one. */
export async function findLineRangeEnd(
  db: Database,
  lineId: number,
  after: string,
  size: number,
  column: 'posting_key' | 'alternate_key' = 'posting_key',
): Promise<string | null> {
  const row = await db.read
    .selectFrom('posting_version')
    .select((each) => each.ref(column).as('last'))
    .where('line_id', '=', lineId)
    .where(column, '>', after)
    .orderBy(column)
    .limit(1)
    .offset(size - 1)
    .executeTakeFirst();
  return row?.last ?? null;
}

/**
 * Rows that the release before held end, and begin anew with the step, as they were but for `life`: the values of {@link LIFE_COLUMNS}.
 * `rows` selects them by their numbers, whatever has become of them since; those that have ended already are left as they are.
 */
export function beginAnew(
  { lineId, releaseId }: LineStep,
  rows: RawBuilder<unknown>,
  life: RawBuilder<unknown> = sql.raw(LIFE_COLUMNS),
): CompiledQuery[] {
  const goesOn = sql`version_id IN (${rows}) AND from_release < ${releaseId} AND to_release IS NULL`;
  return [
    sql`INSERT INTO posting_version (line_id, from_release, posting_key, ${sql.raw(LIFE_COLUMNS)}, ${sql.raw(CONTENT_COLUMNS)})
      SELECT line_id, ${releaseId}, posting_key, ${life}, ${sql.raw(CONTENT_COLUMNS)} FROM posting_version WHERE ${goesOn}`,
    sql`UPDATE posting_version SET to_release = ${releaseId} WHERE ${goesOn}`,
    sql`INSERT OR IGNORE INTO version_district (line_id, district_code, version_id)
      SELECT ${lineId}, own.district_code, new.version_id
      FROM posting_version AS old
      CROSS JOIN posting_version AS new
        ON new.line_id = ${lineId} AND new.posting_key = old.posting_key AND new.from_release = ${releaseId}
      CROSS JOIN version_district AS own ON own.version_id = old.version_id
      WHERE old.version_id IN (${rows}) AND old.to_release = ${releaseId}`,
  ].map((query) => query.compile(compose));
}
