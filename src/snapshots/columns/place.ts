/** A place on a snapshot: its area, the figures published for it, and the adverts counted in it. */

import type { SourceDescription } from '../../connectors/contract.ts';
import type { Area } from '../../domain/area.ts';
import type { SectorId, Soc2020Code } from '../../domain/classification.ts';
import { dimensionKey, type MeasureId, type Observation } from '../../domain/observation.ts';
import { comparePeriods, type Period } from '../../domain/period.ts';
import type { PostingKind, PostingState } from '../../domain/posting.ts';
import type { SourceId } from '../../domain/release.ts';
import type { PlaceRole } from '../document/snapshot.ts';

export interface ReleasedObservation extends Observation {
  readonly releaseId: number;
}

interface AdvertCount {
  /** Null for adverts that could not be placed in a sector. */
  readonly sector: SectorId | null;
  /** Their SOC 2020 unit group where that belongs to several sectors; null for all others. */
  readonly sharedUnitGroup: Soc2020Code | null;
  readonly kind: PostingKind;
  readonly state: PostingState;
  /** On local boards alone: on none of the lists that are for the whole country. */
  readonly isLocal: boolean;
  readonly count: number;
}

interface PostedCount {
  readonly sector: SectorId | null;
  readonly sharedUnitGroup: Soc2020Code | null;
  /** `2026-10`. */
  readonly month: string;
  readonly count: number;
}

export interface Place {
  readonly area: Area;
  /** The country it lies in, or its own name; decides which feeds of adverts cover it. */
  readonly countryName: string;
  readonly figures: FigureTable;
  /** On the lists that cover the place. */
  readonly adverts: readonly AdvertCount[];
  /** On the same lists, open or ended, by the month in which they were posted. */
  readonly posted: readonly PostedCount[];
  /** The places that this one is made of where publishers have no figures for it as a whole; else empty. */
  readonly members: readonly Place[];
}

/** A place as a row of a table. */
export interface RowPlace {
  readonly role: PlaceRole;
  readonly place: Place;
}

export interface FigureTable {
  /** Newest first. */
  list(measure: MeasureId, dimensions: Readonly<Record<string, string>>): readonly ReleasedObservation[];
}

/**
 * Observations of one area under its current and former codes. For one period one figure is kept: the current code's, and of
 * two sources that give the same figure the one that is fetched. What only an operator imported fills the gaps.
 */
export function createFigureTable(
  area: Area,
  observations: readonly ReleasedObservation[],
  imported: ReadonlySet<number> = new Set(),
): FigureTable {
  const rank = ({ areaCode, releaseId }: ReleasedObservation): number =>
    (areaCode === area.code ? 2 : 0) + (imported.has(releaseId) ? 0 : 1);
  const series = new Map<string, ReleasedObservation[]>();
  let key = '';
  let last: ReleasedObservation | undefined;
  for (const observation of observations) {
    // A series comes in a row, and shares its dimensions.
    if (observation.measure !== last?.measure || observation.dimensions !== last.dimensions)
      key = seriesKey(observation.measure, observation.dimensions);
    last = observation;
    const known = series.get(key);
    if (!known) series.set(key, [observation]);
    else {
      const same = known.findIndex((other) => comparePeriods(other.period, observation.period) === 0);
      const other = known[same];
      if (other === undefined) known.push(observation);
      else if (rank(observation) > rank(other)) known[same] = observation;
    }
  }
  for (const list of series.values()) list.sort((a, b) => comparePeriods(b.period, a.period));
  return { list: (measure, dimensions) => series.get(seriesKey(measure, dimensions)) ?? [] };
}

/** Releases of sources that are never fetched: their figures give way to fetched ones. */
export function importedReleases(
  releases: Iterable<{ readonly releaseId: number; readonly sourceId: SourceId }>,
  sources: ReadonlyMap<string, SourceDescription>,
): ReadonlySet<number> {
  return new Set(
    [...releases].flatMap(({ releaseId, sourceId }) =>
      sources.get(sourceId)?.status.state === 'by-import' ? [releaseId] : [],
    ),
  );
}

function seriesKey(measure: MeasureId, dimensions: Readonly<Record<string, string>>): string {
  return `${measure}|${dimensionKey(dimensions)}`;
}

export function isSamePeriod(a: Period, b: Period): boolean {
  return a.start === b.start && a.end === b.end;
}
