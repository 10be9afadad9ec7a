/** What a build reads: noted while it reads, so that a later edition can tell which documents a new release leaves as they are. */
import type { EditionWorld } from './build.ts';
import type { FigureTable, Place } from './columns/place.ts';
import type { Remember } from './remember.ts';

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
export const READS_FORM = 'reads-3';

export interface ReadLog {
  /** The same place; whatever is read from it is noted. */
  watchPlace(place: Place): Place;
  /** The same world; looking at its feeds, at the adverts without a place and at other places is noted. */
  watchWorld(world: EditionWorld): EditionWorld;
  readonly remember: Remember;
  /** What was read since it was last asked. */
  takeReads(): SnapshotReads;
}

interface Noted {
  readonly areas: Set<string>;
  readonly measures: Set<string>;
  adverts: boolean;
  elsewhere: boolean;
}

const nothing = (): Noted => ({ areas: new Set(), measures: new Set(), adverts: false, elsewhere: false });

export function createReadLog(): ReadLog {
  let noted = nothing();
  const watched = new Map<Place, Place>();

  function watchFigures({ area, figures }: Place): FigureTable {
    return {
      list(measure, dimensions) {
        noted.areas.add(area.code);
        noted.measures.add(measure);
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
        noted.adverts = true;
        return place.adverts;
      },
    };
    watched.set(place, watch);
    return watch;
  }

  /** Whoever asks for the work has read what it read, also when it was done for somebody else. */
  function remember<T>(work: () => T): () => T {
    let done: { readonly value: T; readonly reads: Noted } | null = null;
    return () => {
      const outer = noted;
      if (done === null) {
        noted = nothing();
        try {
          done = { value: work(), reads: noted };
        } finally {
          noted = outer;
        }
      }
      for (const code of done.reads.areas) outer.areas.add(code);
      for (const measure of done.reads.measures) outer.measures.add(measure);
      outer.adverts ||= done.reads.adverts;
      outer.elsewhere ||= done.reads.elsewhere;
      return done.value;
    };
  }

  return {
    watchPlace,
    watchWorld: (world) => ({
      ...world,
      get feeds() {
        noted.adverts = true;
        return world.feeds;
      },
      get unplaced() {
        noted.adverts = true;
        return world.unplaced;
      },
      get elsewhere() {
        noted.elsewhere = true;
        return world.elsewhere;
      },
    }),
    remember,
    takeReads: () => {
      const { areas, measures, adverts, elsewhere } = noted;
      noted = nothing();
      return { areas: [...areas].sort(), measures: [...measures].sort(), adverts, elsewhere };
    },
  };
}
