/** The list of adverts by list, sector, job and day of posting, as a table, and an advert's own page. */
import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import { publishEdition } from '../../src/pipeline/edition/summarise.ts';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { inventCoding } from '../support/invented-coding.ts';
import { inventPlace, inventPosting } from '../support/invented-posting.ts';
import { createTestApp, publishingDeps, TEST_CONTENT, testAreas } from '../support/open-test-app.ts';
import { seedRelease } from '../support/seed-database.ts';
import { seedSmallCounty } from '../support/small-county.ts';

const KEY = 'https://adverts.example/jobs?id=1&x=a b';
const ID = `made-up/adverts/${KEY}`;
let app: Hono;
beforeAll(async () => {
  const db = openSqlite({ file: ':memory:' });
  await seedSmallCounty(db);
  const coding = inventCoding({
    districts: ['E06000035'],
    placeBasis: 'name',
    sector: 'digital',
    sectorBasis: 'title',
    soc2020: '2134',
  });
  await seedRelease(db, {
    releaseId: 90,
    sourceId: 'made-up/adverts',
    retrievedAt: '2026-08-06T06:00:00.000Z',
    postings: [
      {
        posting: inventPosting({
          key: KEY,
          title: 'Web <b>developer',
          employerName: 'Otter Arts',
          url: 'https://adverts.example/1',
          summary: '=Make sites for schools.',
          places: [inventPlace({ postcode: 'ME2 9ZZ' })],
          postedOn: '2026-08-04',
          closesAt: '2026-08-20T22:59:59Z',
        }),
        coding,
      },
      {
        posting: inventPosting({ key: 'old', title: 'Tester', postedOn: '2026-07-01' }),
        coding: { ...coding, soc2020: '2135' },
      },
      {
        posting: inventPosting({
          key: 'kept',
          title: 'Seller',
          postedOn: '2026-08-05',
          url: 'https://adverts.example/2',
        }),
        coding: {
          ...coding,
          sector: 'sales-marketing-and-procurement',
          safety: [{ kind: 'commission-only', words: 'Commission only' }],
        },
      },
      { posting: inventPosting({ key: 'ended', title: 'Coder', closesAt: '2026-08-01T22:59:59Z' }), coding },
    ],
  });
  const areas = testAreas();
  await publishEdition(publishingDeps(db, areas), TEST_CONTENT);
  app = createTestApp(db, areas);
});

const text = async (path: string) => (await app.request(path)).text();
const json = async (path: string) => JSON.parse(await text(path));
const titles = async (more: string) =>
  (await json(`/api/v1/postings?area=medway&${more}`)).results
    .map(({ title }: { title: string }) => title)
    .sort();

describe('the list of adverts', () => {
  it('says how many miles it is from where the reader asked', async () => {
    const far = /5\smiles\saway/;
    const asked = [
      'area=ME8',
      'area=medway&from=ME8',
      'job=software+developer+near+ME8',
      'area=software+developer+near+ME8',
    ];
    for (const query of asked) {
      const page = await text(`/vacancies?${query}`);
      expect([query, far.test(page), page.includes('Miles are from the middle of ME8')]).toEqual([
        query,
        true,
        true,
      ]);
    }
    const job = await text('/in/medway/jobs/software-developer?from=ME8&level=ks3');
    expect(job).toMatch(far);
    expect(job).toContain('/in/medway/jobs/software-developer?from=ME8"');
    expect(await text('/embed/v1/vacancies?area=medway&from=ME8')).toMatch(far);
    const nowhere = await text('/vacancies?area=kent');
    expect(nowhere).not.toContain('Miles are from');
    expect((await app.request('/vacancies?from=nowhere')).status).toBe(400);
  });

  it('reads a job that is typed into the box for the place', async () => {
    expect(await text('/vacancies?area=software+developer')).toContain('Web &lt;b&gt;developer');
  });
});

