/** All areas at a glance: which have figures, and the newest value of each. */

import { sql } from 'kysely';
import type { AreaCode } from '../../../domain/area.ts';
import type { Database } from '../../database.ts';
import { jsonList } from '../../sql/json-list.ts';

/** The codes of all areas that the releases have figures of. */
export async function listMeasuredAreas(db: Database, releaseIds: readonly number[]): Promise<AreaCode[]> {
  const rows = await db.read
    .selectFrom('observation_area')
    .select('area_code as code')
    .distinct()
    .where('release_id', 'in', jsonList(releaseIds))
    .execute();
  return rows.map(({ code }) => code);
}

/** The newest value without dimensions that each area code has, by measure: area code -> measure -> value. */
export async function listNewestValues(
  db: Database,
  releaseIds: readonly number[],
  measures: readonly string[],
): Promise<Map<string, Map<string, number>>> {
  const rows = await db.read
    .selectFrom((from) =>
      from
        .selectFrom('observation_area as area')
        // By its whole key: a measure may have many dimensions beside.
        .innerJoin('observation as figure', (join) =>
          join
            .onRef('figure.release_id', '=', 'area.release_id')
            .onRef('figure.measure', '=', 'area.measure')
            .onRef('figure.area_code', '=', 'area.area_code')
            .on('figure.dimension', '=', ''),
        )
        .select(['figure.area_code', 'figure.measure', 'figure.value'])
        .select(
          sql<number>`row_number() OVER (PARTITION BY figure.measure, figure.area_code
            ORDER BY figure.period_end DESC, figure.period_start DESC)`.as('age'),
        )
        .where('area.release_id', 'in', jsonList(releaseIds))
        .where('area.measure', 'in', jsonList(measures))
        .where('figure.value', 'is not', null)
        .as('newest'),
    )
    .select(['area_code', 'measure', 'value'])
    .where('age', '=', 1)
    .execute();
  const values = new Map<string, Map<string, number>>();
  for (const { area_code, measure, value } of rows) {
    const own = values.get(area_code) ?? new Map<string, number>();
    if (value !== null) own.set(measure, value);
    values.set(area_code, own);
  }
  return values;
}
