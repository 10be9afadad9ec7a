/** What a build reads: noted while it reads, so that a later edition can tell which documents a new release leaves as they are. */
import type { EditionWorld } from './build.ts';
import type { FigureTable, Place } from './place.ts';

export interface SnapshotReads {
  /** Areas whose figures were asked for, whether there were any or not. Sorted, like the measures. */
  readonly areas: readonly string[];
  readonly measures: readonly string[];
  /** Whether adverts, or what the feeds of adverts carry, were looked at. */
  readonly adverts: boolean;
  /** Whether the places like and unlike this one were looked at: they hang on the figures of every area of its kind. */
  readonly elsewhere: boolean;
}

/** Raise it when more is noted than before: what an edition noted by another form is not enough to take over from it. */
export const READS_FORM = 'reads-2';

export interface ReadLog {
  /** The same place; whatever is read from it is noted. */
  watchPlace(place: Place): Place;
  /** The same world; looking at its feeds, at the adverts without a place and at other places is noted. */
  watchWorld(world: EditionWorld): EditionWorld;
  reads(): SnapshotReads;
}

export function createReadLog(): ReadLog {
  const areas = new Set<string>();
  const measures = new Set<string>();
  let adverts = false;
  let elsewhere = false;
  const watched = new Map<Place, Place>();

  function watchFigures({ area, figures }: Place): FigureTable {
    return {
      list(measure, dimensions) {
        areas.add(area.code);
        measures.add(measure);
        return figures.list(measure, dimensions);
      },
    };
  }

  function watchPlace(place: Place): Place {
    const known = watched.get(place);
    if (known) return known;
    const { area, countryName } = place;
    const watch: Place = {
      area,
      countryName,
      figures: watchFigures(place),
      members: place.members.map(watchPlace),
      get adverts() {
        adverts = true;
        return place.adverts;
      },
    };
    watched.set(place, watch);
    return watch;
  }

  return {
    watchPlace,
    watchWorld: (world) => ({
      ...world,
      get feeds() {
        adverts = true;
        return world.feeds;
      },
      get unplaced() {
        adverts = true;
        return world.unplaced;
      },
      get elsewhere() {
        elsewhere = true;
        return world.elsewhere;
      },
    }),
    reads: () => ({ areas: [...areas].sort(), measures: [...measures].sort(), adverts, elsewhere }),
  };
}
