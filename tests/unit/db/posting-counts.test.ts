/** Adverts counted for a snapshot: once each, in their most open state, where they have a place and where they have none. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../src/db/database.ts';
import { stageEdition } from '../../../src/db/repositories/editions/editions.ts';
import { listCarriedAdverts } from '../../../src/db/repositories/postings/carried-adverts.ts';
import { ANY_POSTING } from '../../../src/db/repositories/postings/posting-filter.ts';
import { stageLinks } from '../../../src/db/repositories/postings/posting-links.ts';
import { countPostings, searchPostings } from '../../../src/db/repositories/postings/posting-search.ts';
import { countUnplaced } from '../../../src/db/repositories/postings/unplaced-postings.ts';
import { findHeldReleaseBy } from '../../../src/db/repositories/releases/releases.ts';
import type { AreaCode } from '../../../src/domain/area.ts';
import type { Posting, PostingCoding } from '../../../src/domain/posting.ts';
import { openSqlite } from '../../../src/runtime/node/sqlite.ts';
import { inventCoding, NO_TERMS } from '../../support/invented-coding.ts';
import { EDITION_AT, inventEdition } from '../../support/invented-edition.ts';
import { inventPosting } from '../../support/invented-posting.ts';
import { type SeededPosting, seedRelease } from '../../support/seed-database.ts';

const [ASHFORD, DOVER, LEEDS] = ['E07000105', 'E07000108', 'E08000035'] as const;
const PAST = '2026-08-05T23:00:00.000Z';

let db: Database;
beforeEach(async () => {
  db = openSqlite({ file: ':memory:' });
  await db.writeAtomically(stageEdition(inventEdition(1), []));
});
afterEach(() => db.close());

interface Advert {
  readonly districts?: readonly AreaCode[];
  readonly state?: SeededPosting['state'];
  readonly posting?: Partial<Posting>;
  readonly coding?: Partial<PostingCoding>;
}

function advert(
  key: string,
  { districts = [], state = 'live', posting = {}, coding = {} }: Advert,
): SeededPosting {
  return {
    posting: inventPosting({ key, ...posting }),
    coding: inventCoding({
      districts,
      placeBasis: districts.length > 0 ? 'postcode' : null,
      sector: 'construction',
      sectorBasis: 'title',
      ...coding,
    }),
    state,
  };
}
const seed = (releaseId: number, postings: readonly SeededPosting[]) =>
  seedRelease(db, {
    releaseId,
    sourceId: `made-up/adverts-${releaseId}`,
    retrievedAt: '2026-08-06T05:00:00.000Z',
    postings,
  });
/** The advert of release 2 is the same job as that of release 1. */
const link = (key: string, first: string) =>
  db.writeAtomically(
    stageLinks(1, [
      { posting: { releaseId: 2, key }, first: { releaseId: 1, key: first }, reason: 'shared-reference' },
    ]),
  );

describe('adverts of some districts', () => {
  const count = async (districts: readonly AreaCode[] = [ASHFORD, DOVER], releases = [1, 2]) =>
    (await countPostings(db, 1, { wide: releases, local: [] }, districts, EDITION_AT, [])).map(
      (row) => `${row.sector} ${row.kind} ${row.state} ${row.count}`,
    );

  it('are counted by sector, kind and state, once however many districts they offer', async () => {
    await seed(1, [
      advert('a', { districts: [ASHFORD, DOVER] }),
      advert('b', { districts: [ASHFORD] }),
      advert('c', { districts: [LEEDS] }),
      advert('d', { districts: [DOVER], coding: { sector: null, sectorBasis: null } }),
      advert('e', { districts: [DOVER], posting: { kind: 'apprenticeship' } }),
      advert('f', { districts: [DOVER], state: 'withdrawn' }),
    ]);
    expect(await count()).toEqual([
      'null vacancy live 1',
      'construction apprenticeship live 1',
      'construction vacancy live 2',
      'construction vacancy withdrawn 1',
    ]);
    expect(await count([LEEDS])).toEqual(['construction vacancy live 1']);
    expect(await count([])).toEqual([]);
    expect(await count([ASHFORD], [2])).toEqual([]);
  });

  it('are closed once their deadline has passed', async () => {
    await seed(1, [advert('a', { districts: [ASHFORD], posting: { closesAt: PAST } })]);
    expect(await count()).toEqual(['construction vacancy closed 1']);
  });

  it.each([
    ['live', 'unconfirmed', 'live'],
    ['withdrawn', 'closed', 'closed'],
    ['closed', 'unconfirmed', 'unconfirmed'],
    ['withdrawn', 'live', 'live'],
  ] as const)('that are linked, %s and %s, count once as %s', async (one, other, state) => {
    await seed(1, [advert('first', { districts: [ASHFORD], state: one })]);
    await seed(2, [advert('same', { districts: [DOVER], state: other })]);
    await link('same', 'first');
    expect(await count()).toEqual([`construction vacancy ${state} 1`]);
    expect(await count([DOVER])).toEqual([`construction vacancy ${other} 1`]);
  });
});

