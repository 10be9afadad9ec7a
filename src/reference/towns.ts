/** Where towns lie: a point each, for distances from the place that a reader asked from. */
import { distance } from 'fastest-levenshtein';
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

/** The one name of a town that is a letter away from what was typed; null where there is none, or several. */
export function townSpeltLike(text: string): string | null {
  const wanted = plainName(text).replaceAll(/[ -]+/g, '-');
  const alike = [...byName].flatMap(([slug, [town]]) =>
    town !== undefined && Math.abs(slug.length - wanted.length) < 2 && distance(slug, wanted) === 1
      ? [town.name]
      : [],
  );
  return alike.length === 1 ? (alike[0] ?? null) : null;
}
