/** What the documents of one place are made from: the world that all places share, the place, and the places beside it. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../src/db/database.ts';
import { unpackTexts } from '../../../src/db/sql/packed-texts.ts';
import type { Area, AreaCode } from '../../../src/domain/area.ts';
import { yearPeriod } from '../../../src/domain/period.ts';
import { sha256OfText } from '../../../src/domain/sha256.ts';
import { planEdition } from '../../../src/pipeline/edition/summarise.ts';
import {
  type EditionBuild,
  openEditionBuild,
  SNAPSHOT_SECTORS,
  summariseArea,
} from '../../../src/pipeline/edition/summarise-area.ts';
import { beginPlan, endPlan } from '../../../src/pipeline/edition/summarise-plan.ts';
import { openSqlite } from '../../../src/runtime/node/sqlite.ts';
import type { AdvertFeed } from '../../../src/snapshots/columns/advert-feed.ts';
import type { Place } from '../../../src/snapshots/columns/place.ts';
import { inventCoding } from '../../support/invented-coding.ts';
import { inventObservation } from '../../support/invented-observation.ts';
import { madeUpPosting } from '../../support/made-up-connector.ts';
import { publishingDeps, TEST_CONTENT, testAreas } from '../../support/open-test-app.ts';
import { seedRelease, setContentKind } from '../../support/seed-database.ts';
import { NOW, seedSmallCounty, testMeasures } from '../../support/small-county.ts';

const areas = testAreas();
const [MEDWAY, ASHFORD, KENT] = ['E06000035', 'E07000105', 'E10000016'] as const;
const PARTNERSHIP = 'partnership:kent-and-medway';

let db: Database;
beforeEach(async () => {
  db = openSqlite({ file: ':memory:' });
  await seedSmallCounty(db);
});
afterEach(() => db.close());

function areaOf(code: AreaCode): Area {
  const area = areas.find(code);
  if (area === null) throw new Error(`There is no area ${code}`);
  return area;
}

async function open(content: Parameters<typeof openEditionBuild>[3] = TEST_CONTENT) {
  const deps = publishingDeps(db, areas);
  const held = await beginPlan(deps);
  const { edition } = await planEdition(deps, held, TEST_CONTENT);
  await endPlan(deps, held);
  return openEditionBuild(db, areas, edition, content);
}

describe('the world of an edition', () => {
  it('is named by its day, judged at its instant, and no demonstration unless the database is one', async () => {
    const { world } = await open();
    expect(world).toMatchObject({ name: '2026-08-06', asAt: NOW, isDemonstration: false });
    expect([...world.measures.keys()]).toEqual(testMeasures.map(({ id }) => id));
    expect([...world.sources.keys()]).toEqual(TEST_CONTENT.sources.map(({ id }) => id));
    await setContentKind(db, 'demonstration');
    expect((await open()).world.isDemonstration).toBe(true);
  });

  it('says how far each release reaches: the last day of its figures, or the day its adverts were read', async () => {
    const { world } = await open();
    const retrievedAt = '2026-08-06T05:00:00.000Z';
    const facts = [...world.releases].map(([id, release]) => [id, release.sourceId, release.newestOn]);
    expect(facts.sort()).toEqual([
      [1, 'made-up/adverts', '2026-08-06'],
      [2, 'made-up/claimants', '2026-03-31'],
      [3, 'made-up/quiet-adverts', '2026-08-06'],
      [4, 'made-up/statistics', '2024-12-31'],
    ]);
    expect(world.releases.get(4)).toMatchObject({
      releaseId: 4,
      name: `made-up/statistics@${retrievedAt}`,
      retrievedAt,
    });
  });
});

const asTold = ({ covers, countries, carries, ...feed }: AdvertFeed) => ({
  ...feed,
  countries: [...countries],
  coversKent: covers.has('E10000016'),
  coversCardiff: covers.has('W06000015'),
  carries: [...carries].sort(),
});

describe('the adverts that an edition reads', () => {
  it('are of feeds, each with what it carries itself', async () => {
    const { feeds } = (await open()).world;
    const told = feeds.map(asTold);
    expect(told).toEqual([
      {
        releaseId: 1,
        title: 'Made-up adverts',
        coverage: 'England',
        inWords: 'in made-up schools',
        isForAllSectors: false,
        heldSince: '2026-08-06T05:00:00.000Z',
        countries: ['England'],
        coversKent: true,
        coversCardiff: false,
        carries: [
          'apprenticeship|construction',
          'vacancy|',
          'vacancy|construction',
          'vacancy|education-and-early-years',
        ],
      },
      {
        releaseId: 3,
        title: 'Made-up quiet adverts',
        coverage: 'England',
        inWords: 'in made-up schools',
        isForAllSectors: false,
        heldSince: '2026-08-06T05:00:00.000Z',
        countries: ['England'],
        coversKent: true,
        coversCardiff: false,
        carries: ['vacancy|education-and-early-years'],
      },
    ]);
  });

  it('are none of sources that are gone', async () => {
    const sources = TEST_CONTENT.sources.filter(({ kind }) => kind === 'observations');
    const { feeds, unplaced } = (await open({ ...TEST_CONTENT, sources })).world;
    expect([feeds, unplaced]).toEqual([[], []]);
  });

  it('are counted where they have no place', async () => {
    await seedRelease(db, {
      releaseId: 11,
      sourceId: 'made-up/quiet-adverts',
      retrievedAt: '2026-08-06T06:00:00.000Z',
      postings: [{ posting: madeUpPosting({ key: 'u1' }), coding: inventCoding({}) }],
    });
    expect((await open()).world.unplaced).toEqual([
      { sector: null, sharedUnitGroup: null, kind: 'vacancy', count: 1 },
    ]);
  });
});

/** One place at a time. */
function placeLoader(build: EditionBuild) {
  return async (area: Area): Promise<Place> => {
    const [place] = await build.loadPlaces([area]);
    if (!place) throw new Error(`${area.code} was not read`);
    return place;
  };
}

