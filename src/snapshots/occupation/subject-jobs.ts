/** Jobs of a place whose profiles name a school subject, with their pay: where it matters most first, then most people. */
import type { Soc2020Code } from '../../domain/classification.ts';
import type { Instant } from '../../domain/period.ts';
import type { SourceId } from '../../domain/release.ts';
import type { SchoolSubject } from '../../reference/school-subjects.ts';
import { mainArea } from '../columns/main-area.ts';
import { DEMONSTRATION_NOTICE } from '../document/making.ts';
import type { Figure, SnapshotSource } from '../document/snapshot.ts';
import { describeSources } from '../words/source-block.ts';
import type { OccupationWorld } from './build.ts';
import type { FilledJobs } from './job-table.ts';

export interface SubjectJobs {
  readonly notice: string | null;
  readonly asAt: Instant;
  readonly area: FilledJobs['area'];
  readonly subject: SchoolSubject;
  /** Where people in the jobs were counted, for their order; null where nobody shows any: they then stand by name. */
  readonly counted: { readonly areaName: string; readonly period: string | null } | null;
  /** Where the pay of most of the jobs is from, and of when. Null where nobody shows any. */
  readonly payPlace: string | null;
  readonly payPeriod: string | null;
  readonly rows: readonly SubjectJob[];
  readonly sources: readonly SnapshotSource[];
}

interface SubjectJob {
  readonly slug: string;
  readonly name: string;
  /** Null where no place around shows it. */
  readonly pay: Figure | null;
}

/** By job how strongly its profiles name the subject, in whole numbers: the higher, the more it matters. */
export type NamingJobs = ReadonlyMap<Soc2020Code, number>;

/** As many as anybody reads on a wall. */
const MOST_JOBS = 10;

/** People in one of the jobs are counted there: the place, or a wider one, can say which has most. */
export function countsPeople({ rows }: FilledJobs, jobs: NamingJobs): boolean {
  return rows.some(({ job, row }) => jobs.has(job.soc2020) && row.people?.value != null);
}

/** `own` holds the place's jobs with their pay; `counted` those of the nearest place that counts people in them, null where none does. */
export function buildSubjectJobs(
  subject: SchoolSubject,
  named: { readonly jobs: NamingJobs; readonly source: SourceId },
  own: FilledJobs,
  counted: FilledJobs | null,
  world: OccupationWorld,
): SubjectJobs {
  const people = new Map(
    (counted?.rows ?? []).flatMap(({ job, row }) =>
      row.people?.value == null ? [] : [[job.soc2020, row.people] as const],
    ),
  );
  const amount = (soc2020: Soc2020Code) => people.get(soc2020)?.value ?? -1;
  const shown = own.rows
    .filter(({ job }) => named.jobs.has(job.soc2020))
    .toSorted(
      (a, b) =>
        (named.jobs.get(b.job.soc2020) ?? 0) - (named.jobs.get(a.job.soc2020) ?? 0) ||
        amount(b.job.soc2020) - amount(a.job.soc2020) ||
        (a.job.name < b.job.name ? -1 : 1),
    )
    .slice(0, MOST_JOBS);
  const paid = shown.flatMap(({ row }) => (row.pay?.value == null ? [] : [row.pay]));
  const payPlace = mainArea(paid);
  const ordered = shown.flatMap(({ job }) => people.get(job.soc2020) ?? []);
  const { asAt, isDemonstration, sources, releases } = world;
  return {
    notice: isDemonstration ? DEMONSTRATION_NOTICE : null,
    asAt,
    area: own.area,
    subject,
    counted:
      counted === null || ordered.length === 0
        ? null
        : { areaName: counted.area.name, period: ordered[0]?.period?.label ?? null },
    payPlace,
    payPeriod: paid.find(({ areaName }) => areaName === payPlace)?.period?.label ?? null,
    rows: shown.map(({ job, row }) => ({
      slug: job.slug,
      name: job.name,
      pay: row.pay?.value == null ? null : row.pay,
    })),
    sources: describeSources([...paid, ...ordered], sources, releases, asAt, [named.source]),
  };
}
