/** place-names.json: `name|DISTRICT...` for towns and localities, the district with most postcodes first. */
import { type OutcodeRow, readOutcodes } from './outcodes.ts';
import { cell } from './samples.ts';

/** A place with this share of its postcodes in one district is taken to lie there; a smaller share than the second is dropped. */
const WHOLE_SHARE = 0.85;
const LEAST_SHARE = 0.1;
/** A name that is spread over more districts than this ("London") helps nobody to find one. */
const MOST_DISTRICTS = 4;
const NOT_A_PLACE =
  /non-?geographic|centre|^(area|north|south|east|west|central|city|town|part|po box.*|the)$|\d|\(/i;

function namesOf({ row }: OutcodeRow): ReadonlySet<string> {
  const names = [...cell(row, 'town_area').split(','), cell(row, 'post_town')].map((name) => name.trim());
  return new Set(names.filter((name) => name.length > 2 && !NOT_A_PLACE.test(name)));
}

export function extractPlaceNames(folder: string): readonly string[] {
  const postcodes = new Map<string, Map<string, number>>();
  for (const entry of readOutcodes(folder)) {
    const active = Number(cell(entry.row, 'active_postcodes'));
    if (active === 0) continue;
    for (const name of namesOf(entry)) {
      const byDistrict = postcodes.get(name) ?? new Map<string, number>();
      postcodes.set(
        name,
        byDistrict.set(entry.centroidDistrict, (byDistrict.get(entry.centroidDistrict) ?? 0) + active),
      );
    }
  }
  return [...postcodes]
    .flatMap(([name, byDistrict]) => {
      const total = [...byDistrict.values()].reduce((sum, count) => sum + count, 0);
      const ranked = [...byDistrict].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
      const [first] = ranked;
      const kept =
        first && first[1] >= WHOLE_SHARE * total
          ? [first]
          : ranked.filter((r) => r[1] >= LEAST_SHARE * total);
      return kept.length > 0 && kept.length <= MOST_DISTRICTS
        ? [`${name}|${kept.map(([code]) => code).join(' ')}`]
        : [];
    })
    .sort();
}
