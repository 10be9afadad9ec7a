/** A job's own box, where somebody types where they live: the page of the job there. */
import type { Area } from '../../domain/area.ts';
import type { Occupation } from '../../reference/occupations.ts';
import { namesSchool } from '../../reference/school-names.ts';
import type { Level } from '../../snapshots/document/snapshot.ts';
import { inPlace } from '../../snapshots/words/sentences.ts';
import { fromPath, jobPath } from '../../views/parts/addresses.ts';
import type { RouteDeps } from '../answers/deps.ts';
import type { Publication } from '../answers/publication.ts';
import { type FoundPlaces, findPlaces, sureArea } from '../requests/find-places.ts';
import { AREA_KINDS } from './area-kinds.ts';
import { carriedPlace } from './asked-place.ts';
import { findSchools } from './find-schools.ts';
import type { FoundAnything } from './found-anything.ts';

interface JobAsked {
  readonly occupation: Occupation;
  readonly level: Level;
}

/** `typed` is a place, a postcode or a school, and is not empty. What is in doubt is asked, each place with the job. */
export async function findJobIn(
  deps: RouteDeps,
  publication: Publication,
  { occupation, level }: JobAsked,
  typed: string,
): Promise<FoundAnything> {
  const place = await placeTyped(deps, publication, typed);
  const places = findPlaces(deps, place);
  const area = sureArea(places);
  const to = ({ slug }: Area) => jobPath(occupation.slug, slug, level);
  if (area !== null) return { goTo: fromPath(to(area), carriedPlace(deps, place, area, true)) };
  const jobs = places.areas.map((each) => ({
    name: `${occupation.name} in ${inPlace(each.name)}`,
    href: to(each),
    kind: AREA_KINDS[each.level],
  }));
  return { goTo: null, answer: answerOf(places, typed), jobs, places: [] };
}

/** A school stands for the place that it is in. */
async function placeTyped(deps: RouteDeps, publication: Publication, typed: string): Promise<string> {
  const found = namesSchool(typed) ? await findSchools(deps, publication, typed) : null;
  const [only, ...others] = found?.schools ?? [];
  return only && others.length === 0 && found?.isSure ? (only.outcode ?? only.area.name) : typed;
}

function answerOf({ areas, by }: FoundPlaces, typed: string): string {
  if (areas.length === 0) return `We don’t know a place called “${typed}”. Type a town or a postcode.`;
  return by === 'spelling'
    ? `We don’t know a place called “${typed}”. Did you mean one of these?`
    : `“${typed}” can mean several places: which one?`;
}
