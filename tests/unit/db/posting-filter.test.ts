/** What each filter lets through, one filter at a time. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ANY_POSTING, type PostingFilter } from '../../../src/db/repositories/postings/posting-filter.ts';
import type { Posting, PostingCoding, PostingState } from '../../../src/domain/posting.ts';
import { openSqlite } from '../../../src/runtime/node/sqlite.ts';
import { inventCoding, NO_TERMS } from '../../support/invented-coding.ts';
import { inventPlace, inventPosting } from '../../support/invented-posting.ts';
import { listToTheEnd, matchingPostings } from '../../support/plain-matching.ts';
import { seedRelease } from '../../support/seed-database.ts';

const NOW = '2026-08-06T09:00:00Z';
const MEDWAY = 'E06000035';
const LEEDS = 'E08000035';
const db = openSqlite({ file: ':memory:' });

const advert = (
  key: string,
  posting: Partial<Posting> = {},
  coding: Partial<PostingCoding> = {},
  state: PostingState = 'live',
) => ({ posting: inventPosting({ key, ...posting }), coding: inventCoding(coding), state });
const pay = (minGbp: number | null, maxGbp: number | null): Partial<PostingCoding> => ({
  payPerYear: { minGbp, maxGbp, origin: 'stated', isOnTarget: false },
});

const ADVERTS = [
  advert('plain'),
  advert(
    'medway',
    { title: 'Chef', employerName: 'Harbour Hotel' },
    { districts: [MEDWAY], placeBasis: 'postcode' },
  ),
  advert('leeds', { summary: 'A chef of the house' }, { districts: [LEEDS], placeBasis: 'postcode' }),
  advert('past', { closesAt: '2026-08-06T08:59:59Z' }),
  advert('soon', { closesAt: '2026-08-06T09:00:00Z' }),
  advert('late', { closesAt: '2026-09-06T09:00:00Z' }),
  advert('gone', {}, {}, 'withdrawn'),
  advert('absent', {}, {}, 'unconfirmed'),
  advert('learner', { kind: 'apprenticeship' }),
  advert('builder', {}, { sector: 'construction', sectorBasis: 'title', sectorConfidence: 1 }),
  advert('teacher', {}, { soc2020: '2314', occupationConfidence: 1 }),
  advert('nurse', {}, { soc2020: '2237', occupationConfidence: 1 }),
  advert('manager', {}, { soc2020: '24', occupationConfidence: 1 }),
  advert(
    'leaver',
    {},
    { terms: { ...NO_TERMS, isForSchoolLeavers: true, schoolLeaverReason: 'says-school-leavers' } },
  ),
  advert(
    'grown',
    {},
    { terms: { ...NO_TERMS, isForSchoolLeavers: false, schoolLeaverReason: 'experience-asked' } },
  ),
  advert(
    'full',
    {},
    { terms: { ...NO_TERMS, workingPattern: 'full-time', contract: 'permanent', workplace: 'hybrid' } },
  ),
  advert(
    'part',
    {},
    { terms: { ...NO_TERMS, workingPattern: 'part-time', contract: 'casual', workplace: 'remote' } },
  ),
  advert('either', {}, { terms: { ...NO_TERMS, workingPattern: 'full-time or part-time' } }),
  advert('paid-20', {}, pay(20_000, 30_000)),
  advert('paid-to-25', {}, pay(null, 25_000)),
  advert(
    'near-by-post',
    { places: [inventPlace({ postcode: 'ME4 4TZ', latitude: 50, longitude: 0 })] },
    { districts: [MEDWAY], placeBasis: 'postcode' },
  ),
  advert(
    'near-by-point',
    { places: [inventPlace({ latitude: 51.4, longitude: 0.55 })] },
    { districts: [MEDWAY], placeBasis: 'name' },
  ),
  advert(
    'off-by-point',
    { places: [inventPlace({ latitude: 51.4, longitude: 0.9 })] },
    { districts: [MEDWAY], placeBasis: 'name' },
  ),
];

beforeAll(async () => {
  await seedRelease(db, { releaseId: 1, sourceId: 'made-up/adverts', retrievedAt: NOW, postings: ADVERTS });
  await seedRelease(db, {
    releaseId: 2,
    sourceId: 'made-up/others',
    retrievedAt: NOW,
    postings: [advert('other', {}, { districts: [MEDWAY], placeBasis: 'name' })],
  });
});
afterAll(() => db.close());

async function keysOf(filter: Partial<PostingFilter>): Promise<string[]> {
  const asked: PostingFilter = {
    ...ANY_POSTING,
    releaseIds: [1],
    states: ['live', 'unconfirmed'],
    now: NOW,
    ...filter,
  };
  const rows = await matchingPostings(db, asked).select('posting_key').execute();
  const keys = rows.map((row) => row.posting_key).sort();
  // The index finds the same, in parts as in one.
  for (const size of [500, 3]) {
    const found = await listToTheEnd(db, asked, size);
    expect(found.map(({ posting }) => posting.key).sort()).toEqual(keys);
  }
  return keys;
}

const NEAR: NonNullable<PostingFilter['near']> = {
  latitude: 51.4,
  longitude: 0.5,
  withinKm: 10,
  kmPerLongitude: 69,
  outcodes: ['ME4'],
  postalAreas: [],
  candidateDistricts: [MEDWAY, LEEDS],
  districts: [LEEDS],
};

const CASES: readonly (readonly [string, Partial<PostingFilter>, readonly string[]])[] = [
  ['a district', { districts: [MEDWAY] }, ['medway', 'near-by-point', 'near-by-post', 'off-by-point']],
  ['two districts of two releases', { districts: [MEDWAY, LEEDS], releaseIds: [2] }, ['other']],
  ['no district', { districts: [] }, []],
  ['another release', { releaseIds: [2] }, ['other']],
  ['what was withdrawn', { states: ['withdrawn'] }, ['gone']],
  ['what is closed by now', { states: ['closed'] }, ['past']],
  ['what was absent', { states: ['unconfirmed'] }, ['absent']],
  ['apprenticeships', { isApprenticeship: true }, ['learner']],
  ['a sector', { sector: { id: 'construction', unitGroups: [] } }, ['builder']],
  [
    'a sector and unit groups that belong to it',
    { sector: { id: 'construction', unitGroups: ['2314', '5241'] } },
    ['builder', 'teacher'],
  ],
  [
    'a unit group that belongs to a sector, never what only begins like it',
    { sector: { id: 'digital', unitGroups: ['2400', '2237'] } },
    ['nurse'],
  ],
  ['a unit group', { soc2020: '2314' }, ['teacher']],
  ['a wider group', { soc2020: '22' }, ['nurse']],
  ['a major group', { soc2020: '2' }, ['manager', 'nurse', 'teacher']],
  ['for school leavers', { isForSchoolLeavers: true }, ['leaver']],
  ['for school leavers, in a place', { isForSchoolLeavers: true, districts: [MEDWAY] }, []],
  ['not for them', { isForSchoolLeavers: false }, ['grown']],
  ['full time', { workingPattern: 'full-time' }, ['either', 'full']],
  ['part time', { workingPattern: 'part-time' }, ['either', 'part']],
  ['a contract', { contract: 'permanent' }, ['full']],
  ['a workplace', { workplace: 'remote' }, ['part']],
  ['pay from £20,000', { minGbpPerYear: 20_000 }, ['paid-20', 'paid-to-25']],
  ['pay from £20,001', { minGbpPerYear: 20_001 }, ['paid-to-25']],
  ['pay from £25,001', { minGbpPerYear: 25_001 }, []],
  ['closing before an instant', { closesBefore: '2026-09-06T09:00:00Z' }, ['soon']],
  ['closing before a later one', { closesBefore: '2026-09-06T09:00:01Z' }, ['late', 'soon']],
  ['a word, in title or summary', { words: ['CHEF'] }, ['leeds', 'medway']],
  ['every word, the employer among them', { words: ['chef', 'harbour'] }, ['medway']],
  ['a word that nobody uses', { words: ['chef', '%'] }, []],
  ['near a point', { near: NEAR }, ['leeds', 'near-by-point', 'near-by-post']],
  [
    'near a point, farther',
    { near: { ...NEAR, withinKm: 30 } },
    ['leeds', 'near-by-point', 'near-by-post', 'off-by-point'],
  ],
  ['near a point, nearer', { near: { ...NEAR, withinKm: 3 } }, ['leeds', 'near-by-post']],
  ['near a point and in a district', { near: NEAR, districts: [MEDWAY] }, ['near-by-point', 'near-by-post']],
];

describe('postings', () => {
  it.each(CASES)('of %s', async (_about, filter, keys) => {
    expect(await keysOf(filter)).toEqual(keys);
  });

  it('of any kind are all that are open', async () => {
    const open = ADVERTS.map(({ posting }) => posting.key).filter((key) => key !== 'past' && key !== 'gone');
    expect(await keysOf({})).toEqual(open.sort());
    expect(await keysOf({ isApprenticeship: false })).toEqual(open.filter((key) => key !== 'learner').sort());
  });
});
