/** Taking back a release that was wrong, on every Database: what readers see since, what they are told, and what does not come back of itself. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../src/db/database.ts';
import { findPublishedSoFar } from '../../src/db/repositories/releases/run-history.ts';
import { findPublishedRelease } from '../../src/db/repositories/releases/trace-rows.ts';
import { AlreadyRunning, WrongUse } from '../../src/domain/errors.ts';
import { createApp } from '../../src/http/app.ts';
import { publishEdition } from '../../src/pipeline/edition/summarise.ts';
import { beginPlan, resumePlan } from '../../src/pipeline/edition/summarise-plan.ts';
import { pruneReleases } from '../../src/pipeline/prune.ts';
import { acceptRelease } from '../../src/pipeline/release/accept.ts';
import { withdrawRelease } from '../../src/pipeline/release/withdraw.ts';
import { refreshSource } from '../../src/pipeline/run.ts';
import { takeLease } from '../../src/pipeline/shared/lease.ts';
import type { Snapshot } from '../../src/snapshots/document/snapshot.ts';
import { emptyDatabase } from './empty-database.ts';
import { inventObservation } from './invented-observation.ts';
import { figureConnector } from './made-up-connector.ts';
import { createMemoryRawStore } from './memory-raw-store.ts';
import { areasOf, PLACE } from './one-place-edition.ts';
import { publishingDeps, TEST_CONTENT, testAppDeps } from './open-test-app.ts';
import { createPipelineBench, type PipelineBench } from './pipeline-bench.ts';
import { runChecks } from './run-checks.ts';
import { seedRelease } from './seed-database.ts';
import { seedSmallCounty } from './small-county.ts';

const SOURCE = 'made-up/figures';
const connector = figureConnector();
const WHY = 'the column of last year was read';

export function describeWithdrawal(engine: string, open: () => Promise<Database>): void {
  describe(`withdrawing releases on ${engine}`, () => {
    let db: Database;
    beforeEach(async () => {
      db = await open();
      await emptyDatabase(db);
    });
    afterEach(async () => {
      const { '../../sql/checks/postings_trace_to_retrievals.sql': _ofTheSmallCounty, ...broken } =
        await runChecks(db);
      expect(broken).toEqual({});
      await db.close();
    });
    describesReturn(() => createPipelineBench(db));
    describesRefusals(() => createPipelineBench(db));
    describesReaders(() => db);
  });
}

/** A release a day from 1 September, each with another value. Gives their names. */
async function publish(bench: PipelineBench, values: readonly number[], from = 1): Promise<string[]> {
  const names: string[] = [];
  for (const [index, value] of values.entries()) {
    const day = `2026-09-0${from + index}`;
    bench.clock.set(`${day}T06:00:00.000Z`);
    bench.put('/figures', [{ area: PLACE, year: 2025, value }]);
    const run = await refreshSource(bench.deps, connector, { runKey: day, contentKind: 'live' });
    names.push(`${run.state} ${run.releaseName}`);
  }
  return names;
}

async function valueSeen(db: Database): Promise<number | null | undefined> {
  const row = await db.read
    .selectFrom('source')
    .innerJoin('observation', 'observation.release_id', 'source.current_release_id')
    .select('value')
    .executeTakeFirst();
  return row?.value;
}

function describesReturn(open: () => PipelineBench): void {
  it('goes back to the release before, once or further, and to none in the end', async () => {
    const bench = open();
    const { deps } = bench;
    await publish(bench, [1, 2, 3]);
    const third = await withdrawRelease(deps, SOURCE, WHY);
    expect(third).toMatchObject({ name: `${SOURCE}@2026-09-03`, wasCurrent: true, reason: WHY });
    expect(third.returnedTo?.name).toBe(`${SOURCE}@2026-09-02`);
    expect(await valueSeen(deps.db)).toBe(2);
    await withdrawRelease(deps, `${SOURCE}@2026-09-02`, WHY);
    expect(await valueSeen(deps.db)).toBe(1);
    expect((await withdrawRelease(deps, SOURCE, WHY)).returnedTo).toBeNull();
    expect(await valueSeen(deps.db)).toBeUndefined();
    expect((await findPublishedRelease(deps.db, 3))?.withdrawal?.reason).toBe(WHY);
  });

  it('does not publish the same answers again, until an operator accepts them', async () => {
    const bench = open();
    const { deps } = bench;
    await publish(bench, [1, 2]);
    await withdrawRelease(deps, SOURCE, WHY);
    const [again] = await publish(bench, [2], 3);
    expect(again).toBe(`quarantined ${SOURCE}@2026-09-03`);
    expect(await valueSeen(deps.db)).toBe(1);
    const held = await deps.db.read
      .selectFrom('run')
      .select('error_detail')
      .where('state', '=', 'quarantined')
      .executeTakeFirst();
    expect(held?.error_detail).toContain(`withdrawn on 2026-09-02 because: ${WHY}`);
    expect((await acceptRelease(deps, [connector], `${SOURCE}@2026-09-03`)).state).toBe('published');
    expect(await valueSeen(deps.db)).toBe(2);
    expect(await publish(bench, [7, 2], 4)).toEqual([
      `published ${SOURCE}@2026-09-04`,
      `published ${SOURCE}@2026-09-05`,
    ]);
  });

  it('goes on from the release before when something new comes, and keeps its rows meanwhile', async () => {
    const bench = open();
    const { db } = bench.deps;
    await publish(bench, [4, 1, 2]);
    await withdrawRelease(bench.deps, SOURCE, WHY);
    // The one before it may be needed next: what was withdrawn does not count among those that are kept.
    expect(await pruneReleases({ db }, 2)).toBe(0);
    expect(await publish(bench, [3], 4)).toEqual([`published ${SOURCE}@2026-09-04`]);
    const rows = await db.read
      .selectFrom('change')
      .select(['kind', 'old_value', 'new_value'])
      .where('release_id', '=', 4)
      .where('area_code', '<>', '')
      .execute();
    expect(rows).toEqual([{ kind: 'corrected', old_value: 1, new_value: 3 }]);
  });
}

