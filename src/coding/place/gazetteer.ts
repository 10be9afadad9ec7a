/** Every name that a place can be called, with how likely each district is meant by it. Built once. */
import type { AreaCode } from '../../domain/area.ts';
import type { AreaIndex } from '../../reference/area-index.ts';
import { neighbourhoods } from '../../reference/neighbourhoods.ts';
import { placeShares } from '../../reference/place-names.ts';
import { plainName } from '../../reference/plain-name.ts';
import { COUNTIES, COUNTY_ALIASES, REGION_ALIASES } from './county-names.ts';
import { LONDON_NAMES } from './london-names.ts';
import { TRUST_LETTERS, WELSH_NAMES } from './other-names.ts';

/** From narrow to wide. */
type NameKind = 'place' | 'district' | 'county' | 'region' | 'country';

export interface Meaning {
  readonly kind: NameKind;
  /** Numbers of districts (their place in `Gazetteer.districts`) with their share of the name, largest first. Shares add up to 1. */
  readonly shares: readonly (readonly [district: number, share: number])[];
  /** People who live under the name, in hundreds: an estimate, 0 for anything but places and districts. */
  readonly hundreds: number;
}

interface WeightedName {
  kind: NameKind;
  readonly byDistrict: Map<AreaCode, number>;
}
type Weights = Map<string, WeightedName>;

export interface Gazetteer {
  /** Current districts, sorted. */
  readonly districts: readonly AreaCode[];
  find(name: string): Meaning | undefined;
  /** Names in the order they were added, for near matches. */
  names(): Iterable<string>;
}

/** A district is rarely meant by a village that happens to bear its name: as if this many hundred people more lived there. */
const HUNDREDS_FOR_A_DISTRICT = 1_000;
const HUNDREDS_OF_A_NEIGHBOURHOOD = 80;
/** Where a place elsewhere has its name, few mean the neighbourhood: "Denbigh" is no part of Milton Keynes to most. */
const HUNDREDS_OF_A_NAMESAKE = 30;
const HUNDREDS_OF_A_PART_OF_LONDON = 90;
/** "Newcastle" for Newcastle upon Tyne: towns of this size are called by their first name, at half their weight. */
const HUNDREDS_OF_A_TOWN = 200;
const SHORT_NAME = /^([a-z]{4,}(?: [a-z]{4,})?) (?:upon|on|under|in|le|by|next|with) /;
/** Hull is called by its other name; who writes "Kingston" means the one on the Thames. */
const CALLED_BY_ITS_END: ReadonlySet<string> = new Set(['kingston upon hull']);
/** A district that belonged to a county once, beside one that still does. */
const FORMER_MEMBER = 0.3;

export function createGazetteer(areas: AreaIndex): Gazetteer {
  const current = areas.all.filter(({ level, endYear }) => level === 'district' && endYear === null);
  const districts = current.map(({ code }) => code);
  const codeOf = new Map(current.map(({ name, code }) => [plainName(name), code]));
  const weights: Weights = new Map();
  addPlaces(weights, codeOf);
  addDistricts(weights, areas);
  putWideNames(weights, areas, codeOf);
  putCounties(weights, codeOf);
  addOtherNames(
    current.map(({ name, code }) => [name, code] as const),
    weights,
    codeOf,
  );
  const meanings = meaningsOf(weights, districts);
  return { districts, find: (name) => meanings.get(name), names: () => meanings.keys() };
}

type CodeOf = ReadonlyMap<string, AreaCode>;

function add(weights: Weights, name: string, kind: NameKind, district: AreaCode, weight: number): void {
  const known = weights.get(name) ?? { kind, byDistrict: new Map<AreaCode, number>() };
  if (kind === 'district' && known.kind === 'place') known.kind = 'district';
  known.byDistrict.set(district, (known.byDistrict.get(district) ?? 0) + weight);
  weights.set(name, known);
}

/** A wide name takes the place of a narrow one: nobody means the hamlet of Scotland. */
function put(weights: Weights, name: string, kind: NameKind, members: ReadonlyMap<AreaCode, number>): void {
  weights.set(name, { kind, byDistrict: new Map(members) });
}

function evenly(codes: readonly AreaCode[]): ReadonlyMap<AreaCode, number> {
  return new Map(codes.map((code) => [code, 1]));
}

