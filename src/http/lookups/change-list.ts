/** Changes as the API, the page and the feeds give them. */

import { listChanges, type StoredChange } from '../../db/repositories/releases/changes.ts';
import { type Area, figureCodes } from '../../domain/area.ts';
import type { ChangeKind } from '../../domain/change.ts';
import type { SourceId } from '../../domain/release.ts';
import { changeWords } from '../../snapshots/changes/change-words.ts';
import type { RouteDeps } from '../answers/deps.ts';
import { chooseArea, getMeasure, getSource } from '../requests/find.ts';
import type { changeFeedQuery, changeSchema } from '../schemas/changes.ts';
import type { z } from '../schemas/common.ts';

export interface ChangeChoice {
  readonly area: Area | null;
  readonly source: SourceId | null;
  readonly measure: string | null;
  readonly kind: ChangeKind | null;
}

export type ListedChange = z.infer<typeof changeSchema>;

/** Throws `unknown-area`, `unknown-source` and `unknown-measure`. */
export function readChoice(deps: RouteDeps, query: z.infer<typeof changeFeedQuery>): ChangeChoice {
  return {
    area: query.area === undefined ? null : chooseArea(deps, query.area),
    source: query.source === undefined ? null : getSource(deps.sources, query.source).id,
    measure: query.measure === undefined ? null : getMeasure(deps.measures, query.measure).id,
    kind: query.kind ?? null,
  };
}

export async function findChanges(
  deps: RouteDeps,
  { area, source, measure, kind }: ChangeChoice,
  page: number,
  pageSize: number,
): Promise<{ total: number; changes: ListedChange[] }> {
  // What was noted under an earlier code, or for an area that this one took the place of, is listed here too.
  const replaced =
    area === null ? [] : deps.areas.all.filter(({ successors }) => successors.includes(area.code));
  const areaCodes = area && [...figureCodes(area), ...replaced.map(({ code }) => code)];
  const filter = { areaCodes, sourceId: source, measure, kind };
  const { total, changes } = await listChanges(deps.db, filter, page, pageSize);
  return { total, changes: changes.map((change) => describeChange(deps, change)) };
}

function describeChange(deps: RouteDeps, change: StoredChange): ListedChange {
  const { measure, areaCode, oldStatus, newStatus } = change;
  const areaName = areaCode === null ? null : (deps.areas.find(areaCode)?.name ?? areaCode);
  const facts = {
    change,
    measure: deps.measures.find(({ id }) => id === measure) ?? null,
    sourceTitle: deps.sources.find(({ id }) => id === change.sourceId)?.title ?? change.sourceId,
    areaName,
    movements: change.movements,
    isSameContent: change.isSameContent,
    withdrawal: change.withdrawal,
  };
  return {
    id: [change.releaseId, change.kind, measure ?? '-', areaCode ?? '-'].join('/'),
    kind: change.kind,
    text: changeWords(facts),
    noticedAt: change.noticedAt,
    source: change.sourceId,
    release: change.releaseName,
    measure,
    area: areaCode === null ? null : { code: areaCode, name: areaName },
    areaCount: change.areaCount,
    figureCount: change.figureCount,
    period: change.periodLabel,
    dimensions: change.dimensions && { ...change.dimensions },
    before: oldStatus && { value: change.oldValue, status: oldStatus },
    after: newStatus && { value: change.newValue, status: newStatus },
    formerCodes: change.formerCodes && [...change.formerCodes],
  };
}