function describesRefusals(open: () => PipelineBench): void {
  it('needs a reason, a published release, and one that stands', async () => {
    const bench = open();
    const { deps } = bench;
    await publish(bench, [1]);
    await expect(withdrawRelease(deps, SOURCE, ' ')).rejects.toThrow(WrongUse);
    await expect(withdrawRelease(deps, 'made-up/nothing', WHY)).rejects.toThrow(/no release, and no source/);
    await withdrawRelease(deps, SOURCE, WHY);
    await expect(withdrawRelease(deps, `${SOURCE}@2026-09-01`, WHY)).rejects.toThrow(/was withdrawn at/);
    const [held] = await publish(bench, [1], 2);
    await expect(withdrawRelease(deps, `${held}`.split(' ')[1] ?? '', WHY)).rejects.toThrow(/quarantined/);
  });

  it('waits for a refresh that is under way, and ends one that died', async () => {
    const bench = open();
    const { deps } = bench;
    await publish(bench, [1, 2]);
    const request = { sourceId: SOURCE, runKey: 'next', task: 'refresh', timeoutMs: 0 } as const;
    const lease = await takeLease(deps, request);
    await expect(withdrawRelease(deps, SOURCE, WHY)).rejects.toThrow(AlreadyRunning);
    expect(await valueSeen(deps.db)).toBe(2);
    bench.clock.set('2026-09-03T06:00:00.000Z');
    await withdrawRelease(deps, SOURCE, WHY);
    expect(await valueSeen(deps.db)).toBe(1);
    await expect(lease?.keep()).rejects.toThrow(AlreadyRunning);
  });
}

/** Two editions of one day, the second with a wrong figure in it, and the app over them. */
async function publishWrongFigure(db: Database) {
  const areas = areasOf(PLACE);
  const raw = createMemoryRawStore();
  const at = (hour: string) => ({ ...publishingDeps(db, areas, `2026-08-07T${hour}:00:00.000Z`), raw });
  let seconds = 0;
  const now = () => new Date(Date.parse('2026-08-07T12:00:00Z') + 5000 * ++seconds).toISOString();
  const app = createApp({ ...testAppDeps(db, areas, { now }), ...TEST_CONTENT, raw });
  const get = async (path: string): Promise<Response> => app.request(path);
  const document = async (): Promise<Snapshot> =>
    (await get('/api/v1/snapshots/medway/all?level=adviser')).json();
  await seedSmallCounty(db);
  await publishEdition(at('08'), TEST_CONTENT);
  const population = (await document()).figures.find(
    ({ measure, areaCode, value }) => measure === 'population' && areaCode === PLACE && value !== null,
  );
  const { dimensions = {}, period = null } = population ?? {};
  const wrong = { measure: 'population', areaCode: PLACE, dimensions, value: 4711 } as const;
  await seedRelease(db, {
    releaseId: 41,
    sourceId: 'made-up/statistics',
    retrievedAt: '2026-08-07T08:30:00.000Z',
    observations: [inventObservation({ ...wrong, ...(period === null ? {} : { period }) })],
  });
  await publishEdition(at('09'), TEST_CONTENT);
  return { at, get, document };
}

function describesReaders(open: () => Database): void {
  it('builds the next edition without it, and the one under way is given up', async () => {
    const db = open();
    const { at, document } = await publishWrongFigure(db);
    const isBehind = async () => (await findPublishedSoFar(db)).edition?.isBehind;
    expect([JSON.stringify(await document()).includes('4711'), await isBehind()]).toEqual([true, false]);
    const plan = await beginPlan(at('10'));
    await withdrawRelease(at('10'), 'made-up/statistics', WHY);
    await expect(resumePlan(at('10'), plan)).rejects.toThrow(AlreadyRunning);
    expect(await isBehind()).toBe(true);
    expect((await publishEdition(at('11'), TEST_CONTENT)).state).toBe('published');
    expect([JSON.stringify(await document()).includes('4711'), await isBehind()]).toEqual([false, false]);
  });

  it('tells whoever checks a sheet, and whoever asks for the status', async () => {
    const { at, get, document } = await publishWrongFigure(open());
    const code = (await document()).seal?.code;
    const source = 'made-up/statistics';
    await withdrawRelease(at('10'), source, WHY);
    await publishEdition(at('11'), TEST_CONTENT);
    const verdict = await (await get(`/api/v1/verify/${code}`)).json();
    expect(verdict).toMatchObject({ verdict: 'withdrawn', withdrawals: [{ source, reason: WHY }] });
    const page = await (await get(`/verify/${code}`)).text();
    expect(page).toContain('<h1>Genuine, but withdrawn</h1>');
    expect(page).toContain(`The reason: ${WHY}.`);
    const right = (await document()).seal?.code;
    expect(right).not.toBe(code);
    expect(await (await get(`/api/v1/verify/${right}`)).json()).toMatchObject({ withdrawals: [] });
    const status = await (await get('/status')).text();
    expect(status).toContain('was withdrawn on 7 August 2026');
    expect(status).toContain(`The reason: ${WHY}.`);
  });
}
