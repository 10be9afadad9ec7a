/** What a build reads: noted while it reads, so that a later edition can tell which documents a new release leaves as they are. */

import type { FigureTable, Place } from './columns/place.ts';
import type { EditionWorld } from './edition-world.ts';
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

/** Where reads are noted now: another place while `remember` does its work. */
interface Notebook {
  open: Noted;
}

export function createReadLog(): ReadLog {
  const book: Notebook = { open: nothing() };
  const watched = new Map<Place, Place>();

  function watchPlace(place: Place): Place {
    const known = watched.get(place);
    if (known) return known;
    const { area, countryName } = place;
    const watch: Place = {
      area,
      countryName,
      figures: watchFigures(place, book),
      members: place.members.map(watchPlace),
      get adverts() {
        book.open.adverts = true;
        return place.adverts;
      },
      get posted() {
        book.open.adverts = true;
        return place.posted;
      },
    };
    watched.set(place, watch);
    return watch;
  }

  return {
    watchPlace,
    watchWorld: (world) => watchWorld(world, book),
    remember: (work) => rememberWork(work, book),
    takeReads: () => {
      const { areas, measures, adverts, elsewhere } = book.open;
      book.open = nothing();
      return { areas: [...areas].sort(), measures: [...measures].sort(), adverts, elsewhere };
    },
  };
}

function watchFigures({ area, figures }: Place, book: Notebook): FigureTable {
  return {
    list(measure, dimensions) {
      book.open.areas.add(area.code);
      book.open.measures.add(measure);
      return figures.list(measure, dimensions);
    },
  };
}

function watchWorld(world: EditionWorld, book: Notebook): EditionWorld {
  return {
    ...world,
    get feeds() {
      book.open.adverts = true;
      return world.feeds;
    },
    get unplaced() {
      book.open.adverts = true;
      return world.unplaced;
    },
    get elsewhere() {
      book.open.elsewhere = true;
      return world.elsewhere;
    },
  };
}

/** Whoever asks for the work has read what it read, also when it was done for somebody else. */
function rememberWork<T>(work: () => T, book: Notebook): () => T {
  let done: { readonly value: T; readonly reads: Noted } | null = null;
  return () => {
    const outer = book.open;
    if (done === null) {
      book.open = nothing();
      try {
        done = { value: work(), reads: book.open };
      } finally {
        book.open = outer;
      }
    }
    for (const code of done.reads.areas) outer.areas.add(code);
    for (const measure of done.reads.measures) outer.measures.add(measure);
    outer.adverts ||= done.reads.adverts;
    outer.elsewhere ||= done.reads.elsewhere;
    return done.value;
  };
}