/** Towns and localities, neighbourhoods, and the parts of London. */
function addPlaces(weights: Weights, codeOf: CodeOf): void {
  for (const [name, shares] of placeShares)
    for (const { district, hundreds } of shares) {
      add(weights, name, 'place', district, hundreds);
      const short = SHORT_NAME.exec(name)?.[1];
      if (short !== undefined && hundreds >= HUNDREDS_OF_A_TOWN && !CALLED_BY_ITS_END.has(name))
        add(weights, short, 'place', district, hundreds / 2);
      if (name.startsWith('royal ')) add(weights, name.slice(6), 'place', district, hundreds);
    }
  for (const [name, district] of neighbourhoods) {
    const known = placeShares.get(name);
    const isNamesake = known !== undefined && !known.some((share) => share.district === district);
    add(weights, name, 'place', district, isNamesake ? HUNDREDS_OF_A_NAMESAKE : HUNDREDS_OF_A_NEIGHBOURHOOD);
  }
  for (const [borough, names] of Object.entries(LONDON_NAMES))
    for (const name of names.split(', '))
      add(weights, plainName(name), 'place', codeNamed(borough, codeOf), HUNDREDS_OF_A_PART_OF_LONDON);
}

/** Today's districts, and those that they were made of. */
function addDistricts(weights: Weights, areas: AreaIndex): void {
  for (const area of areas.all) {
    if (area.level !== 'district') continue;
    const members = areas.districtsOf(area);
    const weight = (area.endYear === null ? 1 : 0.5) * HUNDREDS_FOR_A_DISTRICT;
    for (const name of [area.name, ...area.otherNames])
      for (const code of members) add(weights, plainName(name), 'district', code, weight / members.length);
  }
}

/** Countries, regions, counties and combined authorities that have a code of their own. */
function putWideNames(weights: Weights, areas: AreaIndex, codeOf: CodeOf): void {
  for (const area of areas.all) {
    const kind = KIND_OF_LEVEL[area.level];
    if (kind === undefined || area.code.startsWith('TL')) continue;
    for (const name of [area.name, ...area.otherNames].map(plainName))
      if (!codeOf.has(name) && !(name in REGION_ALIASES))
        put(weights, name, kind, evenly(areas.districtsOf(area)));
  }
  for (const [name, code] of Object.entries(REGION_ALIASES)) {
    const area = areas.find(code);
    if (area)
      put(weights, name, area.level === 'region' ? 'region' : 'country', evenly(areas.districtsOf(area)));
  }
}

/** Counties as people write them, with and without a code. */
function putCounties(weights: Weights, codeOf: CodeOf): void {
  const people = peopleOfDistricts();
  for (const county of Object.keys(COUNTIES)) {
    const members = byPeople(membersOf(county, codeOf), people);
    const name = plainName(county);
    const own = codeOf.get(name);
    // Where the county's name is a district's too (Dorset, Somerset), the district is meant first.
    if (own !== undefined)
      members.set(own, 3 * [...members.values()].reduce((sum, weight) => sum + weight, 0));
    put(weights, name, own === undefined ? 'county' : 'district', members);
  }
  for (const [alias, county] of Object.entries(COUNTY_ALIASES))
    put(weights, alias, 'county', byPeople(membersOf(county, codeOf), people));
}

/** A county's districts by their people; one that only belonged to it once counts as a small one. */
function byPeople(
  members: ReadonlyMap<AreaCode, number>,
  people: ReadonlyMap<AreaCode, number>,
): Map<AreaCode, number> {
  const mean = [...members.keys()].reduce((sum, code) => sum + (people.get(code) ?? 0), 0) / members.size;
  return new Map(
    [...members].map(([code, share]) => {
      const size = people.get(code) ?? mean;
      return [code, share * (share < 1 ? Math.min(size, mean) : size)];
    }),
  );
}

function meaningsOf(weights: Weights, districts: readonly AreaCode[]): ReadonlyMap<string, Meaning> {
  const numberOf = new Map(districts.map((code, at) => [code, at]));
  return new Map(
    [...weights].map(([name, { kind, byDistrict }]) => {
      const total = [...byDistrict.values()].reduce((sum, weight) => sum + weight, 0);
      const shares = [...byDistrict]
        .flatMap(([code, weight]) => {
          const number = numberOf.get(code);
          return number === undefined ? [] : [[number, weight / total] as const];
        })
        .sort((a, b) => b[1] - a[1] || a[0] - b[0]);
      const hundreds = kind === 'place' || kind === 'district' ? total : 0;
      return [name, { kind, shares, hundreds }] as const;
    }),
  );
}

