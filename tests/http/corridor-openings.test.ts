/** The apprenticeships on a screen or a poster are the soonest to close of all that stay open, however many are newer or close today. */
import type { Hono } from 'hono';
import { beforeAll, expect, it } from 'vitest';
import { publishEdition } from '../../src/pipeline/edition/summarise.ts';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { inventCoding } from '../support/invented-coding.ts';
import { inventPosting } from '../support/invented-posting.ts';
import { createTestApp, publishingDeps, TEST_CONTENT, testAreas } from '../support/open-test-app.ts';
import { seedRelease } from '../support/seed-database.ts';
import { seedSmallCounty } from '../support/small-county.ts';

const MANY = 40;

let app: Hono;
beforeAll(async () => {
  const db = openSqlite({ file: ':memory:' });
  await seedSmallCounty(db);
  const many = (name: string, postedOn: string, closesAt: string) =>
    Array.from({ length: MANY }, (_, at) => ({ title: `${name} ${at}`, postedOn, closesAt }));
  const adverts = [
    ...many('Closes today', '2026-08-05', '2026-08-06T22:59:59Z'),
    ...many('Newest', '2026-08-06', '2026-09-20T22:59:59Z'),
    { title: 'Thatching apprentice', postedOn: '2026-07-01', closesAt: '2026-08-12T22:59:59Z' },
  ];
  await seedRelease(db, {
    releaseId: 90,
    sourceId: 'made-up/adverts',
    retrievedAt: '2026-08-06T06:00:00.000Z',
    postings: adverts.map(({ title, postedOn, closesAt }) => ({
      posting: inventPosting({
        key: title,
        kind: 'apprenticeship',
        title,
        postedOn,
        closesAt,
        places: [{ text: '5 Marrowbone Rise, Ashford', postcode: null, latitude: null, longitude: null }],
        url: `https://adverts.example/${title.replaceAll(' ', '-')}`,
      }),
      coding: inventCoding({ districts: ['E07000105'], placeBasis: 'name', soc2020: '9' }),
    })),
  });
  const areas = testAreas();
  await publishEdition(publishingDeps(db, areas), TEST_CONTENT);
  app = createTestApp(db, areas);
});

it('the soonest to close is shown first, and what closes today not at all', async () => {
  const page = await (await app.request('/corridor/ashford')).text();
  expect(page).not.toContain('Closes today');
  expect(page.indexOf('Thatching apprentice')).toBeGreaterThan(0);
  expect(page.indexOf('Newest')).toBeGreaterThan(page.indexOf('Thatching apprentice'));
});

it('says the town of an opening and not its street', async () => {
  const page = await (await app.request('/corridor/ashford')).text();
  expect(page).toMatch(/<span>[^<]*Ashford<\/span>/);
  expect(page).not.toContain('Marrowbone Rise');
});
