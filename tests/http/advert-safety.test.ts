/** Adverts that pupils must be kept from: in no list that they read, counted as left out, and there for advisers with the reason. */
import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SafetyMark } from '../../src/domain/advert-safety.ts';
import type { AreaCode } from '../../src/domain/area.ts';
import { publishBulletins } from '../../src/pipeline/edition/publish-bulletins.ts';
import { publishEdition } from '../../src/pipeline/edition/summarise.ts';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { inventCoding, NO_TERMS } from '../support/invented-coding.ts';
import { inventPosting } from '../support/invented-posting.ts';
import { createTestApp, publishingDeps, TEST_CONTENT, testAreas } from '../support/open-test-app.ts';
import { seedRelease } from '../support/seed-database.ts';
import { seedSmallCounty } from '../support/small-county.ts';

const MEDWAY: AreaCode = 'E06000035';
const ADVERTS: readonly (readonly [title: string, safety: readonly SafetyMark[]])[] = [
  ['Pot washer', []],
  [
    'Packer from home',
    [
      { kind: 'money-to-pay', words: 'A kit costs £45' },
      { kind: 'nights', words: 'Night shifts' },
    ],
  ],
  ['Street seller', [{ kind: 'commission-only', words: 'Commission only' }]],
  [
    'Courier',
    [
      { kind: 'self-employed', words: 'Self-employed role' },
      { kind: 'over-18', words: 'Aged 21 or over' },
    ],
  ],
];
const ASHFORD: AreaCode = 'E07000105';
const APPRENTICESHIPS: typeof ADVERTS = [
  ['Roofing apprentice', [{ kind: 'nights', words: 'Night shifts' }]],
  ['Selling apprentice', [{ kind: 'commission-only', words: 'Commission only' }]],
  ['Tiling apprentice', []],
];
const LEFT_OUT =
  '2 adverts are left out because they ask applicants for money or pay nothing but commission.';

let app: Hono;
beforeAll(async () => {
  const db = openSqlite({ file: ':memory:' });
  await seedSmallCounty(db);
  await seedRelease(db, {
    releaseId: 90,
    sourceId: 'made-up/adverts',
    retrievedAt: '2026-08-06T06:00:00.000Z',
    postings: [
      ...ADVERTS.map((advert) => ({ advert, kind: 'vacancy' as const, district: MEDWAY })),
      ...APPRENTICESHIPS.map((advert) => ({ advert, kind: 'apprenticeship' as const, district: ASHFORD })),
    ].map(({ advert: [title, safety], kind, district }) => ({
      posting: inventPosting({
        key: title,
        kind,
        title,
        url: `https://adverts.example/${title.replaceAll(' ', '-')}`,
        // Open for as long as a bulletin is read.
        closesAt: title === 'Tiling apprentice' ? '2026-08-13T22:59:59Z' : '2026-08-14T22:59:59Z',
      }),
      coding: inventCoding({
        districts: [district],
        placeBasis: 'name',
        soc2020: '9',
        terms: {
          ...NO_TERMS,
          minimumAge: title === 'Courier' ? 21 : null,
          isForSchoolLeavers: title !== 'Courier',
        },
        safety,
      }),
    })),
  });
  const areas = testAreas();
  const deps = publishingDeps(db, areas);
  await publishEdition(deps, TEST_CONTENT);
  await publishBulletins(deps, TEST_CONTENT);
  app = createTestApp(db, areas);
});

const text = async (path: string) => (await app.request(path)).text();

describe.each([
  ['the page', '/vacancies?area=medway'],
  ['the embed', '/embed/v1/vacancies?area=medway'],
  ['RSS', '/feeds/postings.rss?area=medway'],
  ['Atom', '/feeds/postings.atom?area=medway'],
  ['JSON Feed', '/feeds/postings.json?area=medway'],
  ['the bulletin', '/bulletin/medway/2026-08'],
])('%s', (_, path) => {
  it('leaves out what pupils must be kept from', async () => {
    const body = await text(path);
    for (const title of ['Packer from home', 'Packer-from-home', 'Street seller', 'Street-seller'])
      expect(body).not.toContain(title);
    expect(body).toContain('Pot washer');
  });

  it('shows the others with a plain note', async () => {
    // A bulletin has what school leavers can take, and nothing for people of 21.
    if (path.startsWith('/bulletin')) return expect(await text(path)).not.toContain('Courier');
    const body = await text(path);
    expect(body).toContain('Self-employed work: no right to a minimum wage, to holiday or to sick pay');
    expect(body).toContain('For people aged 21 or over');
  });
});

