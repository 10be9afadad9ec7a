/** Wherever an advert is shown, its deadline is shown with the time of day in the UK. */
import type { Hono } from 'hono';
import { beforeAll, expect, it } from 'vitest';
import type { Database } from '../../src/db/database.ts';
import { publishBulletins } from '../../src/pipeline/edition/publish-bulletins.ts';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { openTestApp, publishingDeps, TEST_CONTENT, testAreas } from '../support/open-test-app.ts';

let db: Database;
let app: Hono;
beforeAll(async () => {
  db = openSqlite({ file: ':memory:' });
  app = await openTestApp(db);
  await publishBulletins(publishingDeps(db, testAreas()), TEST_CONTENT);
});

// 2026-09-01T11:00:00Z is noon in British Summer Time.
it.each([
  '/vacancies?area=medway',
  '/embed/v1/vacancies?area=medway',
  '/feeds/postings.rss?area=medway',
  '/feeds/postings.atom?area=medway',
  '/feeds/postings.json?area=medway',
])('%s', async (path) => {
  const text = await (await app.request(path)).text();
  expect(text).toMatch(/closes (on 1 September 2026|Tuesday 1 September) at 12 noon/i);
});

// A bulletin has the year in its heading.
it.each([
  '/bulletin/medway/2026-08',
  '/bulletin/medway/2026-08.html',
  '/bulletin/medway/2026-08.txt',
  '/bulletin/medway/feed.atom',
])('%s', async (path) => {
  const text = (await (await app.request(path)).text()).replaceAll('\u00a0', ' ');
  expect(text).toMatch(/closes 1 September at 12 noon/i);
});
