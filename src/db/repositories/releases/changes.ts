/** Aggregate `change`: comparing two releases, keeping what differs, and reading it. */

import { type CompiledQuery, sql } from 'kysely';
import type { AreaCode } from '../../../domain/area.ts';
import type { Change, ChangeKind } from '../../../domain/change.ts';
import { asOneOf } from '../../../domain/closed-set.ts';
import {
  dimensionKey,
  OBSERVATION_STATUSES,
  type ObservationStatus,
  parseDimensionKey,
} from '../../../domain/observation.ts';
import type { PostingMovements, SourceId } from '../../../domain/release.ts';
import type { Database } from '../../database.ts';
import { compose } from '../../sql/compose.ts';
import { insertMany } from '../../sql/insert-many.ts';
import { readAreaCodes, readMovements } from '../../sql/json-columns.ts';
import { jsonList } from '../../sql/json-list.ts';
import type { Withdrawal } from './withdrawals.ts';

/** What a release has of one measure for one area. */
export interface AreaSeries {
  readonly areaCode: AreaCode;
  readonly figures: number;
  readonly newestEnd: string;
  readonly newestLabel: string;
}

export async function listAreaSeries(
  db: Database,
  releaseId: number,
  measure: string,
): Promise<AreaSeries[]> {
  return areaSeries(db, releaseId, measure).execute();
}

export function areaSeries(db: Database, releaseId: number, measure: string) {
  return (
    db.read
      .selectFrom('observation')
      // SQLite takes the bare column from the row that holds the maximum.
      .select(['area_code as areaCode', 'period_label as newestLabel'])
      .select((build) => build.fn.countAll<number>().as('figures'))
      .select((build) => build.fn.max('period_end').as('newestEnd'))
      .where('release_id', '=', releaseId)
      .where('measure', '=', measure)
      .groupBy('area_code')
      .orderBy('area_code')
  );
}

/** The figures of one measure and area that two releases give differently: how many, and the newest of them. */
export interface ChangedSeries {
  readonly areaCode: AreaCode;
  readonly figures: number;
  readonly dimension: string;
  readonly periodLabel: string;
  readonly oldValue: number | null;
  readonly newValue: number | null;
  readonly oldStatus: ObservationStatus;
  readonly newStatus: ObservationStatus;
}

export async function listChangedSeries(
  db: Database,
  oldId: number,
  newId: number,
  measure: string,
): Promise<ChangedSeries[]> {
  return changedSeries(db, oldId, newId, measure).execute();
}

export function changedSeries(db: Database, oldId: number, newId: number, measure: string) {
  return (
    db.read
      .selectFrom('observation as fresh')
      .innerJoin('observation as old', (join) =>
        join
          .on('old.release_id', '=', oldId)
          .onRef('old.measure', '=', 'fresh.measure')
          .onRef('old.area_code', '=', 'fresh.area_code')
          .onRef('old.dimension', '=', 'fresh.dimension')
          .onRef('old.period_end', '=', 'fresh.period_end')
          .onRef('old.period_start', '=', 'fresh.period_start'),
      )
      // The newest period first, then the dimension that comes first: bare columns are of the row that holds the minimum.
      .select(
        sql<string>`min(printf('%08d', 99999999 - replace(fresh.period_end, '-', '')) || fresh.dimension)`.as(
          'rank',
        ),
      )
      .select([
        'fresh.area_code as areaCode',
        'fresh.dimension as dimension',
        'fresh.period_label as periodLabel',
        'old.value as oldValue',
        'fresh.value as newValue',
        sql<ObservationStatus>`old.status`.as('oldStatus'),
        sql<ObservationStatus>`fresh.status`.as('newStatus'),
      ])
      .select((build) => build.fn.countAll<number>().as('figures'))
      .where('fresh.release_id', '=', newId)
      .where('fresh.measure', '=', measure)
      .where(
        sql<boolean>`(fresh.value IS NOT old.value OR fresh.status IS NOT old.status
          OR fresh.lower_95 IS NOT old.lower_95 OR fresh.upper_95 IS NOT old.upper_95
          OR fresh.coefficient_of_variation IS NOT old.coefficient_of_variation)`,
      )
      .groupBy('fresh.area_code')
      .orderBy('fresh.area_code')
  );
}

