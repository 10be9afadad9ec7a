/** The pipeline's suite on a real database: the same lives, claims and endings on SQLite and on D1. */
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { prune } from '../../jobs/prune.ts';
import type { Connector } from '../../src/connectors/contract.ts';
import type { Database } from '../../src/db/database.ts';
import { compose } from '../../src/db/sql/compose.ts';
import type { JobMessage } from '../../src/domain/job-message.ts';
import { pruneReleases } from '../../src/pipeline/prune.ts';
import { refreshSource } from '../../src/pipeline/run.ts';
import type { RunOutcome } from '../../src/pipeline/shared/deps.ts';
import { LIVES, type Life } from './advert-lives.ts';
import { emptyDatabase } from './empty-database.ts';
import { advertConnector, figureConnector } from './made-up-connector.ts';
import { createPipelineBench, type PipelineBench } from './pipeline-bench.ts';
import { CHECK_COUNT, runChecks } from './run-checks.ts';

const NOBODY = { live: 0, new: 0, returned: 0, edited: 0, unconfirmed: 0, closed: 0, withdrawn: 0 };

interface Pipeline {
  /** Of the test that runs: a new one on an empty database each time. */
  readonly bench: () => PipelineBench;
  readonly refresh: (connector: Connector) => Promise<RunOutcome>;
}

export function describePipeline(name: string, open: () => Promise<Database>): void {
  describe(`pipeline on ${name}`, () => {
    const pipeline = openBeforeEach(open);
    for (const life of LIVES) it(life.name, () => expectLife(pipeline, life));
    describesRetitledAdvert(pipeline);
    describesRepeatedAdverts(pipeline);
    describesRepeatedFigures(pipeline);
    describesQuarantine(pipeline);
    describesPruning(pipeline);
    describesPruningInSteps(pipeline);
    describesSize(pipeline);
  });
}

/** Opens an empty pipeline before each test of the describe that this is called in; after it, every invariant holds. */
function openBeforeEach(open: () => Promise<Database>): Pipeline {
  let bench: PipelineBench;
  let runNumber = 0;
  beforeEach(async () => {
    const db = await open();
    await emptyDatabase(db);
    bench = createPipelineBench(db);
    runNumber = 0;
  });
  afterEach(async () => {
    expect(CHECK_COUNT).toBeGreaterThan(4);
    expect(await runChecks(bench.deps.db)).toEqual({});
    await bench.deps.db.close();
  });
  return {
    bench: () => bench,
    refresh: (connector) =>
      refreshSource(bench.deps, connector, { runKey: `run-${++runNumber}`, contentKind: 'live' }),
  };
}

/** `key: state` for every posting the current release holds, sorted. */
async function statesIn(db: Database): Promise<string> {
  const rows = await db.read
    .selectFrom('posting')
    .innerJoin('source', 'source.current_release_id', 'posting.release_id')
    .selectAll('posting')
    .orderBy('posting_key')
    .execute();
  return rows
    .map((row) =>
      [
        row.posting_key,
        row.state,
        row.ended_at === null ? '' : `at ${row.ended_at}`,
        row.times_returned === 0 ? '' : `returned ${row.times_returned}`,
        row.times_edited === 0 ? '' : `edited ${row.times_edited}`,
      ]
        .filter((part) => part !== '')
        .join(' '),
    )
    .join(', ');
}

async function expectLife({ bench: current, refresh }: Pipeline, life: Life): Promise<void> {
  const bench = current();
  const { db } = bench.deps;
  const firstSeen = new Map<string, string>();
  for (const [index, sweep] of life.sweeps.entries()) {
    bench.clock.set(`${sweep.on}T06:00:00.000Z`);
    bench.put('/page/1', { adverts: sweep.adverts });
    for (const path of [...bench.site.keys()]) if (path.startsWith('/ended/')) bench.site.delete(path);
    const asked = life.sweeps.flatMap((other) => other.adverts.map((advert) => advert.key));
    for (const key of asked) {
      if (!sweep.gone?.includes(key)) bench.put(`/ended/${key}`, { stillThere: true });
    }
    const outcome = await refresh(advertConnector({ confirms: true }));
    expect(outcome.error).toBeNull();
    expect(outcome.movements, `sweep ${index + 1}`).toEqual({ ...NOBODY, ...sweep.movements });
    expect(await statesIn(db), `sweep ${index + 1}`).toBe(sweep.states);
    for (const row of await db.read
      .selectFrom('posting')
      .selectAll()
      .where('release_id', '=', index + 1)
      .execute()) {
      expect(row.first_seen_at, row.posting_key).toBe(firstSeen.get(row.posting_key) ?? row.first_seen_at);
      firstSeen.set(row.posting_key, row.first_seen_at);
    }
    expect(await runChecks(db)).toEqual({});
  }
}

