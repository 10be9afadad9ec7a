/** Which figures of the projections may not be shown: the small ones, and those that would give a small one away by subtraction. */

/** `small` itself, or `beside-small`. */
export type WhyWithheld = 'small' | 'beside-small';

/** Thousands. The authors allow no estimate below it to be published. */
export const LEAST_SHOWN = 10;

/** Thousands: parts and their sum are one arithmetic, so that more than a spreadsheet's noise means another column, or a row too few. */
export const NOISE = 0.01;

/** A figure of a table for one year; `key` is whatever its row is known by. */
export interface Weighed<Key> {
  readonly key: Key;
  /** Thousands. Not a number where the cell holds none. */
  readonly value: number;
}

/**
 * Where a family of figures that add up to one that is shown holds just one small figure, its total less the others would give it away, so
 * the next smallest goes too.
 */
export function withholdIn<Key>(families: readonly (readonly Weighed<Key>[])[]): Map<Key, WhyWithheld> {
  const found = new Map<Key, WhyWithheld>();
  for (const family of families) {
    // What cannot be read may be small.
    const small = family.filter(({ value }) => !(value >= LEAST_SHOWN));
    for (const { key } of small) found.set(key, 'small');
    if (small.length !== 1) continue;
    const next = leastOf(family.filter(({ value }) => value >= LEAST_SHOWN));
    if (next !== undefined) found.set(next, 'beside-small');
  }
  return found;
}

/**
 * Those of families that do not come to their group, or to the total for all: a row is missing, or a cell is another's. What may be shown of
 * them cannot be told. Takes the clusters of {@link withholdInGroups}.
 */
export function doubtedInGroups<Key>(clusters: readonly (readonly Weighed<Key>[])[]): ReadonlySet<Key> {
  const groups = clusters.slice(0, -1);
  const families = [
    ...groups.filter((cluster) => cluster.length > 1),
    [...(clusters.at(-1) ?? []), ...groups.flatMap((cluster) => cluster.slice(0, 1))],
  ];
  const doubted = families.filter(([whole, ...parts]) => whole !== undefined && !isWhole(whole, parts));
  return new Set(doubted.flat().map(({ key }) => key));
}

function isWhole(whole: Weighed<unknown>, parts: readonly Weighed<unknown>[]): boolean {
  return Math.abs(parts.reduce((sum, { value }) => sum + value, 0) - whole.value) <= NOISE;
}

/**
 * Of groups and their parts under a total for all: each cluster is a group, then its parts. A small part is guarded among its fellows, a small
 * group among the groups; the last cluster is the total for all.
 */
export function withholdInGroups<Key>(clusters: readonly (readonly Weighed<Key>[])[]): Map<Key, WhyWithheld> {
  const found = withholdIn([
    ...clusters.map((cluster) => cluster.slice(1)),
    clusters.slice(0, -1).flatMap((cluster) => cluster.slice(0, 1)),
  ]);
  // A group that is withheld could be added up again from parts that are all shown.
  for (const [group, ...parts] of clusters) {
    if (group === undefined || found.get(group.key) !== 'beside-small') continue;
    if (parts.some(({ key }) => found.has(key))) continue;
    const least = leastOf(parts);
    if (least !== undefined) found.set(least, 'beside-small');
  }
  return found;
}

function leastOf<Key>(family: readonly Weighed<Key>[]): Key | undefined {
  return [...family].sort((a, b) => a.value - b.value)[0]?.key;
}
