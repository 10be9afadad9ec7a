/**
 * How many rows the database visits for a search, by D1's own counter: a few for each advert that is returned or counted, among a thousand
 * adverts and among ten thousand. It does not count what the full-text tables read of their own lists, which is a few bytes an advert.
 */
import { env } from 'cloudflare:workers';
import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import { MOST_LOOKED_AT } from '../../src/db/repositories/postings/posting-places.ts';
import { openD1 } from '../../src/runtime/workers/d1.ts';
import { READ_AT, SEARCHES, seedMadeUpAdverts } from '../support/made-up-adverts.ts';
import { createTestApp, testAreas } from '../support/open-test-app.ts';
import { countReads } from './counted-reads.ts';

/** Its place in the list, its entry, its district, its row and what is returned of it. */
const MOST_PER_ADVERT = 8;
/** Where the index cannot tell, each advert that is looked at is visited in three tables, then the list is full or the search gives up. */
const MOST_WITHOUT_INDEX = 4 * MOST_LOOKED_AT;
/** Of a request whatever it finds: releases, edition, words that are looked up. */
const MOST_BESIDE = 200;

const counted = countReads(env.DB);
const visitedRows = () => counted.take().reduce((sum, { visited }) => sum + visited, 0);

interface Answer {
  readonly results: readonly unknown[];
  readonly paging: { readonly totalResults: number; readonly isTotalCapped: boolean };
}

describe.each([
  [1, 1_000],
  [2, 10_000],
])('release %d, of %d adverts', (releaseId, count) => {
  let app: Hono;
  beforeAll(async () => {
    await seedMadeUpAdverts(openD1(env.DB), releaseId, 'made-up/adverts', count);
    app = createTestApp(openD1(counted.d1), testAreas(), { now: READ_AT });
    // What is read once for all requests.
    await app.request('/api/v1/postings?pageSize=1');
  }, 120_000);

  it.each(SEARCHES)('%s', async (path) => {
    counted.take();
    const answer = await app.request(path);
    const { results, paging }: Answer = await answer.json();
    expect(answer.status).toBe(200);
    expect(visitedRows()).toBeLessThanOrEqual(
      MOST_PER_ADVERT * (paging.totalResults + results.length) + MOST_BESIDE,
    );
  });

  it('a search for what is no word gives up in time', async () => {
    counted.take();
    const answer = await app.request('/api/v1/postings?q=%25');
    const { results, paging }: Answer = await answer.json();
    expect([results.length, paging.totalResults, paging.isTotalCapped]).toEqual([
      0,
      0,
      count > MOST_LOOKED_AT,
    ]);
    const visited = visitedRows();
    expect(visited).toBeGreaterThan(Math.min(count, MOST_LOOKED_AT));
    expect(visited).toBeLessThanOrEqual(MOST_WITHOUT_INDEX + MOST_BESIDE);
  });
});
