/**
 * What a model expects to grow in a place: industries and groups of jobs, with both ends and both years. The model's own groups stand
 * here, for it tells only some sectors apart.
 */
import type { RowPlace } from '../columns/place.ts';
import type { ExpectedGrowth, GrowingGroup } from '../document/growth.ts';
import type { Figure } from '../document/snapshot.ts';
import {
  commonIn,
  firstTold,
  type GrowthWorld,
  groupOfIndustry,
  growingAmong,
  JOB_GROUPS,
  PROJECTED_INDUSTRY_GROUPS,
  PROJECTION_NOTES,
  type Projection,
  toldGroups,
} from '../growth/projected.ts';
import type { JobTable } from '../occupation/job-table.ts';
import { PROJECTED_JOBS } from '../occupation/questions.ts';
import { industriesNearest } from '../topics/projected-industries.ts';
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

/** The place itself, else the area that its skills plan is made for. */
const OWN_PLACES = ['here', 'skills-area'] as const;

/** Of a group of jobs, those that most people here do. */
const JOBS_NAMED = 2;

/** Of the place itself, else of the area that its skills plan is made for. `jobs` are those of the place, with the people who do them. */
export function expectedGrowth(
  rows: readonly RowPlace[],
  jobs: JobTable['rows'],
  world: GrowthWorld,
): GrowthOfPlace {
  const facts = world.measures.get(PROJECTED_JOBS);
  if (facts === undefined) return NO_GROWTH;
  const found = firstTold(rows, OWN_PLACES, (place) =>
    growingAmong(toldGroups(PROJECTED_INDUSTRY_GROUPS, place, facts, world)),
  );
  if (found === null) return NO_GROWTH;
  const { place, first, all: industries } = found;
  const groups = growingAmong(toldGroups(JOB_GROUPS, place, facts, world));
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
      notes: PROJECTION_NOTES,
    },
    figures: [...industries, ...groups].flatMap(({ later, begun }) => [later, begun]),
    first: { name: first.group.name, later: first.later, begun: first.begun },
  };
}

const spanOf = ({ area }: RowPlace['place'], { begun, later }: Projection) => ({
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
  const found = firstTold(rows, OWN_PLACES, (place) =>
    toldGroups(nearest.map(groupOfIndustry), place, facts, world),
  );
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
      notes: PROJECTION_NOTES,
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

function toRow({ group, later, begun }: Projection, jobs: JobTable['rows']): GrowingGroup {
  const { name, officialName, sector, soc2020 } = group;
  return {
    name,
    officialName,
    sector,
    jobs: commonIn(soc2020, jobs, JOBS_NAMED).map(({ slug, name: job }) => ({ slug, name: job })),
    begun: begun.id,
    later: later.id,
  };
}
