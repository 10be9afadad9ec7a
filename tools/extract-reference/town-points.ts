/** town-points.json: `name|DISTRICT latitude longitude` for towns of GeoNames; of two of one name in a district the larger. */
import { plainName } from '../../src/reference/plain-name.ts';
import { readGazetteer } from './gazetteer.ts';

/** Smaller places are villages, of which a reader knows how far the next town is. All reference lists together must fit a Worker. */
const PEOPLE_OF_A_TOWN = 5_000;

export function extractTownPoints(folder: string): readonly string[] {
  const largest = new Map<string, ReturnType<typeof readGazetteer>[number]>();
  for (const place of readGazetteer(folder)) {
    if (place.population < PEOPLE_OF_A_TOWN) continue;
    const key = `${plainName(place.name)} ${place.district}`;
    const known = largest.get(key);
    if (known === undefined || place.population > known.population) largest.set(key, place);
  }
  return [...largest.values()]
    .map(
      ({ name, district, latitude, longitude }) =>
        `${name}|${district} ${latitude.toFixed(2)} ${longitude.toFixed(2)}`,
    )
    .sort();
}