it('what a release carries is told once for each kind, sector and shared unit group', async () => {
  await seed(1, [advert('a', {}), advert('b', {}), advert('c', { posting: { kind: 'apprenticeship' } })]);
  await seed(2, [
    advert('a', { coding: { sector: null, sectorBasis: null, soc2020: '5313' } }),
    ...['b', 'c'].map((key) => advert(key, { coding: { soc2020: '5241' } })),
  ]);
  expect(await listCarriedAdverts(db, [1, 2], ['5241'])).toEqual([
    { releaseId: 1, kind: 'apprenticeship', sector: 'construction', sharedUnitGroup: null },
    { releaseId: 1, kind: 'vacancy', sector: 'construction', sharedUnitGroup: null },
    { releaseId: 2, kind: 'vacancy', sector: null, sharedUnitGroup: null },
    { releaseId: 2, kind: 'vacancy', sector: 'construction', sharedUnitGroup: '5241' },
  ]);
  expect(await listCarriedAdverts(db, [3], ['5241'])).toEqual([]);
});

describe('adverts without a district', () => {
  const count = async () =>
    (await countUnplaced(db, 1, [1, 2], EDITION_AT, [])).map(
      (row) => `${row.sector} ${row.kind} ${row.count}`,
    );

  it('are counted while they are live, unless they are for the whole nation', async () => {
    await seed(1, [
      advert('a', {}),
      advert('b', { posting: { kind: 'apprenticeship' } }),
      advert('c', { districts: [ASHFORD] }),
      advert('d', { posting: { isNational: true } }),
      advert('e', { state: 'unconfirmed' }),
      advert('f', { posting: { closesAt: PAST } }),
      advert('g', { coding: { placeBasis: 'postcode' } }),
    ]);
    await seed(3, [advert('a', {})]);
    expect(await count()).toEqual(['construction apprenticeship 1', 'construction vacancy 1']);
  });

  it('count once when they are linked, and not at all when one of them has a district', async () => {
    await seed(1, [advert('one', {}), advert('two', { districts: [ASHFORD] }), advert('three', {})]);
    await seed(2, [
      advert('like one', {}),
      advert('like two', {}),
      advert('like three', { districts: [DOVER] }),
    ]);
    for (const key of ['one', 'two', 'three']) await link(`like ${key}`, key);
    expect(await count()).toEqual(['construction vacancy 1']);
  });
});

describe('an advert that was found', () => {
  it('is told with everything that was read and coded', async () => {
    const coding = inventCoding({
      districts: [DOVER, ASHFORD],
      placeBasis: 'postcode',
      placeConfidence: 0.8,
      sector: 'construction',
      sectorBasis: 'title',
      sectorConfidence: 0.7,
      soc2020: '5313',
      occupationConfidence: 0.9,
      payPerYear: { minGbp: 26_000, maxGbp: 31_000, origin: 'stated', isOnTarget: true },
      terms: {
        ...NO_TERMS,
        workingPattern: 'full-time',
        hoursPerWeek: 37,
        contract: 'permanent',
        workplace: 'hybrid',
        needsExperience: false,
        isForSchoolLeavers: true,
      },
      corrections: [{ field: 'contract', value: 'permanent', reason: 'They said so', date: '2026-08-01' }],
    });
    await seed(1, [{ posting: inventPosting({ key: 'a', closesAt: PAST }), coding, state: 'live' }]);
    const filter = { ...ANY_POSTING, releaseIds: [1], states: ['live', 'closed'] as const, now: EDITION_AT };
    const { total, postings } = await searchPostings(db, filter, { page: 1, pageSize: 9 });
    expect(total).toBe(1);
    expect(postings).toEqual([
      {
        releaseId: 1,
        state: 'closed',
        firstSeenAt: '2026-08-06T05:00:00.000Z',
        lastSeenAt: '2026-08-06T05:00:00.000Z',
        endedAt: PAST,
        posting: inventPosting({ key: 'a', closesAt: PAST }),
        coding: { ...coding, districts: [ASHFORD, DOVER] },
      },
    ]);
    const before = await searchPostings(
      db,
      { ...filter, now: '2026-08-05T09:00:00.000Z' },
      { page: 1, pageSize: 9 },
    );
    expect(before.postings[0]).toMatchObject({ state: 'live', endedAt: null });
  });
});

it('the newest release by a day is the last that still holds rows', async () => {
  const source = 'made-up/adverts-1';
  await seed(1, [advert('a', {})]);
  const find = async (by: string) => (await findHeldReleaseBy(db, source, by))?.release_id;
  expect(await find('2026-08-06T05:00:00.000Z')).toBe(1);
  expect(await find('2026-08-06T04:59:59.000Z')).toBeUndefined();
  await seedRelease(db, { releaseId: 2, sourceId: source, retrievedAt: '2026-08-06T06:00:00.000Z' });
  expect(await find('2026-08-07T00:00:00.000Z')).toBe(1);
  expect(await findHeldReleaseBy(db, 'made-up/other', '2026-08-07T00:00:00.000Z')).toBeNull();
});
