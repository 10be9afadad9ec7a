/** Whether adverts that are no release yet offer jobs that other sources hold already: the same finder as links an edition's. */
import { createDuplicateFinder } from '../../coding/duplicates/finder.ts';
import type { Database } from '../../db/database.ts';
import { listCurrentReleases } from '../../db/repositories/upkeep/source-status.ts';
import type { AreaCode } from '../../domain/area.ts';
import type { Posting } from '../../domain/posting.ts';
import type { SourceId } from '../../domain/release.ts';
import { comparable, eachLinkable } from './link.ts';

export interface TriedPosting {
  readonly posting: Posting;
  /** Sorted. */
  readonly districts: readonly AreaCode[];
}

/** How many of `tried`, adverts of `sourceId`, each other source holds; sources that hold none are not in it. */
export async function countHeldElsewhere(
  db: Database,
  sourceId: SourceId,
  tried: readonly TriedPosting[],
): Promise<ReadonlyMap<SourceId, number>> {
  const finder = createDuplicateFinder();
  const holders: SourceId[] = [];
  for (const { sourceId: holder, releaseId } of await listCurrentReleases(db)) {
    if (holder === sourceId) continue;
    for await (const posting of eachLinkable(db, releaseId)) {
      finder.add(comparable(holder, posting));
      holders.push(holder);
    }
  }
  for (const { posting, districts } of tried) finder.add(comparable(sourceId, { ...posting, districts }));
  const groups = new Map<number, number[]>();
  for (const { first, member } of finder.find())
    groups.set(first, [...(groups.get(first) ?? [first]), member]);
  const counts = new Map<SourceId, number>();
  for (const members of groups.values()) {
    const own = members.filter((at) => at >= holders.length).length;
    if (own === 0) continue;
    for (const holder of new Set(members.flatMap((at) => holders[at] ?? [])))
      counts.set(holder, (counts.get(holder) ?? 0) + own);
  }
  return counts;
}
