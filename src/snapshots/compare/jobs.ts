/** The most common jobs in each of several places: where each job stands on each list, and what it pays where all of the places lie. */
import type { Soc2020Code } from '../../domain/classification.ts';
import { mainArea } from '../columns/main-area.ts';
import type { Figure, JobLine, Snapshot, SnapshotJobs, SnapshotSource } from '../document/snapshot.ts';
import { inPlace } from '../words/sentences.ts';
import type { ComparedJob, ComparedJobs, PlaceJobs } from './document.ts';

const SHOWN = 5;

const SAYS: Readonly<Record<PlaceJobs['counted'], string>> = {
  people: 'The most common jobs of people who live in each place',
  adverts: 'The jobs with the most new adverts in each place',
};

/** Middle pay of jobs, each of one area in which all of the places lie: regions apart would look like places apart. */
export interface SharedPay {
  readonly byJob: ReadonlyMap<Soc2020Code, Figure>;
  /** Of two places that lie in two regions: the regions’ names, and a figure of each for the jobs of which both have one. */
  readonly regional: {
    readonly names: readonly string[];
    readonly byJob: ReadonlyMap<Soc2020Code, readonly Figure[]>;
  } | null;
  readonly sources: readonly SnapshotSource[];
}

export const NO_PAY: SharedPay = { byJob: new Map(), regional: null, sources: [] };

interface List extends Pick<PlaceJobs, 'counted' | 'countedIn' | 'countedAt'> {
  readonly snapshot: Snapshot;
  readonly jobs: SnapshotJobs;
}

/** Null where fewer than two of the places have a list. */
export function comparedJobs(
  snapshots: readonly Snapshot[],
  { byJob, regional }: SharedPay,
): ComparedJobs | null {
  const lists = snapshots.flatMap((snapshot): List[] => {
    const { jobs } = snapshot;
    return jobs === null || jobs.rows.length === 0 ? [] : [{ snapshot, jobs, ...countOf(snapshot, jobs) }];
  });
  if (lists.length < 2) return null;
  const [length, ...otherLengths] = new Set(lists.map(({ jobs }) => jobs.rows.length));
  const [counted, ...otherCounts] = new Set(lists.map((list) => list.counted));
  const isAlike = otherCounts.length === 0 && otherLengths.length === 0;
  const paid = jobsOnLists(snapshots).flatMap(({ soc2020 }) => byJob.get(soc2020) ?? []);
  const payPlace = mainArea(paid);
  const toCompared = ({ soc2020, slug, name }: JobLine): ComparedJob => {
    const own = byJob.get(soc2020) ?? null;
    const payIn = own === null || own.areaName === payPlace ? null : own.areaName;
    const regionalPay = regional?.byJob.get(soc2020) ?? [];
    return { soc2020, slug, name, pay: own, payIn, regionalPay };
  };
  const [countedAt, ...otherTimes] = new Set(lists.map((list) => list.countedAt));
  const when = countedAt == null || otherTimes.length > 0 ? '' : ` (${countedAt})`;
  const period = paid.find(({ areaName }) => areaName === payPlace)?.period?.label;
  return {
    says:
      counted === undefined || otherCounts.length > 0
        ? null
        : `${SAYS[counted]}${when}${isAlike && length !== undefined ? `: ${whichAreListed(lists.length, length)}` : ''}.`,
    pay: payPlace === null ? null : [inPlace(payPlace), ...(period === undefined ? [] : [period])].join(', '),
    payRegions: regional?.names ?? [],
    outOf: isAlike ? (length ?? null) : null,
    places: lists.map(({ snapshot, jobs, counted, countedIn, countedAt }) => {
      const { code, name, slug } = snapshot.area;
      const common = jobs.rows.slice(0, SHOWN).map(toCompared);
      return { area: { code, name, slug }, caption: jobs.caption, counted, countedIn, countedAt, common };
    }),
    rows: isAlike ? rankedJobs(lists).map(({ job, ranks }) => ({ ...toCompared(job), ranks })) : [],
    sources: sourcesOf(lists, [...paid, ...(regional === null ? [] : [...regional.byJob.values()].flat())]),
  };
}

/** Of what the ranks leave out, as {@link rankedJobs} does: nobody is to look for the sixth. */
function whichAreListed(places: number, outOf: number): string {
  return places === 2
    ? `those among the first ${SHOWN} in either, and those among the first ${outOf} in one alone`
    : `those among the first ${SHOWN} in any of them`;
}

/** Every job on one of the lists, once. */
export function jobsOnLists(snapshots: readonly Snapshot[]): JobLine[] {
  const lines = snapshots.flatMap(({ jobs }) => jobs?.rows ?? []);
  return [...new Map(lines.map((line) => [line.soc2020, line])).values()];
}

/** In the first place's order, then those of the others. Of two places also what is on one list alone, however far down. */
function rankedJobs(lists: readonly List[]): { job: JobLine; ranks: (number | null)[] }[] {
  return jobsOnLists(lists.map(({ snapshot }) => snapshot))
    .map((job) => ({
      job,
      ranks: lists.map(({ jobs }) => {
        const at = jobs.rows.findIndex(({ soc2020 }) => soc2020 === job.soc2020);
        return at === -1 ? null : at + 1;
      }),
    }))
    .filter(
      ({ ranks }) =>
        ranks.some((rank) => rank !== null && rank <= SHOWN) || (lists.length === 2 && ranks.includes(null)),
    );
}

function sourcesOf(lists: readonly List[], paid: readonly Figure[]): string[] {
  const used = lists.flatMap(({ snapshot, jobs, counted }) =>
    jobs.rows.flatMap((row) => figureOf(snapshot, row[counted]) ?? []),
  );
  return [...new Set([...used, ...paid].flatMap(({ sources }) => sources))];
}

function countOf(
  snapshot: Snapshot,
  { rows }: SnapshotJobs,
): Pick<PlaceJobs, 'counted' | 'countedIn' | 'countedAt'> {
  const people = rows
    .flatMap((row) => figureOf(snapshot, row.people) ?? [])
    .find(({ value }) => value !== null);
  return {
    counted: people ? 'people' : 'adverts',
    countedIn: people?.areaName ?? snapshot.area.name,
    countedAt: people?.period?.label ?? null,
  };
}

function figureOf({ figures }: Snapshot, id: string | null): Figure | null {
  return figures.find((figure) => figure.id === id) ?? null;
}
