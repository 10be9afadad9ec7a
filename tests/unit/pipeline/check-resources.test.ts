/** The directory's addresses: what is asked, what counts as dead, and what readers then see. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { areResourcesDue } from '../../../jobs/check-resources.ts';
import type { Database } from '../../../src/db/database.ts';
import { listResourceChecks } from '../../../src/db/repositories/upkeep/resource-checks.ts';
import { SourceRefused, SourceUnreachable } from '../../../src/domain/errors.ts';
import { checkResources, hasUncheckedResources } from '../../../src/pipeline/check-resources.ts';
import { directory } from '../../../src/reference/directory.ts';
import { openSqlite } from '../../../src/runtime/node/sqlite.ts';
import { createFakeHttpClient, type FakeAnswer } from '../../support/fake-http-client.ts';
import { createTestApp, publishingDeps, testAreas } from '../../support/open-test-app.ts';

const NOW = '2026-08-08T10:30:00.000Z';
let db: Database;
beforeEach(() => {
  db = openSqlite({ file: ':memory:' });
});
afterEach(() => db.close());

const check = async (answer: (url: string) => FakeAnswer) => {
  const http = createFakeHttpClient(({ url }) => answer(url));
  const { config } = publishingDeps(db, testAreas());
  const slept: number[] = [];
  const clock = { now: () => NOW, monotonicMs: () => 0, sleep: async (ms: number) => void slept.push(ms) };
  const failed = await checkResources({
    db,
    http,
    clock,
    config: { ...config, contact: 'lmi@council.example' },
  });
  return { failed, requests: http.requests, slept };
};
const running = directory.filter(({ closed }) => closed === null);
const [first, second, third] = running;

it('asks each address once, by name, and keeps what it answered', async () => {
  const { failed, requests } = await check(() => ({ status: 200 }));
  expect(failed).toBe(0);
  expect(requests.map(({ url }) => url)).toEqual(running.map(({ url }) => url));
  for (const { headers } of requests) expect(headers['user-agent']).toContain('lmi@council.example');
  expect(await listResourceChecks(db)).toHaveLength(running.length);
});

it('asks for a page, a second apart, and takes one that is too long for an answer', async () => {
  const { failed, requests, slept } = await check((url) => {
    if (url === first?.url) throw new SourceRefused('longer than 5000000 bytes', null);
    return {};
  });
  expect(failed).toBe(0);
  expect(new Set(requests.map(({ headers }) => headers.accept))).toEqual(new Set(['text/html']));
  expect(slept).toEqual(running.map(() => 1000));
  expect(await listResourceChecks(db)).toContainEqual(
    expect.objectContaining({ resourceId: first?.id, status: 200, failures: 0 }),
  );
});

it('is told of what is no answer, and keeps what the addresses before it said', async () => {
  const broken = check((url) => {
    if (url === second?.url) throw new TypeError('made-up client tripped');
    return {};
  });
  await expect(broken).rejects.toThrow('made-up client tripped');
  expect((await listResourceChecks(db)).map(({ resourceId }) => resourceId)).toEqual([first?.id]);
});

it('flags an address after two failures, and clears it when it answers; a refusal and a redirect are answers', async () => {
  const answers = (url: string): FakeAnswer => {
    if (url === first?.url) return { status: 404 };
    if (url === second?.url) return { status: 403 };
    if (url === third?.url) throw new SourceUnreachable('no connection');
    return { status: 301 };
  };
  expect((await check(answers)).failed).toBe(2);
  const page = async () => (await createTestApp(db, testAreas(), { now: NOW }).request('/directory')).text();
  expect(await page()).not.toContain('did not answer');
  await check(answers);
  expect((await page()).match(/This address did not answer/g)).toHaveLength(2);
  expect(await page()).toContain('8 August 2026: no page there');
  await check(() => ({ status: 200 }));
  expect(await page()).not.toContain('did not answer');
});

it('is due at once, then once a week, also when the hour of the timetable was missed, and never without a contact', async () => {
  const isDue = (now: string, contact: string | null = 'lmi@council.example') => {
    const { config } = publishingDeps(db, testAreas());
    return areResourcesDue({
      db,
      config: { ...config, contact },
      clock: { now: () => now, monotonicMs: () => 0, sleep: async () => {} },
    });
  };
  expect(await isDue('2026-08-07T09:00:00.000Z')).toBe(true);
  expect(await isDue('2026-08-07T09:00:00.000Z', null)).toBe(false);
  await check(() => ({ status: 200 }));
  expect(await isDue('2026-08-08T10:45:00.000Z')).toBe(false);
  expect(await isDue('2026-08-15T10:15:00.000Z')).toBe(false);
  expect(await isDue('2026-08-15T10:30:00.000Z')).toBe(true);
  expect(await isDue('2026-08-18T03:00:00.000Z')).toBe(true);
});

it('knows an address as asked since the very instant it was asked at', async () => {
  const since = (instant: string) => hasUncheckedResources({ db }, instant);
  expect(await since('1970-01-01T00:00:00.000Z')).toBe(true);
  await check(() => ({}));
  expect([await since(NOW), await since('2026-08-08T10:30:00.001Z')]).toEqual([false, true]);
});

describe('the page', () => {
  const page = async (contact: string | null = 'lmi@council.example') =>
    (await createTestApp(db, testAreas(), { now: NOW, contact }).request('/directory')).text();

  it('says of each address when it was checked, or that it never was, and how', async () => {
    const before = await page();
    expect(before.match(/Never checked by this service/g)).toHaveLength(running.length);
    expect(before).toContain('Once a week we ask each address');
    await check(() => ({ status: 200 }));
    const after = await page();
    expect(after).not.toContain('Never checked');
    expect(after.match(/Checked on 8 August 2026: it answered/g)).toHaveLength(running.length);
  });

  it('says so where nobody checks', async () => {
    expect(await page(null)).toContain('The addresses are not checked here');
    expect(await page(null)).not.toContain('Once a week we ask');
  });

  it('lists what was switched off apart, without a link and without a check', async () => {
    const closed = directory.filter((each) => each.closed !== null);
    expect(closed.map(({ id }) => id)).toContain('lmi-for-all');
    const { requests } = await check(() => ({ status: 200 }));
    const [, off = ''] = (await page()).split('<h2>Switched off</h2>');
    for (const { title, url, closed: why } of closed) {
      expect(requests.map((each) => each.url)).not.toContain(url);
      expect(off).toContain(`<h3>${title}</h3>`);
      expect(off).toContain(`Switched off. ${why}`);
      expect(await page()).not.toContain(`href="${url}"`);
    }
  });
});

it('lists addresses that are https, each once, with every fact filled in', () => {
  expect(new Set(directory.map(({ url }) => url)).size).toBe(directory.length);
  for (const resource of directory) {
    expect(resource.url).toMatch(/^https:\/\//);
    for (const fact of Object.values(resource)) expect(fact).not.toBe('');
  }
});
