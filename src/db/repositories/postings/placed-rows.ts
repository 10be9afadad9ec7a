/** The adverts that releases hold in some districts: what is counted by place. An advert comes once for each of its districts. */
import { type ExpressionBuilder, sql } from 'kysely';
import type { AreaCode } from '../../../domain/area.ts';
import { jsonList } from '../../sql/json-list.ts';
import type { Readable } from '../../views.ts';
import { isHeld } from './posting-lines.ts';

/** From `held`, the release, over `place` to `posting`, the row. */
export function placedRows(
  from: Pick<ExpressionBuilder<Readable, never>, 'selectFrom'>,
  releaseIds: readonly number[],
  districts: readonly AreaCode[],
) {
  return from
    .selectFrom('posting_release as held')
    .crossJoin('version_district as place')
    .crossJoin('posting_version as posting')
    .where('held.release_id', 'in', jsonList(releaseIds))
    .whereRef('place.line_id', '=', 'held.line_id')
    .where('place.district_code', 'in', jsonList(districts))
    .whereRef('posting.version_id', '=', 'place.version_id')
    .where(isHeld('posting', sql`held.release_id`));
}