it.each(['/vacancies?area=medway', '/embed/v1/vacancies?area=medway'])(
  '%s says once how many are left out and why',
  async (path) => {
    expect((await text(path)).split(LEFT_OUT)).toHaveLength(2);
  },
);

it('advisers find those left out with the words of the advert, and without a link to it', async () => {
  const page = await text('/vacancies?area=medway');
  expect(page).toContain('href="/vacancies?area=medway&amp;leftOut=true"');
  const body = await text('/vacancies?area=medway&leftOut=true');
  expect(body).toContain('This advert asks applicants for money.');
  expect(body).toContain('It says: “A kit costs £45”');
  expect(body).toContain('Street seller');
  expect(body).not.toContain('Pot washer');
  expect(body).not.toContain('https://adverts.example/');
});

interface Found {
  readonly results: readonly {
    readonly title: string;
    readonly safety: { readonly isLeftOut: boolean; readonly marks: readonly unknown[] };
  }[];
  readonly leftOut: { readonly count: number; readonly kinds: readonly string[] } | null;
  readonly paging: { readonly totalResults: number };
}
const find = async (more: string) =>
  JSON.parse(await text(`/api/v1/postings?area=medway&pageSize=200${more}`)) as Found;

describe('the API', () => {
  it('gives every advert with its marks', async () => {
    const { results, leftOut } = await find('');
    expect(leftOut).toBeNull();
    const packer = results.find(({ title }) => title === 'Packer from home');
    expect(packer?.safety).toEqual({
      isLeftOut: true,
      marks: [
        {
          kind: 'money-to-pay',
          effect: 'left-out',
          note: 'This advert asks applicants for money.',
          words: 'A kit costs £45',
        },
        { kind: 'nights', effect: 'note', note: 'Has work at night.', words: 'Night shifts' },
      ],
    });
    expect(results.find(({ title }) => title === 'Pot washer')?.safety).toEqual({
      isLeftOut: false,
      marks: [],
    });
  });

  it('tells both kinds apart, and the two lists together are all', async () => {
    const [all, shown, left] = await Promise.all([find(''), find('&leftOut=false'), find('&leftOut=true')]);
    expect(left.results.map(({ title }) => title).toSorted()).toEqual(['Packer from home', 'Street seller']);
    expect(shown.leftOut).toMatchObject({ count: 2, kinds: ['money-to-pay', 'commission-only'] });
    expect(shown.paging.totalResults + left.paging.totalResults).toBe(all.paging.totalResults);
    expect(shown.results.every(({ safety }) => !safety.isLeftOut)).toBe(true);
  });
});

it('the page of a place names no opening that pupils must be kept from, and shows the notes of the others', async () => {
  const page = await text('/in/ashford');
  expect(page).toContain('Roofing apprentice');
  expect(page).toContain('Has work at night.');
  expect(page).not.toContain('Selling apprentice');
  expect(page).toContain('1 advert is left out because it pays nothing but commission.');
});

it('the screen in a corridor shows none of them, and the soonest to close first', async () => {
  const page = await text('/corridor/ashford');
  expect(page).not.toContain('Selling apprentice');
  const [tiling, roofing] = ['Tiling apprentice', 'Roofing apprentice'].map((title) => page.indexOf(title));
  expect(tiling).toBeGreaterThan(0);
  expect(roofing).toBeGreaterThan(tiling ?? 0);
});

it('a program made for LMI for All is not given them either', async () => {
  const answer = await app.request('/lmiforall/api/v1/vacancies/search?location=medway&limit=50');
  const body = await answer.text();
  expect(body).toContain('Pot washer');
  expect(body).not.toContain('Packer from home');
});
