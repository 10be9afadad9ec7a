/** What becomes of adverts from one sweep to the next: each statement of the life by itself. */
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../src/db/database.ts';
import {
  applyEndings,
  carryForward,
  continueByKey,
  continueUnderNewKey,
  countContinued,
  countStates,
  listKeyChanges,
} from '../../../src/db/repositories/postings/posting-life.ts';
import { findLineRangeEnd } from '../../../src/db/repositories/postings/posting-lines.ts';
import { listLinkablePostings } from '../../../src/db/repositories/postings/posting-links.ts';
import {
  findKnown,
  findSweepRangeEnd,
  insertStaged,
  insertVersions,
  newVersion,
} from '../../../src/db/repositories/postings/posting-staging.ts';
import { compose } from '../../../src/db/sql/compose.ts';
import type { Posting } from '../../../src/domain/posting.ts';
import { openSqlite } from '../../../src/runtime/node/sqlite.ts';
import { inventCoding } from '../../support/invented-coding.ts';
import { inventPosting } from '../../support/invented-posting.ts';
import { type SeededPosting, seedRelease } from '../../support/seed-database.ts';

const STEP = { lineId: 1, releaseId: 2, previousId: 1, at: '2026-08-02T06:00:00.000Z' } as const;
const [FIRST, SECOND] = ['2026-08-01T05:00:00.000Z', '2026-08-02T05:00:00.000Z'] as const;
const ALL = { after: '', upTo: null };
const EVER = '2000-01-01T00:00:00.000Z';
const PAST = '2026-08-01T23:00:00.000Z';

let db: Database;
beforeEach(() => {
  db = openSqlite({ file: ':memory:' });
});
afterEach(() => db.close());

const advert = (
  key: string,
  state: SeededPosting['state'] = 'live',
  posting: Partial<Posting> = {},
): SeededPosting => ({
  posting: inventPosting({ key, ...posting }),
  coding: inventCoding({ districts: ['E07000105'], placeBasis: 'postcode' }),
  state,
});

/** A release that is shown, and a sweep that is staged after it: every advert in a row of its own. */
async function sweeps(before: readonly SeededPosting[], now: readonly SeededPosting[]): Promise<void> {
  const sourceId = 'made-up/adverts';
  await seedRelease(db, { releaseId: 1, sourceId, retrievedAt: FIRST, postings: before });
  await seedRelease(db, { releaseId: 2, sourceId, retrievedAt: SECOND });
  await db.writeAtomically([
    compose.insertInto('posting_release').values({ release_id: 2, line_id: 1 }).compile(),
  ]);
  const known = await findKnown(
    db,
    STEP,
    now.map(({ posting }) => posting.key),
  );
  const hashes = ({ posting }: SeededPosting) => ({ stated: posting.key, content: posting.key });
  await db.writeAtomically([
    ...insertVersions(
      now.map((each) =>
        newVersion(STEP, each.posting, each.coding, { seenAt: SECOND, hashes: hashes(each) }),
      ),
    ),
    ...insertStaged(
      now.map(({ posting }) => ({
        release_id: 2,
        posting_key: posting.key,
        previous_id: known.get(posting.key)?.previous?.versionId ?? null,
        is_unchanged: 0,
        content_hash: posting.key,
        retrieval_sequence: 1,
        locator: 'row',
      })),
    ),
  ]);
}

/** As the pipeline stages an advert of which its source says nothing new: without a row of its own. */
async function asBefore(key: string): Promise<void> {
  await db.writeAtomically([
    sql`DELETE FROM version_district WHERE version_id IN
      (SELECT version_id FROM posting_version WHERE from_release = 2 AND posting_key = ${key})`.compile(
      compose,
    ),
    sql`DELETE FROM posting_version WHERE from_release = 2 AND posting_key = ${key}`.compile(compose),
    sql`UPDATE staged_posting SET is_unchanged = 1 WHERE posting_key = ${key}`.compile(compose),
  ]);
}

/** The rows of an advert: from which release to before which. */
async function spans(key: string): Promise<string[]> {
  const rows = await db.read
    .selectFrom('posting_version')
    .selectAll()
    .where('posting_key', '=', key)
    .orderBy('from_release')
    .execute();
  return rows.map((row) => `${row.from_release}-${row.to_release ?? ''} ${row.state}`);
}

/** The lives of the second sweep. */
async function lives(): Promise<string[]> {
  const rows = await db.read
    .selectFrom('posting')
    .leftJoin('staged_posting as staged', 'staged.posting_key', 'posting.posting_key')
    .selectAll('posting')
    .select('staged.locator')
    .where('posting.release_id', '=', 2)
    .orderBy('posting.posting_key')
    .execute();
  return rows.map((row) =>
    [
      row.posting_key,
      row.state,
      `since ${row.first_seen_at.slice(8, 10)}`,
      row.ended_at === null ? '' : `ended ${row.ended_at}`,
      row.times_returned === 0 ? '' : `returned ${row.times_returned}`,
      row.times_edited === 0 ? '' : `edited ${row.times_edited}`,
      row.locator === null ? 'carried' : '',
    ]
      .filter((part) => part !== '')
      .join(', '),
  );
}

