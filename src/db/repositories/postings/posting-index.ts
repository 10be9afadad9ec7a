/** Aggregate `posting`, index side: what searches go by, made of the rows of a release before readers see it and removed with them. */
import { type CompiledQuery, sql } from 'kysely';
import type { Database } from '../../database.ts';
import { compose } from '../../sql/compose.ts';
import { findLinePlace, type LinePlace } from './posting-lines.ts';
import { removeUnheld } from './posting-removal.ts';
import {
  CLOSING_SECOND,
  ENDING_LENGTH,
  HAS_POINT,
  MARK,
  MOST_NUMBER,
  NUMBER_BITS,
  POSTED_DAY,
} from './posting-terms.ts';

const AFTER_MARK = '\uE001';
const ROWS_PER_STATEMENT = 5_000;
/** A quarter of a second's work, and so many rows as take no more steps than there are. */
const PAGES_PER_MERGE = 4_000;
const ROWS_PER_MERGE = 100_000;

/**
 * Makes every posting of the release findable: rows that begin with it get entries, and entries of rows that end with it end. For a release
 * whose rows will not change any more. `pause` is called between statements.
 */
export async function indexPostings(
  db: Database,
  releaseId: number,
  pause: () => Promise<void>,
): Promise<void> {
  const place = await findLinePlace(db, releaseId);
  if (place === null) return;
  if (place.before === 0) await removeUnheld(db, place, pause);
  await writeEntries(db, place, pause);
  // Numbers of one release stand together: they were given in one statement.
  const numbers = await entryNumbers(db, place);
  if (numbers === null) return;
  const { first, last } = numbers;
  for (let after = first - 1; after < last; after += ROWS_PER_STATEMENT) {
    await pause();
    const upTo = Math.min(after + ROWS_PER_STATEMENT, last);
    await db.writeAtomically([indexEntries('newest', after, upTo), indexEntries('closing', after, upTo)]);
  }
  await pause();
  await db.writeAtomically([enterWords()]);
  for (let merged = first; merged <= last; merged += ROWS_PER_MERGE) {
    await pause();
    const isFirst = merged === first;
    await db.writeAtomically([mergeIndex('newest', isFirst), mergeIndex('closing', isFirst)]);
  }
}

/** Rows of the line that begin after the release before it. */
const begunSince = ({ lineId, before }: LinePlace) =>
  sql<boolean>`line_id = ${lineId} AND from_release > ${before}`;

/** Null when nothing begins with the release. */
async function entryNumbers(db: Database, place: LinePlace): Promise<{ first: number; last: number } | null> {
  const row = await db.read
    .selectFrom('posting_entry')
    .select((build) => [build.fn.min('entry_number').as('first'), build.fn.max('entry_number').as('last')])
    .where(
      'version_id',
      'in',
      sql<number>`(SELECT version_id FROM posting_version WHERE ${begunSince(place)})`,
    )
    .executeTakeFirst();
  return row?.first == null || row.last == null ? null : { first: row.first, last: row.last };
}

/** Numbers rise with the order of lists, newest first, so that adverts that tie keep it. */
function enterPostings(place: LinePlace): CompiledQuery {
  return sql`INSERT INTO posting_entry
      (entry_number, newest_id, closing_id, has_point, version_id, line_id, from_release, to_release, state)
    SELECT number, (day << ${sql.lit(NUMBER_BITS)}) + ${sql.lit(MOST_NUMBER)} - number, (second << ${sql.lit(NUMBER_BITS)}) + number,
      has_point, version_id, line_id, from_release, to_release, state
    FROM (SELECT version_id, line_id, from_release, to_release, state,
      ${POSTED_DAY} AS day, ${CLOSING_SECOND} AS second, ${HAS_POINT} AS has_point,
      (SELECT coalesce(max(entry_number), 0) FROM posting_entry)
        + row_number() OVER (ORDER BY posted_on DESC, posting_key) AS number
      FROM posting_version AS posting WHERE ${begunSince(place)})`.compile(compose);
}

/** Entries of rows that end with the release end, and those of rows that begin with it are made. */
async function writeEntries(db: Database, place: LinePlace, pause: () => Promise<void>): Promise<void> {
  const [ended = 0] = await db.writeAtomically([endEntries(place), enterPostings(place)]);
  for (let more = ended; more === ROWS_PER_STATEMENT; ) {
    await pause();
    [more = 0] = await db.writeAtomically([endEntries(place)]);
  }
}

function endEntries({ lineId, releaseId }: LinePlace): CompiledQuery {
  return sql`UPDATE posting_entry SET to_release = ${releaseId} WHERE version_id IN
    (SELECT own.version_id FROM posting_version AS own CROSS JOIN posting_entry AS entry ON entry.version_id = own.version_id
      WHERE own.line_id = ${lineId} AND own.to_release = ${releaseId} AND entry.to_release IS NULL
      LIMIT ${sql.lit(ROWS_PER_STATEMENT)})`.compile(compose);
}

type Order = 'newest' | 'closing';

/** Every write leaves a part of its own, and a search reads all parts: they become one, some pages at a time. */
function mergeIndex(order: Order, isFirst: boolean): CompiledQuery {
  const table = sql.table(`posting_${order}`);
  const pages = sql.lit(isFirst ? -PAGES_PER_MERGE : PAGES_PER_MERGE);
  return sql`INSERT INTO ${table} (${table}, rank) VALUES ('merge', ${pages})`.compile(compose);
}

function indexEntries(order: Order, after: number, upTo: number): CompiledQuery {
  const row = sql.ref(`${order}_id`);
  return sql`INSERT INTO ${sql.table(`posting_${order}`)} (rowid, terms) SELECT ${row}, terms FROM posting_terms
    WHERE entry_number > ${after} AND entry_number <= ${upTo} ORDER BY ${row}`.compile(compose);
}

/** Words that are not known yet, under each of their endings. Terms that stand for values are none. */
function enterWords(): CompiledQuery {
  return sql`INSERT OR IGNORE INTO posting_word (ending, word)
    WITH RECURSIVE fresh AS MATERIALIZED (
      SELECT term FROM (SELECT term FROM posting_term WHERE term < ${MARK}
        UNION ALL SELECT term FROM posting_term WHERE term >= ${AFTER_MARK})
      WHERE NOT EXISTS (SELECT 1 FROM posting_word
          WHERE ending = substr(term, 1, ${sql.lit(ENDING_LENGTH)}) AND word = term)),
    cut (at, word) AS (SELECT 1, term FROM fresh UNION ALL SELECT at + 1, word FROM cut WHERE at < length(word))
    SELECT substr(word, at, ${sql.lit(ENDING_LENGTH)}), word FROM cut`.compile(compose);
}

/** Words that no posting has any more. Reads every word: after releases were removed. */
export function forgetWords(): CompiledQuery {
  return sql`DELETE FROM posting_word WHERE word NOT IN (SELECT term FROM posting_term)`.compile(compose);
}
