/** The areas of areas.json as the domain's Area: slugs, parents of joint areas and members worked out from the rows. */
import { type Area, type AreaCode, type AreaLevel, levelOfCode } from '../domain/area.ts';
import { readAreaCode } from './area-code.ts';
import areaRows from './areas.json' with { type: 'json' };

interface AreaRow {
  readonly code: AreaCode;
  readonly name: string;
  readonly startYear?: number | undefined;
  readonly endYear?: number | undefined;
  readonly parents?: readonly AreaCode[] | undefined;
  readonly otherNames?: readonly string[] | undefined;
  readonly formerCodes?: readonly string[] | undefined;
  readonly successors?: readonly AreaCode[] | undefined;
  readonly districts?: readonly AreaCode[] | undefined;
}

/** These levels borrow the names of other areas so often that their slug always says the level: `kent-itl2`. */
const ALWAYS_SUFFIXED: ReadonlySet<AreaLevel> = new Set(['lsip', 'itl2', 'combined-authority']);
/** Who gets the plain slug when two areas share a name. */
const SLUG_ORDER: readonly AreaLevel[] = ['country', 'region', 'county', 'district'];

/** "King's Lynn & West Norfolk" -> `kings-lynn-and-west-norfolk`. */
export function areaSlug(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .replace(/&/g, ' and ')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Areas every one of these lies in, nearest first. */
export function commonParents(lists: readonly (readonly AreaCode[])[]): readonly AreaCode[] {
  const [first = [], ...others] = lists;
  return first.filter((code) => others.every((list) => list.includes(code)));
}

function slugs(rows: readonly (AreaRow & { level: AreaLevel })[]): ReadonlyMap<AreaCode, string> {
  const taken = new Set<string>();
  const byCode = new Map<AreaCode, string>();
  const rank = (row: AreaRow & { level: AreaLevel }) =>
    (row.endYear === undefined ? 0 : 100) + SLUG_ORDER.indexOf(row.level);
  for (const row of [...rows].sort((a, b) => rank(a) - rank(b))) {
    const plain = areaSlug(row.name);
    const levelled = `${plain}-${row.level}`;
    const isPlain = !ALWAYS_SUFFIXED.has(row.level) && !taken.has(plain);
    // Two areas of one name and level: the one that ended says when.
    const slug = isPlain ? plain : taken.has(levelled) ? `${levelled}-to-${row.endYear}` : levelled;
    taken.add(slug);
    byCode.set(row.code, slug);
  }
  return byCode;
}

function readRow(row: (typeof areaRows)[number]): AreaRow & { readonly level: AreaLevel } {
  const level = levelOfCode(row.code);
  if (level === null) throw new Error(`areas.json holds ${row.code}, a kind of code that has no level`);
  return {
    ...row,
    code: readAreaCode(row.code),
    level,
    parents: row.parents?.map(readAreaCode),
    successors: row.successors?.map(readAreaCode),
    districts: row.districts?.map(readAreaCode),
  };
}

/** Every official area, sorted by code. */
export function listAreas(): readonly Area[] {
  const rows = areaRows.map(readRow);
  const slugByCode = slugs(rows);
  const parentsByCode = new Map(rows.map((row) => [row.code, row.parents ?? []]));
  return rows.map((row) => {
    const members = row.level === 'county' ? countyDistricts(row, rows) : (row.districts ?? null);
    const parents =
      row.parents ?? commonParents((members ?? []).map((code) => parentsByCode.get(code) ?? []));
    return {
      code: row.code,
      name: row.name,
      slug: slugByCode.get(row.code) ?? row.code.toLowerCase(),
      level: row.level,
      parents,
      districts: members,
      startYear: row.startYear ?? null,
      endYear: row.endYear ?? null,
      otherNames: row.otherNames ?? [],
      formerCodes: row.formerCodes ?? [],
      successors: row.successors ?? [],
    };
  });
}

/** A county's districts name it as their parent; an ended county keeps the districts that ended with it. */
function countyDistricts(county: AreaRow, rows: readonly AreaRow[]): readonly AreaCode[] {
  return rows.filter((row) => row.parents?.includes(county.code)).map((row) => row.code);
}
