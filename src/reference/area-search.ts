/** Finding areas by what people type: whole names, beginnings, towns, and near misspellings. */
import { distance } from 'fastest-levenshtein';
import type { Area, AreaCode, AreaLevel } from '../domain/area.ts';
import { placeNames } from './place-names.ts';
import { plainName } from './plain-name.ts';

/** Longer text is not a name. */
const MAX_LENGTH = 100;
/** Which of several equally good areas a reader most likely means. */
const LEVEL_ORDER: readonly AreaLevel[] = [
  'country',
  'region',
  'county',
  'district',
  'partnership',
  'combined-authority',
  'itl2',
  'lsip',
];

interface Entry {
  readonly area: Area;
  readonly level: number;
  readonly name: string;
  readonly otherNames: readonly string[];
}

type Hit = readonly [entry: Entry, score: number];

/** Mistakes allowed in a name of this length. */
function allowedDistance(length: number): number {
  return length < 4 ? 0 : length < 7 ? 1 : 2;
}

/** 0 the name itself, 1 another name, 2 a beginning, 3 words of it; null for no match. */
function scoreOf(entry: Entry, query: string, words: readonly string[]): number | null {
  if (entry.name === query) return 0;
  if (entry.otherNames.includes(query)) return 1;
  const names = [entry.name, ...entry.otherNames];
  if (names.some((name) => name.startsWith(query))) return 2;
  const holdsWords = (name: string) =>
    words.every((word) => name.split(' ').some((part) => part.startsWith(word)));
  return names.some(holdsWords) ? 3 : null;
}

/** Current areas, with the names of those that they took the place of. */
function listEntries(areas: readonly Area[]): readonly Entry[] {
  const formerNames = new Map<AreaCode, string[]>();
  for (const area of areas) {
    for (const successor of area.successors) {
      formerNames.set(successor, [...(formerNames.get(successor) ?? []), area.name]);
    }
  }
  return areas
    .filter((area) => area.endYear === null)
    .map((area) => ({
      area,
      level: LEVEL_ORDER.indexOf(area.level),
      name: plainName(area.name),
      otherNames: [...area.otherNames, ...(formerNames.get(area.code) ?? [])].map(plainName),
    }));
}

type Search = (text: string, limit: number) => readonly Area[];

/** Searches over current areas: by names alone, and with near misspellings. An ended area is found as the area that took its place. */
export function createAreaSearch(areas: readonly Area[]): { search: Search; searchNames: Search } {
  const entries = listEntries(areas);
  const byCode = new Map(entries.map((entry) => [entry.area.code, entry]));
  const entriesOf = (codes: readonly AreaCode[]) =>
    codes.flatMap((code) => {
      const entry = byCode.get(code);
      return entry ? [entry] : [];
    });

  function named(query: string): readonly Hit[] {
    const words = query.split(' ');
    return entries.flatMap((entry) => {
      const score = scoreOf(entry, query, words);
      return score === null ? [] : [[entry, score] as const];
    });
  }

  /** A town stands for its district: as good as another name when whole, weaker than any name when only begun. */
  function towns(query: string): readonly Hit[] {
    const whole = entriesOf(placeNames.get(query) ?? []).map((entry, at) => [entry, 1 + at / 10] as const);
    if (query.length < 3) return whole;
    const begun = [...placeNames].filter(([name]) => name.startsWith(query));
    return [...whole, ...begun.flatMap(([, codes]) => entriesOf(codes).map((entry) => [entry, 4] as const))];
  }

  function misspelt(query: string): readonly Hit[] {
    const limit = allowedDistance(query.length);
    const near = (name: string) =>
      Math.abs(name.length - query.length) <= limit ? distance(name, query) : Number.POSITIVE_INFINITY;
    const names = entries.map(
      (entry) => [entry, Math.min(...[entry.name, ...entry.otherNames].map(near))] as const,
    );
    const places = [...placeNames].flatMap(([name, codes]) => {
      const far = near(name);
      return far <= limit ? entriesOf(codes).map((entry) => [entry, far + 0.5] as const) : [];
    });
    return [...names.filter(([, far]) => far <= limit), ...places];
  }

  const hitsOf = (query: string) => (query === '' ? [] : [...named(query), ...towns(query)]);
  const queryOf = (text: string) => plainName(text.slice(0, MAX_LENGTH));
  return {
    searchNames: (text, limit) => bestOf(hitsOf(queryOf(text)), limit),
    search(text, limit) {
      const query = queryOf(text);
      const found = hitsOf(query);
      return bestOf(found.length > 0 || query === '' ? found : misspelt(query), limit);
    },
  };
}

/** Each area once, the best hit first. */
function bestOf(hits: readonly Hit[], limit: number): readonly Area[] {
  const sorted = [...hits].sort(
    ([a, scoreA], [b, scoreB]) =>
      scoreA - scoreB || a.level - b.level || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
  );
  return [...new Set(sorted.map(([entry]) => entry.area))].slice(0, limit);
}