function describesRetitledAdvert({ bench: current, refresh }: Pipeline): void {
  it('keeps the first day and the districts of a retitled advert', async () => {
    const bench = current();
    const { db } = bench.deps;
    bench.put('/page/1', { adverts: [{ key: 'old', alternateKey: 'x', district: 'E07000110' }] });
    await refresh(advertConnector());
    bench.clock.set('2026-09-02T06:00:00Z');
    bench.put('/page/1', { adverts: [{ key: 'new', alternateKey: 'x', district: 'E06000035' }] });
    await refresh(advertConnector());
    const row = await db.read
      .selectFrom('posting')
      .selectAll()
      .where('release_id', '=', 2)
      .executeTakeFirstOrThrow();
    expect([row.posting_key, row.first_seen_at, row.last_seen_at]).toEqual([
      'new',
      '2026-09-01T06:00:00Z',
      '2026-09-02T06:00:00Z',
    ]);
    const districts = await db.read
      .selectFrom('posting_district')
      .select(['posting_key', 'district_code'])
      .where('release_id', '=', 2)
      .execute();
    expect(districts).toEqual([{ posting_key: 'new', district_code: 'E06000035' }]);
  });
}

function describesRepeatedAdverts({ bench: current, refresh }: Pipeline): void {
  it('follows pages, takes each advert once, and says when the source stated more', async () => {
    const bench = current();
    const { db } = bench.deps;
    bench.put('/page/1', { total: 5, adverts: [{ key: 'a' }, { key: 'b' }], next: '/page/2' });
    bench.put('/page/2', { total: 5, adverts: [{ key: 'b' }, { key: 'c', title: 'C' }], next: '/page/3' });
    bench.put('/page/3', {
      total: 5,
      adverts: [
        { key: 'c', title: 'Other' },
        { key: 'd', isBroken: true },
      ],
      next: '/page/3',
    });
    const outcome = await refresh(advertConnector());
    expect(outcome).toMatchObject({
      state: 'published',
      recordCount: 6,
      acceptedCount: 3,
      rejectedCount: 1,
    });
    const release = await db.read.selectFrom('release').selectAll().executeTakeFirstOrThrow();
    expect(release).toMatchObject({ is_partial: 1, repeated_count: 2, skipped_count: 0 });
    const issues = await db.read
      .selectFrom('issue')
      .select(['code', 'locator'])
      .orderBy('sequence')
      .execute();
    expect(issues).toEqual([
      { code: 'missing-field', locator: '/page/3, record 2' },
      { code: 'repeated-record-differs', locator: '/page/3, record 1' },
      { code: 'incomplete-sweep', locator: 'whole sweep' },
    ]);
    const kept = await db.read.selectFrom('posting').select('title').where('posting_key', '=', 'c').execute();
    expect(kept).toEqual([{ title: 'C' }]);
  });
}

function describesRepeatedFigures({ bench: current, refresh }: Pipeline): void {
  it('keeps the first of two different figures and notes the other', async () => {
    const bench = current();
    const { db } = bench.deps;
    bench.put('/figures', [
      { area: 'E10000016', year: 2024, value: 3.5 },
      { area: 'E10000016', year: 2024, value: 3.5 },
      { area: 'E06000035', year: 2024, value: 4 },
      { area: 'E06000035', year: 2024, value: 5 },
      { area: 'E07000110', year: 2024, value: null },
      { area: 'E07000110', year: 2024, value: 1, status: 'suppressed' },
    ]);
    const outcome = await refresh(figureConnector());
    expect(outcome).toMatchObject({
      state: 'published',
      recordCount: 6,
      acceptedCount: 3,
      rejectedCount: 1,
    });
    const rows = await db.read
      .selectFrom('observation')
      .select(['area_code', 'value', 'other_value', 'locator'])
      .execute();
    expect(rows).toEqual([
      { area_code: 'E06000035', value: 4, other_value: 5, locator: 'row 3' },
      { area_code: 'E07000110', value: null, other_value: null, locator: 'row 5' },
      { area_code: 'E10000016', value: 3.5, other_value: null, locator: 'row 1' },
    ]);
  });
}

