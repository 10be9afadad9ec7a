/** An edition that takes over what no release has touched equals one that is built from nothing, byte for byte. */

import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../src/db/database.ts';
import { compose } from '../../src/db/sql/compose.ts';
import type { AreaCode } from '../../src/domain/area.ts';
import type { Observation } from '../../src/domain/observation.ts';
import { yearPeriod } from '../../src/domain/period.ts';
import type { SourceId } from '../../src/domain/release.ts';
import { publishEdition } from '../../src/pipeline/edition/summarise.ts';
import type { EditionOutcome } from '../../src/pipeline/shared/deps.ts';
import { LEVELS } from '../../src/snapshots/document/snapshot.ts';
import { emptyDatabase } from './empty-database.ts';
import { publishByChunks, publishingDeps, TEST_CONTENT, testAreas } from './open-test-app.ts';
import { seedRelease } from './seed-database.ts';
import { seedSmallCounty } from './small-county.ts';

const AREAS = ['E06000035', 'E07000105', 'E10000016', 'E12000008', 'E92000001', 'S12000033'] as const;
const SOURCES = {
  'made-up/statistics': [
    'population',
    'gross-median-weekly-pay',
    'employment-by-industry',
    'employment-rate',
  ],
  'made-up/claimants': ['claimant-count'],
  'made-up/adverts': [],
} as const;

const DIMENSIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  population: { age: '16-24' },
  'claimant-count': { age: '16-24' },
  'employment-by-industry': { industry: 'sic2007:F' },
};

interface Step {
  readonly sourceId: keyof typeof SOURCES;
  readonly figures: readonly {
    readonly measure: number;
    readonly area: number;
    readonly year: number;
    readonly value: number;
  }[];
}

const steps = fc.array(
  fc.record<Step>({
    sourceId: fc.constantFrom(...(Object.keys(SOURCES) as (keyof typeof SOURCES)[])),
    figures: fc.uniqueArray(
      fc.record({
        measure: fc.nat(3),
        area: fc.nat(AREAS.length - 1),
        year: fc.integer({ min: 2022, max: 2025 }),
        value: fc.nat(9999),
      }),
      { maxLength: 12, selector: ({ measure, area, year }) => `${measure} ${area} ${year}` },
    ),
  }),
  { minLength: 1, maxLength: 3 },
);

function observationsOf({ sourceId, figures }: Step): Observation[] {
  const measures = SOURCES[sourceId];
  return figures.flatMap(({ measure: at, area, year, value }): Observation[] => {
    const measure = measures[at];
    const areaCode = AREAS[area];
    if (measure === undefined || areaCode === undefined) return [];
    return [figure(measure, areaCode, year, value)];
  });
}

function figure(measure: string, areaCode: AreaCode, year: number, value: number): Observation {
  return {
    measure,
    areaCode,
    period: yearPeriod(year),
    dimensions: DIMENSIONS[measure] ?? {},
    value,
    status: 'normal',
    statusReason: null,
    lower95: null,
    upper95: null,
    coefficientOfVariation: null,
    note: null,
  };
}

/** With it, the next edition has nothing to take over from. */
const FORGET_FRAMES = compose.updateTable('edition').set({ frame_sha256: '', content_sha256: '' }).compile();

/** Eight areas at every level, of every sector and of all. */
const ALL = 8 * 18 * LEVELS.length;

const NOON = '2026-08-06T12:00:00.000Z';

interface Editions {
  /** Of the test that runs: the small county with one edition, written anew each time. */
  readonly db: () => Database;
  readonly nextReleaseId: () => number;
  readonly publish: (now?: string) => Promise<EditionOutcome>;
  readonly release: (step: Step) => Promise<void>;
  /** Every stored document and link of the edition readers see, without the edition's number. */
  readonly stored: () => Promise<string>;
  /** Publishes the same again with nothing to take over from. */
  readonly rebuilt: () => Promise<{ outcome: EditionOutcome; rows: string }>;
}

export function describeEditionReuse(name: string, open: () => Promise<Database>): void {
  describe(`editions that take over what is untouched, on ${name}`, () => {
    const editions = openBeforeEach(open);
    describesRebuilds(editions);
    describesAmounts(editions);
    describesParts(editions);
  });
}

const areas = testAreas();

