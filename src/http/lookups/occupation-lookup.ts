/** A job's document, made from the current releases when it is asked for. */
import {
  type HeldObservation,
  listMeasureReleases,
  listSeriesFigures,
} from '../../db/repositories/editions/series-figures.ts';
import { type Area, figureCodes } from '../../domain/area.ts';
import type { Occupation } from '../../reference/occupations.ts';
import { skillsAreaOf } from '../../reference/skills-area.ts';
import { createFigureTable, importedReleases, type Place } from '../../snapshots/columns/place.ts';
import type { Level, PlaceRole } from '../../snapshots/document/snapshot.ts';
import { alikeOccupations } from '../../snapshots/occupation/alike.ts';
import { buildOccupation } from '../../snapshots/occupation/build.ts';
import type { OccupationDocument, OccupationFacts } from '../../snapshots/occupation/document.ts';
import { occupationSeries } from '../../snapshots/occupation/questions.ts';
import type { RowPlace } from '../../snapshots/table.ts';
import type { RouteDeps } from '../answers/deps.ts';
import type { Publication } from '../answers/publication.ts';
import { releaseFacts } from './release-facts.ts';

/** Projections run from years past to years ahead; of the rest one period may be newer here than there. */
const PERIODS_READ = 3;
const PROJECTED_PERIODS_READ = 30;
const ENGLAND_AND_WALES = 'K04000001';
export const UNITED_KINGDOM = 'K02000001';
/** Areas of which publishers give no figure by job, but of their districts. */
const MADE_OF_DISTRICTS: readonly Area['level'][] = [
  'county',
  'region',
  'lsip',
  'combined-authority',
  'itl2',
  'partnership',
];

export async function findOccupationDocument(
  deps: RouteDeps,
  publication: Publication,
  occupation: Occupation,
  area: Area,
  level: Level,
): Promise<OccupationDocument> {
  const measures = new Map(deps.measures.map((measure) => [measure.id, measure]));
  const sources = new Map(deps.sources.map((source) => [source.id, source]));
  const alike = alikeOccupations(occupation).map(factsOf);
  const asAt = deps.clock.now();
  const series = occupationSeries(
    occupation.soc2020,
    alike.map(({ soc2020 }) => soc2020),
    measures,
    asAt.slice(0, 10),
  );
  const held = await listMeasureReleases(
    deps.db,
    publication.releases.map(({ releaseId }) => releaseId),
    [...new Set(series.map(({ measure }) => measure))],
  );
  const wanted = series.flatMap(({ measure, dimension }) =>
    held
      .filter((each) => each.measure === measure)
      .map(({ releaseId }) => ({
        releaseId,
        measure,
        dimension,
        periods: measures.get(measure)?.isProjection ? PROJECTED_PERIODS_READ : PERIODS_READ,
      })),
  );
  const around = areasAround(deps, area);
  const members = membersOf(deps, area);
  const codes = [...around.map((row) => row.area), ...members].flatMap(figureCodes);
  const figures = await listSeriesFigures(deps.db, wanted, codes);
  const imported = importedReleases(publication.releases, sources);
  const parts = members.map((member) => placeOf(deps, member, figures, imported, []));
  const rows: RowPlace[] = around.map(({ role, area: each }) => ({
    role,
    place: placeOf(deps, each, figures, imported, role === 'here' ? parts : []),
  }));
  rows.push(...parts.map((place) => ({ role: 'member' as const, place })));
  return buildOccupation(factsOf(occupation), alike, rows, level, {
    asAt,
    isDemonstration: publication.isDemonstration,
    measures,
    releases: await releaseFacts(deps, publication),
    sources,
  });
}

function placeOf(
  deps: RouteDeps,
  area: Area,
  figures: readonly HeldObservation[],
  imported: ReadonlySet<number>,
  members: readonly Place[],
): Place {
  const codes = new Set<string>(figureCodes(area));
  return {
    area,
    countryName: deps.areas.parentsOf(area).find(({ level }) => level === 'country')?.name ?? area.name,
    figures: createFigureTable(
      area,
      figures.filter(({ areaCode }) => codes.has(areaCode)),
      imported,
    ),
    adverts: [],
    members,
  };
}

/** The place, the area of its skills plan, and the wider places, the nations that sources publish for last. Each once. */
function areasAround({ areas }: RouteDeps, area: Area): { role: PlaceRole; area: Area }[] {
  const found: { role: PlaceRole; area: Area }[] = [{ role: 'here', area }];
  const add = (role: PlaceRole, each: Area | null): void => {
    if (each !== null && found.every((known) => known.area.code !== each.code))
      found.push({ role, area: each });
  };
  const parents = areas.parentsOf(area);
  add('skills-area', skillsAreaOf(area, areas));
  for (const parent of parents) {
    if (parent.level === 'county' || parent.level === 'region') add(parent.level, parent);
  }
  const country = area.level === 'country' ? area : parents.find(({ level }) => level === 'country');
  add('country', country ?? null);
  if (country?.name === 'England' || country?.name === 'Wales') add('country', areas.find(ENGLAND_AND_WALES));
  add('country', areas.find(UNITED_KINGDOM));
  return found;
}

function membersOf({ areas }: RouteDeps, area: Area): Area[] {
  return MADE_OF_DISTRICTS.includes(area.level)
    ? areas.districtsOf(area).flatMap((code) => areas.find(code) ?? [])
    : [];
}

/** The occupation as documents have it. */
function factsOf(occupation: Occupation): OccupationFacts {
  const { soc2020, slug, name, plural, officialTitle, otherNames, isSeveral, sectors } = occupation;
  return {
    soc2020,
    slug,
    name,
    plural,
    officialTitle,
    otherNames,
    isSeveral,
    sectors: sectors.map(({ sector, fit }) => ({ id: sector.id, title: sector.title, fit })),
  };
}
