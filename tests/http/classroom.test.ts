/** Pages, embeds and feeds over the small county: what needs no browser to be seen. */
import { load } from 'cheerio/slim';
import type { Hono } from 'hono';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Database } from '../../src/db/database.ts';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { createTestApp, openTestApp, testAreas } from '../support/open-test-app.ts';
import { setContentKind } from '../support/seed-database.ts';

let db: Database;
let app: Hono;
beforeAll(async () => {
  db = openSqlite({ file: ':memory:' });
  app = await openTestApp(db);
});

const text = async (path: string) => (await app.request(path, { headers: { accept: 'text/html' } })).text();

/** The titles of the adverts that a page shows, in order. */
const titlesOf = async (path: string) => {
  const page = load(await text(path));
  return page('.adverts h3')
    .toArray()
    .map((each) => page(each).text());
};

describe('privacy (E4)', () => {
  it.each(['/in/medway', '/embed/v1/snapshot?area=medway', '/embed/v1/vacancies?area=medway'])(
    'writes down neither who asked nor whence nor what, even when %s fails',
    async (path) => {
      const broken = openSqlite({ file: ':memory:' });
      const said: string[] = [];
      const write = vi.fn((message: string, fields?: unknown) => {
        said.push(`${message} ${JSON.stringify(fields)}`);
      });
      const failing = createTestApp(broken, testAreas(), { log: { info: write, warn: write, error: write } });
      await broken.close();
      await failing.request(path, {
        headers: {
          referer: 'https://school.example/careers',
          'x-forwarded-for': '203.0.113.7',
          'user-agent': 'pupil-browser',
          cookie: 'id=pupil',
        },
      });
      expect(said.length).toBeGreaterThan(0);
      expect(said.join(' ')).not.toMatch(/school\.example|203\.0\.113|pupil|area=medway/);
    },
  );

  it.each([
    '/',
    '/in/medway',
    '/plan/medway/all',
    '/vacancies',
    '/embed-code?area=medway',
    '/embed/v1/snapshot?area=medway',
    '/feeds/postings.rss',
    '/oembed?url=http%3A%2F%2Flocalhost%2Fin%2Fmedway',
  ])('%s sets no cookie (E3)', async (path) => {
    const answer = await app.request(path);
    expect(answer.status).toBe(200);
    expect(answer.headers.has('set-cookie')).toBe(false);
  });
});

describe('vacancies', () => {
  it('takes a form with empty fields, and a postcode for a place', async () => {
    expect((await app.request('/vacancies?area=&q=&sector=all')).status).toBe(200);
    expect(await text('/vacancies?area=ME4+4AA')).toContain('Job adverts within 10 miles of ME4');
  });

  it('gives the adverts of the search, and the same in its feeds', async () => {
    const api = JSON.parse(await text('/api/v1/postings?area=medway')) as { results: { title: string }[] };
    const page = load(await text('/vacancies?area=medway'));
    const feed = JSON.parse(await text('/feeds/postings.json?area=medway')) as { items: { title: string }[] };
    expect(api.results.length).toBeGreaterThan(0);
    const shown = page('.adverts h3')
      .toArray()
      .map((each) => page(each).text());
    expect(shown).toEqual(api.results.slice(0, 20).map(({ title }) => title));
    expect(feed.items.map(({ title }) => title)).toEqual(api.results.map(({ title }) => title));
  });

  it('finds by distance from a postcode, closing day and school leavers, as the API does', async () => {
    for (const [form, query] of [
      ['area=ME4+4AA&withinKm=8', 'near=ME4&withinKm=8&sort=nearest'],
      ['schoolLeavers=true&area=&withinKm=', 'schoolLeavers=true'],
      ['closingWithinDays=3', 'closingWithinDays=3'],
    ] as const) {
      const api = JSON.parse(await text(`/api/v1/postings?${query}`)) as { results: { title: string }[] };
      expect(await titlesOf(`/vacancies?${form}`), form).toEqual(api.results.map(({ title }) => title));
    }
    expect(await titlesOf('/vacancies?area=ME4+4AA&withinKm=8')).not.toHaveLength(0);
    const page = load(await text('/vacancies?area=ME4+4AA&withinKm=10'));
    expect([page('h1').text(), page('#f-withinKm option[selected]').text()]).toEqual([
      'Job adverts within 6 miles of ME4',
      'Within 10 km',
    ]);
    expect(page('details.screen li a').first().attr('href')).toContain('near=ME4');
    const named = load(await text('/vacancies?area=medway&withinKm=8'));
    expect(named('main .notice').text()).toContain('A distance needs a postcode');
    expect(await titlesOf('/vacancies?area=medway&withinKm=8')).toEqual(
      await titlesOf('/vacancies?area=medway'),
    );
  });

  it('says why there are none in words for readers', async () => {
    const page = load(await text('/vacancies?area=medway&q=zzzz'));
    expect(page('main .notice').text()).toBe('No advert matches. Try other words, or a wider place.');
  });

  it('offers no invented advert to a search engine as a job', async () => {
    const invented = openSqlite({ file: ':memory:' });
    const demonstration = await openTestApp(invented);
    await setContentKind(invented, 'demonstration');
    const page = await (await demonstration.request('/vacancies')).text();
    expect(page).toContain('Demonstration figures');
    expect(page).not.toContain('JobPosting');
    expect(await text('/vacancies')).toContain('JobPosting');
  });
});

describe('what an installation cannot give', () => {
  it('is said with what it can: no PNG without a renderer', async () => {
    const answer = await app.request('/api/v1/snapshots/medway/all.png');
    expect(answer.status).toBe(501);
    expect(await answer.json()).toMatchObject({
      type: '/problems/format-not-given',
      detail: expect.stringContaining('.svg'),
    });
  });
});

it('says in the accessibility statement what is not right yet, and where to complain (E7)', async () => {
  const page = load(await text('/accessibility'));
  const gaps = page('h2:contains("What is not right yet")').next('ul').find('li');
  expect(gaps.length).toBeGreaterThanOrEqual(3);
  expect(page('h2').last().text()).toBe('Tell us');
});

it('answers a wrong embed with a small page that a frame can show', async () => {
  for (const [path, status] of [
    ['/embed/v1/snapshot?area=medwey', 404],
    ['/embed/v1/snapshot?area=medway&theme=%23f00', 400],
    ['/embed/v1/compare?areas=medway', 400],
    ['/embed/v1/compare?areas=medway,kent,ashford,england', 400],
    ['/embed/v1/snapshot?area=medway&customStylesheet=https://x.example/a.css', 400],
  ] as const) {
    const answer = await app.request(path);
    expect(answer.status, path).toBe(status);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(answer.headers.get('content-security-policy')).not.toContain('frame-ancestors');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await answer.text()).toContain('<h1>');
  }
});

it('escapes what is typed, on every page that repeats it', async () => {
  const typed = encodeURIComponent('"><script>alert(1)</script>');
  for (const path of [
    `/?q=${typed}`,
    `/vacancies?q=${typed}`,
    `/embed/v1/snapshot?area=${typed}`,
    `/embed-code?area=${typed}`,
  ]) {
    expect(await text(path), path).not.toContain('<script>alert');
  }
});