function openBeforeEach(open: () => Promise<Database>): Editions {
  let db: Database;
  let releaseId: number;
  const nextReleaseId = () => ++releaseId;
  const publish = (now = NOON): Promise<EditionOutcome> =>
    publishEdition(publishingDeps(db, areas, now), TEST_CONTENT);

  beforeEach(async () => {
    db = await open();
    await emptyDatabase(db);
    await seedSmallCounty(db);
    releaseId = 10;
    await publish('2026-08-06T09:00:00.000Z');
  });

  return {
    db: () => db,
    nextReleaseId,
    publish,
    async release(step) {
      const id = nextReleaseId();
      const retrievedAt = `2026-08-06T10:00:${String(id).padStart(2, '0')}.000Z`;
      await seedRelease(db, {
        releaseId: id,
        sourceId: step.sourceId,
        retrievedAt,
        observations: observationsOf(step),
      });
    },
    stored: () => storedIn(db),
    async rebuilt() {
      await db.writeAtomically([FORGET_FRAMES]);
      const outcome = await publish();
      return { outcome, rows: await storedIn(db) };
    },
  };
}

async function storedIn(db: Database): Promise<string> {
  const [newest] = await db.read
    .selectFrom('edition')
    .select('edition_id')
    .orderBy('edition_id', 'desc')
    .limit(1)
    .execute();
  const editionId = newest?.edition_id ?? 0;
  const tables = ['snapshot', 'snapshot_pack', 'posting_link', 'edition_seal'] as const;
  const rows = await Promise.all(
    tables.map((table) =>
      db.read.selectFrom(table).selectAll().where('edition_id', '=', editionId).execute(),
    ),
  );
  return JSON.stringify(
    rows.map((list) => list.map((row) => JSON.stringify({ ...row, edition_id: 0 })).sort()),
  );
}

function describesRebuilds({
  db: current,
  nextReleaseId,
  publish,
  release,
  stored,
  rebuilt,
}: Editions): void {
  it('equals a full rebuild after any releases', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (releases) => {
        for (const step of releases) await release(step);
        await publish();
        const rows = await stored();
        const full = await rebuilt();
        expect(full.outcome.builtCount).toBe(full.outcome.snapshotCount);
        expect(full.rows === rows).toBe(true);
      }),
      { numRuns: 12, seed: 4 },
    );
  });

  it('builds a place again when another one is now most like it', async () => {
    const db = current();
    const districts = ['E06000035', 'E07000105', 'E07000106', 'E07000107'] as const;
    const withDistricts = {
      ...areas,
      all: [...areas.all, ...districts.slice(2).flatMap((code) => areas.find(code) ?? [])],
    };
    const publishDistricts = () => publishEdition(publishingDeps(db, withDistricts, NOON), TEST_CONTENT);
    /** One measure by which places are alike, of every district. */
    const releaseValues = async (sourceId: SourceId, measure: string, values: readonly number[]) => {
      const releaseId = nextReleaseId();
      await seedRelease(db, {
        releaseId,
        sourceId,
        retrievedAt: `2026-08-06T10:00:${releaseId}.000Z`,
        observations: districts.map((areaCode, at) => figure(measure, areaCode, 2025, values[at] ?? 0)),
      });
    };
    await releaseValues('made-up/statistics', 'gross-median-weekly-pay', [500, 510, 520, 530]);
    await releaseValues('made-up/claimants', 'level-3-or-above-qualifications', [50, 51, 60, 70]);
    await publishDistricts();
    // The first district's own figure stays; the others change places.
    await releaseValues('made-up/claimants', 'level-3-or-above-qualifications', [50, 70, 60, 51]);
    await publishDistricts();
    const rows = await stored();
    await db.writeAtomically([FORGET_FRAMES]);
    await publishDistricts();
    expect((await stored()) === rows).toBe(true);
  });
}

function describesAmounts({ publish, release, rebuilt }: Editions): void {
  it('builds only what reads the source that has changed, and says how much', async () => {
    await release({
      sourceId: 'made-up/claimants',
      figures: [{ measure: 0, area: 0, year: 2025, value: 7 }],
    });
    const outcome = await publish();
    // Advisers’ pages alone set claimants beside others; the two Scottish areas of the eight stand beside none that has figures.
    expect(outcome).toMatchObject({ snapshotCount: ALL, builtCount: 6 * 18 });
    expect((await rebuilt()).outcome.builtCount).toBe(ALL);
  });

  it('builds all that counts adverts when a list of adverts has changed', async () => {
    await release({ sourceId: 'made-up/adverts', figures: [] });
    expect((await publish()).builtCount).toBe(ALL);
  });

  it('builds everything on a new day, because deadlines pass', async () => {
    expect((await publish('2026-08-07T09:00:00.000Z')).builtCount).toBe(ALL);
  });
}

function describesParts({ db, release, stored, rebuilt }: Editions): void {
  it('equals a full rebuild when it is built in parts', async () => {
    await release({
      sourceId: 'made-up/claimants',
      figures: [{ measure: 0, area: 1, year: 2025, value: 7 }],
    });
    await publishByChunks(publishingDeps(db(), areas, NOON));
    const rows = await stored();
    expect((await rebuilt()).rows === rows).toBe(true);
  });
}
