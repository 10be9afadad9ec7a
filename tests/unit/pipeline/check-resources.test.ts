/** The directory's addresses: what is asked, what counts as dead, and what readers then see. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { areResourcesDue } from '../../../jobs/check-resources.ts';
import type { Database } from '../../../src/db/database.ts';
import { listResourceChecks } from '../../../src/db/repositories/upkeep/resource-checks.ts';
import { SourceUnreachable } from '../../../src/domain/errors.ts';
import { checkResources } from '../../../src/pipeline/check-resources.ts';
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
  const clock = { now: () => NOW, sleep: async () => {} };
  const failed = await checkResources({
    db,
    http,
    clock,
    config: { ...config, contact: 'lmi@council.example' },
  });
  return { failed, requests: http.requests };
};
const [first, second, third] = directory;

it('asks each address once, by name, and keeps what it answered', async () => {
  const { failed, requests } = await check(() => ({ status: 200 }));
  expect(failed).toBe(0);
  expect(requests.map(({ url }) => url)).toEqual(directory.map(({ url }) => url));
  for (const { headers } of requests) expect(headers['user-agent']).toContain('lmi@council.example');
  expect(await listResourceChecks(db)).toHaveLength(directory.length);
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

it('is due once a week', () => {
  expect(areResourcesDue('2026-08-08T10:30:00.000Z')).toBe(true);
  expect(areResourcesDue('2026-08-08T10:45:00.000Z')).toBe(false);
  expect(areResourcesDue('2026-08-07T10:30:00.000Z')).toBe(false);
});

it('lists addresses that are https, each once, with every fact filled in', () => {
  expect(new Set(directory.map(({ url }) => url)).size).toBe(directory.length);
  for (const resource of directory) {
    expect(resource.url).toMatch(/^https:\/\//);
    for (const fact of Object.values(resource)) expect(fact).not.toBe('');
  }
});
