/**
 * Published figures in pages, ordered by measure, area, dimension and period (newest first). A page is found among groups of series, which
 * say how many figures they have; only the figures that are given are read.
 */

import type { AreaCode } from '../../../domain/area.ts';
import type { Database } from '../../database.ts';
import { figureRowCount, figureRows, type PlaceInGroup, type RowsWish, seriesAt } from './figure-rows.ts';
import { type StoredObservation, type StoredRow, toObservation } from './figures.ts';
import { listSeriesGroups, type ObservationFilter, type SeriesGroup } from './series-groups.ts';

/** Where no table says how many figures match, they are counted up to this. */
export const MOST_FIGURES_COUNTED = 1_000;

/** A figure in the order of listings. */
export interface FigurePlace extends PlaceInGroup {
  readonly measure: string;
  readonly areaCode: AreaCode;
}

/** A page from 1, or what comes after a figure. Where the total is capped, only pages within it are given. */
export type FigurePageWish =
  | { readonly page: number; readonly pageSize: number }
  | { readonly after: FigurePlace; readonly pageSize: number };

export interface FoundFigures {
  readonly observations: readonly StoredObservation[];
  readonly total: number;
  /** There are more than the total says. */
  readonly isTotalCapped: boolean;
  /** The last figure of the page, where others follow. */
  readonly next: FigurePlace | null;
}

export async function listObservations(
  db: Database,
  filter: ObservationFilter,
  wish: FigurePageWish,
): Promise<FoundFigures> {
  const groups = await listSeriesGroups(db, filter);
  const isCounted = groups.every(
    ({ codes, releaseIds }) => codes === null && (filter.period.kind !== 'latest' || releaseIds.length === 1),
  );
  const found = isCounted ? sizeOf(groups) : await countRows(db, filter, groups);
  const isTotalCapped = !isCounted && found > MOST_FIGURES_COUNTED;
  const total = isTotalCapped ? MOST_FIGURES_COUNTED : found;
  const limit = wish.pageSize + 1;
  const rows =
    'after' in wish
      ? await rowsAfter(db, filter, groups, wish.after, limit)
      : await rowsOfPage(db, filter, groups, {
          isCounted,
          total,
          skipped: (wish.page - 1) * wish.pageSize,
          limit,
        });
  const last = rows.length === limit ? rows.at(-2) : undefined;
  return {
    observations: rows.slice(0, wish.pageSize).map(toObservation),
    total,
    isTotalCapped,
    next: last ? placeOf(last) : null,
  };
}

interface PageOfRows {
  /** Each group says exactly how many figures it has. */
  readonly isCounted: boolean;
  readonly total: number;
  readonly skipped: number;
  readonly limit: number;
}

async function rowsOfPage(
  db: Database,
  filter: ObservationFilter,
  groups: readonly SeriesGroup[],
  { isCounted, total, skipped, limit }: PageOfRows,
): Promise<StoredRow[]> {
  if (skipped >= total) return [];
  if (!isCounted) {
    const rows = await readRows(db, filter, runsOf(groups, skipped + limit), skipped + limit);
    return rows.slice(skipped);
  }
  let left = skipped;
  let at = 0;
  for (const { size } of groups) {
    if (left < size) break;
    left -= size;
    at += 1;
  }
  const [first, ...others] = groups.slice(at);
  if (first === undefined) return [];
  const begin = await runFrom(db, filter, first, left);
  return readRows(db, filter, [begin, ...runsOf(others, limit - (first.size - left))], limit);
}

/** A group without the first of its figures. In a large one they are passed by their series. */
async function runFrom(
  db: Database,
  { period: { kind } }: ObservationFilter,
  group: SeriesGroup,
  skipped: number,
): Promise<Run> {
  const whole = { groups: [group], after: null, skipped };
  if (skipped < LARGE_GROUP || group.releaseIds.length > 1 || (kind !== 'latest' && kind !== 'all'))
    return whole;
  const series = await seriesAt(db, group, kind, skipped).executeTakeFirst();
  if (series === undefined) return whole;
  const { dimension, earlier } = series;
  return { ...whole, after: { ...BEFORE_NEWEST, dimension }, skipped: skipped - earlier };
}

/** In the order of a series, where its newest figure is still to come. */
const BEFORE_NEWEST = { end: '9999-12-31', start: '9999-12-31', releaseId: Number.MAX_SAFE_INTEGER };

/** The figure itself may be gone by now: what would follow it is found by the order. */
async function rowsAfter(
  db: Database,
  filter: ObservationFilter,
  groups: readonly SeriesGroup[],
  after: FigurePlace,
  limit: number,
): Promise<StoredRow[]> {
  const own = groups.filter((group) => compareNames(group, after) === 0);
  const later = groups.filter((group) => compareNames(group, after) > 0);
  const first = own.length === 0 ? [] : [{ groups: own, after, skipped: 0 }];
  return readRows(db, filter, [...first, ...runsOf(later, limit)], limit);
}

type Named = Pick<FigurePlace, 'measure' | 'areaCode'>;

function compareNames(a: Named, b: Named): number {
  const [one, other] = a.measure === b.measure ? [a.areaCode, b.areaCode] : [a.measure, b.measure];
  return one < other ? -1 : one > other ? 1 : 0;
}

type Run = Omit<RowsWish, 'limit'>;

/** A group as large as this is walked alone, in order: it would be dear to sort. */
const LARGE_GROUP = 200;

/** Groups that are read at once: a large one, or small ones that have enough together. */
function* runsOf(groups: readonly SeriesGroup[], enough: number): Generator<Run> {
  let run: SeriesGroup[] = [];
  for (const group of groups) {
    if (run.length > 0 && (group.size >= LARGE_GROUP || sizeOf(run) >= enough)) {
      yield { groups: run, after: null, skipped: 0 };
      run = [];
    }
    run.push(group);
  }
  if (run.length > 0) yield { groups: run, after: null, skipped: 0 };
}

async function readRows(
  db: Database,
  filter: ObservationFilter,
  runs: Iterable<Run>,
  limit: number,
): Promise<StoredRow[]> {
  const rows: StoredRow[] = [];
  for (const run of runs) {
    rows.push(...(await figureRows(db, filter, { ...run, limit: limit - rows.length }).execute()));
    if (rows.length >= limit) break;
  }
  return rows;
}

/** Up to one more than {@link MOST_FIGURES_COUNTED}. */
async function countRows(
  db: Database,
  filter: ObservationFilter,
  groups: readonly SeriesGroup[],
): Promise<number> {
  const most = MOST_FIGURES_COUNTED + 1;
  let total = 0;
  for (const run of runsOf(groups, most)) {
    const { found } = await figureRowCount(db, filter, run.groups, most - total).executeTakeFirstOrThrow();
    total += found;
    if (total >= most) break;
  }
  return total;
}

function sizeOf(groups: readonly SeriesGroup[]): number {
  return groups.reduce((sum, { size }) => sum + size, 0);
}

function placeOf(row: StoredRow): FigurePlace {
  return {
    measure: row.measure,
    areaCode: row.area_code,
    dimension: row.dimension,
    end: row.period_end,
    start: row.period_start,
    releaseId: row.release_id,
  };
}
