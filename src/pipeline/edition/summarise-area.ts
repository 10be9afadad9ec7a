/** One area -> the rows of all its snapshots. Memory is bounded by one area and a small store of the places that areas share. */
import type { SourceDescription } from '../../connectors/contract.ts';
import { connectors } from '../../connectors/registry.ts';
import type { Database } from '../../db/database.ts';
import type { EditionRow, SnapshotPack } from '../../db/repositories/editions/editions.ts';
import type { WantedSeries } from '../../db/repositories/editions/series-figures.ts';
import { packTexts } from '../../db/sql/packed-texts.ts';
import type { Area } from '../../domain/area.ts';
import type { Measure } from '../../measures/measure.ts';
import { measures } from '../../measures/registry.ts';
import type { AreaIndex } from '../../reference/area-index.ts';
import { allSectors, sectors } from '../../reference/sectors.ts';
import { skillsAreaOf } from '../../reference/skills-area.ts';
import { buildSnapshots } from '../../snapshots/build.ts';
import { membersOf } from '../../snapshots/columns/members.ts';
import { importedReleases, type Place, type RowPlace } from '../../snapshots/columns/place.ts';
import {
  type AreaSealing,
  type DocumentFigures,
  openAreaSealing,
  sealSnapshot,
} from '../../snapshots/document/seal.ts';
import { LEVELS, type Level, type PlaceRole, type Snapshot } from '../../snapshots/document/snapshot.ts';
import type { EditionWorld } from '../../snapshots/edition-world.ts';
import { growthSeries } from '../../snapshots/growth/projected.ts';
import { insightSeries } from '../../snapshots/insights/people-column.ts';
import { piecesOf, type WrittenRecords } from '../../snapshots/pieces.ts';
import { createReadLog } from '../../snapshots/reads.ts';
import { type SectorFacts, sectorFacts } from '../../snapshots/topics/sector-industries.ts';
import { snapshotSeries } from '../../snapshots/topics/series.ts';
import { feedsOf, readAdvertCounts } from './advert-lists.ts';
import type { ShownAreas } from './edition-areas.ts';
import { type MeasureRelease, readEditionFacts } from './edition-facts.ts';
import { createJobPlaceLoader } from './job-places.ts';
import {
  createPlaceFigureReader,
  distinctSeries,
  keepPlaces,
  type PlaceFigureReading,
  type ReadPlaces,
} from './place-figures.ts';
import type { AreaSummary } from './seal-area.ts';
import { READ_ONCE, recallByArea, type SharedReadings } from './shared-readings.ts';

/** What the snapshots are made with besides the releases. */
export interface EditionContent {
  readonly measures: readonly Measure[];
  readonly sources: readonly SourceDescription[];
  /** The areas to build, when not all of them, or of a demonstration those that it has a figure of. */
  readonly shown?: ShownAreas | undefined;
}

/** Everything in the registry. A running service has its boards too: {@link contentOf}. */
export const STANDARD_CONTENT: EditionContent = contentOf(connectors);

/** All measures, of these sources. */
export function contentOf(list: readonly { readonly source: SourceDescription }[]): EditionContent {
  return { measures, sources: list.map(({ source }) => source) };
}

/** The sectors an edition has snapshots for: everything together, then each. */
export const SNAPSHOT_SECTORS: readonly SectorFacts[] = [allSectors, ...sectors].map(sectorFacts);

export const SNAPSHOTS_PER_AREA = SNAPSHOT_SECTORS.length * LEVELS.length;

/** How far back a comparison may reach when a place's newest figure is older than another's. */
const PERIODS_KEPT = 6;
/** Projections run from years past to years ahead, and this year is in the middle. */
const PROJECTED_PERIODS_KEPT = 30;
/** Regions, countries and counties that many areas stand beside. */
const PLACES_KEPT = 40;

