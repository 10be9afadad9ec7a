/** The area that a person means, for the commands that take one. */
import type { AreaIndex } from '../../../reference/area-index.ts';

/** A postcode's most likely district, and a name as people write it; anything else is left for the API to judge. */
export function slugNamed(areas: AreaIndex, text: string): string {
  const wanted = text.trim().toLowerCase();
  const named = areas.search(text, 1).find(({ name }) => name.toLowerCase() === wanted);
  const [district] = areas.findByPostcode(text)?.districts ?? [];
  return (areas.findBySlug(wanted) ?? named ?? district)?.slug ?? text;
}
