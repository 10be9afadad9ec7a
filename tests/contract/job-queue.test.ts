import { expect, it } from 'vitest';
import { StorageFailed } from '../../src/domain/errors.ts';
import type { JobMessage } from '../../src/domain/job-message.ts';
import type { LogFields } from '../../src/ports/logger.ts';
import { fixedClock } from '../../src/runtime/node/clock.ts';
import { type Drain, drainQueue, openQueue } from '../../src/runtime/node/queue.ts';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { describeJobQueue } from '../support/describe-job-queue.ts';

const START = '2026-08-06T12:00:00.000Z';

function open() {
  const db = openSqlite({ file: ':memory:' });
  const lines: string[] = [];
  const write = (message: string, fields: LogFields = {}) =>
    void lines.push(`${message} ${JSON.stringify(fields)}`);
  const stop = new AbortController();
  const drain = (run: Drain['run'], now = START) =>
    drainQueue({
      db,
      clock: fixedClock(now),
      log: { info: write, warn: write, error: write },
      concurrency: 2,
      signal: stop.signal,
      run,
    });
  return { db, queue: openQueue(db, fixedClock(START)), drain, lines, stop };
}

const waiting = (db: ReturnType<typeof openSqlite>) => db.read.selectFrom('queued_job').selectAll().execute();

describeJobQueue('SQLite', async () => {
  const { queue, drain } = open();
  return {
    queue,
    async delivered() {
      const seen: JobMessage[] = [];
      await drain(async (message) => void seen.push(message));
      return seen;
    },
  };
});

it('keeps one of two equal messages that wait', async () => {
  const { db, queue } = open();
  await queue.send([{ job: 'publish' }]);
  await queue.send([{ job: 'publish' }]);
  expect(await waiting(db)).toHaveLength(1);
});

it('asks sources first, then publishes, then does the rest and judges last, also what an earlier start left over', async () => {
  const { queue, drain } = open();
  const refresh = (runKey: string): JobMessage => ({ job: 'refresh', sourceId: 'alpha/adverts', runKey });
  const recode: JobMessage = { job: 'recode', sourceId: 'beta/adverts' };
  await queue.send([{ job: 'watch' }, { job: 'bulletins' }, { job: 'publish' }, refresh('left over')]);
  await queue.send([refresh('1'), recode, { job: 'publish' }, { job: 'watch' }]);
  const done: JobMessage[] = [];
  await drain(async (message) => void done.push(message));
  expect(done).toEqual([
    ...[refresh('left over'), refresh('1'), recode],
    ...[{ job: 'publish' }, { job: 'bulletins' }, { job: 'watch' }],
  ]);
});

it('begins no edition while a refresh is under way in another lane', async () => {
  const { queue, drain } = open();
  await queue.send([{ job: 'publish' }]);
  for (const runKey of ['quick', 'slow'])
    await queue.send([{ job: 'refresh', sourceId: 'alpha/adverts', runKey }]);
  const events: string[] = [];
  await drain(async (message) => {
    const name = 'runKey' in message ? message.runKey : message.job;
    events.push(`${name} begins`);
    for (let turn = 0; turn < (name === 'slow' ? 20 : 1); turn++) await Promise.resolve();
    events.push(`${name} ends`);
  });
  expect(events.indexOf('publish begins')).toBeGreaterThan(events.indexOf('slow ends'));
});

it('never runs more jobs at once than it may, and says what was done', async () => {
  const { db, queue, drain } = open();
  for (let i = 0; i < 6; i++)
    await queue.send([{ job: 'refresh', sourceId: 'alpha/adverts', runKey: String(i) }]);
  let running = 0;
  let most = 0;
  const done = await drain(async () => {
    most = Math.max(most, ++running);
    await new Promise((resolve) => setTimeout(resolve, 2));
    running--;
  });
  expect(most).toBe(2);
  expect(done).toHaveLength(6);
  expect(await waiting(db)).toEqual([]);
});

it('tries again later what may succeed later, and in the end gives it up', async () => {
  const { db, queue, drain, lines } = open();
  await queue.send([{ job: 'publish' }]);
  const fail = () => Promise.reject(new StorageFailed('The disk is full'));
  const times: string[] = [];
  let now = START;
  for (let attempt = 0; attempt < 4; attempt++) {
    expect(await drain(fail, now)).toEqual([]);
    const [job] = await waiting(db);
    if (!job) continue;
    now = job.available_at;
    times.push(now);
  }
  expect(times).toEqual(['2026-08-06T12:01:00.000Z', '2026-08-06T12:03:00.000Z', '2026-08-06T12:07:00.000Z']);
  expect(await waiting(db)).toEqual([]);
  expect(lines.at(-1)).toContain('given up');
});

it('does not run a job again before its time', async () => {
  const { queue, drain } = open();
  await queue.send([{ job: 'publish' }]);
  await drain(() => Promise.reject(new StorageFailed('busy')));
  expect(await drain(() => Promise.resolve())).toEqual([]);
});

it('drops, with a word in the log, what will never succeed', async () => {
  const { db, queue, drain, lines } = open();
  await queue.send([{ job: 'publish' }]);
  await drain(() => Promise.reject(new TypeError('a mistake in the code')));
  expect(await waiting(db)).toEqual([]);
  expect(lines[0]).toContain('a mistake in the code');
});

it('drops a message it cannot read, and goes on', async () => {
  const { db, queue, drain, lines } = open();
  await queue.send([{ job: 'dance' } as unknown as JobMessage]);
  await queue.send([{ job: 'prune' }]);
  expect(await drain(() => Promise.resolve())).toEqual([{ job: 'prune' }]);
  expect(lines[0]).toContain('could not be read');
  expect(await waiting(db)).toEqual([]);
});

it('leaves an interrupted job for the next start', async () => {
  const { db, queue, drain, stop } = open();
  await queue.send([{ job: 'publish' }]);
  await queue.send([{ job: 'prune' }]);
  await queue.send([{ job: 'refresh', sourceId: 'alpha/adverts', runKey: 'x' }]);
  const done = await drain(async () => {
    stop.abort();
    throw new StorageFailed('interrupted');
  });
  expect(done).toEqual([]);
  expect(await waiting(db)).toHaveLength(3);
});
