/** Adverts as they are staged, coded anew, linked and coded anew. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../src/db/database.ts';
import { joinLine } from '../../../src/db/repositories/postings/posting-lines.ts';
import { listLinkablePostings } from '../../../src/db/repositories/postings/posting-links.ts';
import {
  copyRetrievals,
  listPostingsToRecode,
  replaceCodings,
} from '../../../src/db/repositories/postings/posting-recode.ts';
import {
  deleteStaged,
  findKnown,
  insertStaged,
  insertVersions,
  listOpenPostings,
  newVersion,
} from '../../../src/db/repositories/postings/posting-staging.ts';
import { deleteRetrievals, listRetrievals } from '../../../src/db/repositories/releases/retrievals.ts';
import { compose } from '../../../src/db/sql/compose.ts';
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

const STEP = { lineId: 1, releaseId: 2 };
const hashes = { stated: 'all', content: 'hash' };
const stage = async (posting: Posting, coding = inventCoding()) =>
  db.writeAtomically([
    ...insertVersions([newVersion(STEP, posting, coding, { seenAt: '2026-08-01T05:00:00.000Z', hashes })]),
    ...insertStaged([
      {
        release_id: 2,
        posting_key: posting.key,
        previous_id: null,
        is_unchanged: 0,
        content_hash: 'hash',
        retrieval_sequence: 3,
        locator: 'row 7',
      },
    ]),
  ]);

/** A release that is shown, and the sweep that follows it. */
async function beginSweep(): Promise<void> {
  await seed(1, [plainAdvert('before')]);
  await seedRelease(db, { releaseId: 2, sourceId: SOURCE });
  await db.writeAtomically([
    compose.insertInto('posting_release').values({ release_id: 2, line_id: 1 }).compile(),
  ]);
}

describe('adverts of a sweep', () => {
  beforeEach(beginSweep);

  it('are known under their keys, as the release before has them and as the sweep had them', async () => {
    await stage(advert('a'));
    const known = await findKnown(db, STEP, ['a', 'before', 'z']);
    const staged = { contentHash: 'hash', locator: 'row 7' };
    const previous = { versionId: 1, statedHash: 'before', coderVersion: inventCoding().coderVersion };
    expect([...known].toSorted()).toEqual([
      ['a', { previous: null, staged }],
      ['before', { previous, staged: null }],
    ]);
    expect((await findKnown(db, { ...STEP, lineId: 2 }, ['before'])).size).toBe(0);
    expect(await db.writeAtomically([deleteStaged(2, 9)])).toEqual([1]);
    expect((await findKnown(db, STEP, ['a'])).size).toBe(0);
  });

  it('have each district once', async () => {
    await stage(advert('a'), inventCoding({ districts: [DOVER, DOVER] }));
    expect((await listLinkablePostings(db, 2, '', 1))[0]?.districts).toEqual([DOVER]);
  });
});

describe('an advert of a sweep', () => {
  beforeEach(beginSweep);

  it('is read back as it came', async () => {
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
    const held = await listPostingsToRecode(db, 2, ALL, 'new');
    expect(held.filter(({ key }) => key !== 'before')).toEqual([advert('bare'), posting]);
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
    await seedRelease(db, { releaseId: 2, sourceId: SOURCE });
    expect(await joinLine(db, 2, 1, () => Promise.resolve())).toBe(1);
  });

  it('are those that another coder coded, in a range of keys', async () => {
    const keys = async (range: { after: string; upTo: string | null }) =>
      (await listPostingsToRecode(db, 1, range, 'new')).map(({ key }) => key);
    expect(await keys(ALL)).toEqual(['a', 'b', 'd']);
    expect(await keys({ after: 'a', upTo: 'b' })).toEqual(['b']);
    expect(await listPostingsToRecode(db, 3, ALL, 'new')).toEqual([]);
  });

  it('take the new coding and its districts, twice as well as once', async () => {
    const coding = inventCoding({
      coderVersion: 'new',
      sector: 'construction',
      sectorBasis: 'title',
      districts: [ASHFORD],
    });
    const step = { lineId: 1, releaseId: 2 };
    for (const _time of [1, 2]) await db.writeAtomically(replaceCodings(step, [{ key: 'a', coding }]));
    expect((await listPostingsToRecode(db, 2, ALL, 'new')).map(({ key }) => key)).toEqual(['b', 'd']);
    const districts = async (releaseId: number) =>
      (await listLinkablePostings(db, releaseId, '', 2)).map((each) => each.districts);
    expect(await districts(2)).toEqual([[ASHFORD], [DOVER]]);
    // What the release before holds stays.
    expect(await districts(1)).toEqual([[DOVER], [DOVER]]);
    expect((await listPostingsToRecode(db, 1, ALL, 'new')).map(({ key }) => key)).toEqual(['a', 'b', 'd']);
    expect(replaceCodings(step, [])).toEqual([]);
  });

  it('keep their archived answers, under the run that codes them', async () => {
    const [from, to] = [`${SOURCE}@2026-08-01T05:00:00.000Z`, `${SOURCE}@2026-08-02T05:00:00.000Z`] as const;
    await db.writeAtomically([deleteRetrievals(to, 9), copyRetrievals(from, to)]);
    expect(await listRetrievals(db, to)).toEqual(await listRetrievals(db, from));
    expect(await listRetrievals(db, to)).toHaveLength(1);
  });
});
