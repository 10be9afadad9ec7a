/** Which areas an edition has snapshots of. */

import { listMeasuredAreas } from '../../db/repositories/editions/measured-areas.ts';
import { findContentKind } from '../../db/repositories/upkeep/installation.ts';
import type { Area, AreaCode } from '../../domain/area.ts';
import type { AreaIndex } from '../../reference/area-index.ts';
import { plansByDistrict } from '../../reference/skills-area.ts';
import { membersOf } from '../../snapshots/columns/members.ts';
import type { PipelineDeps } from '../shared/deps.ts';

/** Every current area, or those with these codes. */
export type ShownAreas = 'every-area' | ReadonlySet<AreaCode>;

/**
 * The current ones. Of a demonstration only those that its invented figures tell of, themselves or through their members, so that it is
 * made in seconds: every other area's pages would say nothing but that. `shown` says otherwise. Neighbours follow one another, and what
 * is made of others follows them: a build reads the places that they share once.
 */
export async function editionAreas(
  { db, areas }: Pick<PipelineDeps, 'db' | 'areas'>,
  releaseIds: readonly number[],
  shown: ShownAreas | undefined,
): Promise<Area[]> {
  const current = inOrderOfPlace(
    areas.all.filter((area) => area.endYear === null),
    areas,
  );
  if (shown === 'every-area') return current;
  if (shown) return current.filter(({ code }) => shown.has(code));
  if ((await findContentKind(db)) !== 'demonstration') return current;
  const measured = new Set(await listMeasuredAreas(db, releaseIds));
  return current.filter(
    (area) => measured.has(area.code) || membersOf(area, areas).some(({ code }) => measured.has(code)),
  );
}

function inOrderOfPlace(current: readonly Area[], areas: AreaIndex): Area[] {
  const plans = plansByDistrict(areas);
  const keyOf = (code: string): string => {
    const area = areas.find(code);
    const region = area && areas.parentsOf(area).find(({ level }) => level === 'region');
    return `${region?.code ?? ''}|${plans.get(code)?.code ?? ''}|${code}`;
  };
  return current
    .map((area) => {
      const keys = areas.districtsOf(area).map(keyOf).sort();
      return { area, last: keys.at(-1) ?? keyOf(area.code), count: keys.length };
    })
    .sort((a, b) => compareText(a.last, b.last) || a.count - b.count || compareText(a.area.code, b.area.code))
    .map(({ area }) => area);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
