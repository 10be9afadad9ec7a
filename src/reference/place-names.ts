/** Towns and localities by name, with the districts they lie in. A name that two places share lists both. */
import type { AreaCode } from '../domain/area.ts';
import placeRows from './place-names.json' with { type: 'json' };
import { plainName } from './plain-name.ts';

/** By plain name; the district with most postcodes first. Never empty. */
export const placeNames: ReadonlyMap<string, readonly AreaCode[]> = new Map(
  placeRows.map((row) => {
    const [name = '', codes = ''] = row.split('|');
    return [plainName(name), codes.split(' ')] as const;
  }),
);
