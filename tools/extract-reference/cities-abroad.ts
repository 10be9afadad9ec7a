/** cities-abroad.json: names of large cities outside the United Kingdom that no British place shares. */
import { plainName } from '../../src/reference/plain-name.ts';
import { extractAreas } from './areas.ts';
import { readCitiesAbroad } from './gazetteer.ts';
import { extractPlaceNames } from './place-names.ts';

export function extractCitiesAbroad(folder: string): readonly string[] {
  const places = extractPlaceNames(folder).map((row) => row.split('|', 1)[0] ?? '');
  const areas = extractAreas(folder).flatMap(({ name, otherNames = [] }) => [name, ...otherNames]);
  return readCitiesAbroad(new Set([...places, ...areas].map(plainName)));
}
