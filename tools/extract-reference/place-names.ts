/** place-names.json: `name|DISTRICT people ...` for towns and localities; people in hundreds, the largest first. */
import { plainName } from '../../src/reference/plain-name.ts';
import { readGazetteer } from './gazetteer.ts';
import { type OutcodeRow, readOutcodes } from './outcodes.ts';
import { cell } from './samples.ts';

/** People behind one postcode in use, to weigh a name of the outcode list beside one of GeoNames. */
const PEOPLE_PER_POSTCODE = 38;
/** A post town reaches far into villages that nobody calls by it. */
const POST_TOWN_WEIGHT = 0.3;
/** The outcode list puts a whole outcode where its centre lies, so its figures count for less where GeoNames has the town itself. */
const BESIDE_GEONAMES = 0.35;
/** A village of unknown size. */
const PEOPLE_OF_A_VILLAGE = 400;
/** A district with a smaller share of a name is dropped; so is a name that is spread over too many ("London"). */
const LEAST_SHARE = 0.02;
const MOST_DISTRICTS = 8;
/** Parts of towns, and counties that the list gives where it means a town. */
const NOT_A_PLACE =
  /non-?geographic|centre|^[- ]*(area|north|south|east|west|central|city|town|new town|part|po box.*|the|university|london|england|scotland|wales|(berk|buckingham|derby|oxford)shire)[- ]*$|[\d()|]/i;

/** Localities of an outcode that reaches into two districts, which lie in the one that is not at its centre. */
const NOT_AT_THE_CENTRE: Readonly<Record<string, string>> = {
  Colindale: 'E09000003', // Barnet
};

type People = Map<string, Map<string, number>>;

function isPlace(name: string): boolean {
  return name.length > 2 && !NOT_A_PLACE.test(name);
}

function addTo(people: People, name: string, district: string, count: number): void {
  const byDistrict = people.get(name) ?? new Map<string, number>();
  people.set(name, byDistrict.set(district, (byDistrict.get(district) ?? 0) + count));
}

/** Localities share their outcode's people equally: the list gives no sizes. */
function addOutcode(people: People, { row, centroidDistrict }: OutcodeRow): void {
  const inhabitants = Number(cell(row, 'active_postcodes')) * PEOPLE_PER_POSTCODE;
  if (inhabitants === 0) return;
  const localities = new Set(
    cell(row, 'town_area')
      .split(',')
      .map((name) => name.trim())
      .filter(isPlace),
  );
  for (const name of localities)
    addTo(people, name, NOT_AT_THE_CENTRE[name] ?? centroidDistrict, inhabitants / localities.size);
  const postTown = cell(row, 'post_town').trim();
  if (isPlace(postTown)) addTo(people, postTown, centroidDistrict, inhabitants * POST_TOWN_WEIGHT);
}

/** Both sources know most towns: of the two figures for a name and district the larger counts, GeoNames' points being the surer. */
function merged(listed: People, geoNames: People): People {
  const spelling = new Map([...listed.keys(), ...geoNames.keys()].map((name) => [plainName(name), name]));
  const people: People = new Map();
  for (const source of [geoNames, listed]) {
    for (const [name, byDistrict] of source) {
      const key = spelling.get(plainName(name)) ?? name;
      const known = people.get(key) ?? new Map<string, number>();
      const trust = source === listed && known.size > 0 ? BESIDE_GEONAMES : 1;
      for (const [district, count] of byDistrict)
        known.set(district, Math.max(count * trust, known.get(district) ?? 0));
      people.set(key, known);
    }
  }
  return people;
}

export function extractPlaceNames(folder: string): readonly string[] {
  const listed: People = new Map();
  for (const entry of readOutcodes(folder)) addOutcode(listed, entry);
  const geoNames: People = new Map();
  for (const { name, district, population } of readGazetteer(folder))
    if (isPlace(name)) addTo(geoNames, name, district, population || PEOPLE_OF_A_VILLAGE);
  return [...merged(listed, geoNames)]
    .flatMap(([name, byDistrict]) => {
      const total = [...byDistrict.values()].reduce((sum, count) => sum + count, 0);
      const kept = [...byDistrict]
        .filter(([, count]) => count >= LEAST_SHARE * total)
        .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
      if (kept.length > MOST_DISTRICTS) return [];
      const parts = kept.map(([code, count]) => `${code} ${Math.max(1, Math.round(count / 100))}`);
      return [`${name}|${parts.join(' ')}`];
    })
    .sort();
}
