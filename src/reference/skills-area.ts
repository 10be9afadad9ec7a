/** Which local skills plan an area lies in. */
import type { Area } from '../domain/area.ts';
import type { AreaIndex } from './area-index.ts';

/** By district. */
const plansKnown = new WeakMap<AreaIndex, ReadonlyMap<string, Area>>();

export function plansByDistrict(areas: AreaIndex): ReadonlyMap<string, Area> {
  const known =
    plansKnown.get(areas) ??
    new Map(
      areas.all
        .filter(({ level, endYear }) => level === 'lsip' && endYear === null)
        .flatMap((plan) => areas.districtsOf(plan).map((code) => [code, plan] as const)),
    );
  plansKnown.set(areas, known);
  return known;
}

/** The area of the one plan that all its districts are in; null for the plan's area itself and where there is no such plan. */
export function skillsAreaOf(area: Area, areas: AreaIndex): Area | null {
  const plans = new Set(areas.districtsOf(area).map((code) => plansByDistrict(areas).get(code)));
  const [plan] = plans;
  return plans.size === 1 && plan && plan.code !== area.code ? plan : null;
}
