/** Nobody waits for a stranger: what answers while the reading threads are held by somebody else's question, and what is told to the rest. */
import { afterEach, describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config.ts';
import type { Logger } from '../../src/ports/logger.ts';
import { systemClock } from '../../src/runtime/node/clock.ts';
import { carryRequest } from '../../src/runtime/node/serving/carried.ts';
import { createFront } from '../../src/runtime/node/serving/front.ts';
import { openReaders, type Readers } from '../../src/runtime/node/serving/readers.ts';
import { createTurns, QueueFull } from '../../src/runtime/node/serving/turns.ts';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { openTestApp } from '../support/open-test-app.ts';

const lines: string[] = [];
const log: Logger = {
  info: () => undefined,
  warn: () => undefined,
  error: (message) => void lines.push(message),
};

let readers: Readers | null = null;
let gate = new Int32Array(new SharedArrayBuffer(4));
const letGo = () => {
  Atomics.store(gate, 0, 1);
  Atomics.notify(gate, 0);
};

/** Two threads, so one search at a time. */
function openHeld(env: Record<string, string> = {}): Readers {
  gate = new Int32Array(new SharedArrayBuffer(4));
  lines.length = 0;
  const config = parseConfig({ WEALDWAY_READERS: '2', WEALDWAY_TIME_LIMIT: '30', ...env });
  readers = openReaders({
    settings: Object.assign({ config, logLevel: 'silent' as const }, { gate }),
    log,
    module: new URL('./held-reader.ts', import.meta.url),
  });
  return readers;
}
afterEach(async () => {
  letGo();
  await readers?.close();
  readers = null;
});

/** Notes in which order answers come. */
function orderOf() {
  const order: string[] = [];
  const note = async (name: string, answer: Promise<{ readonly status: number }>) => {
    const { status } = await answer;
    order.push(`${name} ${status}`);
  };
  return { order, note };
}
/** As somebody on this machine asks it. */
async function openFront(held: Readers): Promise<(asked: Request) => Promise<Response>> {
  const db = openSqlite({ file: ':memory:' });
  const front = createFront({
    app: await openTestApp(db),
    db,
    clock: systemClock,
    readers: held,
    clients: { keyOf: () => 'one' },
    config: parseConfig({}),
    log,
    onAnswered: () => undefined,
  });
  const connection = { incoming: { socket: {}, headers: {} }, outgoing: { setHeader: () => undefined } };
  return async (asked) => front.fetch(asked, connection);
}
const carried = (path: string) => carryRequest(request(path), 'r1');
const request = (path: string) => new Request(`http://localhost${path}`);

it('answers stored documents and pages while a search holds its thread', async () => {
  const held = openHeld();
  const front = await openFront(held);
  const { order, note } = orderOf();
  const searches = ['/api/v1/postings/held', '/vacancies/held'].map((path) =>
    note('search', front(request(path))),
  );
  await note('page', front(request('/in/medway')));
  await note('stored', front(request('/api/v1/snapshots/medway/construction')));
  await note('page', front(request('/in/kent')));
  expect(order).toEqual(['page 200', 'stored 200', 'page 200']);
  letGo();
  await Promise.all(searches);
  expect(order.slice(3)).toEqual(['search 200', 'search 200']);
});

it('answers stored documents while every thread is held, by pages too', async () => {
  const held = openHeld();
  const front = await openFront(held);
  const { order, note } = orderOf();
  const pages = [1, 2, 3].map(() => note('page', front(request('/in/held'))));
  await note('stored', front(request('/api/v1/snapshots/medway/construction?level=ks3')));
  expect(order).toEqual(['stored 200']);
  letGo();
  await Promise.all(pages);
});

it('answers 503 with Retry-After when a thread breaks off, and goes on with another', async () => {
  const held = openHeld();
  const front = await openFront(held);
  const broken = await front(request('/api/v1/postings/broken'));
  expect([broken.status, broken.headers.get('retry-after'), broken.headers.get('cache-control')]).toEqual([
    503,
    '5',
    'no-store',
  ]);
  expect(await broken.json()).toMatchObject({ type: '/problems/busy', instance: '/api/v1/postings/broken' });
  expect(lines).toContain('A reading thread broke off and is replaced');
  for (const path of ['/api/v1/postings', '/in/medway'])
    expect((await front(request(path))).status).toBe(200);
});

it('gives up an answer when its time is over, and keeps its thread from others until it is done', async () => {
  const held = openHeld({ WEALDWAY_TIME_LIMIT: '1' });
  const late = held.ask('search', carried('/api/v1/postings/held'));
  const waiting = held.ask('search', carried('/api/v1/postings'));
  await expect(late).rejects.toMatchObject({ code: 'busy', message: expect.stringContaining('too long') });
  await expect(waiting).rejects.toMatchObject({ code: 'busy' });
  letGo();
  expect((await held.ask('search', carried('/api/v1/postings'))).status).toBe(200);
  expect(lines).toEqual([]);
});

it('refuses at once when too many wait', async () => {
  const held = openHeld({ WEALDWAY_QUEUE_LIMIT: '1' });
  const { order, note } = orderOf();
  const first = note('first', held.ask('search', carried('/held')));
  const second = note('second', held.ask('search', carried('/x')));
  const third = held.ask('search', carried('/x'));
  await expect(third).rejects.toMatchObject({ code: 'busy', message: expect.stringContaining('wait') });
  letGo();
  await Promise.all([first, second]);
  expect(order).toEqual(['first 200', 'second 200']);
});

describe('turns', () => {
  const never = new AbortController().signal;

  it('leaves a thread to pages, gives pages any, and lets waiting pages go first', async () => {
    const turns = createTurns(2, 10);
    const order: string[] = [];
    const leaveSearch = await turns.take('search', never);
    const leavePage = await turns.take('page', never);
    const noted = async (lane: 'page' | 'search') => {
      const leave = await turns.take(lane, never);
      order.push(lane);
      return leave;
    };
    const search = noted('search');
    const page = noted('page');
    leavePage();
    (await page)();
    leaveSearch();
    (await search)();
    expect(order).toEqual(['page', 'search']);
  });

  it('refuses the one too many of a lane, and not of the other', async () => {
    const turns = createTurns(2, 1);
    await turns.take('search', never);
    void turns.take('search', never);
    await expect(turns.take('search', never)).rejects.toThrow(QueueFull);
    expect(await turns.take('page', never)).toBeTypeOf('function');
  });

  it('forgets whoever gave up waiting', async () => {
    const turns = createTurns(2, 1);
    const leave = await turns.take('search', never);
    const impatient = new AbortController();
    const given = turns.take('search', impatient.signal);
    impatient.abort(new Error('enough'));
    await expect(given).rejects.toThrow('enough');
    const next = turns.take('search', never);
    leave();
    expect(await next).toBeTypeOf('function');
  });
});
