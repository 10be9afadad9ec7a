/** The jobs that most people do in each of several places, and which of them are on one place's list only. */
import type { Figure, JobLine, Snapshot, SnapshotJobs } from '../document/snapshot.ts';
import { inPlace } from '../words/sentences.ts';
import type { ComparedJob, ComparedJobs, PlaceJobs } from './document.ts';

const SHOWN = 5;

const SAYS: Readonly<Record<PlaceJobs['counted'], string>> = {
  people:
    'Jobs that most people who live in each place do, the most common first, with middle full-time pay a year.',
  adverts: 'Jobs with the most new adverts in each place, the most first, with middle full-time pay a year.',
};

/** Null where fewer than two of the places have a list. */
export function comparedJobs(snapshots: readonly Snapshot[]): ComparedJobs | null {
  const held = snapshots.flatMap((snapshot) =>
    snapshot.jobs === null || snapshot.jobs.rows.length === 0 ? [] : [{ snapshot, jobs: snapshot.jobs }],
  );
  if (held.length < 2) return null;
  const lists = held.map(({ snapshot, jobs }) => ({ snapshot, jobs, ...countOf(snapshot, jobs) }));
  const [length, ...otherLengths] = new Set(lists.map(({ jobs }) => jobs.rows.length));
  const [counted, ...otherCounts] = new Set(lists.map((list) => list.counted));
  const isAlike = otherCounts.length === 0 && otherLengths.length === 0;
  return {
    says: counted === undefined || otherCounts.length > 0 ? null : SAYS[counted],
    outOf: isAlike ? (length ?? null) : null,
    places: lists.map(({ snapshot, jobs, counted, countedIn }) => {
      const others = new Set(
        lists.filter((each) => each.jobs !== jobs).flatMap((each) => each.jobs.rows.map(({ slug }) => slug)),
      );
      const { code, name, slug } = snapshot.area;
      const only = isAlike ? jobs.rows.filter((row) => !others.has(row.slug)) : [];
      return {
        area: { code, name, slug },
        caption: jobs.caption,
        counted,
        countedIn,
        pay: payOf(snapshot, jobs),
        common: jobs.rows.slice(0, SHOWN).map((row) => toCompared(row, snapshot, jobs)),
        onlyHere: only.slice(0, SHOWN).map((row) => toCompared(row, snapshot, jobs)),
      };
    }),
  };
}

function countOf(snapshot: Snapshot, { rows }: SnapshotJobs): Pick<PlaceJobs, 'counted' | 'countedIn'> {
  const people = rows
    .flatMap((row) => figureOf(snapshot, row.people) ?? [])
    .find(({ value }) => value !== null);
  return { counted: people ? 'people' : 'adverts', countedIn: people?.areaName ?? snapshot.area.name };
}

function payOf(snapshot: Snapshot, { rows, payPlace }: SnapshotJobs): string | null {
  const paid = rows
    .flatMap((row) => figureOf(snapshot, row.middle) ?? [])
    .find(({ value }) => value !== null);
  if (paid === undefined) return null;
  return `${inPlace(payPlace ?? paid.areaName)}, ${paid.period?.label ?? ''}`;
}

function toCompared(row: JobLine, snapshot: Snapshot, { payPlace }: SnapshotJobs): ComparedJob {
  const { soc2020, slug, name } = row;
  const pay = figureOf(snapshot, row.middle);
  const payIn = pay === null || payPlace === null || pay.areaName === payPlace ? null : pay.areaName;
  return { soc2020, slug, name, pay, payIn };
}

function figureOf({ figures }: Snapshot, id: string | null): Figure | null {
  return figures.find((figure) => figure.id === id) ?? null;
}