/** A change that is there already stays as it is: `late` is noticed again by every edition. */
export function insertChanges(changes: readonly Change[]): CompiledQuery[] {
  const rows = changes.map((change) => ({
    release_id: change.releaseId,
    kind: change.kind,
    measure: change.measure ?? '',
    area_code: change.areaCode ?? ('' as const),
    source_id: change.sourceId,
    noticed_at: change.noticedAt,
    area_count: change.areaCount,
    figure_count: change.figureCount,
    dimension: change.dimensions === null ? null : dimensionKey(change.dimensions),
    period_label: change.periodLabel,
    old_value: change.oldValue,
    new_value: change.newValue,
    old_status: change.oldStatus,
    new_status: change.newStatus,
    former_codes: change.formerCodes === null ? null : JSON.stringify(change.formerCodes),
  }));
  return insertMany('change', rows, { onConflict: 'ignore' });
}

/** Removes at most `limit` of what a release that never was would have changed. */
export function deleteChanges(releaseId: number, limit: number): CompiledQuery {
  return sql`DELETE FROM change WHERE release_id = ${releaseId} AND (kind, measure, area_code) IN
    (SELECT kind, measure, area_code FROM change WHERE release_id = ${releaseId} LIMIT ${limit})`.compile(
    compose,
  );
}

export interface ChangeFilter {
  /** Null for the changes of all areas together. */
  readonly areaCodes: readonly AreaCode[] | null;
  readonly sourceId: SourceId | null;
  readonly measure: string | null;
  readonly kind: ChangeKind | null;
}

/** With what the release says of itself. */
export interface StoredChange extends Change {
  readonly releaseName: string;
  /** Null for figures. */
  readonly movements: PostingMovements | null;
  /** The publisher sent the same bytes as before, so only our reading of them changed. */
  readonly isSameContent: boolean;
  /** Null for a release that stands. */
  readonly withdrawal: Pick<Withdrawal, 'withdrawnAt' | 'reason'> | null;
}

/** One page, newest first, with how many there are in all. Nothing of a release that is not published. */
export async function listChanges(
  db: Database,
  filter: ChangeFilter,
  page: number,
  pageSize: number,
): Promise<{ total: number; changes: StoredChange[] }> {
  const { total } = await matching(db, filter)
    .select((build) => build.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await changePage(db, filter, page, pageSize).execute();
  return { total, changes: rows.map(toChange) };
}

export function changePage(db: Database, filter: ChangeFilter, page: number, pageSize: number) {
  return matching(db, filter)
    .leftJoin('withdrawal', 'withdrawal.release_id', 'change.release_id')
    .leftJoin('release as previous', 'previous.release_id', 'release.previous_release_id')
    .selectAll('change')
    .select(['release.name as release_name', 'release.movements as movements', 'withdrawn_at', 'reason'])
    .select(sql<number>`previous.content_sha256 IS release.content_sha256`.as('is_same_content'))
    .orderBy('change.noticed_at', 'desc')
    .orderBy('change.release_id', 'desc')
    .orderBy('change.kind')
    .orderBy('change.measure')
    .limit(pageSize)
    .offset((page - 1) * pageSize);
}

function matching(db: Database, { areaCodes, sourceId, measure, kind }: ChangeFilter) {
  let query = db.read
    .selectFrom('change')
    .innerJoin('release', 'release.release_id', 'change.release_id')
    .where('change.area_code', 'in', jsonList<AreaCode | ''>(areaCodes ?? ['']))
    .where('release.state', '=', 'published');
  if (sourceId !== null) query = query.where('change.source_id', '=', sourceId);
  if (measure !== null) query = query.where('change.measure', '=', measure);
  if (kind !== null) query = query.where('change.kind', '=', kind);
  return query;
}

type Row = Awaited<ReturnType<ReturnType<typeof changePage>['execute']>>[number];

function toChange(row: Row): StoredChange {
  return {
    releaseId: row.release_id,
    kind: row.kind,
    measure: row.measure === '' ? null : row.measure,
    areaCode: row.area_code === '' ? null : row.area_code,
    sourceId: row.source_id,
    noticedAt: row.noticed_at,
    areaCount: row.area_count,
    figureCount: row.figure_count,
    dimensions: row.dimension === null ? null : parseDimensionKey(row.dimension),
    periodLabel: row.period_label,
    oldValue: row.old_value,
    newValue: row.new_value,
    oldStatus: asOneOf(OBSERVATION_STATUSES, row.old_status),
    newStatus: asOneOf(OBSERVATION_STATUSES, row.new_status),
    formerCodes: row.former_codes === null ? null : readAreaCodes(row.former_codes),
    releaseName: row.release_name,
    movements: readMovements(row.movements),
    isSameContent: row.is_same_content === 1,
    withdrawal:
      row.withdrawn_at === null || row.reason === null
        ? null
        : { withdrawnAt: row.withdrawn_at, reason: row.reason },
  };
}
