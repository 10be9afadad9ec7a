/** A few of many, so that no kind of them takes all the room. */

/**
 * Up to `most` of the list, in its order. They are chosen one after another: always one of the kinds that were chosen least so far, the earlier of
 * equals. `kindsOf` names what is to be mixed, such as its source and its sector.
 */
export function chooseFairly<T>(
  list: readonly T[],
  most: number,
  kindsOf: (item: T) => readonly string[],
): T[] {
  const taken = new Map<string, number>();
  const left = list.map((item, at) => ({ item, at, kinds: kindsOf(item) }));
  const chosen: { readonly item: T; readonly at: number }[] = [];
  const timesOf = ({ kinds }: (typeof left)[number]) =>
    kinds.reduce((sum, kind) => sum + (taken.get(kind) ?? 0), 0);
  while (chosen.length < most) {
    const [next] = left.toSorted((a, b) => timesOf(a) - timesOf(b) || a.at - b.at);
    if (next === undefined) break;
    left.splice(left.indexOf(next), 1);
    chosen.push(next);
    for (const kind of next.kinds) taken.set(kind, (taken.get(kind) ?? 0) + 1);
  }
  return chosen.toSorted((a, b) => a.at - b.at).map(({ item }) => item);
}
