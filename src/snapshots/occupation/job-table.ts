/** Jobs of a place in one table: how many people do each, how many new adverts, what it pays, how people get in. */
import type { SourceDescription } from '../../connectors/contract.ts';
import type { SectorId } from '../../domain/classification.ts';
import { dimensionKey } from '../../domain/observation.ts';
import type { Instant, Period } from '../../domain/period.ts';
import type { Measure } from '../../measures/measure.ts';
import type { Occupation } from '../../reference/occupations.ts';
import { fillColumn, type ReleaseFacts } from '../columns/column.ts';
import { mainArea } from '../columns/main-area.ts';
import type { Place } from '../columns/place.ts';
import { type PublishedColumn, publishedColumn } from '../columns/published-column.ts';
import { displayOf } from '../columns/rounding.ts';
import { DEMONSTRATION_NOTICE } from '../document/making.ts';
import type { Figure, SnapshotSource } from '../document/snapshot.ts';
import { describeSources } from '../words/source-block.ts';
import { payOfJob } from './pay-of-job.ts';
import { LOWER, MIDDLE, NEW_ADVERTS, ofOccupation, PAY, PEOPLE, PEOPLE_SHARE, UPPER } from './questions.ts';
import { type SkillLevel, skillLevelOf } from './skill-level.ts';

export const JOB_ORDERS = ['people', 'adverts', 'pay', 'name'] as const;
export type JobOrder = (typeof JOB_ORDERS)[number];

export interface JobTableWish {
  readonly sector: SectorId | null;
  /** The most learning that a job may usually ask for, 1 to 4; null for any. */
  readonly mostEntry: SkillLevel['level'] | null;
  /** Pounds for a full-time year that the middle must reach; null for any. */
  readonly minPay: number | null;
  readonly order: JobOrder;
}

export interface JobTable {
  readonly isDemonstration: boolean;
  readonly notice: string | null;
  readonly asAt: Instant;
  readonly area: { readonly code: string; readonly name: string; readonly slug: string };
  readonly wish: JobTableWish;
  /** Where the pay of most jobs is from; a figure of another place says so by its area. Null where nobody gives any. */
  readonly payPlace: string | null;
  readonly rows: readonly JobRow[];
  readonly periods: {
    readonly people: string | null;
    readonly adverts: string | null;
    readonly pay: string | null;
  };
  readonly sources: readonly SnapshotSource[];
}

interface JobRow {
  readonly soc2020: string;
  readonly slug: string;
  readonly name: string;
  readonly isSeveral: boolean;
  readonly entry: Pick<SkillLevel, 'level' | 'label'>;
  /** Null where the source has nothing on the job in the place. */
  readonly people: Figure | null;
  readonly share: Figure | null;
  readonly adverts: Figure | null;
  readonly pay: Figure | null;
}

interface JobTableWorld {
  readonly asAt: Instant;
  readonly isDemonstration: boolean;
  readonly measures: ReadonlyMap<string, Measure>;
  readonly releases: ReadonlyMap<number, ReleaseFacts>;
  readonly sources: ReadonlyMap<string, SourceDescription>;
}

const PARTS = [
  { measure: PEOPLE, dimensions: {} },
  { measure: PEOPLE_SHARE, dimensions: {} },
  { measure: NEW_ADVERTS, dimensions: {} },
  { measure: PAY, dimensions: LOWER },
  { measure: PAY, dimensions: MIDDLE },
  { measure: PAY, dimensions: UPPER },
] as const;

/** The series that a table reads, of the jobs in it. */
export function jobTableSeries(jobs: readonly Occupation[]): { measure: string; dimension: string }[] {
  return jobs.flatMap(({ soc2020 }) =>
    PARTS.map(({ measure, dimensions }) => ({
      measure,
      dimension: dimensionKey({ ...ofOccupation(soc2020), ...dimensions }),
    })),
  );
}

/** What every table of a place is chosen from: its figures are read once for all orders and wishes. */
export interface FilledJobs {
  readonly area: JobTable['area'];
  readonly rows: readonly { readonly job: Occupation; readonly row: JobRow }[];
}

