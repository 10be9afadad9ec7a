/** What a comparison is asked for, and its figures: those of the stored snapshots, or of one measure. */

import { hasDimension, listDimensions } from '../../db/repositories/editions/figures.ts';
import { listSeriesFigures, type WantedSeries } from '../../db/repositories/editions/series-figures.ts';
import { type Area, figureCodes } from '../../domain/area.ts';
import { ALL_SECTORS } from '../../domain/classification.ts';
import { dimensionKey } from '../../domain/observation.ts';
import type { Measure } from '../../measures/measure.ts';
import { membersOf } from '../../snapshots/columns/members.ts';
import { createFigureTable, importedReleases, type Place } from '../../snapshots/columns/place.ts';
import { compareMeasure } from '../../snapshots/compare/compare-measure.ts';
import { compareSector } from '../../snapshots/compare/compare-sector.ts';
import type { Comparison } from '../../snapshots/compare/document.ts';
import { jobsOnLists } from '../../snapshots/compare/jobs.ts';
import type { Snapshot } from '../../snapshots/document/snapshot.ts';
import { parseSnapshot } from '../../snapshots/document/stored-snapshot.ts';
import type { RouteDeps } from '../answers/deps.ts';
import { Problem } from '../answers/problem.ts';
import type { Publication } from '../answers/publication.ts';
import { chooseCurrentArea, getMeasure } from '../requests/find.ts';
import { findArea } from '../requests/find-places.ts';
import type { z } from '../schemas/common.ts';
import type { compareQuery } from '../schemas/compare.ts';
import { MOST_AREAS } from '../schemas/compare.ts';
import { releaseFacts } from './release-facts.ts';
import { findSharedPay } from './shared-pay.ts';
import { getSnapshot } from './snapshot-lookup.ts';

/** How far back the newest common period may lie. */
const PERIODS_READ = 12;

export async function findComparison(
  deps: RouteDeps,
  publication: Publication,
  query: z.infer<typeof compareQuery>,
  dimensions: Readonly<Record<string, string>>,
): Promise<Comparison> {
  const areas = readAreas(deps, query.areas);
  if (query.measure === undefined) {
    const [name] = Object.keys(dimensions);
    if (name !== undefined) refuse(name, 'This goes with a measure only: leave it out, or give a measure.');
    const { comparison } = await compareAreas(deps, publication, areas, query.sector ?? ALL_SECTORS);
    return comparison;
  }
  if (query.sector !== undefined) refuse('measure', 'Give a sector or a measure, not both.');
  const measure = getMeasure(deps.measures, query.measure);
  const releaseIds = publication.releases.map(({ releaseId }) => releaseId);
  await checkDimensions(deps, releaseIds, measure, dimensions);
  const sources = new Map(deps.sources.map((source) => [source.id, source]));
  const dimension = dimensionKey(dimensions);
  const held = {
    series: releaseIds.map((releaseId) => ({
      releaseId,
      measure: measure.id,
      dimension,
      periods: PERIODS_READ,
    })),
    imported: importedReleases(publication.releases, sources),
  };
  const places = await Promise.all(areas.map((area) => readPlace(deps, held, measure, area)));
  return compareMeasure(measure, dimensions, places, {
    areas: deps.areas,
    releases: await releaseFacts(deps, publication),
    sources,
    now: deps.clock.now(),
  });
}

/** Places in one sector, with their documents for all sectors. */
export async function compareAreas(
  deps: RouteDeps,
  publication: Publication,
  areas: readonly Area[],
  sector: string,
): Promise<{ readonly comparison: Comparison; readonly wholes: readonly Snapshot[] }> {
  const read = (id: string) =>
    Promise.all(
      areas.map(async ({ code }) => {
        const choice = { level: 'adviser', asAt: undefined } as const;
        const found = await getSnapshot(deps, publication, code, id, choice);
        return parseSnapshot(found.body);
      }),
    );
  const snapshots = await read(sector);
  const wholes = sector === ALL_SECTORS ? snapshots : await read(ALL_SECTORS);
  const measures = new Map(deps.measures.map((measure) => [measure.id, measure]));
  const pay = await findSharedPay(deps, publication, areas, jobsOnLists(snapshots));
  return { comparison: compareSector(snapshots, measures, wholes, pay), wholes };
}

function refuse(parameter: string, detail: string): never {
  throw new Problem('invalid-parameter', detail, { errors: [{ parameter, detail }] });
}

function readAreas(deps: RouteDeps, text: string): Area[] {
  const names = readNames(deps, text);
  if (names.length < 2 || names.length > MOST_AREAS) {
    refuse('areas', `Give two to six areas with commas between: this has ${names.length}.`);
  }
  const areas = names.map((name) => chooseCurrentArea(deps, name));
  for (const [at, area] of areas.entries()) {
    if (areas.findIndex(({ code }) => code === area.code) < at)
      refuse('areas', `${area.name} is given twice.`);
  }
  return areas;
}

/** Official names may hold a comma: "Bristol, City of". */
function readNames(deps: RouteDeps, text: string): string[] {
  const names: string[] = [];
  for (const part of text.split(',').map((name) => name.trim())) {
    const joined = `${names.at(-1)}, ${part}`;
    if (names.length > 0 && findArea(deps, joined) !== null) names.splice(-1, 1, joined);
    else if (part !== '') names.push(part);
  }
  return names;
}

/** How many sets of dimensions are named to who asked for another. */
const MOST_CHOICES = 60;

/** Figures for everybody have no dimension; a measure without such figures needs to be told which. */
async function checkDimensions(
  deps: RouteDeps,
  releaseIds: readonly number[],
  measure: Measure,
  dimensions: Readonly<Record<string, string>>,
): Promise<void> {
  if (await hasDimension(deps.db, releaseIds, measure.id, dimensionKey(dimensions))) return;
  const held = await listDimensions(deps.db, releaseIds, measure.id, MOST_CHOICES);
  const name = Object.keys(dimensions)[0] ?? measure.dimensions[0] ?? 'measure';
  if (held.length > 0) {
    const choices = held.map((each) => dimensionKey(each).replaceAll(';', '&')).sort();
    refuse(name, `${measure.id} has figures for: ${choices.join(', ')}.`);
  }
  if (await hasDimension(deps.db, releaseIds, measure.id, ''))
    refuse(name, `${measure.id} has figures for everybody together: leave ${name} out.`);
}

interface HeldSeries {
  /** That of the measure and the dimensions in each release. */
  readonly series: readonly WantedSeries[];
  readonly imported: ReadonlySet<number>;
}

async function readPlace(deps: RouteDeps, held: HeldSeries, measure: Measure, area: Area): Promise<Place> {
  const figures = await listSeriesFigures(deps.db, held.series, figureCodes(area));
  const members = measure.isAdditive ? membersOf(area, deps.areas) : [];
  return {
    area,
    countryName: deps.areas.parentsOf(area).find(({ level }) => level === 'country')?.name ?? area.name,
    figures: createFigureTable(area, figures, held.imported),
    adverts: [],
    posted: [],
    members: await Promise.all(members.map((member) => readPlace(deps, held, measure, member))),
  };
}
