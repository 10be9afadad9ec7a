/**
 * How many rows the database visits for every address, by D1's own counter: a few for each that its statements return or count. What full-text
 * tables read of their own lists is not counted, which is a few bytes an advert. `npm run bench -- --only rows` does the same among 100,000 adverts.
 */
import { env } from 'cloudflare:workers';
import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import { openD1 } from '../../src/runtime/workers/d1.ts';
import { READ_AT } from '../support/made-up-adverts.ts';
import { seedMadeUpCountry } from '../support/made-up-country.ts';
import { createTestApp, testAreas } from '../support/open-test-app.ts';
import { askedAddresses, visitedRows } from './asked-addresses.ts';
import { countReads } from './counted-reads.ts';

const SIZE = { adverts: 2_000, areas: 60 };

const counted = countReads(env.DB);
let app: Hono;
beforeAll(async () => {
  await seedMadeUpCountry(openD1(env.DB), SIZE);
  app = createTestApp(openD1(counted.d1), testAreas(), { now: READ_AT });
  // What is read once for all requests.
  await app.request('/api/v1/postings?pageSize=1');
}, 120_000);

describe(`among ${SIZE.adverts} adverts and figures of ${SIZE.areas} areas`, () => {
  it('every statement of every address visits a few rows for each that it returns or counts', async () => {
    const found = await visitedRows(app, counted, SIZE.areas, askedAddresses(app));
    expect(found.length).toBeGreaterThan(150);
    expect(found.filter(({ visited }) => visited > 0).length).toBeGreaterThan(100);
    expect(found.filter(({ tooDear }) => tooDear.length > 0)).toEqual([]);
  }, 120_000);

  it('the status and the sources read no figure', async () => {
    const paths = ['/status', '/api/v1/status', '/api/v1/sources', '/readyz'];
    for (const path of paths) {
      counted.take();
      await app.request(path);
      expect(
        counted.take().filter(({ sql }) => /\bobservation/.test(sql)),
        path,
      ).toEqual([]);
    }
  });
});
