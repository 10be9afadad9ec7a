/** Where most of several figures are of: the place that is said once above them. */
import type { Figure } from '../document/snapshot.ts';

/** The name of the area that most of the figures are of; of two with as many, the one named first. Null without figures. */
export function mainArea(figures: readonly Figure[]): string | null {
  const counts = new Map<string, number>();
  for (const { areaName } of figures) counts.set(areaName, (counts.get(areaName) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
