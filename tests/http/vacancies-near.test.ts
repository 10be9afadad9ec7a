/** Adverts near a postcode: the nearest first, in whichever district, as far as a search counts. */
import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AreaCode } from '../../src/domain/area.ts';
import { placeOfOutcode } from '../../src/http/lookups/near-and-soon.ts';
import { publishEdition } from '../../src/pipeline/edition/summarise.ts';
import { milesApart } from '../../src/reference/nearby.ts';
import { findOutcode, findPostcode } from '../../src/reference/outcodes.ts';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { inventCoding } from '../support/invented-coding.ts';
import { inventPlace, inventPosting } from '../support/invented-posting.ts';
import { seedMadeUpAdverts } from '../support/made-up-adverts.ts';
import { createTestApp, publishingDeps, TEST_CONTENT, testAreas } from '../support/open-test-app.ts';
import { seedRelease } from '../support/seed-database.ts';
import { seedSmallCounty } from '../support/small-county.ts';

let app: Hono;
beforeAll(async () => {
  const db = openSqlite({ file: ':memory:' });
  await seedSmallCounty(db);
  const advert = (title: string, district: AreaCode, place: object, posted: number) => ({
    posting: inventPosting({
      key: title,
      title,
      kind: 'apprenticeship',
      places: [inventPlace(place)],
      postedOn: `2026-08-0${posted}`,
      closesAt: `2026-08-2${posted}T22:59:59Z`,
    }),
    coding: inventCoding({ districts: [district], placeBasis: 'postcode' }),
  });
  await seedRelease(db, {
    releaseId: 90,
    sourceId: 'made-up/adverts',
    retrievedAt: '2026-08-06T06:00:00.000Z',
    postings: [
      advert('Leeds', 'E08000035', { postcode: 'LS1 9ZZ' }, 5),
      advert('Maidstone', 'E07000110', { postcode: 'ME14 9ZZ' }, 4),
      advert('Town', 'E06000035', { text: 'Strood' }, 3),
      advert('Gillingham', 'E06000035', { text: '5 High Street, Gillingham', postcode: 'ME7 9ZZ' }, 2),
      advert('Chatham', 'E06000035', { postcode: 'ME4 9ZZ' }, 1),
    ],
  });
  const areas = testAreas();
  await publishEdition(publishingDeps(db, areas), TEST_CONTENT);
  app = createTestApp(db, areas);
});

const text = async (path: string) => (await app.request(path)).text();
const listed = async (query: string) =>
  [
    ...(await text(`/vacancies?apprenticeship=true&source=made-up/adverts&${query}`)).matchAll(
      /<h3>(\w+)<\/h3>/g,
    ),
  ].map(([, title]) => title);

describe('adverts near a postcode', () => {
  it('come nearest first, from ten miles around and not from one district alone', async () => {
    expect(await listed('area=ME4')).toEqual(['Chatham', 'Gillingham', 'Maidstone', 'Town']);
    expect(await listed('area=ME4&withinKm=5')).toEqual(['Chatham', 'Gillingham', 'Town']);
    expect(await listed('area=medway&from=ME4')).toEqual(['Chatham', 'Gillingham', 'Town']);
    expect(await listed('area=medway')).toEqual(['Town', 'Gillingham', 'Chatham']);
  });

  it('come newest first, or first to close, for whoever says so', async () => {
    expect(await listed('area=ME4&sort=newest')).toEqual(['Maidstone', 'Town', 'Gillingham', 'Chatham']);
    expect(await listed('area=ME4&sort=closing')).toEqual(['Chatham', 'Gillingham', 'Town', 'Maidstone']);
    const page = await text('/vacancies?area=ME4');
    expect(page).toMatch(/aria-current="true">Nearest</);
    expect(page).toContain('href="/vacancies?area=medway&amp;from=ME4">Only in Medway');
    expect(await text('/vacancies?area=medway&from=ME4')).toContain('All within 10 miles of ME4');
    expect(await text('/vacancies?area=medway')).not.toContain('>Nearest<');
  });

  it('say where each is, as well as that is known, and which lists they come from', async () => {
    const page = await text('/vacancies?area=ME4&apprenticeship=true');
    for (const part of ['in\u00a0ME4', 'Gillingham · about', '7\u00a0miles', 'somewhere\u00a0in\u00a0Medway'])
      expect(page).toContain(part);
    expect(page).toContain('Where these adverts come from (one list)');
    expect(page).not.toContain('High Street, Gillingham ·');
  });

  it('need a place to be near to, and have no cursor', async () => {
    for (const query of ['sort=nearest', 'near=ME4&sort=nearest&after=n1'])
      expect((await app.request(`/api/v1/postings?${query}`)).status).toBe(400);
    expect((await app.request('/vacancies?area=kent&sort=nearest')).status).toBe(400);
  });
});

it('of more adverts than are counted the nearest still come first', async () => {
  const db = openSqlite({ file: ':memory:' });
  await seedMadeUpAdverts(db, 1, 'made-up/adverts', 6_000);
  const big = createTestApp(db, testAreas(), { now: '2026-11-20T09:00:00Z' });
  const ask = async (query: string) => {
    const answer = await big.request(`/api/v1/postings?near=SW1A&${query}`);
    return JSON.parse(await answer.text());
  };
  const from = placeOfOutcode('SW1A');
  const milesTo = ({
    places: [place],
  }: {
    places: { postcode: string | null; latitude: number; longitude: number }[];
  }) => {
    const point = place?.postcode
      ? findOutcode(findPostcode(place.postcode)?.outcode ?? '')
      : (place ?? null);
    return from === null || point === null ? Number.NaN : milesApart(from.point, point);
  };
  const found = await ask('withinKm=100&sort=nearest&pageSize=100');
  expect(found.paging.isTotalCapped).toBe(true);
  const miles: number[] = found.results.map(milesTo);
  expect(miles).toEqual(miles.toSorted((a, b) => a - b));
  const { results } = await ask(`withinKm=${Math.floor((miles.at(-1) ?? 0) * 1.6)}&pageSize=500`);
  const all: number[] = results.map(milesTo);
  expect(all.length).toBeGreaterThan(50);
  expect(miles.slice(0, all.length)).toEqual(all.toSorted((a, b) => a - b));
});
