/** What a reader types for a place -> areas, in one way for every form and for the API. */
import { distance } from 'fastest-levenshtein';
import { namesNothingElse } from '../../coding/place/names-nothing-else.ts';
import type { PlaceReading } from '../../coding/place/read-place.ts';
import type { Area } from '../../domain/area.ts';
import type { PostcodeMatch } from '../../reference/area-index.ts';
import { areaSlug } from '../../reference/area-list.ts';
import { plainName } from '../../reference/plain-name.ts';
import type { RouteDeps } from '../answers/deps.ts';

export type PlaceDeps = Pick<RouteDeps, 'areas' | 'readPlace'>;

export interface FoundPlaces {
  /** Current areas, best first, each once. Empty when no name is spelt anything like the text. */
  readonly areas: readonly Area[];
  /** Set when the text holds a postcode that we hold. */
  readonly postcode: PostcodeMatch | null;
  /**
   * `name`: it names the first area. `postcode`: it holds a postcode. `within`: it names a place that lies in the first area.
   * `several`: it names, or begins the names of, places in several areas. `spelling`: it names nothing we know, and these are spelt like it.
   */
  readonly by: 'name' | 'postcode' | 'within' | 'several' | 'spelling';
}

const MAX_LENGTH = 100;
/** Surer than this, and a place is said to lie in an area; less sure, and the reader is asked. */
const SURE = 0.85;

/** By code, slug or exact name, or by a council's official name; null for anything else. Also areas that ended. */
export function findArea({ areas }: Pick<PlaceDeps, 'areas'>, text: string): Area | null {
  const wanted = text.trim();
  return (
    areas.findBySlug(wanted.toLowerCase()) ??
    areas.find(wanted) ??
    areas.find(wanted.toUpperCase()) ??
    areas.findBySlug(areaSlug(wanted)) ??
    areas.findByCouncil(wanted)
  );
}

/** The place coder comes before guesses at the spelling: it knows towns, counties and namesakes. */
export function findPlaces(deps: PlaceDeps, typed: string, most = 12): FoundPlaces {
  const text = typed.slice(0, MAX_LENGTH).trim();
  const { areas } = deps;
  const exact = findArea(deps, text);
  const named = areas.searchNames(text.replaceAll('-', ' '), most);
  if (exact !== null && exact.endYear === null) return found([exact, ...named], 'name', most);
  const postcode = areas.findByPostcode(text);
  const reading = deps.readPlace(text);
  const read = reading.districts.flatMap((code) => areas.find(code) ?? []);
  if (postcode !== null) {
    // The words decide only between the districts that the postcode may lie in.
    const likely = read.filter(({ code }) => postcode.districts.some((each) => each.code === code));
    const districts = [...new Set([...likely, ...postcode.districts])];
    return { ...found(districts, 'postcode', most), postcode: { ...postcode, districts } };
  }
  if (isWordForWord(reading, text) && read.length > 0) {
    const isSure = read.length === 1 && !reading.isContested && reading.confidence >= SURE;
    return found([...read, ...named], isSure ? 'within' : 'several', most);
  }
  if (named.length > 0) return found([...named, ...read], 'several', most);
  const region = reading.region === null ? null : areas.find(reading.region);
  if (region !== null && isWordForWord(reading, text)) return found([region], 'within', most);
  return found(
    [...areas.search(text, most), ...read, ...spelledLike(deps, plainName(text))],
    'spelling',
    most,
  );
}

/** Whether a text names a place by itself, every word of it: "Chatham, Kent" does, "driver Hull" does not. */
export function isPlaceName(deps: PlaceDeps, text: string): boolean {
  return findArea(deps, text) !== null || namesNothingElse(deps.readPlace(text), text);
}

/** What a reader typed, where that is one area: a name, slug or code, a postcode (the likeliest district), or a place that lies in it. Null where it may be several or none. Also areas that ended. */
export function findMeantArea(deps: PlaceDeps, text: string): Area | null {
  return findArea(deps, text) ?? sureArea(findPlaces(deps, text));
}

/** The area that was meant, where there is no doubt; a postcode's likeliest district is near enough for a job's page. */
export function sureArea({ areas, by }: FoundPlaces): Area | null {
  const [first] = areas;
  return first && (by === 'name' || by === 'within' || by === 'postcode') ? first : null;
}

function found(areas: readonly Area[], by: FoundPlaces['by'], most: number): FoundPlaces {
  return { areas: [...new Set(areas)].slice(0, most), postcode: null, by };
}

/** Whether what was recognised stands in the text as it was typed, and not only something spelt like it. */
function isWordForWord({ evidence }: PlaceReading, text: string): boolean {
  const plain = plainName(text).replaceAll('saint ', 'st ');
  return evidence.every((each) => plain.includes(plainName(each.replace(/ \([a-z]+\)$/, ''))));
}

/** The search is strict with short names: "knt" is one letter from Kent, and from nothing that a search would offer. */
function spelledLike({ areas }: PlaceDeps, wanted: string): Area[] {
  const furthest = Math.ceil(wanted.length / 2);
  return areas.all
    .filter((area) => area.endYear === null)
    .map((area) => ({
      area,
      far: Math.min(...[area.name, ...area.otherNames].map((name) => distance(plainName(name), wanted))),
    }))
    .filter(({ far }) => far <= furthest)
    .sort((a, b) => a.far - b.far)
    .slice(0, 5)
    .map(({ area }) => area);
}
