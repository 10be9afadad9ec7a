/**
 * What a model expects to grow in a place: industries and groups of jobs, with both ends and both years. The model's own groups stand
 * here, for it tells only some sectors apart.
 */
import { dimensionKey } from '../../domain/observation.ts';
import type { CalendarDate } from '../../domain/period.ts';
import type { Measure } from '../../measures/measure.ts';
import { soc2020Groups } from '../../reference/soc2020.ts';
import { outlookOf } from '../claims/outlook.ts';
import { earlierFigure, fillColumn, type ReleaseFacts } from '../columns/column.ts';
import type { Place, RowPlace } from '../columns/place.ts';
import { publishedColumn } from '../columns/published-column.ts';
import { displayOf } from '../columns/rounding.ts';
import type { ExpectedGrowth, GrowingGroup } from '../document/growth.ts';
import type { Figure } from '../document/snapshot.ts';
import type { JobTable } from '../occupation/job-table.ts';
import { PROJECTED_JOBS } from '../occupation/questions.ts';
import {
  industriesNearest,
  PROJECTED_INDUSTRIES,
  type ProjectedIndustry,
} from '../topics/projected-industries.ts';
import { projectedGroups } from '../topics/sector-groups.ts';
import type { SectorFacts } from '../topics/sector-industries.ts';
import { inPlace } from '../words/sentences.ts';

export interface GrowthOfPlace {
  /** Null where the model was made for no such place, or expects nothing to grow there. */
  readonly growth: ExpectedGrowth | null;
  readonly figures: readonly Figure[];
  /** The industry that is expected to gain most jobs. */
  readonly first: { readonly name: string; readonly later: Figure; readonly begun: Figure } | null;
}

const NO_GROWTH: GrowthOfPlace = { growth: null, figures: [], first: null };

/** Of a group of jobs, those that most people here do. */
const JOBS_NAMED = 2;

interface GrowthWorld {
  readonly asAt: string;
  readonly measures: ReadonlyMap<string, Measure>;
  readonly releases: ReadonlyMap<number, ReleaseFacts>;
}

interface Group {
  readonly name: string;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly sector: GrowingGroup['sector'];
  /** The digits that its jobs begin with; null for an industry. */
  readonly soc2020: string | null;
}

const INDUSTRIES: readonly Group[] = PROJECTED_INDUSTRIES.map(groupOf);

const NOTES: readonly string[] = [
  'From a model made in 2023 and 2024: a forecast, not a promise. Groups of under 10,000 jobs are left out.',
  'Growth does not make a job easy to get. Other work has openings too, as people leave.',
];

function groupOf({ slug, name, sector }: ProjectedIndustry): Group {
  return { name, sector, soc2020: null, dimensions: { 'industry-group': slug } };
}

const JOB_GROUPS: readonly Group[] = soc2020Groups
  .filter(({ code }) => code.length === 2)
  .map(({ code, title }) => ({
    name: title,
    sector: null,
    soc2020: code,
    dimensions: { occupation: `soc2020:${code}` },
  }));

/** Every published series that is read. */
export function growthSeries(): { measure: string; dimension: string }[] {
  return [...INDUSTRIES, ...JOB_GROUPS].map(({ dimensions }) => ({
    measure: PROJECTED_JOBS,
    dimension: dimensionKey(dimensions),
  }));
}

/** Of the place itself, else of the area that its skills plan is made for. `jobs` are those of the place, with the people who do them. */
export function expectedGrowth(
  rows: readonly RowPlace[],
  jobs: JobTable['rows'],
  world: GrowthWorld,
): GrowthOfPlace {
  const facts = world.measures.get(PROJECTED_JOBS);
  if (facts === undefined) return NO_GROWTH;
  const found = firstTold(rows, (place) => growing(INDUSTRIES, place, facts, world));
  if (found === null) return NO_GROWTH;
  const { place, first, all: industries } = found;
  const groups = growing(JOB_GROUPS, place, facts, world);
  return {
    growth: {
      ...spanOf(place, first),
      industries: {
        caption: `Industries expected to gain the most jobs, ${inPlace(place.area.name)}`,
        rows: industries.map((each) => toRow(each, [])),
      },
      jobs: {
        caption: `Kinds of job expected to gain the most, ${inPlace(place.area.name)}`,
        rows: groups.map((each) => toRow(each, jobs)),
      },
      notes: NOTES,
    },
    figures: [...industries, ...groups].flatMap(({ later, begun }) => [later, begun]),
    first: { name: first.group.name, later: first.later, begun: first.begun },
  };
}