/** Other names of what is known already: they never take the place of a name that a list holds. */
function addOtherNames(
  current: readonly (readonly [name: string, code: AreaCode])[],
  weights: Weights,
  codeOf: ReadonlyMap<string, AreaCode>,
): void {
  const addNew = (name: string, known: WeightedName | undefined) => {
    if (known !== undefined && !weights.has(name)) weights.set(name, known);
  };
  for (const [name, code] of current) {
    const whole: WeightedName = { kind: 'district', byDistrict: new Map([[code, HUNDREDS_FOR_A_DISTRICT]]) };
    for (const other of inOtherOrders(name)) addNew(plainName(other), whole);
  }
  for (const [english, welsh] of Object.entries(WELSH_NAMES))
    addNew(plainName(welsh), inWales(weights.get(plainName(english))));
  for (const [letters, names] of Object.entries(TRUST_LETTERS)) {
    const codes = names.split('; ').map((name) => codeNamed(name, codeOf));
    const byDistrict = new Map(codes.map((code, at) => [code, HUNDREDS_FOR_A_DISTRICT / 2 ** at]));
    addNew(plainName(letters), { kind: 'district', byDistrict });
  }
  for (const [name, known] of [...weights])
    if (/\b(?:st|saint)\b/.test(name))
      addNew(
        name.replace(/\b(?:st|saint)\b/g, (word) => (word === 'st' ? 'saint' : 'st')),
        known,
      );
}

/** A Welsh name means no namesake of the English one elsewhere. */
function inWales(known: WeightedName | undefined): WeightedName | undefined {
  const welsh = [...(known?.byDistrict ?? [])].filter(([code]) => code.startsWith('W'));
  return known === undefined || welsh.length === 0
    ? undefined
    : { kind: known.kind, byDistrict: new Map(welsh) };
}

/** "Ards and North Down" is "North Down and Ards" as well, and either half of it to those who knew the councils before. */
function inOtherOrders(name: string): readonly string[] {
  if (/\b(?:City|County) of\b/.test(name)) return [];
  const parts = name.split(/, | and /);
  if (parts.length === 2) return [`${parts[1]} and ${parts[0]}`, ...parts];
  const [first, second, third] = parts;
  if (parts.length !== 3 || first === undefined) return [];
  return [
    `${first}, ${third} and ${second}`,
    `${second}, ${first} and ${third}`,
    `${second}, ${third} and ${first}`,
    `${third}, ${first} and ${second}`,
    `${third}, ${second} and ${first}`,
    ...parts,
  ];
}

const KIND_OF_LEVEL: Readonly<Record<string, NameKind | undefined>> = {
  country: 'country',
  region: 'region',
  county: 'county',
  'combined-authority': 'county',
};

/** People of each district in hundreds, as far as its places tell: to weigh the districts of a county. */
function peopleOfDistricts(): ReadonlyMap<AreaCode, number> {
  const people = new Map<AreaCode, number>();
  for (const shares of placeShares.values())
    for (const { district, hundreds } of shares) people.set(district, (people.get(district) ?? 0) + hundreds);
  return people;
}

function codeNamed(district: string, codeOf: ReadonlyMap<string, AreaCode>): AreaCode {
  const code = codeOf.get(plainName(district));
  if (code === undefined) throw new Error(`"${district}" is no current district`);
  return code;
}

/** The districts of an entry of COUNTIES with their weights. */
function membersOf(county: string, codeOf: ReadonlyMap<string, AreaCode>): Map<AreaCode, number> {
  const entry = COUNTIES[county];
  if (entry === undefined) throw new Error(`"${county}" is not in the list of counties`);
  const members = new Map<AreaCode, number>();
  const [still = '', once = ''] = entry.split('|');
  for (const [list, weight] of [
    [still, 1],
    [once, FORMER_MEMBER],
  ] as const) {
    for (const name of list.split(';').map((part) => part.trim())) {
      if (name === '') continue;
      if (name.startsWith('+'))
        for (const [code, share] of membersOf(name.slice(1), codeOf)) members.set(code, share * weight);
      else members.set(codeNamed(name, codeOf), weight);
    }
  }
  return members;
}
