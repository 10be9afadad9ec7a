/** Which published series snapshots are made of. */
import { dimensionKey } from '../../domain/observation.ts';
import type { Instant } from '../../domain/period.ts';
import type { Measure } from '../../measures/measure.ts';
import type { SectorFacts } from './sector-industries.ts';
import { plainColumn, topicsOf } from './topics.ts';

/** Every published series that a snapshot of these sectors may read: what has to be loaded for a place. By measure, without repeats. */
export function snapshotSeries(
  sectors: readonly SectorFacts[],
  measures: ReadonlyMap<string, Measure>,
  now: Instant,
): { facts: Measure; dimensions: string[] }[] {
  const found = new Map<Measure, Set<string>>();
  const shown = sectors.flatMap((sector) =>
    topicsOf(sector, measures, [], now, null).flatMap(({ columns }) => columns),
  );
  const beside = untabled(measures).map((facts) => plainColumn(facts, measures));
  for (const { facts, series } of [...shown, ...beside]) {
    if (facts === null) continue;
    const known = found.get(facts) ?? new Set<string>();
    found.set(facts, known);
    for (const dimensions of series) known.add(dimensionKey(dimensions));
  }
  return [...found].map(([facts, keys]) => ({ facts, dimensions: [...keys].sort() }));
}

/** Measures that no table shows but that readers take for ones that are shown. */
export function untabled(measures: ReadonlyMap<string, Measure>): Measure[] {
  return [...measures.values()].filter(({ concept, showings }) => concept !== null && showings.length === 0);
}
