/** The common jobs of a place whose pay is published for one and the same area, to be read on a wall. */
import type { SectorId, Soc2020Code } from '../../domain/classification.ts';
import type { Instant } from '../../domain/period.ts';
import { mainArea } from '../columns/main-area.ts';
import { DEMONSTRATION_NOTICE } from '../document/making.ts';
import type { Figure, SnapshotSource } from '../document/snapshot.ts';
import { describeSources } from '../words/source-block.ts';
import type { OccupationWorld } from './build.ts';
import type { FilledJobs } from './job-table.ts';
import type { SkillLevel } from './skill-level.ts';

export interface PaidJobs {
  readonly notice: string | null;
  readonly asAt: Instant;
  readonly area: FilledJobs['area'];
  /** What makes a job common, where that was counted and when. */
  readonly counted: {
    readonly by: 'people' | 'adverts';
    readonly areaName: string;
    readonly period: string | null;
  };
  /** The one area that all the pay is of. */
  readonly payPlace: string;
  readonly payPeriod: string;
  /** The most common first. */
  readonly rows: readonly PaidJob[];
  readonly sources: readonly SnapshotSource[];
}

interface PaidJob {
  readonly soc2020: Soc2020Code;
  readonly slug: string;
  readonly name: string;
  readonly pay: Figure;
  readonly entry: Pick<SkillLevel, 'level' | 'label'>;
}

/** As many as anybody reads on a wall. */
const MOST_JOBS = 10;
/** Fewer are no table to stop for. */
const LEAST_JOBS = 3;

/** What jobs of the place, or of a wider one, can be put in order by: people before adverts; null where neither is known. */
export function countedBy({ rows }: FilledJobs): 'people' | 'adverts' | null {
  if (rows.some(({ row }) => row.people?.value != null)) return 'people';
  return rows.some(({ row }) => row.adverts?.value != null) ? 'adverts' : null;
}

/** `counted` is the nearest place that counts its jobs. Null where too few jobs of the sector have both a count and pay. */
export function buildPaidJobs(
  own: FilledJobs,
  counted: FilledJobs,
  by: 'people' | 'adverts',
  sector: SectorId | null,
  world: OccupationWorld,
): PaidJobs | null {
  const amounts = new Map(
    counted.rows.flatMap(({ job, row }) => (row[by] === null ? [] : [[job.soc2020, row[by]]])),
  );
  const amountOf = (soc2020: Soc2020Code) => amounts.get(soc2020)?.value ?? 0;
  const common = own.rows
    .flatMap(({ job, row }) => {
      const isOf = sector === null || job.sectors.some((each) => each.sector.id === sector);
      // A group of several jobs has no pay that a pupil could ask for.
      return isOf && !job.isSeveral && row.pay?.value != null && amountOf(job.soc2020) > 0
        ? [{ job, row, pay: row.pay }]
        : [];
    })
    .toSorted(
      (a, b) => amountOf(b.job.soc2020) - amountOf(a.job.soc2020) || (a.job.name < b.job.name ? -1 : 1),
    );
  const shown = ofOneArea(common);
  const [first] = shown;
  if (first === undefined || shown.length < LEAST_JOBS) return null;
  const counts = shown.flatMap(({ job }) => amounts.get(job.soc2020) ?? []);
  const { asAt, isDemonstration, sources, releases } = world;
  return {
    notice: isDemonstration ? DEMONSTRATION_NOTICE : null,
    asAt,
    area: own.area,
    counted: { by, areaName: counted.area.name, period: counts[0]?.period?.label ?? null },
    payPlace: first.pay.areaName,
    payPeriod: first.pay.period?.label ?? '',
    rows: shown.map(({ job, row, pay }) => ({
      soc2020: job.soc2020,
      slug: job.slug,
      name: job.name,
      pay,
      entry: row.entry,
    })),
    sources: describeSources([...shown.map(({ pay }) => pay), ...counts], sources, releases, asAt),
  };
}

/** Of the areas that have pay for ten of the jobs, the one whose ten come first in the order; where none has ten, the one that has most. */
function ofOneArea<T extends { readonly pay: Figure }>(common: readonly T[]): readonly T[] {
  const counts = new Map<string, number>();
  for (const { pay } of common) {
    const count = (counts.get(pay.areaName) ?? 0) + 1;
    counts.set(pay.areaName, count);
    // The first area to have ten.
    if (count === MOST_JOBS)
      return common.filter((each) => each.pay.areaName === pay.areaName).slice(0, MOST_JOBS);
  }
  const most = mainArea(common.map(({ pay }) => pay));
  return common.filter(({ pay }) => pay.areaName === most);
}