/** Of the place itself, else of the area that its skills plan is made for; null where the model tells of neither. */
function firstTold(rows: readonly RowPlace[], tell: (place: RowPlace['place']) => readonly Grown[]) {
  for (const role of ['here', 'skills-area'] as const) {
    const place = rows.find((row) => row.role === role)?.place;
    const all = place === undefined ? [] : tell(place);
    const [first] = all;
    if (place !== undefined && first !== undefined) return { place, first, all };
  }
  return null;
}

const spanOf = ({ area }: RowPlace['place'], { begun, later }: Grown) => ({
  areaName: area.name,
  from: begun.period?.label ?? '',
  to: later.period?.label ?? '',
});

/**
 * For a sector that is not one of the model's industries: those nearest to it, whatever is expected of them. Without them its page would
 * have nothing where the place's lists one of them.
 */
export function growthOfSector(
  rows: readonly RowPlace[],
  sector: SectorFacts,
  world: GrowthWorld,
): GrowthOfPlace {
  const facts = world.measures.get(PROJECTED_JOBS);
  const nearest = industriesNearest(sector.id);
  const isOne = nearest.length === 1 && projectedGroups(sector)[0] === nearest[0]?.slug;
  if (facts === undefined || isOne) return NO_GROWTH;
  const found = firstTold(rows, (place) => told(nearest.map(groupOf), place, facts, world));
  if (found === null) return NO_GROWTH;
  const { place, first, all: industries } = found;
  return {
    growth: {
      ...spanOf(place, first),
      industries: {
        caption: `Jobs by industry, ${inPlace(place.area.name)}`,
        rows: industries.map((each) => toRow({ ...each, group: { ...each.group, sector: null } }, [])),
      },
      jobs: { caption: '', rows: [] },
      notes: NOTES,
    },
    figures: industries.flatMap(({ later, begun }) => [later, begun]),
    first: null,
  };
}

/** The first so many of each, with the figures that they name. */
export function shownGrowth({ growth, figures, first }: GrowthOfPlace, count: number): GrowthOfPlace {
  if (growth === null || count === 0) return { growth: null, figures: [], first };
  const cut = (list: ExpectedGrowth['jobs']) => ({ ...list, rows: list.rows.slice(0, count) });
  const [industries, jobs] = [cut(growth.industries), cut(growth.jobs)];
  const named = new Set([...industries.rows, ...jobs.rows].flatMap(({ begun, later }) => [begun, later]));
  return {
    growth: { ...growth, industries, jobs },
    figures: figures.filter(({ id }) => named.has(id)),
    first,
  };
}

interface Grown {
  readonly group: Group;
  readonly later: Figure;
  readonly begun: Figure;
  readonly gained: number;
}

/** Those that are expected to gain most jobs, the most first; none that is expected to stay about the same. */
function growing(groups: readonly Group[], place: Place, facts: Measure, world: GrowthWorld): Grown[] {
  return told(groups, place, facts, world).filter(({ later, begun }) =>
    outlookOf(begun.value, later.value).startsWith('grow'),
  );
}

/** Those that have jobs enough at both ends, the most gained first. */
function told(groups: readonly Group[], place: Place, facts: Measure, world: GrowthWorld): Grown[] {
  return groups
    .flatMap((group) => outlookOfGroup(group, place, facts, world) ?? [])
    .filter(({ later, begun }) => outlookOf(begun.value, later.value) !== 'not-enough-information')
    .toSorted((a, b) => b.gained - a.gained || (a.group.name < b.group.name ? -1 : 1));
}

function outlookOfGroup(group: Group, place: Place, facts: Measure, world: GrowthWorld): Grown | null {
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

function toRow({ group, later, begun }: Grown, jobs: JobTable['rows']): GrowingGroup {
  const { name, sector, soc2020 } = group;
  const named =
    soc2020 === null
      ? []
      : jobs
          .filter((job) => job.soc2020.startsWith(soc2020) && (job.people?.value ?? 0) > 0)
          .toSorted((a, b) => (b.people?.value ?? 0) - (a.people?.value ?? 0))
          .slice(0, JOBS_NAMED);
  return {
    name,
    sector,
    jobs: named.map(({ slug, name: job }) => ({ slug, name: job })),
    begun: begun.id,
    later: later.id,
  };
}
