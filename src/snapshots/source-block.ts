/** The sources of a snapshot's figures with licence, dates and lateness (rules C3 and C4). */
import type { SourceDescription } from '../connectors/contract.ts';
import { type Instant, plainDate } from '../domain/period.ts';
import type { ReleaseFacts } from './column.ts';
import type { Figure, FigureSource, SnapshotSource } from './document.ts';
import { overdueWords, timelinessOf } from './timeliness.ts';

/** Sorted by id. A source is late by the oldest of its figures shown here: one measure may stop while others go on. */
export function describeSources(
  figures: readonly Figure[],
  descriptions: ReadonlyMap<string, SourceDescription>,
  releases: ReadonlyMap<number, ReleaseFacts>,
  now: Instant,
): SnapshotSource[] {
  const publishedAt = new Map([...releases.values()].map((release) => [release.name, release.publishedAt]));
  const used = new Map<string, { source: FigureSource; figures: Figure[] }>();
  for (const figure of figures) {
    for (const source of figure.sources) {
      const known = used.get(source.id);
      if (known) known.figures.push(figure);
      else used.set(source.id, { source, figures: [figure] });
    }
  }
  return [...used.values()]
    .sort((a, b) => (a.source.id < b.source.id ? -1 : 1))
    .flatMap(({ source, figures: own }) => {
      const description = descriptions.get(source.id);
      if (!description) return [];
      const published = publishedAt.get(source.release) ?? source.retrievedAt;
      return [describeSource(description, source, published, own, now)];
    });
}

function describeSource(
  description: SourceDescription,
  source: FigureSource,
  publishedAt: Instant,
  figures: readonly Figure[],
  now: Instant,
): SnapshotSource {
  const isPostings = description.kind === 'postings';
  const periods = figures.flatMap((figure) => (figure.period ? [figure.period] : []));
  periods.sort((a, b) => (a.end < b.end ? -1 : a.end > b.end ? 1 : 0));
  const oldest = periods[0];
  const sweptOn = source.retrievedAt.slice(0, 10);
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
    release: source.release,
    publishedAt,
    retrievedAt: source.retrievedAt,
    newestPeriod: isPostings ? null : (periods.at(-1)?.label ?? null),
    nextDueOn,
    overdue: isOverdue ? overdueWords(nextDueOn, lastGot) : null,
  };
}