/** As if its publisher had changed its words since. */
const edit = (key: string) =>
  db.writeAtomically([
    sql`UPDATE posting_version SET content_hash = 'other words' WHERE from_release = 2 AND posting_key = ${key}`.compile(
      compose,
    ),
    sql`UPDATE staged_posting SET content_hash = 'other words' WHERE posting_key = ${key}`.compile(compose),
  ]);

describe('an advert that is seen again', () => {
  beforeEach(async () => {
    await sweeps(
      [advert('a'), advert('b', 'unconfirmed'), advert('c', 'closed'), advert('gone')],
      [advert('a'), advert('b'), advert('c'), advert('new')],
    );
    for (const key of ['a', 'c', 'new']) await edit(key);
  });

  it('is counted, as returned when it was away, as edited when its words changed', async () => {
    expect(await countContinued(db, STEP, ALL)).toEqual({ continued: 3, returned: 2, edited: 2 });
    expect(await countContinued(db, STEP, { after: 'a', upTo: 'b' })).toEqual({
      continued: 1,
      returned: 1,
      edited: 0,
    });
    expect(await countContinued(db, STEP, { after: 'new', upTo: null })).toEqual({
      continued: 0,
      returned: 0,
      edited: 0,
    });
  });

  it('goes on with the life it had, within the range', async () => {
    await db.writeAtomically(continueByKey(STEP, { after: 'a', upTo: null }));
    expect((await lives()).filter((life) => !life.startsWith('a') && !life.startsWith('gone'))).toEqual([
      'b, live, since 01, returned 1',
      'c, live, since 01, returned 1, edited 1',
      'new, live, since 02',
    ]);
    expect(await spans('a')).toEqual(['1- live', '2- live']);
    await db.writeAtomically(continueByKey(STEP, { after: '', upTo: 'a' }));
    expect((await lives())[0]).toBe('a, live, since 01, edited 1');
    expect(await spans('a')).toEqual(['1-2 live', '2- live']);
  });

  it('goes on in the row that it has when nothing changed', async () => {
    await asBefore('b');
    await db.writeAtomically(continueByKey(STEP, ALL));
    expect(await spans('b')).toEqual(['1-2 unconfirmed', '2- live']);
    expect((await lives())[1]).toBe('b, live, since 01, returned 1');
    expect((await listLinkablePostings(db, 2, 'a', 1))[0]?.districts).toEqual(['E07000105']);
  });

  it('goes on in the row that it has when it was read again and is the same', async () => {
    await sweepsAnew([advert('a'), advert('b'), advert('c')], [advert('a'), advert('b'), advert('c')]);
    await asBefore('b');
    await edit('c');
    await db.writeAtomically(continueByKey(STEP, ALL));
    expect([await spans('a'), await spans('b'), await spans('c')]).toEqual([
      ['1- live'],
      ['1- live'],
      ['1-2 live', '2- live'],
    ]);
  });
});

/** In place of what {@link sweeps} made before. */
async function sweepsAnew(...both: Parameters<typeof sweeps>): Promise<void> {
  await db.close();
  db = openSqlite({ file: ':memory:' });
  await sweeps(...both);
}

describe('an advert that is not seen any more', () => {
  it('is carried with the state that follows from its deadline, and its districts', async () => {
    await sweeps(
      [
        advert('a'),
        advert('b', 'live', { closesAt: PAST }),
        advert('c', 'unconfirmed', { closesAt: PAST }),
        advert('d', 'unconfirmed'),
        advert('e', 'withdrawn', { closesAt: PAST }),
        advert('f', 'live', { closesAt: STEP.at }),
        advert('seen'),
      ],
      [advert('seen')],
    );
    await db.writeAtomically([...continueByKey(STEP, ALL), ...carryForward(STEP, ALL, EVER)]);
    expect(await lives()).toEqual([
      'a, unconfirmed, since 01, carried',
      `b, closed, since 01, ended ${PAST}, carried`,
      `c, closed, since 01, ended ${PAST}, carried`,
      'd, unconfirmed, since 01, carried',
      `e, withdrawn, since 01, ended ${FIRST}, carried`,
      'f, unconfirmed, since 01, carried',
      'seen, live, since 01',
    ]);
    // Nothing is written of what was carried before and is as it was.
    expect([await spans('d'), await spans('e')]).toEqual([['1- unconfirmed'], ['1- withdrawn']]);
    const districts = (await listLinkablePostings(db, 2, '', 9)).map((each) => each.districts.length);
    expect(districts).toEqual([1, 1, 1, 1, 1, 1, 1]);
  });

  const CARRIED = ['1-2 live', '2- unconfirmed'];
  it.each([
    [FIRST, ALL, CARRIED, ['1- closed']],
    [SECOND, ALL, ['1-2 live'], ['1-2 closed']],
    [EVER, { after: 'a', upTo: null }, ['1- live'], ['1- closed']],
    [EVER, { after: '', upTo: 'a' }, CARRIED, ['1- closed']],
  ])('is left behind when it was last seen before %s; keys %j', async (keepSince, range, a, b) => {
    await sweeps([advert('a'), advert('b', 'closed')], []);
    await db.writeAtomically(carryForward(STEP, range, keepSince));
    expect([await spans('a'), await spans('b')]).toEqual([a, b]);
  });

  it('ends as its source says, unless a deadline has closed it or it is there', async () => {
    await sweeps([advert('a'), advert('b'), advert('late', 'live', { closesAt: PAST })], [advert('seen')]);
    await db.writeAtomically(carryForward(STEP, ALL, EVER));
    const end = (key: string, state: 'closed' | 'withdrawn' = 'withdrawn') => ({ key, state, at: SECOND });
    await db.writeAtomically(
      applyEndings(STEP, [end('a'), end('b', 'closed'), end('late'), end('seen'), end('x')]),
    );
    expect(await lives()).toEqual([
      `a, withdrawn, since 01, ended ${SECOND}, carried`,
      `b, closed, since 01, ended ${SECOND}, carried`,
      `late, closed, since 01, ended ${PAST}, carried`,
      'seen, live, since 02',
    ]);
    expect(applyEndings(STEP, [])).toEqual([]);
  });
});

