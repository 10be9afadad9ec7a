/** Published figures: of one area for its snapshots, and as pages for the API. */
import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely';
import { type Observation, type ObservationStatus, parseDimensionKey } from '../../domain/observation.ts';
import type { Period } from '../../domain/period.ts';
import type { Database } from '../../ports/database.ts';
import { jsonList } from '../json-list.ts';

/** An observation with where it came from. */
export interface StoredObservation extends Observation {
  readonly releaseId: number;
  /** Which archived answer of the release's run holds it, and where in it. */
  readonly retrievalSequence: number;
  readonly locator: string;
}

export type PeriodChoice =
  | { readonly kind: 'latest' }
  | { readonly kind: 'all' }
  /** Periods that end in the year. */
  | { readonly kind: 'year'; readonly year: string }
  /** Periods that hold the day. */
  | { readonly kind: 'date'; readonly date: string };

export interface ObservationFilter {
  readonly releaseIds: readonly number[];
  readonly measure: string | null;
  /** The area's code and its former codes; null for every area. */
  readonly areaCodes: readonly string[] | null;
  /** Name and code; all must hold. */
  readonly dimensions: Readonly<Record<string, string>>;
  /** Codes of the dimension `industry`, of which one must hold; null for no such wish. */
  readonly industries: readonly string[] | null;
  readonly period: PeriodChoice;
}

const COLUMNS = [
  'release_id',
  'measure',
  'area_code',
  'dimension',
  'period_start',
  'period_end',
  'period_label',
  'value',
  'lower_95',
  'upper_95',
  'coefficient_of_variation',
  'status',
  'status_reason',
  'note',
  'retrieval_sequence',
  'locator',
] as const;

/** What a snapshot is made of: without the place in the archive. */
export type HeldObservation = Omit<StoredObservation, 'retrievalSequence' | 'locator'>;

const HELD_COLUMNS = [
  'release_id',
  'measure',
  'area_code',
  'dimension',
  'period_start',
  'period_end',
  'period_label',
  'value',
  'lower_95',
  'upper_95',
  'coefficient_of_variation',
  'status',
  'status_reason',
  'note',
] as const;

/** One series of one release, wherever it is published. */
export interface WantedSeries {
  readonly releaseId: number;
  readonly measure: string;
  /** As {@link parseDimensionKey} reads it. */
  readonly dimension: string;
  /** How many of its last periods are wanted. */
  readonly periods: number;
}

/**
 * The last periods of the wanted series that the area has, newest first; a period that two releases give comes twice. `areaCodes` holds
 * the current code and the former ones: feeds change over at different times.
 */
export async function listSeriesFigures(
  db: Database,
  wanted: readonly WantedSeries[],
  areaCodes: readonly string[],
): Promise<HeldObservation[]> {
  if (wanted.length === 0) return [];
  const rows = await seriesFigures(db, wanted, areaCodes).execute();
  return rows.map(sharing());
}

export function seriesFigures(db: Database, wanted: readonly WantedSeries[], areaCodes: readonly string[]) {
  const list = JSON.stringify(
    wanted.map(({ releaseId, measure, dimension, periods }) => [releaseId, measure, dimension, periods]),
  );
  return recentOf(
    db,
    // The list first, so that each series is found by its key.
    sql<HeldColumns & { periods: number }>`(
      SELECT observation.*, wanted.value->>3 AS periods
      FROM json_each(${list}) AS wanted CROSS JOIN observation
      WHERE observation.release_id = wanted.value->>0 AND observation.measure = wanted.value->>1
        AND observation.dimension = wanted.value->>2 AND observation.area_code IN ${jsonList(areaCodes)})`,
  );
}

/** The same of every series that some measures have for the area. */
export async function listRecentFigures(
  db: Database,
  releaseIds: readonly number[],
  areaCodes: readonly string[],
  measures: readonly string[],
  periods: number,
): Promise<HeldObservation[]> {
  const rows = await recentFigures(db, releaseIds, areaCodes, measures, periods).execute();
  return rows.map(sharing());
}

export function recentFigures(
  db: Database,
  releaseIds: readonly number[],
  areaCodes: readonly string[],
  measures: readonly string[],
  periods: number,
) {
  return recentOf(
    db,
    sql<HeldColumns & { periods: number }>`(
      SELECT observation.*, ${periods} AS periods FROM observation
      WHERE release_id IN ${jsonList(releaseIds)} AND area_code IN ${jsonList(areaCodes)} AND measure IN ${jsonList(measures)})`,
  );
}

