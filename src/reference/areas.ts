/** Every area we hold, with the ways to find one. Built once by an entry point, from our lists and the operator's partnerships. */
import type { Area, AreaCode, PartnershipDefinition } from '../domain/area.ts';
import type { AreaIndex, PostcodeMatch } from './area-index.ts';
import { listAreas } from './area-list.ts';
import { createAreaSearch } from './area-search.ts';
import { createCouncilNames } from './council-names.ts';
import { findOutcode, findPostcode, postcodeWords } from './outcodes.ts';
import { buildPartnerships } from './partnerships.ts';

/** Areas that hold whole countries. A country has no parent, so its districts do not name these. */
const UNIONS: Readonly<Record<string, readonly AreaCode[]>> = {
  K02000001: ['E92000001', 'N92000002', 'S92000003', 'W92000004'],
  K03000001: ['E92000001', 'S92000003', 'W92000004'],
  K04000001: ['E92000001', 'W92000004'],
};

type Lookup = Pick<AreaIndex, 'all' | 'find' | 'findBySlug' | 'districtsOf'>;

function createLookup(areas: readonly Area[]): Lookup {
  const all = [...areas].sort((a, b) => (a.code < b.code ? -1 : 1));
  const byCode = new Map<string, Area>(
    all.flatMap((area) => [area.code, ...area.formerCodes].map((code) => [code, area] as const)),
  );
  const bySlug = new Map(all.map((area) => [area.slug, area]));
  const current = all.filter((area) => area.level === 'district' && area.endYear === null);
  const within = new Map<AreaCode, AreaCode[]>();
  for (const { code, parents } of current) {
    for (const parent of parents) within.set(parent, [...(within.get(parent) ?? []), code]);
  }
  const find = (code: string) => byCode.get(code) ?? null;

  function districtsOf(area: Area): readonly AreaCode[] {
    if (area.endYear !== null) {
      const successors = area.successors.flatMap((code) => find(code) ?? []);
      return [...new Set(successors.flatMap(districtsOf))].sort();
    }
    if (area.level === 'district') return [area.code];
    const countries = UNIONS[area.code];
    if (countries) return countries.flatMap((code) => within.get(code) ?? []).sort();
    return area.districts ?? within.get(area.code) ?? [];
  }
  return { all, find, findBySlug: (slug) => bySlug.get(slug) ?? null, districtsOf };
}

/** Throws ConfigInvalid, naming every fault, when a partnership's members are unknown, ended or overlap. */
export function createAreaIndex(partnerships: readonly PartnershipDefinition[]): AreaIndex {
  const official = createLookup(listAreas());
  const lookup = createLookup([...official.all, ...buildPartnerships(partnerships, official)]);

  function findByPostcode(text: string): PostcodeMatch | null {
    const parts = findPostcode(text);
    const outcode = parts && findOutcode(parts.outcode);
    if (!parts || !outcode) return null;
    return {
      postcode: postcodeWords(parts),
      districts: outcode.districts.flatMap((code) => lookup.find(code) ?? []),
      isCertain: outcode.isCertain,
    };
  }

  return {
    ...lookup,
    ...createAreaSearch(lookup.all),
    findByCouncil: createCouncilNames(lookup.all),
    findByPostcode,
    parentsOf: (area) => area.parents.flatMap((code) => lookup.find(code) ?? []),
  };
}
