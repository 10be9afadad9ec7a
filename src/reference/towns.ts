/** Where towns lie: a point each, for distances from the place that a reader asked from. */
import type { AreaCode } from '../domain/area.ts';
import { readAreaCode } from './area-code.ts';
import type { Point } from './nearby.ts';
import { plainName } from './plain-name.ts';
import townRows from './town-points.json' with { type: 'json' };

export interface Town extends Point {
  /** As it is written: "Chatham". */
  readonly name: string;
  /** In addresses: "chatham", "west-malling". */
  readonly slug: string;
  readonly district: AreaCode;
}

const byName: ReadonlyMap<string, readonly Town[]> = Map.groupBy(
  townRows.map((row): Town => {
    const [name = '', place = ''] = row.split('|');
    const [code = '', latitude, longitude] = place.split(' ');
    return {
      name,
      slug: plainName(name).replaceAll(' ', '-'),
      district: readAreaCode(code),
      latitude: Number(latitude),
      longitude: Number(longitude),
    };
  }),
  ({ slug }) => slug,
);

/** By name or slug, whatever its capitals: a name may be that of towns in several districts. */
export function findTowns(text: string): readonly Town[] {
  return byName.get(plainName(text).replaceAll(/[ -]+/g, '-')) ?? [];
}