describe('a place', () => {
  it('has its country, its figures, and the adverts that are live in it', async () => {
    const loadPlace = placeLoader(await open());
    const [medway, scotland] = [await loadPlace(areaOf(MEDWAY)), await loadPlace(areaOf('S92000003'))];
    expect([medway.countryName, scotland.countryName]).toEqual(['England', 'Scotland']);
    expect(medway.figures.list('gross-median-weekly-pay', {}).map(({ value }) => value)).toEqual([
      661.5, 640,
    ]);
    expect(medway.members).toEqual([]);
    const live = medway.adverts.filter(({ state }) => state === 'live');
    expect(live.map(({ sector, kind, count }) => [sector, kind, count]).sort()).toEqual([
      ['construction', 'apprenticeship', 1],
      ['construction', 'vacancy', 1],
      ['education-and-early-years', 'vacancy', 2],
    ]);
  });

  it('of a partnership is made of its members, each loaded once', async () => {
    const loadPlace = placeLoader(await open());
    const { members } = await loadPlace(areaOf(PARTNERSHIP));
    expect(members.map(({ area }) => area.code)).toEqual([KENT, MEDWAY]);
    expect(await loadPlace(areaOf(KENT))).toBe(members[0]);
  });

  it('is kept while forty others are used, and one that is used again is kept longer', async () => {
    const loadPlace = placeLoader(await open());
    const others = areas.all.filter(({ level, endYear }) => level !== 'partnership' && endYear !== null);
    const [medway, ashford] = [await loadPlace(areaOf(MEDWAY)), await loadPlace(areaOf(ASHFORD))];
    for (const other of others.slice(0, 38)) await loadPlace(other);
    // Forty are kept: both are still there, and Medway is now the one that was used last.
    expect(await loadPlace(areaOf(MEDWAY))).toBe(medway);
    for (const other of others.slice(38, 39)) await loadPlace(other);
    expect(await loadPlace(areaOf(ASHFORD))).not.toBe(ashford);
    expect(await loadPlace(areaOf(MEDWAY))).toBe(medway);
  });
});

describe('the figures of a place', () => {
  it.each([
    ['six newest figures', false, 6],
    ['thirty newest figures of a projection', true, 30],
  ])('are the %s', async (_, isProjection, kept) => {
    const measure = 'gross-median-weekly-pay';
    const years = Array.from({ length: 32 }, (_each, at) => 2000 + at);
    await seedRelease(db, {
      releaseId: 12,
      sourceId: 'made-up/statistics',
      retrievedAt: '2026-08-06T06:00:00.000Z',
      observations: years.map((year) =>
        inventObservation({
          measure,
          areaCode: MEDWAY,
          value: year,
          period: yearPeriod(year),
          dimensions: {},
        }),
      ),
    });
    const measures = testMeasures.map((each) => (each.id === measure ? { ...each, isProjection } : each));
    const loadPlace = placeLoader(await open({ ...TEST_CONTENT, measures }));
    const { figures } = await loadPlace(areaOf(MEDWAY));
    expect(figures.list(measure, {}).map(({ value }) => value)).toEqual(years.slice(-kept).reverse());
  });
});