type HeldColumns = Pick<Row, (typeof HELD_COLUMNS)[number]>;

function recentOf(db: Database, figures: RawBuilder<HeldColumns & { periods: number }>) {
  return db.read
    .selectFrom(
      db.read
        .selectFrom(figures.as('figure'))
        .select([...HELD_COLUMNS, 'periods'])
        .select(
          sql<number>`dense_rank() OVER (PARTITION BY measure, dimension, area_code ORDER BY period_end DESC, period_start DESC)`.as(
            'age',
          ),
        )
        .as('recent'),
    )
    .select(HELD_COLUMNS)
    .whereRef('age', '<=', 'periods')
    .orderBy('measure')
    .orderBy('dimension')
    .orderBy('area_code')
    .orderBy('period_end', 'desc')
    .orderBy('period_start', 'desc');
}

/** An edition holds the figures of many areas at once: rows in order share what they have in common with the one before. */
function sharing(): (row: HeldColumns) => HeldObservation {
  const periods = new Map<string, Period>();
  let last: {
    readonly dimension: string;
    readonly measure: string;
    readonly dimensions: Observation['dimensions'];
  } | null = null;
  return (row) => {
    const key = `${row.period_start}|${row.period_end}|${row.period_label}`;
    const period = periods.get(key) ?? periodOf(row);
    periods.set(key, period);
    if (last === null || last.dimension !== row.dimension || last.measure !== row.measure) {
      last = {
        dimension: row.dimension,
        measure: row.measure,
        dimensions: parseDimensionKey(row.dimension),
      };
    }
    return toHeld(row, last.measure, last.dimensions, period);
  };
}

/** The releases of which each measure has a figure: one look-up a pair. */
export async function listMeasureReleases(
  db: Database,
  releaseIds: readonly number[],
  measures: readonly string[],
): Promise<{ releaseId: number; measure: string }[]> {
  return measureReleases(db, releaseIds, measures).execute();
}

export function measureReleases(db: Database, releaseIds: readonly number[], measures: readonly string[]) {
  return db.read
    .selectFrom([
      sql<{ value: number }>`json_each(${JSON.stringify(releaseIds)})`.as('held'),
      sql<{ value: string }>`json_each(${JSON.stringify(measures)})`.as('wanted'),
    ])
    .select(['held.value as releaseId', 'wanted.value as measure'])
    .where(
      sql<boolean>`EXISTS (SELECT 1 FROM observation WHERE release_id = held.value AND measure = wanted.value)`,
    )
    .orderBy('held.value')
    .orderBy('wanted.value');
}

/** One page of figures with how many there are in all, ordered by measure, area, dimension and period (newest first). */
export async function listObservations(
  db: Database,
  filter: ObservationFilter,
  page: number,
  pageSize: number,
): Promise<{ total: number; observations: StoredObservation[] }> {
  const total = await matching(db, filter)
    .select(sql<number>`count(*)`.as('total'))
    .executeTakeFirstOrThrow();
  const rows = await observationPage(db, filter, page, pageSize).execute();
  return { total: total.total, observations: rows.map(toObservation) };
}

export function observationPage(db: Database, filter: ObservationFilter, page: number, pageSize: number) {
  return matching(db, filter)
    .select(COLUMNS)
    .orderBy('measure')
    .orderBy('area_code')
    .orderBy('dimension')
    .orderBy('period_end', 'desc')
    .orderBy('period_start', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize);
}

function matching(db: Database, filter: ObservationFilter) {
  const conditions = filterConditions(filter);
  return db.read
    .selectFrom((from) => {
      const query = from
        .selectFrom('observation')
        .select(COLUMNS)
        .select(
          filter.period.kind === 'latest'
            ? sql<number>`rank() OVER (PARTITION BY measure, area_code, dimension ORDER BY period_end DESC, period_start DESC)`.as(
                'age',
              )
            : sql<number>`1`.as('age'),
        )
        .where('release_id', 'in', jsonList(filter.releaseIds));
      return conditions.reduce((narrowed, condition) => narrowed.where(condition), query).as('matching');
    })
    .where('age', '=', 1);
}