/** `around` begins with the place itself; the pay of each job is that of the nearest place that has it. */
export function fillJobs(
  jobs: readonly Occupation[],
  around: readonly Place[],
  world: Pick<JobTableWorld, 'measures' | 'releases'>,
): FilledJobs {
  const [here] = around;
  if (!here) throw new Error('A table of jobs needs a place');
  const rows = jobs
    .map((job) => ({ job, row: toRow(job, here, around, world) }))
    .filter(({ row }) => row.people !== null || row.adverts !== null || row.pay !== null);
  return {
    area: { code: here.area.code, name: here.area.name, slug: here.area.slug },
    rows,
  };
}

export function buildJobTable(
  { area, rows: filled }: FilledJobs,
  wish: JobTableWish,
  world: JobTableWorld,
): JobTable {
  const rows = filled
    .filter(
      ({ job, row }) =>
        (wish.sector === null || job.sectors.some(({ sector }) => sector.id === wish.sector)) &&
        row.entry.level <= (wish.mostEntry ?? 4),
    )
    .map(({ row }) => row)
    .filter(({ pay }) => wish.minPay === null || (pay?.value ?? 0) >= wish.minPay)
    .sort(inOrder(wish.order));
  const figures = rows
    .flatMap(({ people, share, adverts, pay }) => [people, share, adverts, pay])
    .flatMap((each) => each ?? []);
  const periodOf = (pick: (row: JobRow) => Figure | null): string | null =>
    newest(rows.flatMap((row) => pick(row)?.period ?? []));
  return {
    isDemonstration: world.isDemonstration,
    notice: world.isDemonstration ? DEMONSTRATION_NOTICE : null,
    asAt: world.asAt,
    area,
    wish,
    payPlace: mainArea(rows.flatMap(({ pay }) => (pay?.value == null ? [] : [pay]))),
    rows,
    periods: {
      people: periodOf(({ people }) => people),
      adverts: periodOf(({ adverts }) => adverts),
      pay: periodOf(({ pay }) => pay),
    },
    sources: describeSources(figures, world.sources, world.releases, world.asAt),
  };
}

function newest(periods: readonly Period[]): string | null {
  return [...periods].sort((a, b) => (a.end < b.end ? 1 : -1))[0]?.label ?? null;
}

function toRow(
  job: Occupation,
  here: Place,
  around: readonly Place[],
  world: Pick<JobTableWorld, 'measures' | 'releases'>,
): JobRow {
  const own = ofOccupation(job.soc2020);
  const figure = (
    place: Place | undefined,
    measure: string,
    dimensions: Readonly<Record<string, string>>,
    display?: PublishedColumn['display'],
  ): Figure | null => {
    const facts = world.measures.get(measure);
    if (facts === undefined || place === undefined) return null;
    const wish = { measure, dimensions, label: job.name, isEstimate: facts.isEstimate };
    const column = publishedColumn({ ...wish, display: display ?? displayOf(facts.unit) }, world.measures);
    const [found] = fillColumn(column, [place], world.releases).figures;
    return found === undefined || found.reference === null ? null : found;
  };
  const { level, label } = skillLevelOf(job.soc2020);
  return {
    soc2020: job.soc2020,
    slug: job.slug,
    name: job.name,
    isSeveral: job.isSeveral,
    entry: { level, label },
    people: figure(here, PEOPLE, own),
    share: figure(here, PEOPLE_SHARE, own, 'per-1000'),
    adverts: figure(here, NEW_ADVERTS, own),
    // Where nobody shows any, what the widest place says of it.
    pay: payOfJob(job, around, world)?.middle ?? figure(around.at(-1), PAY, { ...own, ...MIDDLE }),
  };
}

/** Most first, and jobs without the figure last; jobs that tie stand by name. */
function inOrder(order: JobOrder): (a: JobRow, b: JobRow) => number {
  const byName = (a: JobRow, b: JobRow) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
  if (order === 'name') return byName;
  const amount = (row: JobRow) => row[order]?.value ?? Number.NEGATIVE_INFINITY;
  return (a, b) => {
    const [first, second] = [amount(a), amount(b)];
    return first === second ? byName(a, b) : second > first ? 1 : -1;
  };
}
