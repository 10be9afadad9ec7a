/** Laws of counting adverts by sector: all is a plain sum, and a sector's count is what its list holds. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Database } from '../../src/db/database.ts';
import { stageEdition } from '../../src/db/repositories/editions/editions.ts';
import { ANY_POSTING } from '../../src/db/repositories/postings/posting-filter.ts';
import { stageLinks } from '../../src/db/repositories/postings/posting-links.ts';
import { countPostings, searchPostings } from '../../src/db/repositories/postings/posting-search.ts';
import { countUnplaced } from '../../src/db/repositories/postings/unplaced-postings.ts';
import type { AreaCode } from '../../src/domain/area.ts';
import { ALL_SECTORS, SECTOR_IDS, type SectorId, type Soc2020Code } from '../../src/domain/classification.ts';
import { advertSector, sharedUnitGroups } from '../../src/reference/advert-sectors.ts';
import { sectors } from '../../src/reference/sectors.ts';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { countAdverts, isOfSector } from '../../src/snapshots/columns/advert-column.ts';
import type { Place } from '../../src/snapshots/columns/place.ts';
import { inventCoding } from '../support/invented-coding.ts';
import { EDITION_AT, inventEdition } from '../support/invented-edition.ts';
import { inventPosting } from '../support/invented-posting.ts';
import { seedRelease } from '../support/seed-database.ts';

const [ASHFORD, DOVER] = ['E07000105', 'E07000108'] as const;
const coded = fc.record({
  sector: fc.option(fc.constantFrom(...SECTOR_IDS.filter((id) => id !== ALL_SECTORS)), { nil: null }),
  soc2020: fc.option(fc.constantFrom<Soc2020Code>(...sharedUnitGroups, '5315', '2237', '524', '5'), {
    nil: null,
  }),
});
const advert = fc.record({
  coded,
  districts: fc.subarray([ASHFORD, DOVER]),
  kind: fc.constantFrom('vacancy' as const, 'apprenticeship' as const),
});
/** A job, and how many lists it is advertised in. Adverts that are linked may be coded apart. */
const job = fc.array(advert, { minLength: 1, maxLength: 3 });
type Job = readonly {
  readonly coded: Coded;
  readonly districts: readonly AreaCode[];
  readonly kind: 'vacancy' | 'apprenticeship';
}[];
interface Coded {
  readonly sector: SectorId | null;
  readonly soc2020: Soc2020Code | null;
}

/** Each job's first advert in release 1, the next in release 2, the third in release 3. */
async function seed(db: Database, jobs: readonly Job[]): Promise<void> {
  await db.writeAtomically(stageEdition(inventEdition(1), []));
  for (const releaseId of [1, 2, 3]) {
    await seedRelease(db, {
      releaseId,
      sourceId: `made-up/adverts-${releaseId}`,
      retrievedAt: '2026-08-06T05:00:00.000Z',
      postings: jobs.flatMap((adverts, at) =>
        adverts.slice(releaseId - 1, releaseId).map(({ coded, districts, kind }) => ({
          posting: inventPosting({ key: String(at), kind }),
          coding: inventCoding({ ...coded, districts, placeBasis: districts.length > 0 ? 'name' : null }),
        })),
      ),
    });
  }
  const links = jobs.flatMap((adverts, at) =>
    adverts.slice(1).map((_, more) => ({
      posting: { releaseId: more + 2, key: String(at) },
      first: { releaseId: 1, key: String(at) },
      reason: 'shared-reference' as const,
    })),
  );
  await db.writeAtomically(stageLinks(1, links));
}

async function withJobs(jobs: readonly Job[], check: (db: Database) => Promise<void>): Promise<void> {
  const db = openSqlite({ file: ':memory:' });
  try {
    await seed(db, jobs);
    await check(db);
  } finally {
    await db.close();
  }
}

const RELEASES = [1, 2, 3];
const KINDS = ['vacancy', 'apprenticeship'] as const;
const placeOf = async (db: Database) => ({
  adverts: await countPostings(
    db,
    1,
    { wide: RELEASES, local: [] },
    [ASHFORD, DOVER],
    EDITION_AT,
    sharedUnitGroups,
  ),
});
const countIn = (place: Pick<Place, 'adverts'>, sector: SectorId | null) =>
  KINDS.reduce((sum, kind) => sum + countAdverts(place, kind, sector, 'any'), 0);
const isIn = (sector: SectorId) => (each: Job[number]) =>
  isOfSector({ sector: each.coded.sector, sharedUnitGroup: each.coded.soc2020 }, sector);

it('all is the number of jobs, each once, however many sectors and lists they are in', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(job, { maxLength: 8 }), (jobs) =>
      withJobs(jobs, async (db) => {
        const place = await placeOf(db);
        const placed = jobs.filter((each) => each.some(({ districts }) => districts.length > 0));
        expect(countIn(place, ALL_SECTORS)).toBe(placed.length);
        const unplaced = await countUnplaced(db, 1, RELEASES, EDITION_AT, sharedUnitGroups);
        expect(unplaced.reduce((sum, each) => sum + each.count, placed.length)).toBe(jobs.length);
      }),
    ),
    { numRuns: 40 },
  );
});

it('a sector counts every job whose adverts are all in it, and none of which no advert is', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(job, { maxLength: 8 }), (jobs) =>
      withJobs(jobs, async (db) => {
        const place = await placeOf(db);
        const here = jobs.map((each) => each.filter(({ districts }) => districts.length > 0));
        for (const { id } of sectors) {
          const count = countIn(place, id);
          const surely = here.filter((each) => each.length > 0 && each.every(isIn(id))).length;
          const perhaps = here.filter((each) => each.some(isIn(id))).length;
          expect([id, count >= surely, count <= perhaps]).toEqual([id, true, true]);
        }
      }),
    ),
    { numRuns: 40 },
  );
});

it('a sector’s count is what its list holds, and what is in no sector is in no list of one', async () => {
  const alone = advert.map((each) => [each]);
  await fc.assert(
    fc.asyncProperty(fc.array(alone, { maxLength: 12 }), (jobs) =>
      withJobs(jobs, async (db) => {
        const place = await placeOf(db);
        const listed = new Set<string>();
        for (const { id } of sectors) {
          const filter = {
            ...ANY_POSTING,
            releaseIds: RELEASES,
            districts: [ASHFORD, DOVER],
            sector: advertSector(id),
            states: ['live'] as const,
            now: EDITION_AT,
          };
          const { total, postings } = await searchPostings(db, filter, { page: 1, pageSize: 100 });
          expect([id, countIn(place, id)]).toEqual([id, total]);
          for (const { posting } of postings) listed.add(posting.key);
        }
        expect(countIn(place, ALL_SECTORS)).toBe(listed.size + countIn(place, null));
      }),
    ),
    { numRuns: 40 },
  );
});
