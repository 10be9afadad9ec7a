/** The area that a person means, for the commands that take one: read as every form on a page reads it. */
import { createPlaceReader, type PlaceReader } from '../../../coding/place/read-place.ts';
import { findMeantArea } from '../../../http/requests/find-places.ts';
import type { AreaIndex } from '../../../reference/area-index.ts';

/** Slugs of what is typed: "glasgow" -> "glasgow-city", "ME4" -> "medway". What may be several areas or none comes back as it was typed. */
export function slugReader(areas: AreaIndex): (text: string) => string {
  // Made when a name is no area's own: most are.
  let reader: PlaceReader | null = null;
  const readPlace: PlaceReader = (text, within) => {
    reader ??= createPlaceReader(areas);
    return reader(text, within);
  };
  return (text) => findMeantArea({ areas, readPlace }, text)?.slug ?? text;
}

export function slugNamed(areas: AreaIndex, text: string): string {
  return slugReader(areas)(text);
}
