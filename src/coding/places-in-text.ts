/** The words of a place ("Rainham, Kent") -> the districts they can mean. Pure; linear in the length of the text. */
import type { AreaCode, AreaLevel } from '../domain/area.ts';
import type { AreaIndex } from '../reference/area-index.ts';
import { placeNames } from '../reference/place-names.ts';
import { plainName } from '../reference/plain-name.ts';

const MAX_LENGTH = 300;
/** Longest name in words: "armagh city banbridge and craigavon" and its like. */
const MAX_WORDS = 6;
/** Localities whose names are everyday words of addresses. They count only as a whole part: "Street, Somerset". */
const ADDRESS_WORDS: ReadonlySet<string> = new Set(
  'street park hill green bridge church cross hope sale over ash eye ware deal moor heath bank mill end house hall wood grove law lea lee elm par bow ham royal'.split(
    ' ',
  ),
);

const WIDE_LEVELS: ReadonlySet<AreaLevel> = new Set(['country', 'region']);

interface Meaning {
  readonly districts: ReadonlySet<AreaCode>;
  /** The district that bears this very name, where there is one. */
  readonly ownName: AreaCode | null;
  /** A county or region narrows what the other words mean and names no place by itself; null for a place. */
  readonly scope: 'county' | 'region' | null;
}

export interface PlaceReader {
  /** The one district the words mean; null when they name none or could mean several. `among` narrows the choice. */
  read(text: string, among?: readonly AreaCode[]): AreaCode | null;
}

export function createPlaceReader(areas: AreaIndex): PlaceReader {
  const meanings = collectMeanings(areas);
  const nearestParent = (code: AreaCode) => areas.find(code)?.parents[0];

  function meaningsOf(words: readonly string[]): readonly Meaning[] {
    const found: Meaning[] = [];
    for (let at = 0; at < words.length; at++) {
      for (let length = Math.min(MAX_WORDS, words.length - at); length > 0; length--) {
        const name = words.slice(at, at + length).join(' ');
        const meaning = meanings.get(name);
        if (!meaning || ADDRESS_WORDS.has(name)) continue;
        found.push(meaning);
        at += length - 1;
        break;
      }
    }
    return found;
  }

  /** The district all the words can agree on. A county that contradicts the town is an old one ("Bromley, Kent") and is dropped. */
  function agree(found: readonly Meaning[], among: readonly AreaCode[] | undefined): AreaCode | null {
    const specific = found.filter((meaning) => meaning.scope === null);
    const [first, ...others] = specific;
    if (!first) return null;
    const inAll = (code: AreaCode) => others.every((other) => other.districts.has(code));
    let codes = [...first.districts].filter((code) => inAll(code) && (among?.includes(code) ?? true));
    for (const broad of found.filter((meaning) => meaning.scope !== null)) {
      const narrowed = codes.filter((code) => broad.districts.has(code));
      if (narrowed.length > 0 || broad.scope === 'region') codes = narrowed;
    }
    const [only] = codes;
    if (codes.length === 1 && only !== undefined) return only;
    // A post town spreads into its neighbours; two towns of one name lie in different counties.
    const own = specific
      .map((meaning) => meaning.ownName)
      .find((code) => code !== null && codes.includes(code));
    return own && codes.every((code) => nearestParent(code) === nearestParent(own)) ? own : null;
  }

  return {
    read(text, among) {
      const parts = text
        .slice(0, MAX_LENGTH)
        .split(/[,;()\n]/)
        .map(plainName);
      const whole = parts.flatMap((part) => meanings.get(part) ?? []);
      return (
        agree(whole, among) ??
        agree(
          parts.flatMap((part) => meaningsOf(part.split(' '))),
          among,
        )
      );
    },
  };
}

/** Every name we know with the districts it can mean. */
function collectMeanings(areas: AreaIndex): ReadonlyMap<string, Meaning> {
  const meanings = new Map<string, Meaning>();
  const add = (
    name: string,
    districts: readonly AreaCode[],
    ownName: AreaCode | null,
    scope: Meaning['scope'],
  ) => {
    const known = meanings.get(name);
    meanings.set(name, {
      districts: new Set([...(known?.districts ?? []), ...districts]),
      ownName: known?.ownName ?? ownName,
      scope: known && (known.scope === null || scope === null) ? null : scope,
    });
  };
  for (const area of areas.all) {
    const isDistrict = area.level === 'district';
    const own = isDistrict && area.endYear === null ? area.code : null;
    const scope = isDistrict ? null : WIDE_LEVELS.has(area.level) ? 'region' : 'county';
    for (const name of [area.name, ...area.otherNames])
      add(plainName(name), areas.districtsOf(area), own, scope);
  }
  for (const [name, districts] of placeNames) add(name, districts, null, null);
  return meanings;
}
