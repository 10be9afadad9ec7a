/** What Prometheus reads, and that the board of Grafana asks for nothing that is not there. */
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Database } from '../../src/db/database.ts';
import { openAlert } from '../../src/db/repositories/upkeep/alerts.ts';
import { laneOf } from '../../src/http/gate/lane.ts';
import { seenRequest } from '../../src/http/gate/seen-request.ts';
import { createMetrics, type Metrics, serveMetrics } from '../../src/runtime/node/serving/metrics.ts';
import { createTurns } from '../../src/runtime/node/serving/turns.ts';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { openTestApp, TEST_CONTENT } from '../support/open-test-app.ts';
import { NOW } from '../support/small-county.ts';

const log = { info: () => undefined, warn: () => undefined, error: () => undefined };

let db: Database;
let metrics: Metrics;
beforeEach(async () => {
  db = openSqlite({ file: ':memory:' });
  await openTestApp(db);
  const turns = createTurns(2, 5);
  await turns.take('search', AbortSignal.timeout(60_000));
  void turns.take('search', new AbortController().signal);
  const clock = { now: () => NOW, monotonicMs: () => 0, sleep: async () => undefined };
  metrics = createMetrics({ db, clock, sources: TEST_CONTENT.sources, queue: turns.sizes });
});
afterEach(() => db.close());

const note = (path: string, status: number, milliseconds: number) =>
  metrics.note(
    seenRequest({ requestId: 'r', method: 'GET', path, lane: laneOf(path) }, status, milliseconds),
  );

it('counts requests by kind and class of status, never by address', async () => {
  note('/in/medway', 200, 3);
  note('/in/kent', 404, 30);
  note('/api/v1/postings', 429, 0.1);
  const text = await metrics.read();
  expect(text).toContain('wealdway_request_seconds_bucket{le="0.005",family="page",status="2xx"} 1');
  expect(text).toContain('wealdway_request_seconds_count{family="page",status="4xx"} 1');
  expect(text).toContain('wealdway_requests_refused_total{status="429"} 1');
  expect(text).not.toMatch(/medway|kent/);
});

it('reads the database anew each time, and the threads’ queue', async () => {
  expect(await metrics.read()).not.toContain('wealdway_open_alerts{');
  const alert = { kind: 'refused', since: NOW, noticedAt: NOW, words: 'x' };
  await db.writeAtomically([openAlert({ ...alert, sourceId: 'alpha/adverts' })]);
  const text = await metrics.read();
  expect(text).toContain('wealdway_open_alerts{source="alpha/adverts"} 1');
  expect(text).toMatch(/wealdway_releases\{state="published"\} [1-9]/);
  expect(text).toMatch(/wealdway_source_accepted_records\{source="[^"]+"\} \d/);
  expect(text).toMatch(/wealdway_edition_age_seconds \d/);
  expect(text).toContain('wealdway_reader_requests{lane="search",state="running"} 1');
  expect(text).toContain('wealdway_reader_requests{lane="search",state="waiting"} 1');
  expect(text).toContain('wealdway_reader_requests{lane="page",state="waiting"} 0');
});

it('is served at its own address and nowhere else', async () => {
  const server = await serveMetrics(metrics, { host: '127.0.0.1', port: 0 }, log);
  const { port } = server.address() as AddressInfo;
  const ask = async (path: string) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`);
    return [answer.status, (await answer.text()).slice(0, 6), answer.headers.get('content-type')];
  };
  expect(await ask('/metrics')).toEqual([200, '# HELP', 'text/plain; version=0.0.4; charset=utf-8']);
  expect((await ask('/'))[0]).toBe(404);
  await db.close();
  expect((await ask('/metrics'))[0]).toBe(500);
  server.close();
  const app = await openTestApp(openSqlite({ file: ':memory:' }));
  expect((await app.request('/metrics')).status).toBe(404);
});

it('has every number that the board of Grafana shows', async () => {
  const board = readFileSync(new URL('../../deploy/grafana.json', import.meta.url), 'utf8');
  const shown = [...new Set(board.match(/wealdway_[a-z_]+/g) ?? [])];
  note('/', 200, 1);
  const text = await metrics.read();
  expect(shown.length).toBeGreaterThan(8);
  for (const name of shown) expect(text, name).toContain(`# TYPE ${name.replace(/_(?:count|bucket)$/, '')} `);
});
