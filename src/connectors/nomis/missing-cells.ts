/** Nomis answers with every code asked for in every area and period, withheld ones too: what stands beside its like in some and not in others was lost. */

/** What one row is about. */
export interface CellPlace {
  /** Area and period. */
  readonly place: string;
  /** The codes of its dimensions. */
  readonly codes: string;
}

/** An answer that lacks more is no whole table, and the fall against the last release is then judged in room 6. */
const LARGEST_MISSING_SHARE = 0.1;

/** A sentence when figures are missing between those that came; null for a whole table, and for one with too many holes to be called one. */
export function describeMissingCells(cells: Iterable<CellPlace>): string | null {
  const places = new Map<string, Set<string>>();
  const all = new Set<string>();
  for (const { place, codes } of cells) {
    const own = places.get(place) ?? new Set();
    own.add(codes);
    places.set(place, own);
    all.add(codes);
  }
  const expected = places.size * all.size;
  const came = [...places.values()].reduce((sum, own) => sum + own.size, 0);
  const missing = expected - came;
  if (missing === 0 || missing > expected * LARGEST_MISSING_SHARE) return null;
  const holes = [...places].flatMap(([place, own]) => {
    const codes = [...all].find((one) => !own.has(one));
    return codes === undefined ? [] : [`${place} lacks ${codes}`];
  });
  return `figures missing beside others of the same area and period: ${missing} of ${expected}, such as: ${holes[0]}`;
}
