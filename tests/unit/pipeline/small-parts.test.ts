/** Small parts of a run, each by itself: headers, the log of issues, the order of files, what a database holds. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../src/db/database.ts';
import { ContentKindMismatch } from '../../../src/domain/errors.ts';
import { issue } from '../../../src/domain/issue.ts';
import {
  contentTypeIn,
  dateIn,
  etagIn,
  lastModifiedIn,
} from '../../../src/pipeline/fetching/answer-headers.ts';
import { ensureContentKind } from '../../../src/pipeline/fetching/content-kind.ts';
import { parseRetryAfter } from '../../../src/pipeline/fetching/retry.ts';
import { inOrderOfAge } from '../../../src/pipeline/files-in-order.ts';
import { addMs } from '../../../src/pipeline/shared/instants.ts';
import { createIssueLog } from '../../../src/pipeline/shared/issue-log.ts';
import { openSqlite } from '../../../src/runtime/node/sqlite.ts';

const DATE = 'Sun, 06 Nov 1994 08:49:37 GMT';
const SECOND = Date.UTC(1994, 10, 6, 8, 49, 37);

describe('headers of an answer', () => {
  it.each([
    [{}, null],
    [{ 'content-type': ' ' }, null],
    [{ 'content-type': 'text/csv;\n charset=utf-8' }, 'text/csv; charset=utf-8'],
    [{ 'content-type': 'x'.repeat(201) }, 'x'.repeat(200)],
  ])('%j: of the type %j', (headers, type) => {
    const found = contentTypeIn(headers);
    if (type !== null && type.length === 200) expect(found).toHaveLength(200);
    else expect(found).toBe(type);
  });

  it.each(['"a"', 'W/"a"', '""', 'bare', `"${'x'.repeat(200)}"`])('have the tag %s', (etag) => {
    expect(etagIn({ etag: ` ${etag} ` })).toBe(etag);
  });

  it.each(['', '"a', '"a"b"', 'two words', '"line\nbreak"', `"${'x'.repeat(201)}"`, 'x"a"'])(
    'have no tag that may be sent back: %j',
    (etag) => {
      expect(etagIn({ etag })).toBeNull();
      expect(etagIn({})).toBeNull();
    },
  );

  it('have a date, later by the age that a cache states', () => {
    expect(dateIn({ date: DATE })).toBe(SECOND);
    expect(dateIn({ date: ` ${DATE} `, age: ' 60 ' })).toBe(SECOND + 60_000);
    for (const age of ['-1', '1.5', 'x', '1234567890', '']) expect(dateIn({ date: DATE, age })).toBe(SECOND);
    expect(lastModifiedIn({ 'last-modified': ` ${DATE} ` })).toBe(DATE);
  });

  it.each([
    '',
    '1994-11-06',
    'Sun, 6 Nov 1994 08:49:37 GMT',
    `x${DATE}`,
    `${DATE}x`,
    'Sun, 06 Nov 1994 08:49:37 UTC',
    'Sun, 06 Nox 1994 08:49:37 GMT',
    'Sun, 06 Nov 1994 25:49:37 GMT',
  ])('have no date of %j', (date) => {
    expect(dateIn({ date })).toBeNull();
    expect(lastModifiedIn({ 'last-modified': date })).toBeNull();
    expect([dateIn({}), lastModifiedIn({})]).toEqual([null, null]);
  });
});

describe('a day in a header', () => {
  it.each([
    'Tue, 31 Feb 2026 08:49:37 GMT',
    'Mon, 30 Feb 2026 08:49:37 GMT',
    'Sun, 29 Feb 2026 08:49:37 GMT',
    'Thu, 29 Feb 1900 08:49:37 GMT',
    'Fri, 31 Apr 2026 08:49:37 GMT',
    'Wed, 31 Jun 2026 08:49:37 GMT',
    'Thu, 31 Sep 2026 08:49:37 GMT',
    'Tue, 31 Nov 2026 08:49:37 GMT',
    'Sun, 32 Jan 2026 08:49:37 GMT',
    'Thu, 00 Jan 2026 08:49:37 GMT',
    'Sat, 31 Jan 2026 24:00:00 GMT',
  ])('is none when it does not exist: %s', (date) => {
    expect(dateIn({ date, age: '60' })).toBeNull();
    expect(lastModifiedIn({ 'last-modified': date })).toBeNull();
    expect(parseRetryAfter(date, '2026-01-01T00:00:00.000Z')).toBeNull();
  });

  it.each([
    ['Thu, 29 Feb 2024 23:59:59 GMT', Date.UTC(2024, 1, 29, 23, 59, 59)],
    ['Tue, 29 Feb 2000 00:00:00 GMT', Date.UTC(2000, 1, 29)],
    ['Sat, 28 Feb 2026 00:00:00 GMT', Date.UTC(2026, 1, 28)],
    ['Thu, 31 Dec 2026 23:59:59 GMT', Date.UTC(2026, 11, 31, 23, 59, 59)],
    ['Thu, 30 Apr 2026 00:00:00 GMT', Date.UTC(2026, 3, 30)],
    // Of another day of the week, as some servers say it.
    ['Mon, 31 Jan 2026 08:49:37 GMT', Date.UTC(2026, 0, 31, 8, 49, 37)],
  ])('is read when it exists: %s', (date, ms) => {
    expect(dateIn({ date })).toBe(ms);
    expect(lastModifiedIn({ 'last-modified': date })).toBe(date);
    expect(parseRetryAfter(date, new Date(ms - 60_000).toISOString())).toBe(60_000);
  });

  it('may be written in the old way where it says when to ask again', () => {
    const now = '1994-11-06T08:49:00.000Z';
    expect(parseRetryAfter('Sunday, 06-Nov-94 08:49:37 GMT', now)).toBe(37_000);
    expect(parseRetryAfter('Friday, 31-Feb-95 08:49:37 GMT', now)).toBeNull();
  });
});

describe('the log of issues', () => {
  const one = (detail: string) => issue('missing-field', 'error', 'row', detail);

  it('gives each once, numbered, with its place in the archive', () => {
    const log = createIssueLog();
    log.add(one('a'), 3);
    log.add(one('b'), null);
    expect(log.take()).toEqual([
      { ...one('a'), sequence: 1, retrievalSequence: 3 },
      { ...one('b'), sequence: 2, retrievalSequence: null },
    ]);
    expect(log.take()).toEqual([]);
    log.add(one('c'), 4);
    expect(log.take()).toMatchObject([{ detail: 'c', sequence: 3 }]);
    expect(log.count).toBe(3);
  });

  it.each([
    [200, 200, []],
    [201, 200, ['1 more of these, 201 in all']],
    [350, 200, ['150 more of these, 350 in all']],
  ])('of %i of a kind keeps %i and says how many more there were', (count, kept, summary) => {
    const log = createIssueLog();
    for (let at = 0; at < count; at += 1) log.add(one(`${at}`), 1);
    log.add(issue('no-rows', 'info', 'row', 'another kind'), 1);
    expect(log.take()).toHaveLength(kept + 1);
    log.summarise();
    expect(log.take().map(({ detail, locator, severity }) => [locator, severity, detail])).toEqual(
      summary.map((detail) => ['whole sweep', 'error', detail]),
    );
    expect(log.count).toBe(count + 1);
  });
});

describe('files', () => {
  const file = (name: string, givenOutOn: string | null, newestDay: string | null) => ({
    name,
    age: { givenOutOn, newestDay },
  });
  const order = (...files: readonly ReturnType<typeof file>[]) => inOrderOfAge(files).map(({ name }) => name);

  it('that say when they were given out come by that day, whatever is in them', () => {
    expect(order(file('a', '2026-01-01', '2025-12-31'), file('b', '2026-02-01', '2024-12-31'))).toEqual([
      'b',
      'a',
    ]);
  });

  it('of which one does not say come by their newest periods', () => {
    expect(order(file('a', null, '2024-12-31'), file('b', '2026-01-01', '2025-12-31'))).toEqual(['b', 'a']);
    expect(order(file('a', '2026-01-01', '2024-12-31'), file('b', null, '2025-12-31'))).toEqual(['b', 'a']);
  });

  it('without a figure come last, and those that are alike stay as they are', () => {
    expect(
      order(file('none', null, null), file('a', null, '2024-12-31'), file('b', null, '2024-12-31')),
    ).toEqual(['a', 'b', 'none']);
    expect(order(file('a', null, '0001-01-01'), file('none', null, null))).toEqual(['a', 'none']);
    expect(order(file('none', null, null), file('dated', '2026-01-01', null))).toEqual(['none', 'dated']);
  });
});

describe('a database', () => {
  let db: Database;
  beforeEach(() => {
    db = openSqlite({ file: ':memory:' });
  });
  afterEach(() => db.close());

  it.each([
    ['live', 'demonstration'],
    ['demonstration', 'live'],
  ] as const)('that was first used for %s figures takes no %s ones', async (first, other) => {
    await ensureContentKind(db, first);
    await ensureContentKind(db, first);
    const failure = ensureContentKind(db, other);
    await expect(failure).rejects.toBeInstanceOf(ContentKindMismatch);
    await expect(failure).rejects.toThrow(
      `This database holds ${first} figures and this would add ${other} figures to them.`,
    );
  });
});

it('an instant is moved to the millisecond', () => {
  expect(addMs('2026-08-06T09:00:00Z', 1)).toBe('2026-08-06T09:00:00.001Z');
  expect(addMs('2026-08-06T09:00:00Z', -1)).toBe('2026-08-06T08:59:59.999Z');
});