describe('an advert under a new key', () => {
  const known = (key: string, state: SeededPosting['state'] = 'live', alternateKey = 'x') =>
    advert(key, state, { alternateKey });
  const changes = (range = ALL) => listKeyChanges(db, STEP, range);

  it('is the absent one with the same alternate key', async () => {
    await sweeps([known('old'), known('other', 'live', 'y'), advert('none')], [known('new'), advert('bare')]);
    await db.writeAtomically(carryForward(STEP, ALL, EVER));
    expect(await changes()).toEqual([{ newKey: 'new', oldKey: 'old', isReturn: false }]);
    expect(await changes({ after: 'x', upTo: null })).toEqual([]);
  });

  it('is no other where the old key is there too, or the new key was', async () => {
    await sweeps([known('old'), known('both')], [known('old'), known('both')]);
    await db.writeAtomically(carryForward(STEP, ALL, EVER));
    expect(await changes()).toEqual([]);
  });

  it('takes the place of an open one first, and each is used once', async () => {
    await sweeps([known('1', 'closed'), known('2', 'unconfirmed'), known('3')], [known('p'), known('q')]);
    await db.writeAtomically(carryForward(STEP, ALL, EVER));
    expect(await changes()).toEqual([
      { newKey: 'p', oldKey: '2', isReturn: true },
      { newKey: 'q', oldKey: '3', isReturn: false },
    ]);
  });

  it('goes on with the life of the old one, which is counted as edited and removed', async () => {
    await sweeps([known('old', 'unconfirmed'), known('kept', 'live', 'y')], [known('new')]);
    await db.writeAtomically(carryForward(STEP, ALL, EVER));
    await db.writeAtomically(continueUnderNewKey(STEP, await changes()));
    expect(await lives()).toEqual([
      'kept, unconfirmed, since 01, carried',
      'new, live, since 01, returned 1, edited 1',
    ]);
    expect((await listLinkablePostings(db, 2, '', 9)).map(({ districts }) => districts.length)).toEqual([
      1, 1,
    ]);
    expect(await spans('old')).toEqual(['1-2 unconfirmed']);
    expect(continueUnderNewKey(STEP, [])).toEqual([]);
  });
});

describe('a sweep', () => {
  it('is counted by state: those that ended, since the release before', async () => {
    await sweeps(
      [
        advert('a', 'live', { closesAt: PAST }),
        advert('b', 'closed'),
        advert('c', 'unconfirmed'),
        advert('d', 'withdrawn'),
        advert('e'),
      ],
      [advert('f')],
    );
    await db.writeAtomically(carryForward(STEP, ALL, EVER));
    await db.writeAtomically(applyEndings(STEP, [{ key: 'c', state: 'withdrawn', at: SECOND }]));
    const none = { live: 0, unconfirmed: 0, closed: 0, withdrawn: 0 };
    expect(await countStates(db, STEP, ALL)).toEqual({ live: 1, unconfirmed: 1, closed: 1, withdrawn: 1 });
    expect(await countStates(db, STEP, { after: 'e', upTo: null })).toEqual({ ...none, live: 1 });
    expect(await countStates(db, { ...STEP, lineId: 9 }, ALL)).toEqual(none);
  });

  it('is cut into ranges of so many keys', async () => {
    await sweeps(
      [],
      ['a', 'b', 'c', 'd'].map((key) => advert(key, 'live', { alternateKey: `${key}${key}` })),
    );
    expect(await findLineRangeEnd(db, 1, '', 2)).toBe('b');
    expect(await findLineRangeEnd(db, 1, 'b', 2)).toBe('d');
    expect(await findLineRangeEnd(db, 1, 'b', 3)).toBeNull();
    expect(await findLineRangeEnd(db, 1, 'aa', 1, 'alternate_key')).toBe('bb');
    expect(await findLineRangeEnd(db, 2, '', 1)).toBeNull();
    expect(await findSweepRangeEnd(db, 2, 'a', 2)).toBe('c');
    expect(await findSweepRangeEnd(db, 2, 'c', 2)).toBeNull();
  });
});
