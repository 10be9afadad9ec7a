/** Whose figures the jobs of a place are read from: the place, the wider ones that publishers give pay for, and the districts it is made of. */
import type { Area } from '../../domain/area.ts';
import type { AreaIndex } from '../../reference/area-index.ts';
import { skillsAreaOf } from '../../reference/skills-area.ts';
import type { PlaceRole } from '../document/snapshot.ts';

const ENGLAND_AND_WALES = 'K04000001';
const UNITED_KINGDOM = 'K02000001';
/** Areas of which publishers give no figure by job, but of their districts. */
const MADE_OF_DISTRICTS: readonly Area['level'][] = [
  'county',
  'region',
  'lsip',
  'combined-authority',
  'itl2',
  'partnership',
];

/** The place, the area of its skills plan, and the wider places, the nations that sources publish for last. Each once. */
export function areasAround(area: Area, areas: AreaIndex): { role: PlaceRole; area: Area }[] {
  const found: { role: PlaceRole; area: Area }[] = [{ role: 'here', area }];
  const add = (role: PlaceRole, each: Area | null): void => {
    if (each !== null && found.every((known) => known.area.code !== each.code)) {
      found.push({ role, area: each });
    }
  };
  const parents = areas.parentsOf(area);
  add('skills-area', skillsAreaOf(area, areas));
  for (const parent of parents) {
    if (parent.level === 'county' || parent.level === 'region') add(parent.level, parent);
  }
  const country = area.level === 'country' ? area : parents.find(({ level }) => level === 'country');
  add('country', country ?? null);
  if (country?.name === 'England' || country?.name === 'Wales') add('country', areas.find(ENGLAND_AND_WALES));
  add('country', areas.find(UNITED_KINGDOM));
  return found;
}

/** The districts of a place that publishers give no figure by job for as a whole; else empty. */
export function districtsWithin(area: Area, areas: AreaIndex): Area[] {
  return MADE_OF_DISTRICTS.includes(area.level)
    ? areas.districtsOf(area).flatMap((code) => areas.find(code) ?? [])
    : [];
}
