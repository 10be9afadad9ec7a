/** Adverts as they are staged, coded anew, linked and coded anew. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../src/db/database.ts';
import { listLinkablePostings } from '../../../src/db/repositories/postings/posting-links.ts';
import {
  copyPostings,
  copyRetrievals,
  listPostingsToRecode,
  replaceCodings,
} from '../../../src/db/repositories/postings/posting-recode.ts';
import {
  findPostings,
  insertDistricts,
  insertPostings,
  listOpenPostings,
  stagedPosting,
} from '../../../src/db/repositories/postings/posting-staging.ts';
import { deleteRetrievals, listRetrievals } from '../../../src/db/repositories/releases/retrievals.ts';
import { findPostingSight } from '../../../src/db/repositories/releases/trace-rows.ts';
import type { Posting } from '../../../src/domain/posting.ts';
import { openSqlite } from '../../../src/runtime/node/sqlite.ts';
import { inventCoding } from '../../support/invented-coding.ts';
import { inventPlace } from '../../support/invented-posting.ts';
import { type SeededPosting, seedRelease } from '../../support/seed-database.ts';
import { advert, plainAdvert } from '../../support/seeded-adverts.ts';

const [ASHFORD, DOVER, MEDWAY] = ['E07000105', 'E07000108', 'E06000035'] as const;
const SOURCE = 'made-up/adverts';
const ALL = { after: '', upTo: null };

let db: Database;
beforeEach(() => {
  db = openSqlite({ file: ':memory:' });
});
afterEach(() => db.close());

const seed = (releaseId: number, postings: readonly SeededPosting[]) =>
  seedRelease(db, { releaseId, sourceId: SOURCE, postings });

describe('adverts that may be linked', () => {
  it('come by key, a page at a time, with their districts in order', async () => {
    const places = [inventPlace({ text: 'Ashford', postcode: 'TN23 1AA' })];
    await seed(1, [
      {
        posting: advert('b', { places, summary: 'Words', sharedReference: 'ref', postedOn: '2026-08-01' }),
        coding: inventCoding({ districts: [DOVER, MEDWAY, ASHFORD] }),
      },
      plainAdvert('a', { kind: 'apprenticeship', employerName: 'Oast House' }),
      plainAdvert('c', { kind: 'voluntary' }),
      plainAdvert('d', { kind: 'talent-pool' }),
    ]);
    await seed(2, [plainAdvert('z')]);
    const page = async (after: string, limit: number) =>
      (await listLinkablePostings(db, 1, after, limit)).map(({ key }) => key);
    expect(await page('', 9)).toEqual(['a', 'b']);
    expect(await page('', 1)).toEqual(['a']);
    expect(await page('a', 9)).toEqual(['b']);
    const [first, second] = await listLinkablePostings(db, 1, '', 9);
    expect(first).toMatchObject({
      employerName: 'Oast House',
      sharedReference: null,
      districts: [],
      places: [],
    });
    expect(second).toEqual({
      key: 'b',
      title: 'Advert b',
      employerName: null,
      sharedReference: 'ref',
      summary: 'Words',
      url: null,
      postedOn: '2026-08-01',
      places,
      pay: advert('b').pay,
      districts: [MEDWAY, ASHFORD, DOVER],
    });
  });
});

describe('adverts of a sweep', () => {
  const sight = {
    seenAt: '2026-08-01T05:00:00.000Z',
    contentHash: 'hash',
    retrievalSequence: 3,
    locator: 'row 7',
  };
  const stage = async (posting: Posting, coding = inventCoding(), hash = sight.contentHash) => {
    const staged = stagedPosting(1, posting, coding, { ...sight, contentHash: hash });
    return db.writeAtomically([...insertPostings([staged]), ...insertDistricts([staged])]);
  };
  beforeEach(() => seed(1, []));

  it('are found under their keys, with their place in the archive', async () => {
    await stage(advert('a'));
    await stage(advert('b'));
    expect(await findPostings(db, 1, ['a', 'z'])).toEqual(
      new Map([['a', { contentHash: 'hash', retrievalSequence: 3, locator: 'row 7' }]]),
    );
    expect((await findPostings(db, 2, ['a'])).size).toBe(0);
  });

  it('go in once, each district once', async () => {
    expect(await stage(advert('a'), inventCoding({ districts: [DOVER, DOVER] }))).toEqual([1, 1]);
    expect(await stage(advert('a'), inventCoding(), 'other')).toEqual([0]);
    expect((await findPostings(db, 1, ['a'])).get('a')?.contentHash).toBe('hash');
    expect((await listLinkablePostings(db, 1, '', 9))[0]?.districts).toEqual([DOVER]);
  });

  it('are read back as they came', async () => {
    const posting = advert('full', {
      alternateKey: 'alternate',
      sharedReference: 'shared',
      employerName: 'Oast House',
      employerReference: 'OH/1',
      url: 'https://adverts.example/full',
      summary: 'Words',
      postedOn: '2026-08-01',
      closesAt: '2026-09-01T11:00:00Z',
      places: [inventPlace({ text: 'Ashford', latitude: 51.1, longitude: 0.9 })],
      isNational: true,
      pay: { ...advert('full').pay, minGbp: 12.5, period: 'hour' },
      employmentTypes: ['FULL_TIME'],
      hoursPerWeek: 37,
      openings: 2,
      sourceCategory: 'schools',
    });
    await stage(posting, inventCoding({ coderVersion: 'old' }));
    await stage(advert('bare'), inventCoding({ coderVersion: 'old' }));
    expect(await listPostingsToRecode(db, 1, ALL, 'new')).toEqual([advert('bare'), posting]);
  });
});

describe('open adverts', () => {
  it('are those that are live or unconfirmed', async () => {
    await seed(1, []);
    await seed(2, [
      plainAdvert('a', { closesAt: '2026-09-01T11:00:00Z' }),
      { ...plainAdvert('b'), state: 'unconfirmed' },
      { ...plainAdvert('c'), state: 'closed' },
      { ...plainAdvert('d'), state: 'withdrawn' },
      plainAdvert('e'),
    ]);
    expect(await listOpenPostings(db, 2, '', 9)).toMatchObject([
      { key: 'a', closesAt: '2026-09-01T11:00:00Z' },
      { key: 'b', closesAt: null },
      { key: 'e', closesAt: null },
    ]);
    expect((await listOpenPostings(db, 2, 'a', 1)).map(({ key }) => key)).toEqual(['b']);
    expect(await listOpenPostings(db, 1, '', 9)).toEqual([]);
  });
});

describe('adverts that are coded anew', () => {
  const coded = (key: string, coderVersion: string): SeededPosting => ({
    posting: advert(key),
    coding: inventCoding({ coderVersion, districts: [DOVER] }),
  });
  beforeEach(async () => {
    await seed(1, [coded('a', 'old'), coded('b', 'old'), coded('c', 'new'), coded('d', 'old')]);
    await seed(2, []);
  });

  it('are copied with their lives and without their districts', async () => {
    await db.writeAtomically([copyPostings(1, 2, { after: 'a', upTo: 'c' })]);
    const copied = await listLinkablePostings(db, 2, '', 9);
    expect(copied.map(({ key, districts }) => [key, districts])).toEqual([
      ['b', []],
      ['c', []],
    ]);
    expect(await findPostingSight(db, 2, 'b')).toEqual(await findPostingSight(db, 1, 'b'));
  });

  it('are those that another coder coded, in a range of keys', async () => {
    const keys = async (range: { after: string; upTo: string | null }) =>
      (await listPostingsToRecode(db, 1, range, 'new')).map(({ key }) => key);
    expect(await keys(ALL)).toEqual(['a', 'b', 'd']);
    expect(await keys({ after: 'a', upTo: 'b' })).toEqual(['b']);
    expect(await listPostingsToRecode(db, 2, ALL, 'new')).toEqual([]);
  });

  it('take the new coding and its districts, twice as well as once', async () => {
    const coding = inventCoding({
      coderVersion: 'new',
      sector: 'construction',
      sectorBasis: 'title',
      districts: [ASHFORD],
    });
    for (const _time of [1, 2]) await db.writeAtomically(replaceCodings(1, [{ key: 'a', coding }]));
    expect((await listPostingsToRecode(db, 1, ALL, 'new')).map(({ key }) => key)).toEqual(['b', 'd']);
    const districts = (await listLinkablePostings(db, 1, '', 2)).map((each) => each.districts);
    expect(districts).toEqual([[ASHFORD], [DOVER]]);
    expect(replaceCodings(1, [])).toEqual([]);
  });

  it('keep their archived answers, under the run that codes them', async () => {
    const [from, to] = [`${SOURCE}@2026-08-01T05:00:00.000Z`, `${SOURCE}@2026-08-02T05:00:00.000Z`] as const;
    await db.writeAtomically([deleteRetrievals(to, 9), copyRetrievals(from, to)]);
    expect(await listRetrievals(db, to)).toEqual(await listRetrievals(db, from));
    expect(await listRetrievals(db, to)).toHaveLength(1);
  });
});
