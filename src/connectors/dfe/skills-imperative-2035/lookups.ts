/** Words of the projections -> our codes. */
import type { AreaCode } from '../../../domain/area.ts';
import { listAreas } from '../../../reference/area-list.ts';
import { plainName } from '../../../reference/plain-name.ts';
import { findSoc2020Group } from '../../../reference/soc2020.ts';

/** The workbooks are of England and of the areas of local skills improvement plans, which are named and not coded. */
const areas: ReadonlyMap<string, AreaCode> = new Map(
  listAreas().flatMap(({ level, name, code, endYear }) =>
    (level === 'lsip' || code === 'E92000001') && endYear === null ? [[plainName(name), code] as const] : [],
  ),
);

/** Null for a name that is none of theirs. */
export function areaNamed(name: string): AreaCode | null {
  return areas.get(plainName(name)) ?? null;
}

/** The authors' workbook for this area was made from the wrong districts. */
export const isMadeFromWrongDistricts = (areaName: string): boolean => plainName(areaName) === 'dorset';

/** "52 Skilled metal, electrical and electronic trades" -> `soc2020:52`; null for a label that is no sub-major group. */
export function subMajorGroup(label: string): string | null {
  const code = /^([1-9]\d) \S/.exec(label)?.[1];
  return code === undefined || findSoc2020Group(code) === null ? null : `soc2020:${code}`;
}

/** The projections' groups of industries, by their own words; null for others. "Food drink and tobacco" -> `food-drink-and-tobacco`. */
export function industryGroup(label: string): string | null {
  if (!INDUSTRIES.has(label)) return null;
  const words = label.replace('accomod.', 'accommodation').replace('admin.', 'administration');
  return plainName(words).replaceAll(' ', '-');
}

/** Six groups and 22 industries of the projections; Manufacturing and Construction are a group and more. */
const INDUSTRIES: ReadonlySet<string> = new Set([
  'Primary sector and utilities',
  'Agriculture',
  'Mining and quarrying',
  'Electricity and gas',
  'Water and sewerage',
  'Manufacturing',
  'Food drink and tobacco',
  'Engineering',
  'Rest of manufacturing',
  'Construction',
  'Trade, accomod. and transport',
  'Wholesale and retail trade',
  'Transport and storage',
  'Accommodation and food',
  'Business and other services',
  'Media',
  'Information technology',
  'Finance and insurance',
  'Real estate',
  'Professional services',
  'Support services',
  'Arts and entertainment',
  'Other services',
  'Non-marketed services',
  'Public admin. and defence',
  'Education',
  'Health and social work',
]);
