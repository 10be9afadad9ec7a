/** The groups of work that the projections tell apart, and what a model expects of each in a place: jobs now, and in its last year. */

import type { SectorId } from '../../domain/classification.ts';
import { atStart } from '../../domain/first-letter.ts';
import { dimensionKey } from '../../domain/observation.ts';
import type { CalendarDate } from '../../domain/period.ts';
import type { Measure } from '../../measures/measure.ts';
import { plainGroupName } from '../../reference/job-group-names.ts';
import { soc2020Groups } from '../../reference/soc2020.ts';
import { outlookOf } from '../claims/outlook.ts';
import { earlierFigure, fillColumn, type ReleaseFacts } from '../columns/column.ts';
import type { Place, RowPlace } from '../columns/place.ts';
import { publishedColumn } from '../columns/published-column.ts';
import { displayOf } from '../columns/rounding.ts';
import type { GrowingGroup } from '../document/growth.ts';
import type { Figure, PlaceRole } from '../document/snapshot.ts';
import type { JobTable } from '../occupation/job-table.ts';
import { PROJECTED_JOBS } from '../occupation/questions.ts';
import { PROJECTED_INDUSTRIES, type ProjectedIndustry } from '../topics/projected-industries.ts';

export interface GrowthWorld {
  readonly asAt: string;
  readonly measures: ReadonlyMap<string, Measure>;
  readonly releases: ReadonlyMap<number, ReleaseFacts>;
}

interface ProjectedGroup {
  readonly name: string;
  /** The classification's own; null for an industry. */
  readonly officialName: string | null;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly sector: GrowingGroup['sector'];
  /** Of an industry that no sector has to itself, those that it is nearest to. */
  readonly shared: readonly SectorId[];
  /** The digits that its jobs begin with; null for an industry. */
  readonly soc2020: string | null;
}

/** What a model expects of a group in a place. */
export interface Projection {
  readonly group: ProjectedGroup;
  readonly later: Figure;
  readonly begun: Figure;
  readonly gained: number;
}

export const PROJECTION_NOTES: readonly [string, string] = [
  'From a model made in 2023 and 2024: a forecast, not a promise. Groups of under 10,000 jobs are left out.',
  'Growth does not make a job easy to get. Other work has openings too, as people leave.',
];

export const PROJECTED_INDUSTRY_GROUPS: readonly ProjectedGroup[] = PROJECTED_INDUSTRIES.map(groupOfIndustry);

export const JOB_GROUPS: readonly ProjectedGroup[] = soc2020Groups
  .filter(({ code }) => code.length === 2)
  .map(({ code, title }) => ({
    name: atStart(plainGroupName(code)),
    officialName: title,
    sector: null,
    shared: [],
    soc2020: code,
    dimensions: { occupation: `soc2020:${code}` },
  }));

export function groupOfIndustry({ slug, name, sector, shared = [] }: ProjectedIndustry): ProjectedGroup {
  return { name, officialName: null, sector, shared, soc2020: null, dimensions: { 'industry-group': slug } };
}

/** Every published series that is read. */
export function growthSeries(): { measure: string; dimension: string }[] {
  return [...PROJECTED_INDUSTRY_GROUPS, ...JOB_GROUPS].map(({ dimensions }) => ({
    measure: PROJECTED_JOBS,
    dimension: dimensionKey(dimensions),
  }));
}

/** Of the first of these places that the model tells of; null where it tells of none. */
export function firstTold(
  rows: readonly RowPlace[],
  roles: readonly PlaceRole[],
  tell: (place: Place) => readonly Projection[],
) {
  for (const role of roles) {
    for (const { place } of rows.filter((row) => row.role === role)) {
      const all = tell(place);
      const [first] = all;
      if (first !== undefined) return { place, role, first, all };
    }
  }
  return null;
}

/** Those that have jobs enough at both ends, the most gained first. */
export function toldGroups(
  groups: readonly ProjectedGroup[],
  place: Place,
  facts: Measure,
  world: GrowthWorld,
): Projection[] {
  return groups
    .flatMap((group) => outlookOfGroup(group, place, facts, world) ?? [])
    .filter(({ later, begun }) => outlookOf(begun.value, later.value) !== 'not-enough-information')
    .toSorted((a, b) => b.gained - a.gained || (a.group.name < b.group.name ? -1 : 1));
}

/** Of these, those that are expected to grow: none that is expected to stay about the same. */
export function growingAmong(told: readonly Projection[]): Projection[] {
  return told.filter(({ later, begun }) => outlookOf(begun.value, later.value).startsWith('grow'));
}

function outlookOfGroup(
  group: ProjectedGroup,
  place: Place,
  facts: Measure,
  world: GrowthWorld,
): Projection | null {
  const today: CalendarDate = world.asAt.slice(0, 10);
  const column = publishedColumn(
    {
      measure: PROJECTED_JOBS,
      dimensions: group.dimensions,
      label: group.name,
      display: displayOf(facts.unit),
      isEstimate: facts.isEstimate,
      today,
    },
    world.measures,
  );
  const { period, figures } = fillColumn(column, [place], world.releases);
  const begun = earlierFigure(column, place, period, world.releases);
  const [later] = figures;
  return later?.value == null || begun?.value == null
    ? null
    : { group, later, begun, gained: later.value - begun.value };
}

/** Of a group the jobs that most people here do; "Other office administrator" is what is left over, and no job that a reader could name. */
export function commonIn(
  soc2020: string | null,
  jobs: JobTable['rows'],
  most: number,
  isAsked: (job: JobTable['rows'][number]) => boolean = () => true,
): readonly JobTable['rows'][number][] {
  return soc2020 === null
    ? []
    : jobs
        .filter(
          (job) =>
            job.soc2020.startsWith(soc2020) &&
            (job.people?.value ?? 0) > 0 &&
            !/^Other /.test(job.name) &&
            isAsked(job),
        )
        .toSorted((a, b) => (b.people?.value ?? 0) - (a.people?.value ?? 0))
        .slice(0, most);
}
