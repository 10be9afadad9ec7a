/** The two boxes over the list of adverts -> the job, the place and where distances are from. A reader may type anything into either. */
import { splitJobAndPlace } from '../../coding/occupation-search/job-and-place.ts';
import { findPostcode } from '../../reference/outcodes.ts';
import { namesSchool } from '../../reference/school-names.ts';
import type { RouteDeps } from '../answers/deps.ts';
import type { Publication } from '../answers/publication.ts';
import { isPlaceName } from '../requests/find-places.ts';
import { findTypedSchool } from './school-places.ts';

interface Boxes {
  readonly job: string | undefined;
  readonly area: string | undefined;
}

interface ReadBoxes extends Boxes {
  /** The postcode district of the school or the postcode that was typed for a place. */
  readonly outcode: string | null;
  /** What is said to be near: the school, or the postcode district. */
  readonly near: string | null;
}

/** "nurse near ME4" in one box is a job and a place; a school is the district that it stands in. What is neither is left as it is. */
export async function readBoxes(deps: RouteDeps, publication: Publication, typed: Boxes): Promise<ReadBoxes> {
  const { job, area } = splitBoxes(deps, typed);
  const school = area === undefined ? null : await findTypedSchool(deps, publication, area);
  if (school !== null) {
    const { outcode } = school;
    return { job, area: school.area.slug, outcode, near: outcode && school.name };
  }
  const postcode = area === undefined ? null : findPostcode(area);
  const outcode = postcode?.outcode ?? null;
  return { job, area, outcode, near: outcode };
}

function splitBoxes(deps: RouteDeps, typed: Boxes): Boxes {
  const { job, area } = typed;
  const text = area ?? job;
  if (text === undefined || (area !== undefined && job !== undefined)) return typed;
  if (isPlaceOrPostcode(deps, text) || namesSchool(text)) return typed;
  const split = splitJobAndPlace(text, {
    isPlace: (part) => isPlaceName(deps, part),
    isJob: deps.occupations.isNamed,
  });
  if (split.job === '' || deps.occupations.find(split.job, 1).means !== 'one') return typed;
  if (split.place === '') return { job: split.job, area: undefined };
  return isPlaceOrPostcode(deps, split.place) ? { job: split.job, area: split.place } : typed;
}

function isPlaceOrPostcode(deps: RouteDeps, text: string): boolean {
  return isPlaceName(deps, text) || findPostcode(text) !== null;
}
