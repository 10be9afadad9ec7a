/** The sources of a snapshot's figures with licence, dates and lateness (rules C3 and C4). */
import type { SourceDescription } from '../connectors/contract.ts';
import { type Instant, plainDate } from '../domain/period.ts';
import type { ReleaseFacts } from './column.ts';
import type { Figure, SnapshotSource } from './document.ts';
import { overdueWords, timelinessOf } from './timeliness.ts';

/** Sorted by id. A source is late by the oldest of its figures shown here: one measure may stop while others go on. */
export function describeSources(
  figures: readonly Figure[],
  descriptions: ReadonlyMap<string, SourceDescription>,
  releases: ReadonlyMap<number, ReleaseFacts>,
  now: Instant,
): SnapshotSource[] {
  const releaseOf = new Map([...releases.values()].map((release) => [release.sourceId, release]));
  const ids = [...new Set(figures.flatMap((figure) => figure.sources))].sort();
  return ids.flatMap((id) => {
    const description = descriptions.get(id);
    const release = releaseOf.get(id);
    if (!description || !release) return [];
    const own = figures.filter((figure) => figure.sources.includes(id));
    return [describeSource(description, release, own, now)];
  });
}

function describeSource(
  description: SourceDescription,
  release: ReleaseFacts,
  figures: readonly Figure[],
  now: Instant,
): SnapshotSource {
  const isPostings = description.kind === 'postings';
  const periods = figures.flatMap((figure) => (figure.period ? [figure.period] : []));
  periods.sort((a, b) => (a.end < b.end ? -1 : a.end > b.end ? 1 : 0));
  const oldest = periods[0];
  const sweptOn = release.retrievedAt.slice(0, 10);
  const { nextDueOn, isOverdue } = timelinessOf(
    description,
    isPostings || !oldest ? sweptOn : oldest.end,
    now,
  );
  const lastGot = isPostings || !oldest ? plainDate(sweptOn) : oldest.label;
  return {
    id: description.id,
    title: description.title,
    publisher: description.publisher,
    landingPage: description.landingPage,
    licence: {
      name: description.licence.name,
      url: description.licence.url,
      attribution: description.licence.attribution,
    },
    release: release.name,
    publishedAt: release.publishedAt,
    retrievedAt: release.retrievedAt,
    newestPeriod: isPostings ? null : (periods.at(-1)?.label ?? null),
    nextDueOn,
    overdue: isOverdue ? overdueWords(nextDueOn, lastGot) : null,
  };
}
