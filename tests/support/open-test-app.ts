/** The app over the small county, published once: for suites that run on any Database. */
import type { Hono } from 'hono';
import { createPlaceReader, type PlaceReader } from '../../src/coding/place/read-place.ts';
import { type Config, parseConfig } from '../../src/config.ts';
import type { Database } from '../../src/db/database.ts';
import { type AppDeps, createApp } from '../../src/http/app.ts';
import {
  buildEditionChunk,
  finishEdition,
  planEdition,
  publishEdition,
} from '../../src/pipeline/edition/summarise.ts';
import { beginPlan, endPlan } from '../../src/pipeline/edition/summarise-plan.ts';
import type { PipelineDeps } from '../../src/pipeline/shared/deps.ts';
import type { Logger } from '../../src/ports/logger.ts';
import type { AreaIndex } from '../../src/reference/area-index.ts';
import { createAreaIndex } from '../../src/reference/areas.ts';
import { createMemoryRawStore } from './memory-raw-store.ts';
import { NOW, seedSmallCounty, testMeasures, testSources } from './small-county.ts';

export const TEST_CONTENT = { measures: testMeasures, sources: testSources };

const KEPT = new Set([
  'E06000035',
  'E07000105',
  'E10000016',
  'E12000008',
  'E92000001',
  'S12000033',
  'S92000003',
  'partnership:kent-and-medway',
]);

/** The real index, with an edition's worth of work cut to eight areas. */
export function testAreas(): AreaIndex {
  const whole = createAreaIndex([{ name: 'Kent and Medway', members: ['E10000016', 'E06000035'] }]);
  return { ...whole, all: whole.all.filter((area) => KEPT.has(area.code) || area.endYear !== null) };
}

const testConfig: Config = {
  database: ':memory:',
  archive: 'var/archive',
  host: '127.0.0.1',
  port: 0,
  publicUrl: null,
  contact: null,
  enabledSources: new Set(),
  disabledSources: new Set(),
  baseUrls: new Map(),
  secrets: {},
  partnerships: [],
  corrections: null,
  boards: null,
  limits: parseConfig({}, []).limits,
  runLimits: parseConfig({}, []).runLimits,
  monitoring: parseConfig({}, []).monitoring,
};

/** Of the whole country: the areas of the small edition would make another coder. */
let reader: PlaceReader | null = null;
const readAnyPlace: PlaceReader = (text) => {
  reader ??= createPlaceReader(createAreaIndex([]));
  return reader(text);
};

const silent: Logger = { info: () => {}, warn: () => {}, error: () => {} };

/** What publishing needs; anything else fails loudly. */
export function publishingDeps(db: Database, areas: AreaIndex, now: string = NOW): PipelineDeps {
  const unused = () => {
    throw new Error('publishing snapshots has no use for this');
  };
  return {
    db,
    areas,
    clock: { now: () => now, monotonicMs: () => 0, sleep: unused },
    log: silent,
    config: testConfig,
    raw: createMemoryRawStore(),
    http: { send: unused },
    coder: { version: 'none', code: unused, unitGroupsOf: unused },
    owner: { id: 'test', isAlive: () => true },
  };
}

interface TestAppOptions {
  readonly now?: string | (() => string);
  readonly log?: Logger;
  readonly contact?: string | null;
}

export async function openTestApp(db: Database, more: TestAppOptions = {}): Promise<Hono> {
  const areas = testAreas();
  await seedSmallCounty(db);
  await publishEdition(publishingDeps(db, areas), TEST_CONTENT);
  return createTestApp(db, areas, more);
}

export function createTestApp(db: Database, areas: AreaIndex, more: TestAppOptions = {}): Hono {
  return createApp({ ...testAppDeps(db, areas, more), ...TEST_CONTENT });
}

/** What an app needs, without its measures and sources. */
export function testAppDeps(
  db: Database,
  areas: AreaIndex,
  { now = NOW, log = silent, contact = null }: TestAppOptions = {},
): AppDeps {
  return {
    db,
    areas,
    readPlace: readAnyPlace,
    config: { ...testConfig, contact },
    clock: { now: typeof now === 'string' ? () => now : now, monotonicMs: () => 0, sleep: async () => {} },
    log,
  };
}

/** An edition built as Workers do it: a plan, chunks that may come twice, an end. */
export async function publishByChunks(deps: PipelineDeps): Promise<void> {
  const held = await beginPlan(deps);
  const plan = await planEdition(deps, held, TEST_CONTENT);
  if (plan.state === 'unchanged') return endPlan(deps, held);
  for (const chunk of [...plan.chunks, ...plan.chunks.slice(0, 1)]) {
    await buildEditionChunk(deps, held, chunk, TEST_CONTENT);
  }
  await finishEdition(deps, held, TEST_CONTENT);
}
