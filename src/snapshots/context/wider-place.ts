/** Of a place of which our sources have next to nothing: what there is, and the nearest place around of which they have more. */
import type { RowPlace } from '../columns/place.ts';
import type { Figure, NearbyPlace, Sentence } from '../document/snapshot.ts';

/** A question on jobs with a figure a place in its first column. */
interface JobsByPlace {
  readonly rows: readonly RowPlace[];
  readonly columns: readonly { readonly figures: readonly Pick<Figure, 'value'>[] }[];
}

/**
 * The nearest with a figure on the jobs in question. Where none has one, the country for all jobs together, which has other figures; of a
 * sector null, and null for a country itself.
 */
export function nearestKnown(
  rows: readonly RowPlace[],
  jobs: JobsByPlace | null,
  isAll: boolean,
): NearbyPlace | null {
  const [here] = rows;
  const counted = (jobs?.rows ?? []).filter(
    ({ role }, at) => isWider(role) && jobs?.columns[0]?.figures[at]?.value != null,
  );
  const country = isAll ? rows.filter(({ role }) => role === 'country') : [];
  const found = [...counted, ...country].find(({ place }) => place.area.code !== here?.place.area.code);
  if (found === undefined) return null;
  const { code, name, slug } = found.place.area;
  return { areaCode: code, areaName: name, slug };
}

function isWider(role: RowPlace['role']): boolean {
  return role !== 'here' && role !== 'member';
}

/** That no advert was counted tells little of a place: its page lists those that are open when it is read. */
export function tellsSomething(
  { figures: ids }: Sentence,
  figures: readonly Pick<Figure, 'id' | 'unit' | 'value'>[],
): boolean {
  const named = figures.filter(({ id }) => ids.includes(id));
  return named.length === 0 || named.some(({ unit, value }) => unit !== 'adverts' || value !== 0);
}
