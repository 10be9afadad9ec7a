/** Adverts near an outcode are those within the distance, by a measure of distance of the test's own. */

import { afterAll, beforeAll, expect, it } from 'vitest';
import { ANY_POSTING } from '../../../src/db/repositories/postings/posting-filter.ts';
import { searchPostings } from '../../../src/db/repositories/postings/posting-search.ts';
import { findNearby } from '../../../src/reference/nearby.ts';
import { findOutcode, outcodes } from '../../../src/reference/outcodes.ts';
import { openSqlite } from '../../../src/runtime/node/sqlite.ts';
import { inventCoding } from '../../support/invented-coding.ts';
import { inventPlace, inventPosting } from '../../support/invented-posting.ts';
import { listToTheEnd } from '../../support/plain-matching.ts';
import { type SeededPosting, seedRelease } from '../../support/seed-database.ts';
import { NOW } from '../../support/small-county.ts';

const db = openSqlite({ file: ':memory:' });
const CENTRES = ['TN23', 'ME4', 'LS1', 'IV1', 'BT1'];
const DISTANCES = [0, 3, 10, 40, 100];
/** The service lays a flat map over 100 km; a globe gives as much as this more or less. */
const FLATNESS = 0.01;

interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** Along the great circle of a globe. */
function kmBetween(a: Point, b: Point): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const [north, east] = [radians(b.latitude - a.latitude), radians(b.longitude - a.longitude)];
  const chord =
    Math.sin(north / 2) ** 2 +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(east / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(chord));
}

/** Every second outcode has an advert with a postcode, the others one with a point. */
const placed = outcodes.map((outcode, at) => ({
  outcode,
  key: `p-${outcode.outcode}`,
  hasPostcode: at % 2 === 0,
}));

beforeAll(async () => {
  const postings = placed.map(
    ({ outcode, key, hasPostcode }): SeededPosting => ({
      posting: inventPosting({
        key,
        places: [
          hasPostcode
            ? inventPlace({ postcode: `${outcode.outcode} 9ZZ` })
            : inventPlace({ latitude: outcode.latitude, longitude: outcode.longitude }),
        ],
      }),
      coding: inventCoding({ districts: outcode.districts.slice(0, 1), placeBasis: 'postcode' }),
    }),
  );
  await seedRelease(db, { releaseId: 1, sourceId: 'made-up/adverts', retrievedAt: NOW, postings });
});
afterAll(() => db.close());

it.each(CENTRES.flatMap((centre) => DISTANCES.map((withinKm) => [centre, withinKm] as const)))(
  'near %s within %d km: all that are and none that is not',
  async (name, withinKm) => {
    const centre = findOutcode(name);
    if (centre === null) throw new Error(`There is no outcode ${name}`);
    const filter = {
      ...ANY_POSTING,
      releaseIds: [1],
      states: ['live'],
      now: NOW,
      near: findNearby(centre, withinKm),
    } as const;
    const postings = await listToTheEnd(db, filter, 500);
    const { total, isTotalCapped } = await searchPostings(db, filter, { page: 1, pageSize: 1 });
    if (!isTotalCapped) expect(total).toBe(postings.length);
    const found = new Set(postings.map(({ posting }) => posting.key));
    expect(found.size).toBe(postings.length);
    const km = new Map(placed.map(({ key, outcode }) => [key, kmBetween(centre, outcode)]));
    const tooFar = [...found].filter((key) => (km.get(key) ?? Infinity) > withinKm * (1 + FLATNESS) + 0.01);
    const missed = [...km].filter(([key, far]) => far < withinKm * (1 - FLATNESS) && !found.has(key));
    expect({ tooFar, missed }).toEqual({ tooFar: [], missed: [] });
    expect(found).toContain(`p-${name}`);
  },
);
