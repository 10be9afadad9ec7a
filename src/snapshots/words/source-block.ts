/** The sources of a snapshot's figures with licence, dates and lateness (rules C3 and C4). */
import type { SourceDescription } from '../../connectors/contract.ts';
import type { Instant, Period } from '../../domain/period.ts';
import type { SourceId } from '../../domain/release.ts';
import type { ReleaseFacts } from '../columns/column.ts';
import type { Figure, SnapshotSource } from '../document/snapshot.ts';
import { timelinessOf } from './timeliness.ts';

/** Sorted by id; `quoted` are sources of texts beside the figures. When a source is due and late is the source's own: the same whichever of its figures are shown. */
export function describeSources(
  figures: readonly Figure[],
  descriptions: ReadonlyMap<string, SourceDescription>,
  releases: ReadonlyMap<number, ReleaseFacts>,
  now: Instant,
  quoted: readonly SourceId[] = [],
): SnapshotSource[] {
  const releaseOf = new Map([...releases.values()].map((release) => [release.sourceId, release]));
  const periods = new Map<SourceId, Period[]>(quoted.map((id) => [id, []]));
  for (const { sources, period } of figures) {
    for (const id of sources) {
      const own = periods.get(id) ?? [];
      periods.set(id, own);
      if (period) own.push(period);
    }
  }
  return [...periods.keys()].sort().flatMap((id) => {
    const description = descriptions.get(id);
    const release = releaseOf.get(id);
    return description && release ? [describeSource(description, release, periods.get(id) ?? [], now)] : [];
  });
}

function describeSource(
  description: SourceDescription,
  release: ReleaseFacts,
  periods: readonly Period[],
  now: Instant,
): SnapshotSource {
  let newest = periods[0];
  for (const period of periods) if (newest && period.end >= newest.end) newest = period;
  const { nextDueOn, overdue } = timelinessOf(description, release.newestOn, now);
  return {
    id: description.id,
    title: description.title,
    publisher: description.publisher,
    landingPage: description.landingPage,
    licence: {
      name: description.licence.nameForReaders ?? description.licence.name,
      url: description.licence.url,
      attribution: description.licence.attribution,
    },
    release: release.name,
    publishedAt: release.publishedAt,
    retrievedAt: release.retrievedAt,
    newestPeriod: description.kind !== 'observations' ? null : (newest?.label ?? null),
    nextDueOn,
    overdue,
  };
}
