/** Imports between files, gathered into arrows between rooms. */

export interface Arrow {
  readonly from: string;
  readonly to: string;
}

/** The room a file stands in: a folder of src, each runtime for itself, jobs, or config; null for what lies outside the house. */
export function roomOf(file: string): string | null {
  const [, room] = /^(?:src\/)?(runtime\/[^/]+|[^/]+?)(?:\.ts)?(?:\/|$)/.exec(file) ?? [];
  if (room === undefined || !/^(src|jobs)\//.test(file) || file.endsWith('.d.ts')) return null;
  return room;
}

/** Each arrow once, sorted; what lies within one place, or outside of all, is no arrow. */
export function arrowsBetween(
  imports: readonly Arrow[],
  placeOf: (file: string) => string | null,
): readonly Arrow[] {
  const found = new Map<string, Arrow>();
  for (const { from, to } of imports) {
    const [above, below] = [placeOf(from), placeOf(to)];
    if (above === null || below === null || above === below) continue;
    found.set(`${above} ${below}`, { from: above, to: below });
  }
  return [...found.keys()].sort().flatMap((key) => found.get(key) ?? []);
}

/** How high each place stands: 0 on the ground, else one above the highest that it imports. Throws when arrows run in a circle. */
export function heightsOf(arrows: readonly Arrow[]): ReadonlyMap<string, number> {
  const heights = new Map<string, number>();
  const heightOf = (place: string, path: readonly string[]): number => {
    const known = heights.get(place);
    if (known !== undefined) return known;
    if (path.includes(place)) throw new Error(`Circle: ${[...path, place].join(' -> ')}`);
    const below = arrows.filter(({ from }) => from === place).map(({ to }) => heightOf(to, [...path, place]));
    const height = below.length === 0 ? 0 : Math.max(...below) + 1;
    heights.set(place, height);
    return height;
  };
  for (const { from, to } of arrows) for (const place of [from, to]) heightOf(place, []);
  return heights;
}

/** Without the arrows that a longer way down stands for. */
export function withoutShortcuts(arrows: readonly Arrow[]): readonly Arrow[] {
  const below = (place: string): string[] => arrows.filter(({ from }) => from === place).map(({ to }) => to);
  const reaches = (from: string, to: string): boolean =>
    below(from).some((next) => next === to || reaches(next, to));
  return arrows.filter(({ from, to }) => !below(from).some((next) => next !== to && reaches(next, to)));
}
