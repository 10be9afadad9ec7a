/** One measure for several places -> one comparison, for the newest period that all of them have, else for each its own. */
import type { SourceDescription } from '../../connectors/contract.ts';
import type { Area } from '../../domain/area.ts';
import { dimensionKey } from '../../domain/observation.ts';
import type { Instant } from '../../domain/period.ts';
import type { Measure } from '../../measures/measure.ts';
import type { AreaIndex } from '../../reference/area-index.ts';
import { compareWithFirst } from '../claims/compare-pair.ts';
import { boundaryNotes } from '../columns/boundaries.ts';
import { fillColumn, type ReleaseFacts } from '../columns/column.ts';
import type { Place } from '../columns/place.ts';
import { publishedColumn } from '../columns/published-column.ts';
import { displayOf } from '../columns/rounding.ts';
import type { Claim } from '../document/claim.ts';
import type { Figure } from '../document/snapshot.ts';
import { describeSources } from '../words/source-block.ts';
import { columnNotes, gapNotes } from './column-notes.ts';
import type { Comparison } from './document.ts';
import { namesOf } from './sources.ts';

export interface MeasureWorld {
  readonly areas: AreaIndex;
  readonly releases: ReadonlyMap<number, ReleaseFacts>;
  readonly sources: ReadonlyMap<string, SourceDescription>;
  readonly now: Instant;
}

export function compareMeasure(
  measure: Measure,
  dimensions: Readonly<Record<string, string>>,
  places: readonly Place[],
  world: MeasureWorld,
): Comparison {
  const column = publishedColumn(
    {
      measure: measure.id,
      dimensions,
      label: [measure.title, ...Object.values(dimensions)].join(', '),
      subject: measure.title,
      display: displayOf(measure.unit),
      isEstimate: measure.isEstimate,
    },
    new Map([[measure.id, measure]]),
  );
  const figures = commonFigures(column, places, world);
  const areas = places.map(({ area: { code, name, slug } }) => ({ code, name, slug }));
  const who = [
    `Who is counted: ${measure.whoIsCounted}`,
    ...(measure.whoIsMissing === null ? [] : [`Missing or doubtful: ${measure.whoIsMissing}`]),
  ];
  return {
    title: `${column.label}: ${namesOf(areas)}`,
    areas,
    inShort: [],
    questions: [],
    wider: [],
    shares: null,
    jobs: null,
    tables: [
      {
        id: 'measure',
        title: measure.title,
        about: 'subject',
        columns: [{ measure: measure.id, label: column.label }],
        rows: areas.map((area, at) => ({ area, figures: figures.slice(at, at + 1) })),
        claims: claimsOf(measure, dimensions, figures),
        notes: [
          ...columnNotes(column.label, figures, measure),
          ...gapNotes(figures),
          ...places.flatMap(({ area }: { area: Area }) => boundaryNotes(area, world.areas)),
          ...who,
        ],
      },
    ],
    sources: describeSources(figures, world.sources, world.releases, world.now),
  };
}

function claimsOf(
  measure: Measure,
  dimensions: Readonly<Record<string, string>>,
  figures: readonly Figure[],
): Claim[] {
  const key = dimensionKey(dimensions);
  const showing = measure.showings.find((each) => dimensionKey(each.dimensions ?? {}) === key);
  if (showing?.isClaimed === false) return [];
  return compareWithFirst(measure, showing?.subject ?? `the figure for “${measure.title}”`, figures);
}

function commonFigures(
  column: ReturnType<typeof publishedColumn>,
  places: readonly Place[],
  { releases }: MeasureWorld,
): Figure[] {
  const own = places.flatMap((place) => fillColumn(column, [place], releases).figures);
  // The places' newest periods, oldest first: the first that all have is the newest that all have, as series have no holes at their end.
  const periods = own.flatMap(({ period }) => period ?? []);
  periods.sort((a, b) => (a.end < b.end ? -1 : a.end > b.end ? 1 : 0));
  for (const period of periods) {
    const same = fillColumn({ ...column, newestPeriod: () => period }, places, releases).figures;
    if (same.every(({ sources }) => sources.length > 0)) return same;
  }
  return own;
}
