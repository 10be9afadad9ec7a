/** A school where a form asks for a place: by its name, as in the one box. */
import { findPostcode } from '../../reference/outcodes.ts';
import { namesSchool } from '../../reference/school-names.ts';
import type { RouteDeps } from '../answers/deps.ts';
import { Problem } from '../answers/problem.ts';
import type { Publication } from '../answers/publication.ts';
import { findArea, isPlaceName } from '../requests/find-places.ts';
import { type FoundSchool, findSchools } from './find-schools.ts';

const MOST_SUGGESTED = 8;

/**
 * The school that was typed; null for a place, a postcode, or what no register lists. Throws `unknown-area` with the schools that it may be
 * where they are several, or spelt like it.
 */
export async function findTypedSchool(
  deps: RouteDeps,
  publication: Publication,
  text: string,
): Promise<FoundSchool | null> {
  if (findArea(deps, text) !== null || findPostcode(text) !== null) return null;
  if (!namesSchool(text) && isPlaceName(deps, text)) return null;
  const found = await findSchools(deps, publication, text);
  const [first, ...others] = found?.schools ?? [];
  if (found === null || first === undefined) return null;
  if (others.length === 0 && found.isSure) return first;
  // Nothing says that a school was meant: "baker" is spelt like "Barker".
  if (!found.isSure && !namesSchool(text)) return null;
  const lead = found.isSure
    ? `Several schools are called "${text}".`
    : `We don’t know a school called "${text}".`;
  throw new Problem('unknown-area', lead, {
    asked: text,
    suggestions: found.schools.slice(0, MOST_SUGGESTED).map(({ name, town, area }) => ({
      // What is typed again in its place: no comma, for lists of places have commas between them.
      id: `${name} ${town ?? area.name}`.replaceAll(',', ' '),
      name: `${name}, ${town ?? area.name}`,
    })),
  });
}

/** Names with commas between, each school as the district that it stands in. */
export async function schoolsAsDistricts(
  deps: RouteDeps,
  publication: Publication,
  names: string,
): Promise<string> {
  const places: string[] = [];
  for (const name of names.split(',')) {
    const school = name.trim() === '' ? null : await findTypedSchool(deps, publication, name.trim());
    places.push(school === null ? name : school.area.slug);
  }
  return places.join(',');
}
