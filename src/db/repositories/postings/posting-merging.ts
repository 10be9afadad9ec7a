/** Aggregate `posting`, merging: a row that says what the row before it says is no new row. */
import { type CompiledQuery, sql } from 'kysely';
import { compose } from '../../sql/compose.ts';
import { CONTENT_COLUMNS, type KeyRange, LIFE_COLUMNS, type LineStep, within } from './posting-lines.ts';

const COMPARED = `${LIFE_COLUMNS}, ${CONTENT_COLUMNS}`
  .split(/,\s*/)
  .filter((column) => column !== 'stated_hash')
  .map((column) => `new.${column} IS old.${column}`)
  .join(' AND ');

const districtsOf = (row: string) =>
  `(SELECT group_concat(district_code) FROM (SELECT district_code FROM version_district AS own
    WHERE own.version_id = ${row}.version_id ORDER BY district_code))`;

const IS_IDENTICAL = sql.raw(`${COMPARED} AND ${districtsOf('new')} IS ${districtsOf('old')}`);

/**
 * Of rows of the range that begin with the step, those that say the same as the row that they take the place of, which has been ended for them:
 * that row goes on instead.
 */
export function keepIdentical({ lineId, releaseId }: LineStep, range: KeyRange): CompiledQuery[] {
  // The plus keeps SQLite from going through all rows that begin with the step.
  const begun = sql`new.line_id = ${lineId} AND ${within('new.posting_key', range)} AND +new.from_release = ${releaseId}`;
  const doubled = sql`SELECT new.version_id FROM posting_version AS new WHERE ${begun} AND EXISTS
    (SELECT 1 FROM posting_version AS old WHERE old.line_id = ${lineId} AND old.posting_key = new.posting_key
      AND old.from_release < ${releaseId} AND old.to_release IS NULL)`;
  return [
    sql`UPDATE posting_version AS old SET to_release = NULL, stated_hash = coalesce(new.stated_hash, old.stated_hash)
      FROM posting_version AS new
      WHERE ${begun} AND old.line_id = ${lineId} AND old.posting_key = new.posting_key
        AND old.from_release < ${releaseId} AND +old.to_release = ${releaseId} AND ${IS_IDENTICAL}`,
    sql`DELETE FROM version_district WHERE version_id IN (${doubled})`,
    sql`DELETE FROM posting_version WHERE version_id IN (${doubled})`,
  ].map((query) => query.compile(compose));
}

/** Every row that the release before held and that the step has not begun anew or left behind ends, unless one of the step says the same. */
export function replaceAll(step: LineStep, range: KeyRange): CompiledQuery[] {
  return [
    sql`UPDATE posting_version SET to_release = ${step.releaseId}
      WHERE line_id = ${step.lineId} AND ${within('posting_key', range)} AND from_release < ${step.releaseId}
        AND +to_release IS NULL`.compile(compose),
    ...keepIdentical(step, range),
  ];
}
