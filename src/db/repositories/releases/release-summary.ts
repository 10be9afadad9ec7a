/** What a release holds, counted once when it is made: its series, periods and dimensions, and how far it reaches. */
import { type CompiledQuery, sql } from 'kysely';
import { compose } from '../../sql/compose.ts';

/** For one write, once all observations of the release are staged. Doing it twice ends in the same rows. */
export function summariseRelease(releaseId: number): CompiledQuery[] {
  return [
    compose.deleteFrom('observation_series').where('release_id', '=', releaseId).compile(),
    compose.deleteFrom('observation_period').where('release_id', '=', releaseId).compile(),
    compose.deleteFrom('observation_dimension').where('release_id', '=', releaseId).compile(),
    ...[
      // Both dates are ten letters long: the last pair is the one that ends last and then begins last.
      sql`INSERT INTO observation_series
        (release_id, measure, area_code, dimension, figure_count, first_start, newest_end, newest_start)
        SELECT release_id, measure, area_code, dimension, count(*), min(period_start), max(period_end),
          substr(max(period_end || period_start), 11)
        FROM observation WHERE release_id = ${releaseId} GROUP BY measure, area_code, dimension`,
      sql`INSERT INTO observation_period (release_id, measure, period_end, period_start, figure_count)
        SELECT release_id, measure, period_end, period_start, count(*)
        FROM observation WHERE release_id = ${releaseId} GROUP BY measure, period_end, period_start`,
      sql`INSERT INTO observation_dimension (release_id, measure, dimension)
        SELECT DISTINCT release_id, measure, dimension FROM observation_series WHERE release_id = ${releaseId}`,
      sql`UPDATE release SET newest_period_end =
        (SELECT max(newest_end) FROM observation_series WHERE release_id = ${releaseId}) WHERE release_id = ${releaseId}`,
    ].map((query) => query.compile(compose)),
  ];
}
