/** Removing the rows of a release in bounded statements: D1 stops a statement after 30 seconds. */
import { sql } from 'kysely';
import type { Database } from '../../database.ts';
import { compose } from '../../sql/compose.ts';
import { removePostings } from '../postings/posting-removal.ts';

const ROWS_PER_STATEMENT = 5_000;

/** Removes every observation, fact and school of the release, and the postings that no other holds. `pause` is called between statements. */
export async function deleteReleaseRows(
  db: Database,
  releaseId: number,
  pause: () => Promise<void>,
): Promise<void> {
  await removePostings(db, releaseId, pause);
  const schools = sql`(SELECT school_number FROM school WHERE release_id = ${releaseId} ORDER BY school_key LIMIT ${ROWS_PER_STATEMENT})`;
  const listed = [
    sql`DELETE FROM school_search WHERE rowid IN ${schools}`,
    sql`DELETE FROM school WHERE school_number IN ${schools}`,
  ];
  const statements = [
    // Links first: they refer to their facts.
    sql`DELETE FROM occupation_fact_link WHERE release_id = ${releaseId} AND (soc2020, fact_key) IN
      (SELECT soc2020, fact_key FROM occupation_fact_link WHERE release_id = ${releaseId} LIMIT ${ROWS_PER_STATEMENT})`,
    sql`DELETE FROM occupation_fact WHERE release_id = ${releaseId} AND fact_key IN
      (SELECT fact_key FROM occupation_fact WHERE release_id = ${releaseId} LIMIT ${ROWS_PER_STATEMENT})`,
    sql`DELETE FROM observation WHERE release_id = ${releaseId}
      AND (measure, area_code, dimension, period_end, period_start) IN
      (SELECT measure, area_code, dimension, period_end, period_start FROM observation
        WHERE release_id = ${releaseId} LIMIT ${ROWS_PER_STATEMENT})`,
    sql`DELETE FROM observation_series WHERE release_id = ${releaseId} AND (measure, area_code, dimension) IN
      (SELECT measure, area_code, dimension FROM observation_series
        WHERE release_id = ${releaseId} LIMIT ${ROWS_PER_STATEMENT})`,
    sql`DELETE FROM observation_area WHERE release_id = ${releaseId}`,
    sql`DELETE FROM observation_period WHERE release_id = ${releaseId} AND (measure, area_code, period_end, period_start) IN
      (SELECT measure, area_code, period_end, period_start FROM observation_period
        WHERE release_id = ${releaseId} LIMIT ${ROWS_PER_STATEMENT})`,
    sql`DELETE FROM observation_code WHERE release_id = ${releaseId} AND (measure, code, dimension) IN
      (SELECT measure, code, dimension FROM observation_code
        WHERE release_id = ${releaseId} LIMIT ${ROWS_PER_STATEMENT})`,
  ].map((statement) => [statement]);
  for (const write of [listed, ...statements]) {
    for (;;) {
      const changed = await db.writeAtomically(write.map((statement) => statement.compile(compose)));
      if (changed.at(-1) === 0) break;
      await pause();
    }
  }
}