export interface EditionBuild {
  readonly world: EditionWorld;
  /** In the order of the areas, each with those that it is made of. */
  loadPlaces(areas: readonly Area[]): Promise<Place[]>;
  /** The places that an area's jobs are read from, itself first: one read of its own figures, and the wider ones kept. */
  loadJobPlaces(area: Area): Promise<Place[]>;
}

/** Reads what all areas share, or recalls it where another part of the build has read it. */
export async function openEditionBuild(
  db: Database,
  areas: AreaIndex,
  edition: EditionRow,
  content: EditionContent,
  shared: SharedReadings = READ_ONCE,
): Promise<EditionBuild> {
  const recalled = await shared.recall(
    ['facts'],
    async () => new Map([['facts', await readEditionFacts(db, areas, edition, content)]]),
  );
  const facts = recalled.get('facts');
  if (facts === undefined) throw new Error('The facts of the edition were not read');
  const sources = new Map(content.sources.map((source) => [source.id, source]));
  const world: EditionWorld = {
    // The day and not the edition's number on it: what no new release has touched stays the same to the byte.
    name: edition.asAt.slice(0, 10),
    asAt: edition.asAt,
    builderVersion: edition.builderVersion,
    isDemonstration: facts.isDemonstration,
    measures: new Map(content.measures.map((measure) => [measure.id, measure])),
    releases: new Map(facts.releases.map((release) => [release.releaseId, release])),
    sources,
    feeds: feedsOf(facts, areas, sources),
    elsewhere: new Map(facts.elsewhere),
    unplaced: facts.unplaced,
  };
  const reading = { db, areas, shared, imported: importedReleases(facts.releases, sources) };
  return {
    world,
    loadPlaces: createPlaceLoader(reading, edition, world, facts.measured),
    loadJobPlaces: createJobPlaceLoader(reading, world, facts.measured, SNAPSHOT_SECTORS),
  };
}

function createPlaceLoader(
  reading: PlaceFigureReading,
  edition: EditionRow,
  world: EditionWorld,
  measured: readonly MeasureRelease[],
): ReadPlaces {
  const { db, areas, shared } = reading;
  const readFigures = createPlaceFigureReader(reading, 'figures', wantedSeries(world, measured));
  const loadPlaces = keepPlaces(async (list): Promise<Place[]> => {
    const read = await readFigures(list);
    const adverts = await recallByArea(shared, 'adverts', list, async (some) => {
      const counts = new Map<string, Pick<Place, 'adverts' | 'posted'>>();
      for (const place of read.filter(({ area }) => some.includes(area)))
        counts.set(
          place.area.code,
          await readAdvertCounts(db, edition, world.feeds, place, areas.districtsOf(place.area)),
        );
      return counts;
    });
    const places: Place[] = [];
    for (const place of read) {
      const members = await loadPlaces(membersOf(place.area, areas));
      places.push({ ...place, ...adverts.get(place.area.code), members });
    }
    return places;
  }, PLACES_KEPT);
  return loadPlaces;
}

/** The series that snapshots read, in each release that has their measure. */
function wantedSeries({ measures, asAt }: EditionWorld, measured: readonly MeasureRelease[]): WantedSeries[] {
  const inReleases = (measure: string, dimension: string, periods: number): WantedSeries[] =>
    measured
      .filter((each) => each.measure === measure)
      .map(({ releaseId }) => ({ releaseId, measure, dimension, periods }));
  const tabled = snapshotSeries(SNAPSHOT_SECTORS, measures, asAt).flatMap(
    ({ facts: { id, isProjection }, dimensions }) =>
      dimensions.flatMap((dimension) =>
        inReleases(id, dimension, isProjection ? PROJECTED_PERIODS_KEPT : PERIODS_KEPT),
      ),
  );
  const people = insightSeries(SNAPSHOT_SECTORS, measures).flatMap(({ measure, dimension }) =>
    inReleases(measure, dimension, 1),
  );
  const growth = growthSeries().flatMap(({ measure, dimension }) =>
    inReleases(measure, dimension, PROJECTED_PERIODS_KEPT),
  );
  return distinctSeries([...tabled, ...people, ...growth]);
}

