/** What a release does to the figures of the release before it, measure by measure. Areas are matched by code and alias, never by name. */

import type { Database } from '../../db/database.ts';
import {
  type AreaSeries,
  type ChangedSeries,
  listAreaSeries,
  listChangedSeries,
} from '../../db/repositories/releases/changes.ts';
import { countByMeasure } from '../../db/repositories/releases/observation-staging.ts';
import { type AreaCode, isAreaCode } from '../../domain/area.ts';
import type { Change, ChangeKind } from '../../domain/change.ts';
import { parseDimensionKey } from '../../domain/observation.ts';
import type { Instant } from '../../domain/period.ts';
import type { SourceId } from '../../domain/release.ts';
import type { AreaIndex } from '../../reference/area-index.ts';

export interface ComparedReleases {
  readonly sourceId: SourceId;
  readonly releaseId: number;
  readonly previousId: number;
  readonly noticedAt: Instant;
}

/** A measure at a time, each with its changes for all areas together first. `pause` is called between measures. */
export async function* compareReleases(
  db: Database,
  areas: AreaIndex,
  compared: ComparedReleases,
  pause: () => Promise<void>,
): AsyncGenerator<readonly Change[]> {
  const { releaseId, previousId } = compared;
  const measures = new Set([
    ...(await countByMeasure(db, previousId)).keys(),
    ...(await countByMeasure(db, releaseId)).keys(),
  ]);
  for (const measure of [...measures].sort()) {
    const old = await listAreaSeries(db, previousId, measure);
    const fresh = await listAreaSeries(db, releaseId, measure);
    const changed = await listChangedSeries(db, previousId, releaseId, measure);
    const found = compareSeries(areas, old, fresh, changed).map((part) => ({
      ...compared,
      ...NO_EXAMPLE,
      measure,
      areaCount: 1,
      ...part,
    }));
    yield [...summarised(found), ...found].map(({ previousId: _, ...change }) => change);
    await pause();
  }
}

type Found = Pick<Change, 'kind' | 'areaCode' | 'figureCount' | 'periodLabel'> & Partial<Change>;

export const NO_EXAMPLE = {
  dimensions: null,
  periodLabel: null,
  oldValue: null,
  newValue: null,
  oldStatus: null,
  newStatus: null,
  formerCodes: null,
} as const;

function compareSeries(
  areas: AreaIndex,
  old: readonly AreaSeries[],
  fresh: readonly AreaSeries[],
  changed: readonly ChangedSeries[],
): Found[] {
  const before = new Map(old.map((series) => [series.areaCode, series]));
  const now = new Map(fresh.map((series) => [series.areaCode, series]));
  const [newestBefore, newestNow] = [newestOf(old), newestOf(fresh)];
  const isNewer = newestNow > newestBefore;
  const found: Found[] = [];
  const carriedOn = new Set<AreaCode>();
  for (const { areaCode, figures, newestEnd, newestLabel } of fresh) {
    const last = before.get(areaCode);
    const common = { areaCode, figureCount: figures, periodLabel: newestLabel };
    if (last === undefined) {
      const formerCodes = formerCodesOf(areas, areaCode).filter((code) => before.has(code) && !now.has(code));
      for (const code of formerCodes) carriedOn.add(code);
      found.push(
        formerCodes.length > 0 ? { ...common, kind: 're-bounded', formerCodes } : { ...common, kind: 'new' },
      );
    } else if (newestEnd > last.newestEnd) {
      found.push({ ...common, kind: 'new' });
    } else if (isNewer && last.newestEnd === newestBefore) {
      found.push({ ...common, kind: 'stopped' });
    } else if (figures > last.figures) {
      found.push({ ...common, kind: 'new', figureCount: figures - last.figures, periodLabel: null });
    }
  }
  for (const { areaCode, figures, newestLabel } of old) {
    if (now.has(areaCode) || carriedOn.has(areaCode)) continue;
    found.push({ kind: 'stopped', areaCode, figureCount: figures, periodLabel: newestLabel });
  }
  const kind: ChangeKind = isNewer ? 'revised' : 'corrected';
  for (const { figures, dimension, ...example } of changed) {
    found.push({ ...example, kind, figureCount: figures, dimensions: parseDimensionKey(dimension) });
  }
  return found;
}

/** The codes of the same area before its boundary moved, and of the areas that it took the place of. */
function formerCodesOf(areas: AreaIndex, areaCode: AreaCode): AreaCode[] {
  const area = areas.find(areaCode);
  if (!area || area.code !== areaCode) return [];
  const replaced = areas.all.filter(({ successors }) => successors.includes(areaCode));
  return [...area.formerCodes.filter(isAreaCode), ...replaced.map(({ code }) => code)];
}

function newestOf(list: readonly AreaSeries[]): string {
  const ends = list.map(({ newestEnd }) => newestEnd).sort();
  return ends.at(-1) ?? '';
}

/** One line for each kind: what readers of the whole feed are told. */
function summarised<T extends Found>(found: readonly T[]): T[] {
  const kinds = [...new Set(found.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => {
    const own = found.filter((each) => each.kind === kind);
    const [only] = own;
    if (!only) return [];
    const label = only.periodLabel;
    const isOne = own.every(({ periodLabel }) => periodLabel === label);
    return [
      {
        ...only,
        ...NO_EXAMPLE,
        areaCode: null,
        areaCount: own.length,
        figureCount: own.reduce((sum, { figureCount }) => sum + figureCount, 0),
        periodLabel: isOne ? label : null,
      },
    ];
  });
}
