/** Areas by the official names of their councils, in every usual form: "Dartford Borough Council", "London Borough of Hackney", "Thanet District". */
import type { Area, AreaLevel } from '../domain/area.ts';
import { plainName } from './plain-name.ts';

/** What a form says of the kind of council: a county council runs a county where there is one, else a district with a county's powers. */
const COUNTY_FIRST: readonly AreaLevel[] = ['county', 'district'];
const DISTRICT_FIRST: readonly AreaLevel[] = ['district', 'county', 'combined-authority', 'region'];

interface Form {
  readonly pattern: RegExp;
  readonly levels: readonly AreaLevel[];
}

/** Tried in this order, all of them undone one after the other: "the Royal Borough of Greenwich Council". */
const FORMS: readonly Form[] = [
  { pattern: /^the /, levels: DISTRICT_FIRST },
  { pattern: / combined authority$/, levels: ['combined-authority'] },
  {
    pattern:
      / (?:county borough|metropolitan borough|metropolitan district|metropolitan|city and county|city and district|borough|district|city|town|unitary) (?:council|authority)$/,
    levels: DISTRICT_FIRST,
  },
  { pattern: / (?:county council|cc)$/, levels: COUNTY_FIRST },
  {
    pattern: / (?:council|corporation|authority|unitary authority|mbc|cbc|bc|dc|ua|lb|rb)$/,
    levels: DISTRICT_FIRST,
  },
  {
    pattern:
      /^(?:(?:council of the|corporation of|council of) )?(?:(?:city and )?royal borough|london borough|metropolitan borough|metropolitan district|county borough|city and county|city and district|borough|district|city|council|lb|rb)(?: council)? of (?:the )?/,
    levels: DISTRICT_FIRST,
  },
  { pattern: /^(?:council of the|corporation of|lb|rb) /, levels: DISTRICT_FIRST },
  { pattern: /^cyngor (?:sir |dinas |bwrdeistref sirol |bwrdeistref )?/, levels: DISTRICT_FIRST },
  { pattern: / (?:county borough|metropolitan borough|borough|district)$/, levels: DISTRICT_FIRST },
  { pattern: /^isles? of /, levels: DISTRICT_FIRST },
];

/** Parts of official names that people leave out: "Bristol, City of", "County Durham", "Dundee City". */
const OMITTED = /^city of |^county |,? (?:city|county|borough) of$| city$/;

/** The current area whose council this text names, or null. A name alone ("Medway") is one, too. */
export function createCouncilNames(areas: readonly Area[]): (text: string) => Area | null {
  const byName = new Map<string, Area[]>();
  for (const area of areas) {
    if (area.endYear !== null) continue;
    for (const name of [area.name, ...area.otherNames].map(plainName))
      for (const each of new Set([name, name.replace(OMITTED, '')]))
        byName.set(each, [...(byName.get(each) ?? []), area]);
  }
  const find = (name: string, levels: readonly AreaLevel[]) => {
    const found = byName.get(name) ?? [];
    for (const level of levels) {
      const area = found.find((each) => each.level === level);
      if (area) return area;
    }
    return null;
  };
  return (text) => {
    let name = plainName(text.slice(0, 100)).replace(/\bsaint\b/g, 'st');
    let levels = DISTRICT_FIRST;
    for (const form of FORMS) {
      const bare = name.replace(form.pattern, '');
      if (bare === name || bare === '') continue;
      name = bare;
      levels = form.levels;
      const area = find(name, levels);
      if (area) return area;
    }
    return null;
  };
}
