/** What a release holds, counted once when it is made: its series, areas, periods and codes, and how far it reaches. */
import { type CompiledQuery, sql } from 'kysely';
import { compose } from '../../sql/compose.ts';

/** The tables that say what a release holds. */
export const SUMMARY_TABLES = [
  'observation_series',
  'observation_area',
  'observation_period',
  'observation_code',
] as const;

/** For one write, once all observations of the release are staged. Doing it twice ends in the same rows. */
export function summariseRelease(releaseId: number): CompiledQuery[] {
  return [
    ...SUMMARY_TABLES.map((table) => compose.deleteFrom(table).where('release_id', '=', releaseId).compile()),
    ...[
      // Both dates are ten letters long: the last pair is the one that ends last and then begins last.
      sql`INSERT INTO observation_series
        (release_id, measure, area_code, dimension, figure_count, first_start, newest_end, newest_start)
        SELECT release_id, measure, area_code, dimension, count(*), min(period_start), max(period_end),
          substr(max(period_end || period_start), 11)
        FROM observation WHERE release_id = ${releaseId} GROUP BY measure, area_code, dimension`,
      sql`INSERT INTO observation_area (release_id, measure, area_code, series_count, figure_count)
        SELECT release_id, measure, area_code, count(*), sum(figure_count)
        FROM observation_series WHERE release_id = ${releaseId} GROUP BY measure, area_code`,
      sql`INSERT INTO observation_period (release_id, measure, area_code, period_end, period_start, figure_count)
        SELECT release_id, measure, area_code, period_end, period_start, count(*)
        FROM observation WHERE release_id = ${releaseId} GROUP BY measure, area_code, period_end, period_start`,
      // 'age=16-24;sex=all' becomes the list ["age=16-24","sex=all"].
      sql`INSERT INTO observation_code (release_id, measure, code, dimension)
        SELECT DISTINCT ${releaseId}, series.measure, code.value, series.dimension FROM (
          SELECT DISTINCT measure, dimension FROM observation_series WHERE release_id = ${releaseId} AND dimension <> '') AS series
        CROSS JOIN json_each('[' || replace(json_quote(series.dimension), ';', '","') || ']') AS code`,
      sql`UPDATE release SET newest_period_end =
        (SELECT max(newest_end) FROM observation_series WHERE release_id = ${releaseId}) WHERE release_id = ${releaseId}`,
    ].map((query) => query.compile(compose)),
  ];
}