/** The snapshots of one area for some levels, packed as they are stored, with what they were made from. */
export async function summariseArea(
  build: EditionBuild,
  areas: AreaIndex,
  area: Area,
  levels: readonly Level[],
): Promise<AreaSummary> {
  if (levels.length === 0) return { packs: [], documents: [] };
  const log = createReadLog();
  const places = await rowPlaces(build, areas, area);
  const rows = places.map(({ role, place }) => ({ role, place: log.watchPlace(place) }));
  const around = (await build.loadJobPlaces(area)).map((place) => log.watchPlace(place));
  const world = log.watchWorld(build.world);
  const snapshots = buildSnapshots(rows, around, SNAPSHOT_SECTORS, levels, world, log.remember);
  const written: WrittenRecords = new WeakMap();
  const sealing = await openAreaSealing(area.code);
  const packing: Promise<PackedLevel>[] = [];
  for (const level of levels) {
    const unsealed: Snapshot[] = [];
    while (unsealed.length < SNAPSHOT_SECTORS.length) {
      const { value: snapshot } = snapshots.next();
      if (!snapshot) throw new Error(`The documents of ${area.code} end before those of ${level}`);
      unsealed.push(snapshot);
    }
    const reads = JSON.stringify(log.takeReads());
    // Hashing and compressing are done beside the making of the next level.
    packing.push(packLevel({ areaCode: area.code, level, reads }, unsealed, sealing, written));
  }
  const packed = await Promise.all(packing);
  return {
    packs: packed.map(({ pack }) => pack),
    documents: packed.flatMap(({ documents }) => documents),
  };
}

interface PackedLevel {
  readonly pack: SnapshotPack;
  readonly documents: readonly DocumentFigures[];
}

/** Seals the documents of one level, and packs them. */
async function packLevel(
  head: Pick<SnapshotPack, 'areaCode' | 'level' | 'reads'>,
  unsealed: readonly Snapshot[],
  sealing: AreaSealing,
  written: WrittenRecords,
): Promise<PackedLevel> {
  const sealed = await Promise.all(unsealed.map((snapshot) => sealSnapshot(snapshot, sealing)));
  const { packed, hashes } = await packTexts(sealed.map(({ snapshot }) => piecesOf(snapshot, written)));
  const snapshots = unsealed.map(({ sector }, at) => ({
    sectorId: sector.id,
    snapshotId: (hashes[at] ?? '').slice(0, 32),
  }));
  return { pack: { ...head, body: packed, snapshots }, documents: sealed.map(({ kept }) => kept) };
}

/** The area, the places it is made of, then the area of its skills plan, county, region and country. */
async function rowPlaces(build: EditionBuild, areas: AreaIndex, area: Area): Promise<RowPlace[]> {
  const skillsArea = skillsAreaOf(area, areas);
  const wider: { role: PlaceRole; area: Area }[] = skillsArea
    ? [{ role: 'skills-area', area: skillsArea }]
    : [];
  for (const parent of areas.parentsOf(area)) {
    const role = roleOf(parent);
    if (role) wider.push({ role, area: parent });
  }
  const [here, ...around] = await build.loadPlaces([area, ...wider.map((each) => each.area)]);
  if (!here) throw new Error(`${area.code} was not read`);
  return [
    { role: 'here', place: here },
    ...here.members.map((place) => ({ role: 'member', place }) as const),
    ...wider.flatMap(({ role }, at) => (around[at] ? [{ role, place: around[at] }] : [])),
  ];
}

function roleOf(parent: Area): PlaceRole | null {
  const { level } = parent;
  return level === 'county' || level === 'region' || level === 'country' ? level : null;
}