interface Written {
  readonly area: { readonly code: string };
  readonly level: string;
  readonly sector: { readonly id: string };
}
const isWritten = (document: unknown): document is Written =>
  typeof document === 'object' && document !== null && 'area' in document && 'sector' in document;

/** The same build, and the places that it was asked for, in order. */
function noteAsked(opened: EditionBuild) {
  const asked: AreaCode[] = [];
  const loadPlaces = (wanted: readonly Area[]) => {
    asked.push(...wanted.map(({ code }) => code));
    return opened.loadPlaces(wanted);
  };
  return { build: { ...opened, loadPlaces }, asked };
}

/** Every row of a table in a document, as `role areaCode`, each once. */
function rowsIn(text: string): string[] {
  const rows = new Set<string>();
  JSON.parse(text, (_, value: unknown) => {
    if (typeof value === 'object' && value !== null && 'role' in value && 'areaCode' in value)
      rows.add(`${value.role} ${value.areaCode}`);
    return value;
  });
  return [...rows];
}

async function adviserPack(code: AreaCode) {
  const { packs } = await summariseArea(await open(), areas, areaOf(code), ['adviser']);
  return packs[0];
}

describe('the snapshots of a place', () => {
  it('are a pack a level, one document a sector, named by their hash', async () => {
    const { packs } = await summariseArea(await open(), areas, areaOf(MEDWAY), ['adviser', 'ks3']);
    expect(packs.map(({ areaCode, level }) => [areaCode, level])).toEqual([
      [MEDWAY, 'adviser'],
      [MEDWAY, 'ks3'],
    ]);
    const ids = SNAPSHOT_SECTORS.map(({ id }) => id);
    for (const { level, body, snapshots } of packs) {
      expect(snapshots.map(({ sectorId }) => sectorId)).toEqual(ids);
      const texts = await unpackTexts(body);
      const documents: unknown[] = texts.map((text) => JSON.parse(text));
      const said = documents.filter(isWritten).map((each) => [each.area.code, each.level, each.sector.id]);
      expect(said).toEqual(ids.map((id) => [MEDWAY, level, id]));
      const hashes = await Promise.all(texts.map((text) => sha256OfText(text)));
      expect(snapshots.map(({ snapshotId }) => snapshotId)).toEqual(hashes.map((hash) => hash.slice(0, 32)));
    }
  });

  it('are none for no level, and nothing is read for them', async () => {
    const { build, asked } = noteAsked(await open());
    expect(await summariseArea(build, areas, areaOf(MEDWAY), [])).toEqual({ packs: [], documents: [] });
    expect(asked).toEqual([]);
  });

  it.each<[AreaCode, readonly AreaCode[]]>([
    [MEDWAY, [MEDWAY, 'E12000008', 'E92000001']],
    [ASHFORD, [ASHFORD, KENT, 'E12000008', 'E92000001']],
    [PARTNERSHIP, [MEDWAY, KENT, PARTNERSHIP, 'E12000008', 'E92000001']],
    ['S12000033', ['S12000033', 'S92000003']],
  ])('of %s are read from it, its members, county, region and country', async (code, read) => {
    const pack = await adviserPack(code);
    const { areas: looked }: { areas: string[] } = JSON.parse(pack?.reads ?? '{}');
    expect(looked).toEqual([...read].sort());
  });

  it('of a district stand beside the area of its skills plan, then its county, region and country', async () => {
    const plan: Area = { ...areaOf(PARTNERSHIP), code: 'E69000001', level: 'lsip', name: 'A plan' };
    const planned = {
      ...areas,
      all: [...areas.all, plan],
      districtsOf: (area: Area) => areas.districtsOf(area.code === plan.code ? areaOf(PARTNERSHIP) : area),
    };
    const { build, asked } = noteAsked(await open());
    await summariseArea(build, planned, areaOf(ASHFORD), ['ks3']);
    expect(asked).toEqual([ASHFORD, plan.code, KENT, 'E12000008', 'E92000001']);
  });

  it.each<[AreaCode, readonly string[]]>([
    [ASHFORD, [`here ${ASHFORD}`, `county ${KENT}`, 'region E12000008', 'country E92000001']],
    [
      PARTNERSHIP,
      [`here ${PARTNERSHIP}`, `member ${KENT}`, `member ${MEDWAY}`, 'region E12000008', 'country E92000001'],
    ],
  ])('of %s show each place by what it is to it', async (code, rows) => {
    const pack = await adviserPack(code);
    const [text = ''] = await unpackTexts(pack?.body ?? '');
    expect(rowsIn(text)).toEqual(rows);
  });
});
