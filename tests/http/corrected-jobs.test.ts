/** An operator corrects what an advert's job is: from then on it is another job's advert, wherever readers meet it. */
import type { Hono } from 'hono';
import { beforeAll, expect, it } from 'vitest';
import { createCorrectedCoder } from '../../src/coding/corrections/apply-corrections.ts';
import { readCorrections } from '../../src/coding/corrections/read-corrections.ts';
import type { PostingCoder } from '../../src/coding/shared/contract.ts';
import { createApp } from '../../src/http/app.ts';
import { publishEdition } from '../../src/pipeline/edition/summarise.ts';
import { recodeSource } from '../../src/pipeline/release/recode.ts';
import { refreshSource } from '../../src/pipeline/run.ts';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import type { Snapshot } from '../../src/snapshots/document/snapshot.ts';
import { inventCoding } from '../support/invented-coding.ts';
import { jobMeasures } from '../support/job-figures.ts';
import { advertConnector } from '../support/made-up-connector.ts';
import { publishingDeps, testAppDeps, testAreas } from '../support/open-test-app.ts';
import { createPipelineBench } from '../support/pipeline-bench.ts';

const MEDWAY = 'E06000035';
const TITLE = 'Spark wanted';
const connector = advertConnector();
const { source } = connector;
const content = { measures: jobMeasures, sources: [source] };
/** Reads every advert as a florist's. */
const coder: PostingCoder = {
  version: 'test-1',
  code: () =>
    inventCoding({
      districts: [MEDWAY],
      placeBasis: 'name',
      soc2020: '5443',
      sector: 'creative-and-design',
      sectorBasis: 'title',
      occupationConfidence: 0.7,
    }),
  unitGroupsOf: () => [],
};

/** Where the advert is met, under each of two jobs and three sectors. */
interface Met {
  readonly pages: readonly string[];
  readonly plans: readonly string[];
  readonly listed: readonly string[];
  readonly sectors: readonly string[];
  readonly counted: readonly string[];
}
const JOBS = ['florist', 'electrician'];
const SECTORS = ['creative-and-design', 'engineering-and-manufacturing', 'construction'];

let before: Met;
let after: Met;
let record: unknown;
beforeAll(async () => {
  const db = openSqlite({ file: ':memory:' });
  const areas = testAreas();
  const bench = createPipelineBench(db);
  bench.put('/page/1', { adverts: [{ key: 'a', title: TITLE }] });
  const deps = { ...bench.deps, areas, coder };
  await refreshSource(deps, connector, { runKey: 'first', contentKind: 'live' });
  const app = createApp({ ...testAppDeps(db, areas, { now: () => bench.clock.now() }), ...content });
  await publishEdition(publishingDeps(db, areas, bench.clock.now()), content);
  before = await meet(app);
  const line = `made-up/adverts,,spark*,occupation,electrician,A spark is an electrician,2026-09-01`;
  const corrections = readCorrections(`source,key,title,field,value,reason,date\n${line}`, 'mine.csv', {
    areas,
    sourceIds: [source.id],
  });
  bench.clock.advance(3_600_000);
  await recodeSource({ ...deps, coder: createCorrectedCoder(coder, corrections) }, source);
  await publishEdition(publishingDeps(db, areas, bench.clock.now()), content);
  // Readers find out within a second.
  bench.clock.advance(2_000);
  after = await meet(app);
  const found = await app.request('/api/v1/postings?occupation=5241');
  record = (JSON.parse(await found.text()) as { results: readonly unknown[] }).results[0];
});

async function meet(app: Hono): Promise<Met> {
  const text = async (path: string) => (await app.request(path)).text();
  const keep = async (names: readonly string[], isMet: (name: string) => Promise<boolean>) => {
    const found: string[] = [];
    for (const name of names) if (await isMet(name)) found.push(name);
    return found;
  };
  return {
    pages: await keep(JOBS, async (job) => (await text(`/in/medway/jobs/${job}`)).includes(TITLE)),
    plans: await keep(JOBS, async (job) =>
      (await text(`/job-plan/medway/${job}`)).includes(`<li>${TITLE}, `),
    ),
    listed: await keep(JOBS, async (job) =>
      (await text(`/api/v1/postings?occupation=${job === 'florist' ? '5443' : '5241'}`)).includes(TITLE),
    ),
    sectors: await keep(SECTORS, async (sector) =>
      (await text(`/vacancies?area=medway&sector=${sector}`)).includes(TITLE),
    ),
    counted: await keep(SECTORS, async (sector) => {
      const snapshot = await text(`/api/v1/snapshots/medway/${sector}?level=adviser`);
      const { figures } = JSON.parse(snapshot) as Pick<Snapshot, 'figures'>;
      const count = figures.find(
        ({ measure, areaCode }) => measure === 'adverts-live' && areaCode === MEDWAY,
      );
      return count?.value === 1;
    }),
  };
}

it('is an advert of the job that the coder read', () => {
  expect(before).toMatchObject({
    pages: ['florist'],
    plans: ['florist'],
    listed: ['florist'],
    sectors: ['creative-and-design'],
  });
});

it('moves between pages and lists, and into both sectors of the corrected job', () => {
  expect(after).toMatchObject({
    pages: ['electrician'],
    plans: ['electrician'],
    listed: ['electrician'],
    sectors: ['engineering-and-manufacturing', 'construction'],
  });
});

it('says what was corrected, and why', () => {
  expect(record).toMatchObject({
    sectorBasis: 'correction',
    coding: {
      occupation: { soc2020: '5241', confidence: null },
      corrections: [{ field: 'occupation', value: 'electrician', reason: 'A spark is an electrician' }],
    },
  });
});

it('is counted where it is listed', () => {
  expect([before.counted, after.counted]).toEqual([before.sectors, after.sectors]);
});