describe('what the list of adverts is asked for', () => {
  it('is asked for by day of posting and by list', async () => {
    expect(await titles('postedSince=2026-08-04')).toEqual(['Seller', 'Web <b>developer']);
    expect(await titles('source=made-up/adverts')).toEqual(['Seller', 'Tester', 'Web <b>developer']);
    expect((await app.request('/api/v1/postings?source=made-up/nothing')).status).toBe(404);
    expect((await app.request('/api/v1/postings?postedSince=soon')).status).toBe(400);
  });

  it('counts what each sector and list has, each without its own filter', async () => {
    const { facets } = await json('/api/v1/postings?area=medway&facets=true&sector=digital&leftOut=false');
    const count = (list: readonly { id: string; count: number }[], id: string) =>
      list.find((each) => each.id === id)?.count;
    expect([
      count(facets.sectors, 'digital'),
      count(facets.sectors, 'sales-marketing-and-procurement'),
    ]).toEqual([2, 0]);
    expect(count(facets.sources, 'made-up/adverts')).toBe(2);
    const all = await json('/api/v1/postings?area=medway&facets=true');
    expect(count(all.facets.sectors, 'sales-marketing-and-procurement')).toBe(1);
    expect((await json('/api/v1/postings?area=medway')).facets).toBeNull();
  });

  it('is narrowed to a job by any of its names on the page, which says so where it knows none', async () => {
    const page = await text('/vacancies?area=medway&job=software+developer');
    expect(page).toContain('Web &lt;b&gt;developer');
    expect(page).not.toContain('<h3>Tester');
    const unknown = await text('/vacancies?area=medway&job=qqqzzz');
    expect(unknown).toContain('We looked for the words in adverts of every job.');
    // Rather none than all of them.
    expect(unknown).toContain('<h2>No adverts</h2>');
    expect(unknown).not.toContain('Tester');
  });

  it('gives no number of a list for a place that the list is not for', async () => {
    expect((await json('/api/v1/postings?area=aberdeen-city')).countsOnly).toEqual([]);
    expect((await json('/api/v1/postings?area=medway')).countsOnly).toHaveLength(1);
    expect(await text('/vacancies?area=aberdeen-city')).not.toContain('0 more');
  });

  it('is a table too: formulas do not run, and what pupils are kept from has no address', async () => {
    const answer = await app.request('/api/v1/postings.csv?area=medway');
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const rows = (await answer.text()).split('\r\n');
    expect(rows[0]).toContain('id,source,state');
    expect(rows.filter((row) => row.startsWith('made-up/adverts'))).toHaveLength(3);
    expect(rows.find((row) => row.includes('Seller'))).not.toContain('adverts.example/2');
    const page = await text('/vacancies?area=medway');
    const [, csv = ''] = /href="(\/api\/v1\/postings\.csv[^"]*)"/.exec(page) ?? [];
    const pupils = await text(csv.replaceAll('&amp;', '&'));
    expect(pupils).not.toContain('Seller');
    expect(pupils).toContain('Tester');
  });
});

describe('an advert’s own page', () => {
  const path = (id: string) => `/vacancies/advert?id=${encodeURIComponent(id)}`;

  it('says all that we know and where to apply', async () => {
    const page = await text(path(ID));
    for (const part of [
      'Web &lt;b&gt;developer',
      'Otter Arts',
      'Medway',
      '4 August 2026',
      'https://adverts.example/1',
      '=Make sites for schools.',
      'noindex',
    ])
      expect(page).toContain(part);
    expect(await text('/vacancies?area=medway')).toContain(path(ID).replaceAll('&', '&amp;'));
  });

  it('of one that pupils are kept from invites nobody', async () => {
    const page = await text(path('made-up/adverts/kept'));
    expect(page).toContain('left out of lists for pupils');
    expect(page).toContain('Commission only');
    expect(page).not.toContain('adverts.example/2');
    expect(page).not.toContain('apply</a>');
  });

  it('of one that ended says so', async () => {
    const page = await text(path('made-up/adverts/ended'));
    expect(page).toContain('This advert has closed.');
    expect(page).not.toContain('and apply</a>');
  });

  it('is there for adverts that may be shown, and for no others', async () => {
    for (const id of ['made-up/adverts/none', 'made-up/quiet-adverts/a', 'none'])
      expect((await app.request(path(id))).status).toBe(404);
  });
});
