/** What a step uses is counted where it is used, and never comes near what the platform allows. */
import { env } from 'cloudflare:workers';
import { expect, it } from 'vitest';
import { compose } from '../../src/db/sql/compose.ts';
import { refreshStep } from '../../src/pipeline/refresh-step.ts';
import { createAllowance, SHARE_OF_A_STEP } from '../../src/runtime/workers/allowance.ts';
import { openD1 } from '../../src/runtime/workers/d1.ts';
import { createWorkersDeps } from '../../src/runtime/workers/deps.ts';
import { openR2 } from '../../src/runtime/workers/raw-store.ts';
import { createFakeClock } from '../support/fake-clock.ts';
import { createFakeHttpClient } from '../support/fake-http-client.ts';
import { advertConnector, figureConnector } from '../support/made-up-connector.ts';
import { createPipelineBench } from '../support/pipeline-bench.ts';

/** Of the paid plan, for one invocation. */
const LIMIT = 1_000;
/** Small, so that little data is cut often. What a step uses beyond its share does not depend on the share. */
const SHARE = { ...SHARE_OF_A_STEP, statements: 60, calls: 60 };

it('counts calls and statements, and the time that it waits', async () => {
  let now = 5;
  const allowance = createAllowance({ statements: 4, calls: 5, ms: 1_000 }, () => now);
  const db = openD1(env.DB, allowance);
  await db.read.selectFrom('run').selectAll().execute();
  const touch = compose.deleteFrom('given_up_job').compile();
  await db.writeAtomically([touch, touch]);
  expect([allowance.used, allowance.isSpent()]).toEqual([{ statements: 3, calls: 2 }, false]);
  const raw = openR2(env.RAW, allowance);
  await raw.get(await raw.put(new Uint8Array([1])));
  expect([allowance.used, allowance.isSpent()]).toEqual([{ statements: 3, calls: 4 }, false]);
  await db.writeAtomically([touch]);
  expect(allowance.isSpent()).toBe(true);
  const waiting = createAllowance(SHARE_OF_A_STEP, () => now);
  now += SHARE_OF_A_STEP.ms - 1;
  expect(waiting.isSpent()).toBe(false);
  now += 1;
  expect(waiting.isSpent()).toBe(true);
});

const PAGES = 120;
const FEEDS = [
  {
    name: 'adverts of many pages',
    connector: advertConnector({
      confirms: true,
      source: { politeness: { minIntervalMs: 0, timeoutMs: 5_000, maxBytes: 1_000_000, maxRequests: 900 } },
    }),
    answer: (path: string) => {
      const page = Number(path.split('/').at(-1));
      const adverts = Array.from({ length: 20 }, (_, at) => ({ key: `k${page}-${at}` }));
      return { adverts, next: page < PAGES ? `/page/${page + 1}` : null };
    },
  },
  {
    name: 'figures in one long answer',
    connector: figureConnector({
      source: { politeness: { minIntervalMs: 0, timeoutMs: 5_000, maxBytes: 99_000_000, maxRequests: 9 } },
    }),
    answer: () =>
      Array.from({ length: 24_000 }, (_, at) => ({
        area: `E0${String(7_000_000 + (at % 3_000))}`,
        year: 1900 + Math.floor(at / 3_000),
        value: at,
      })),
  },
] as const;

it.each(FEEDS)(
  'leaves a margin at every step: $name',
  { timeout: 240_000 },
  async ({ connector, answer }) => {
    const clock = createFakeClock();
    const http = createFakeHttpClient(({ url }) => ({ body: JSON.stringify(answer(new URL(url).pathname)) }));
    const steps: { statements: number; calls: number }[] = [];
    let handover: string | null = null;
    for (let end = null; end === null; ) {
      const allowance = createAllowance(SHARE);
      const deps = createWorkersDeps(env, clock, allowance);
      const { areas, coder } = createPipelineBench(deps.db).deps;
      const counted = {
        send: (request: Parameters<typeof http.send>[0]) => {
          allowance.countCall();
          return http.send(request);
        },
      };
      const step = await refreshStep({ ...deps, areas, coder, http: counted }, connector, {
        ...{ runKey: '1', contentKind: 'live', handover },
      });
      steps.push({ ...allowance.used });
      if (step.isOver) {
        expect(step.outcome).toMatchObject({ state: 'published', error: null });
        end = step.outcome;
      } else handover = step.handover;
    }
    expect(steps.length).toBeGreaterThan(2);
    for (const kind of ['statements', 'calls'] as const) {
      const beyond = Math.max(...steps.map((used) => used[kind])) - SHARE[kind];
      expect(beyond + SHARE_OF_A_STEP[kind], `${kind}: ${JSON.stringify(steps)}`).toBeLessThan(0.8 * LIMIT);
    }
  },
);
