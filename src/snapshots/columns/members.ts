/** The fewest published areas that make up an area which publishers do not know: counties first, then districts. */
import type { Area } from '../../domain/area.ts';
import type { AreaIndex } from '../../reference/area-index.ts';

const MADE_OF_OTHERS: readonly Area['level'][] = ['partnership', 'lsip', 'combined-authority', 'itl2'];

/** Empty for areas that publishers have figures for themselves. Sorted by name. */
export function membersOf(area: Area, areas: AreaIndex): Area[] {
  if (!MADE_OF_OTHERS.includes(area.level)) return [];
  const left = new Set(areas.districtsOf(area));
  const members: Area[] = [];
  for (const county of areas.all) {
    if (county.level !== 'county' || county.endYear !== null) continue;
    const districts = areas.districtsOf(county);
    if (districts.length === 0 || !districts.every((code) => left.has(code))) continue;
    members.push(county);
    for (const code of districts) left.delete(code);
  }
  for (const code of left) {
    const district = areas.find(code);
    if (district) members.push(district);
  }
  return members.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
