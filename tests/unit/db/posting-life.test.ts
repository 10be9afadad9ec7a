/** What becomes of adverts from one sweep to the next: each statement of the life by itself. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../src/db/database.ts';
import {
  applyEndings,
  carryForward,
  continueByKey,
  continueUnderNewKey,
  countContinued,
  countStates,
  findRangeEnd,
  listKeyChanges,
} from '../../../src/db/repositories/postings/posting-life.ts';
import { listLinkablePostings } from '../../../src/db/repositories/postings/posting-links.ts';
import { compose } from '../../../src/db/sql/compose.ts';
import type { Posting } from '../../../src/domain/posting.ts';
import { openSqlite } from '../../../src/runtime/node/sqlite.ts';
import { inventCoding } from '../../support/invented-coding.ts';
import { inventPosting } from '../../support/invented-posting.ts';
import { type SeededPosting, seedRelease } from '../../support/seed-database.ts';

const STEP = { releaseId: 2, previousId: 1, at: '2026-08-02T06:00:00.000Z' } as const;
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

async function sweeps(before: readonly SeededPosting[], now: readonly SeededPosting[]): Promise<void> {
  for (const [at, postings] of [before, now].entries()) {
    const retrievedAt = [FIRST, SECOND][at] ?? FIRST;
    await seedRelease(db, { releaseId: at + 1, sourceId: 'made-up/adverts', retrievedAt, postings });
  }
}

/** The lives of the second sweep. */
async function lives(): Promise<string[]> {
  const rows = await db.read
    .selectFrom('posting')
    .selectAll()
    .where('release_id', '=', 2)
    .orderBy('posting_key')
    .execute();
  return rows.map((row) =>
    [
      row.posting_key,
      row.state,
      `since ${row.first_seen_at.slice(8, 10)}`,
      row.ended_at === null ? '' : `ended ${row.ended_at}`,
      row.times_returned === 0 ? '' : `returned ${row.times_returned}`,
      row.times_edited === 0 ? '' : `edited ${row.times_edited}`,
      row.retrieval_sequence === null ? 'carried' : '',
    ]
      .filter((part) => part !== '')
      .join(', '),
  );
}

/** As if its publisher had changed its words since. */
const edit = (key: string) =>
  db.writeAtomically([
    compose
      .updateTable('posting')
      .set({ content_hash: 'other words' })
      .where('release_id', '=', 2)
      .where('posting_key', '=', key)
      .compile(),
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
    await db.writeAtomically([continueByKey(STEP, { after: 'a', upTo: null })]);
    expect(await lives()).toEqual([
      'a, live, since 02',
      'b, live, since 01, returned 1',
      'c, live, since 01, returned 1, edited 1',
      'new, live, since 02',
    ]);
    await db.writeAtomically([continueByKey(STEP, { after: '', upTo: 'a' })]);
    expect((await lives())[0]).toBe('a, live, since 01, edited 1');
  });
});

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
    await db.writeAtomically(carryForward(STEP, ALL, EVER));
    expect(await lives()).toEqual([
      'a, unconfirmed, since 01, carried',
      `b, closed, since 01, ended ${PAST}, carried`,
      `c, closed, since 01, ended ${PAST}, carried`,
      'd, unconfirmed, since 01, carried',
      `e, withdrawn, since 01, ended ${FIRST}, carried`,
      'f, unconfirmed, since 01, carried',
      'seen, live, since 02',
    ]);
    const districts = (await listLinkablePostings(db, 2, '', 9)).map((each) => each.districts.length);
    expect(districts).toEqual([1, 1, 1, 1, 1, 1, 1]);
  });

  it.each([
    [FIRST, ALL, 2],
    [SECOND, ALL, 0],
    [EVER, { after: 'a', upTo: null }, 1],
    [EVER, { after: '', upTo: 'a' }, 1],
  ])('is left behind when it was last seen before %s, or lies outside %j', async (keepSince, range, kept) => {
    await sweeps([advert('a'), advert('b', 'closed')], []);
    await db.writeAtomically(carryForward(STEP, range, keepSince));
    expect(await lives()).toHaveLength(kept);
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
    const orphans = await db.read
      .selectFrom('posting_district')
      .selectAll()
      .where('posting_key', '=', 'old')
      .where('release_id', '=', 2)
      .execute();
    expect(orphans).toEqual([]);
    expect(continueUnderNewKey(STEP, [])).toEqual([]);
  });
});

describe('a sweep', () => {
  it('is counted by state: those that ended, since the release before', async () => {
    await sweeps(
      [advert('a'), advert('b', 'closed'), advert('c', 'unconfirmed'), advert('d', 'withdrawn'), advert('e')],
      [
        advert('a', 'closed'),
        advert('b', 'closed'),
        advert('c', 'withdrawn'),
        advert('d', 'withdrawn'),
        advert('e', 'unconfirmed'),
        advert('f'),
      ],
    );
    const since = { live: 1, unconfirmed: 1, closed: 1, withdrawn: 1 };
    expect(await countStates(db, 2, 1, ALL)).toEqual(since);
    expect(await countStates(db, 2, null, ALL)).toEqual({ ...since, closed: 2, withdrawn: 2 });
    expect(await countStates(db, 2, 1, { after: 'e', upTo: null })).toEqual({
      live: 1,
      unconfirmed: 0,
      closed: 0,
      withdrawn: 0,
    });
    expect(await countStates(db, 9, 1, ALL)).toEqual({ live: 0, unconfirmed: 0, closed: 0, withdrawn: 0 });
  });

  it('is cut into ranges of so many keys', async () => {
    await sweeps(
      [],
      ['a', 'b', 'c', 'd'].map((key) => advert(key, 'live', { alternateKey: `${key}${key}` })),
    );
    expect(await findRangeEnd(db, 2, 'posting_key', '', 2)).toBe('b');
    expect(await findRangeEnd(db, 2, 'posting_key', 'b', 2)).toBe('d');
    expect(await findRangeEnd(db, 2, 'posting_key', 'b', 3)).toBeNull();
    expect(await findRangeEnd(db, 2, 'alternate_key', 'aa', 1)).toBe('bb');
    expect(await findRangeEnd(db, 1, 'posting_key', '', 1)).toBeNull();
  });
});
