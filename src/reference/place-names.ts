/** Towns and localities by name, with the districts they lie in. A name that two places share lists both. */
import type { AreaCode } from '../domain/area.ts';
import { readAreaCode } from './area-code.ts';
import placeRows from './place-names.json' with { type: 'json' };
import { plainName } from './plain-name.ts';

export interface PlaceShare {
  readonly district: AreaCode;
  /** People who live there under this name, in hundreds: an estimate, to weigh one place of a name against another. */
  readonly hundreds: number;
}

/** By plain name; the largest place first. Never empty. */
export const placeShares: ReadonlyMap<string, readonly PlaceShare[]> = new Map(
  placeRows.map((row) => {
    const [name = '', places = ''] = row.split('|');
    const words = places.split(' ');
    const shares: PlaceShare[] = [];
    for (let at = 0; at + 1 < words.length; at += 2)
      shares.push({ district: readAreaCode(words[at]), hundreds: Number(words[at + 1]) });
    return [plainName(name), shares] as const;
  }),
);

/** The districts alone, in the same order. */
export const placeNames: ReadonlyMap<string, readonly AreaCode[]> = new Map(
  [...placeShares].map(([name, shares]) => [name, shares.map(({ district }) => district)]),
);