function describesQuarantine({ bench: current, refresh }: Pipeline): void {
  it('quarantines an implausible release and keeps the old one', async () => {
    const bench = current();
    const { db } = bench.deps;
    const adverts = Array.from({ length: 10 }, (_, i) => ({ key: `k${i}` }));
    bench.put('/page/1', { adverts });
    await refresh(advertConnector());
    bench.put('/page/1', { adverts: adverts.slice(0, 3) });
    const outcome = await refresh(advertConnector({ assertions: { maxFallShare: 0.5 } }));
    expect(outcome.state).toBe('quarantined');
    expect(outcome.error?.message).toContain('70 % fewer than the 10 of the last release (3 now)');
    const source = await db.read.selectFrom('source').selectAll().executeTakeFirstOrThrow();
    expect(source.current_release_id).toBe(1);
    const left = await db.read.selectFrom('posting').select('release_id').distinct().execute();
    expect(left).toEqual([{ release_id: 1 }]);
    const release = await db.read
      .selectFrom('release')
      .selectAll()
      .where('release_id', '=', 2)
      .executeTakeFirst();
    expect(release).toMatchObject({ state: 'quarantined', accepted_count: 3, published_at: null });
  });
}

function describesPruning({ bench: current, refresh }: Pipeline): void {
  it('prunes what is superseded and leaves what an edition uses', async () => {
    const bench = current();
    const { db } = bench.deps;
    for (let day = 1; day <= 6; day++) {
      bench.clock.set(`2026-09-0${day}T06:00:00Z`);
      bench.put('/page/1', { adverts: [{ key: 'a', title: `Day ${day}` }] });
      await refresh(advertConnector());
    }
    await db.writeAtomically([
      compose
        .insertInto('edition')
        .values({
          edition_id: 1,
          name: 'e',
          state: 'building',
          as_at: '2026-09-02',
          builder_version: '1',
          content_sha256: '',
        })
        .compile(),
      compose
        .insertInto('edition_release')
        .values({ edition_id: 1, source_id: 'made-up/adverts', release_id: 2 })
        .compile(),
    ]);
    expect(await pruneReleases({ db }, 3)).toBe(2);
    const left = await db.read.selectFrom('posting').select('release_id').orderBy('release_id').execute();
    expect(left.map((row) => row.release_id)).toEqual([2, 4, 5, 6]);
    expect(await pruneReleases({ db }, 3)).toBe(0);
    const releases = await db.read
      .selectFrom('release')
      .select(sql<number>`count(*)`.as('n'))
      .executeTakeFirst();
    expect(releases?.n).toBe(6);
  });
}

function describesPruningInSteps({ bench: current, refresh }: Pipeline): void {
  it('prunes a piece a message where one invocation is too short, to the same end', async () => {
    const bench = current();
    const { db } = bench.deps;
    for (let day = 1; day <= 6; day++) {
      bench.clock.set(`2026-09-0${day}T06:00:00Z`);
      // So few that the release is plausible, and so many that one statement cannot know that nothing is left.
      const titleOf = (at: number) => (at % 3 === 0 ? `Day ${day}` : 'A');
      const adverts = Array.from({ length: 700 }, (_, at) => ({ key: `k${at}`, title: titleOf(at) }));
      bench.put('/page/1', { adverts });
      await refresh(advertConnector());
    }
    const sent: JobMessage[] = [];
    const deps = { ...bench.deps, isSpent: () => true };
    let steps = 0;
    for (const next: JobMessage[] = [{ job: 'prune' }]; next.shift() !== undefined; steps += 1) {
      await prune(deps, async (messages) => void next.push(...messages));
      sent.push(...next);
    }
    // Three releases, each in a statement and one that finds nothing more.
    expect(steps).toBeGreaterThan(3);
    expect(sent).toEqual(Array.from({ length: steps - 1 }, () => ({ job: 'prune' })));
    const left = await db.read.selectFrom('posting').select('release_id').distinct().execute();
    expect(left.map((row) => row.release_id).sort()).toEqual([4, 5, 6]);
    expect(await runChecks(db)).toEqual({});
    expect(await pruneReleases(bench.deps)).toBe(0);
  });
}

function describesSize({ bench: current, refresh }: Pipeline): void {
  it('takes more postings than one statement does', async () => {
    const bench = current();
    const adverts = Array.from({ length: 11_000 }, (_, i) => ({ key: `k${String(i).padStart(5, '0')}` }));
    bench.put('/page/1', { adverts });
    await refresh(advertConnector());
    bench.clock.advance(86_400_000);
    bench.put('/page/1', { adverts: adverts.slice(0, 5_500) });
    const outcome = await refresh(advertConnector());
    expect(outcome.movements).toEqual({ ...NOBODY, live: 5_500, unconfirmed: 5_500 });
  });
}
