/** What a run may take in all: by time, by bytes, and one request with its retries. The command line is held to it as the timetable is. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Connector } from '../../../src/connectors/contract.ts';
import type { Database } from '../../../src/db/database.ts';
import { RunLimitReached, SourceRefused, SourceUnreachable } from '../../../src/domain/errors.ts';
import { createEgress } from '../../../src/pipeline/fetching/egress.ts';
import { withinRunLimits } from '../../../src/pipeline/fetching/run-limits.ts';
import { refreshSource } from '../../../src/pipeline/run.ts';
import type { HttpClient, HttpRequest } from '../../../src/ports/http-client.ts';
import { fixedClock } from '../../../src/runtime/node/clock.ts';
import { createHttpClient } from '../../../src/runtime/node/http-client.ts';
import { openSqlite } from '../../../src/runtime/node/sqlite.ts';
import { createFakeClock } from '../../support/fake-clock.ts';
import { startHostileServer } from '../../support/hostile-server.ts';
import { advertConnector, type MadeUpAdvert } from '../../support/made-up-connector.ts';
import { createPipelineBench, NO_CONFIG } from '../../support/pipeline-bench.ts';

let db: Database;
beforeEach(() => {
  db = openSqlite({ file: ':memory:' });
});
afterEach(() => db.close());

const ASKED: HttpRequest = {
  url: 'https://a.example/list',
  headers: {},
  timeoutMs: 30_000,
  maxBytes: 5_000,
};
const answering = (send: (request: HttpRequest) => Uint8Array | Promise<Uint8Array>): HttpClient => ({
  send: async (request) => ({ status: 200, headers: {}, body: await send(request) }),
});

describe('a run', () => {
  it('ends when its time is over, and its last request gets no more than is left', async () => {
    const clock = createFakeClock();
    const limits: number[] = [];
    const slow = answering(({ timeoutMs }) => {
      limits.push(timeoutMs);
      clock.advance(Math.min(timeoutMs, 25_000));
      if (timeoutMs < 25_000) throw new SourceUnreachable('late');
      return new Uint8Array(1);
    });
    const http = withinRunLimits(slow, clock, { ms: 60_000, bytes: 1e6 }, 'board/otter');
    await http.send(ASKED);
    await http.send(ASKED);
    const words =
      'board/otter was stopped after 3 requests: a run may take 1 min. If its answers come slowly, tell its publisher; if it has grown so large, raise WEALDWAY_RUN_MINUTES';
    await expect(http.send(ASKED)).rejects.toThrow(words);
    await expect(http.send(ASKED)).rejects.toBeInstanceOf(RunLimitReached);
    expect(limits).toEqual([30_000, 30_000, 10_000]);
  });

  it('ends when it has read all that it may, and counts what was cut off', async () => {
    const sizes: number[] = [];
    const large = answering(({ maxBytes }) => {
      sizes.push(maxBytes);
      if (maxBytes < 4_000) throw new SourceRefused('too much', null);
      return new Uint8Array(4_000);
    });
    const http = withinRunLimits(large, createFakeClock(), { ms: 1e6, bytes: 9_000 }, 'board/otter');
    await http.send(ASKED);
    await http.send(ASKED);
    await expect(http.send(ASKED)).rejects.toThrow(
      'board/otter was stopped after 3 requests: a run may read 0.009 MB. See whether it sends what it should; if it has grown so large, raise WEALDWAY_RUN_MEGABYTES',
    );
    await expect(http.send(ASKED)).rejects.toBeInstanceOf(RunLimitReached);
    expect(sizes).toEqual([5_000, 5_000, 1_000]);
  });

  it('is not ended by a refusal or a failure that has nothing to do with it', async () => {
    const errors = [
      new SourceRefused('no', 404),
      new SourceUnreachable('down'),
      new SourceRefused('ours', null),
    ];
    const http = withinRunLimits(
      answering(() => Promise.reject(errors.shift() ?? new Error('one too many'))),
      createFakeClock(),
      { ms: 1e6, bytes: 1e6 },
      'board/otter',
    );
    await expect(http.send(ASKED)).rejects.toThrow('no');
    await expect(http.send(ASKED)).rejects.toThrow('down');
    await expect(http.send(ASKED)).rejects.toThrow('ours');
  });
});

/** Pages that lead on for ever, each asked for as if the sweep could do without it. */
function endlessConnector(): Connector<MadeUpAdvert> {
  const connector = advertConnector({
    source: { politeness: { minIntervalMs: 0, timeoutMs: 5_000, maxBytes: 1_000_000, maxRequests: 10_000 } },
  }) as Connector<MadeUpAdvert>;
  return {
    ...connector,
    plan: () =>
      Array.from({ length: 9_000 }, (_, at) => ({
        path: `/page/${at}`,
        role: `page ${at}`,
        isOptional: true,
      })),
  };
}

describe('a refresh', () => {
  it.each([
    ['drips', { ms: 60_000, bytes: 1e9 }, 'WEALDWAY_RUN_MINUTES'],
    ['never ends', { ms: 1e9, bytes: 100_000 }, 'WEALDWAY_RUN_MEGABYTES'],
  ])(
    'of a source that %s fails with the setting to look at, and keeps what was published',
    async (_, runLimits, setting) => {
      const clock = createFakeClock();
      let sent = 0;
      const http: HttpClient = {
        async send() {
          sent += 1;
          clock.advance(1_000);
          const body = JSON.stringify({ adverts: [{ key: `k${sent}`, title: 'x'.repeat(2_000) }] });
          return { status: 200, headers: {}, body: new TextEncoder().encode(body) };
        },
      };
      const { deps } = createPipelineBench(db, { clock, http, config: { ...NO_CONFIG, runLimits } });
      const run = await refreshSource(deps, endlessConnector(), { runKey: 'one', contentKind: 'live' });
      expect(run).toMatchObject({ state: 'failed', error: { code: 'run-limit-reached' } });
      expect(run.error?.message).toContain(`raise ${setting}`);
      expect(sent).toBeLessThan(70);
      const stored = await db.read
        .selectFrom('run')
        .select(['error_code', 'error_detail'])
        .executeTakeFirst();
      expect(stored).toMatchObject({ error_code: 'run-limit-reached', error_detail: run.error?.message });
    },
  );
});

describe('one request', () => {
  it.each(['drip', 'hang'])(
    'to a server that lets it %s is tried twice at most, and says why it stops',
    async (way) => {
      const server = await startHostileServer();
      const http = createHttpClient({ egress: createEgress({ declared: [], named: [server.url] }) });
      let sent = 0;
      const counting: HttpClient = {
        send(request) {
          sent += 1;
          return http.send(request);
        },
      };
      // Its pauses take no time, and what others take does.
      const clock = fixedClock('2026-09-01T06:00:00Z');
      const { deps } = createPipelineBench(db, { clock, http: counting });
      const politeness = { minIntervalMs: 0, timeoutMs: 120, maxBytes: 100_000, maxRequests: 9 };
      const connector = advertConnector({ source: { politeness, baseUrl: `${server.url}/${way}` } });
      const run = await refreshSource(deps, connector, { runKey: way, contentKind: 'live' });
      expect(run.error).toBeInstanceOf(SourceUnreachable);
      expect(run.error?.message).toContain(
        'One request may take 0.24 seconds in all, so it is not tried again',
      );
      // Five without the limit. The third is what is left of a millisecond.
      expect(sent).toBeLessThanOrEqual(3);
      await http.close();
      await server.close();
    },
  );
});