function filterConditions(filter: ObservationFilter): Expression<SqlBool>[] {
  const conditions: Expression<SqlBool>[] = [];
  if (filter.measure !== null) conditions.push(sql<SqlBool>`measure = ${filter.measure}`);
  if (filter.areaCodes !== null) conditions.push(sql<SqlBool>`area_code IN ${jsonList(filter.areaCodes)}`);
  for (const [name, code] of Object.entries(filter.dimensions)) {
    conditions.push(sql<SqlBool>`instr(';' || dimension || ';', ${`;${name}=${code};`}) > 0`);
  }
  if (filter.industries !== null) {
    const keys = filter.industries.map((code) => `;industry=${code};`);
    conditions.push(
      sql<SqlBool>`EXISTS (SELECT 1 FROM json_each(${JSON.stringify(keys)}) AS wanted WHERE instr(';' || dimension || ';', wanted.value) > 0)`,
    );
  }
  if (filter.period.kind === 'year') {
    const { year } = filter.period;
    conditions.push(sql<SqlBool>`period_end BETWEEN ${`${year}-01-01`} AND ${`${year}-12-31`}`);
  }
  if (filter.period.kind === 'date') {
    const { date } = filter.period;
    conditions.push(sql<SqlBool>`period_start <= ${date} AND period_end >= ${date}`);
  }
  return conditions;
}

/** What names one figure of a release. */
export interface FigureKey {
  readonly measure: string;
  /** The first under which the release has the figure is taken. */
  readonly areaCodes: readonly string[];
  /** As {@link parseDimensionKey} reads it. */
  readonly dimension: string;
  readonly start: string;
  readonly end: string;
}

/** Null when the release has no such figure. */
export async function findFigure(
  db: Database,
  releaseId: number,
  key: FigureKey,
): Promise<StoredObservation | null> {
  const rows = await figureByKey(db, releaseId, key).execute();
  const rank = (row: Row) => key.areaCodes.indexOf(row.area_code);
  const [first] = rows.sort((a, b) => rank(a) - rank(b));
  return first ? toObservation(first) : null;
}

export function figureByKey(db: Database, releaseId: number, key: FigureKey) {
  return db.read
    .selectFrom('observation')
    .select(COLUMNS)
    .where('release_id', '=', releaseId)
    .where('measure', '=', key.measure)
    .where('area_code', 'in', jsonList(key.areaCodes))
    .where('dimension', '=', key.dimension)
    .where('period_end', '=', key.end)
    .where('period_start', '=', key.start);
}

/** Every set of dimensions that a measure has figures for: says what may be asked. At most 1,000. */
export async function listDimensions(
  db: Database,
  releaseIds: readonly number[],
  measure: string,
): Promise<Record<string, string>[]> {
  const rows = await db.read
    .selectFrom('observation')
    .select('dimension')
    .distinct()
    .where('release_id', 'in', jsonList(releaseIds))
    .where('measure', '=', measure)
    .orderBy('dimension')
    .limit(1000)
    .execute();
  return rows.map((row) => parseDimensionKey(row.dimension));
}

interface Row {
  release_id: number;
  measure: string;
  area_code: string;
  dimension: string;
  period_start: string;
  period_end: string;
  period_label: string;
  value: number | null;
  lower_95: number | null;
  upper_95: number | null;
  coefficient_of_variation: number | null;
  status: string;
  status_reason: string | null;
  note: string | null;
  retrieval_sequence: number;
  locator: string;
}

function toObservation(row: Row): StoredObservation {
  return {
    ...toHeld(row, row.measure, parseDimensionKey(row.dimension), periodOf(row)),
    retrievalSequence: row.retrieval_sequence,
    locator: row.locator,
  };
}

function periodOf(row: HeldColumns): Period {
  return { start: row.period_start, end: row.period_end, label: row.period_label };
}

function toHeld(
  row: HeldColumns,
  measure: string,
  dimensions: Observation['dimensions'],
  period: Period,
): HeldObservation {
  return {
    measure,
    areaCode: row.area_code,
    period,
    dimensions,
    value: row.value,
    // The schema's CHECK holds the same list.
    status: row.status as ObservationStatus,
    statusReason: row.status_reason,
    lower95: row.lower_95,
    upper95: row.upper_95,
    coefficientOfVariation: row.coefficient_of_variation,
    note: row.note,
    releaseId: row.release_id,
  };
}
