/** Adverts of ten occupations that belong to two sectors: found under both by every way in, and counted as found. */
import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SectorId, Soc2020Code } from '../../src/domain/classification.ts';
import { publishEdition } from '../../src/pipeline/edition/summarise.ts';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import type { Snapshot } from '../../src/snapshots/document/snapshot.ts';
import { inventCoding } from '../support/invented-coding.ts';
import { inventPosting } from '../support/invented-posting.ts';
import { createTestApp, publishingDeps, TEST_CONTENT, testAreas } from '../support/open-test-app.ts';
import { seedRelease } from '../support/seed-database.ts';
import { seedSmallCounty } from '../support/small-county.ts';

const OCCUPATIONS: readonly (readonly [string, Soc2020Code, SectorId | null, readonly SectorId[]])[] = [
  ['Electrician', '5241', 'engineering-and-manufacturing', ['construction', 'engineering-and-manufacturing']],
  ['Apprentice electrician', '5241', 'construction', ['construction', 'engineering-and-manufacturing']],
  ['Crane operator', '8221', 'transport-and-logistics', ['construction', 'transport-and-logistics']],
  ['Florist', '5443', 'creative-and-design', ['agriculture', 'creative-and-design']],
  ['Dental nurse', '6133', 'care-services', ['care-services', 'health-and-science']],
  ['Care assistant', '6131', null, ['care-services', 'health-and-science']],
  ['Data analyst', '3544', 'business-and-administration', ['business-and-administration', 'digital']],
  [
    'Civil servant',
    '4111',
    'business-and-administration',
    ['business-and-administration', 'public-administration'],
  ],
  [
    'School secretary',
    '4213',
    'education-and-early-years',
    ['business-and-administration', 'education-and-early-years'],
  ],
  [
    'Salon manager',
    '1253',
    'leisure-travel-and-other-services',
    ['hair-and-beauty', 'leisure-travel-and-other-services'],
  ],
];
const MEDWAY = 'E06000035';

let app: Hono;
beforeAll(async () => {
  const db = openSqlite({ file: ':memory:' });
  await seedSmallCounty(db);
  await seedRelease(db, {
    releaseId: 90,
    sourceId: 'made-up/adverts',
    retrievedAt: '2026-08-06T06:00:00.000Z',
    postings: [...OCCUPATIONS, ['Plumber', '5315', 'construction', ['construction']] as const].map(
      ([title, soc2020, sector]) => ({
        posting: inventPosting({ key: title, title, url: 'https://adverts.example/1' }),
        coding: inventCoding({
          districts: [MEDWAY],
          placeBasis: 'name',
          sector,
          sectorBasis: sector === null ? null : 'title',
          soc2020,
          occupationConfidence: 0.9,
        }),
      }),
    ),
  });
  const areas = testAreas();
  await publishEdition(publishingDeps(db, areas), TEST_CONTENT);
  app = createTestApp(db, areas);
});

const text = async (path: string) => (await app.request(path)).text();
const read = async (path: string): Promise<unknown> => JSON.parse(await text(path));

interface Found {
  readonly results: readonly { readonly title: string; readonly sectors: readonly string[] }[];
  readonly paging: { readonly totalResults: number };
  readonly countsOnly: readonly { readonly count: number }[];
}
const find = async (sector: string, more = '') =>
  (await read(`/api/v1/postings?area=medway&sector=${sector}${more}`)) as Found;

describe.each(OCCUPATIONS)('%s (%s), coded to %s', (title, soc2020, _, own) => {
  it.each(own)('is found under %s by the API, the page, the feeds and the embed', async (sector) => {
    const { results } = await find(sector, `&occupation=${soc2020}`);
    expect(results.find((each) => each.title === title)?.sectors.toSorted()).toEqual(own);
    const query = `area=medway&sector=${sector}`;
    for (const path of ['/vacancies', '/feeds/postings.rss', '/feeds/postings.atom', '/feeds/postings.json'])
      expect(await text(`${path}?${query}`), path).toContain(title);
    expect(await text(`/embed/v1/vacancies?${query}`)).toContain(title);
  });

  it('is found under no other sector', async () => {
    const { results } = await find('legal-finance-and-accounting');
    expect(results.map((each) => each.title)).not.toContain(title);
  });
});

it.each([
  ['construction', 4],
  ['engineering-and-manufacturing', 2],
  ['health-and-science', 2],
  ['care-services', 2],
  ['business-and-administration', 3],
  ['public-administration', 1],
  ['hair-and-beauty', 1],
  ['agriculture', 1],
])('counts under %s what its list holds', async (sector, count) => {
  const found = await find(sector);
  expect(found.paging.totalResults).toBe(count);
  expect(await countOf(sector)).toBe(count);
});

it('counts each once in all', async () => {
  const { paging, countsOnly } = await find('all');
  expect(paging.totalResults).toBe(OCCUPATIONS.length + 1);
  expect(await countOf('all')).toBe(paging.totalResults + (countsOnly[0]?.count ?? 0));
});

async function countOf(sector: string): Promise<number | null | undefined> {
  const { figures } = (await read(`/api/v1/snapshots/medway/${sector}?level=adviser`)) as Snapshot;
  return figures.find((each) => each.measure === 'adverts-live' && each.areaCode === MEDWAY)?.value;
}
