/** Releases from staging to pruning, and the small tables beside them, as they are written and read back. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../src/db/database.ts';
import { listMeasuredAreas, listNewestValues } from '../../../src/db/repositories/editions/measured-areas.ts';
import { findAcceptance, insertAcceptance } from '../../../src/db/repositories/releases/acceptances.ts';
import { findKeptSince, listReleasesAsAt } from '../../../src/db/repositories/releases/release-history.ts';
import { deleteReleaseRows } from '../../../src/db/repositories/releases/release-rows.ts';
import {
  deleteStagedRelease,
  findCurrentRelease,
  findReleaseByName,
  getReleaseByName,
  insertStagedRelease,
  listPrunableReleases,
  listStagedReleases,
  pointSourceAt,
  repointSource,
  settleRelease,
  touchSource,
} from '../../../src/db/repositories/releases/releases.ts';
import { findPostingSight, findPublishedRelease } from '../../../src/db/repositories/releases/trace-rows.ts';
import { findContentKind, writeContentKind } from '../../../src/db/repositories/upkeep/installation.ts';
import {
  listResourceChecks,
  writeResourceCheck,
} from '../../../src/db/repositories/upkeep/resource-checks.ts';
import {
  listCurrentReleases,
  listLastChecks,
  listNewestPeriodEnds,
  newestDay,
} from '../../../src/db/repositories/upkeep/source-status.ts';
import type { AreaCode } from '../../../src/domain/area.ts';
import type { Observation } from '../../../src/domain/observation.ts';
import { yearPeriod } from '../../../src/domain/period.ts';
import { openSqlite } from '../../../src/runtime/node/sqlite.ts';
import { inventCoding } from '../../support/invented-coding.ts';
import { inventObservation } from '../../support/invented-observation.ts';
import { inventPosting } from '../../support/invented-posting.ts';
import { seedRelease } from '../../support/seed-database.ts';

const SOURCE = 'made-up/figures';
const DAYS = ['2026-08-01T09:00:00Z', '2026-08-02T09:00:00Z', '2026-08-03T09:00:00Z'] as const;
const STAGED = {
  sourceId: SOURCE,
  previousReleaseId: null,
  retrievedAt: DAYS[0],
  codeVersion: 'v1',
  contentSha256: 'abc',
} as const;
const COUNTS = {
  recordCount: 9,
  acceptedCount: 5,
  rejectedCount: 1,
  skippedCount: 2,
  repeatedCount: 3,
  isPartial: true,
  movements: null,
};

const observe = (
  areaCode: AreaCode,
  year: number,
  value: number | null,
  dimensions: Record<string, string> = {},
): Observation => inventObservation({ areaCode, period: yearPeriod(year), dimensions, value });

let db: Database;
beforeEach(() => {
  db = openSqlite({ file: ':memory:' });
});
afterEach(() => db.close());

const stageFirst = () => db.writeAtomically([insertStagedRelease('run-1', STAGED)]);

async function seedThreeDays(): Promise<void> {
  for (const [at, retrievedAt] of DAYS.entries()) {
    const observations = [
      observe('E06000035', 2023 + at, 70 + at),
      observe('E06000036', 2023 + at, at === 2 ? null : 60 + at),
    ];
    await seedRelease(db, { releaseId: at + 1, sourceId: SOURCE, retrievedAt, observations });
  }
}

describe('a staged release', () => {
  beforeEach(stageFirst);

  it('has the next number, and is seen by nobody', async () => {
    await db.writeAtomically([
      insertStagedRelease('run-2', { ...STAGED, sourceId: 'made-up/adverts', previousReleaseId: 1 }),
    ]);
    expect(await getReleaseByName(db, 'run-2')).toMatchObject({
      release_id: 2,
      state: 'staged',
      previous_release_id: 1,
    });
    expect(await findReleaseByName(db, 'run-1')).toMatchObject({
      release_id: 1,
      source_id: SOURCE,
      state: 'staged',
      retrieved_at: DAYS[0],
      published_at: null,
      code_version: 'v1',
      content_sha256: 'abc',
      is_partial: 0,
    });
    expect((await listStagedReleases(db, SOURCE)).map(({ name }) => name)).toEqual(['run-1']);
    expect(await findReleaseByName(db, 'run-3')).toBeNull();
    await expect(getReleaseByName(db, 'run-3')).rejects.toThrow();
    expect(await findCurrentRelease(db, SOURCE)).toBeNull();
    expect(await findPublishedRelease(db, 1)).toBeNull();
  });

  it('that was accepted by hand says so', async () => {
    await db.writeAtomically([insertStagedRelease('run-2', STAGED)]);
    const acceptance = {
      releaseId: 2,
      quarantinedId: 1,
      acceptedAt: DAYS[2],
      failures: ['too few', 'too old'],
    };
    await db.writeAtomically([insertAcceptance(acceptance)]);
    expect(await findAcceptance(db, 2)).toEqual(acceptance);
    expect(await findAcceptance(db, 1)).toBeNull();
  });
});

describe('the end of a staged release', () => {
  beforeEach(stageFirst);

  it('is that it is published once, with its counts, when the source points at it', async () => {
    const end = { state: 'published', publishedAt: DAYS[1] } as const;
    expect(
      await db.writeAtomically([settleRelease(1, COUNTS, end), pointSourceAt(SOURCE, 1, DAYS[1])]),
    ).toEqual([1, 1]);
    expect(await findCurrentRelease(db, SOURCE)).toMatchObject({
      state: 'published',
      published_at: DAYS[1],
      failures: null,
      record_count: 9,
      accepted_count: 5,
      rejected_count: 1,
      skipped_count: 2,
      repeated_count: 3,
      is_partial: 1,
    });
    expect(await db.writeAtomically([settleRelease(1, COUNTS, end), deleteStagedRelease(1)])).toEqual([0, 0]);
    expect(await listStagedReleases(db, SOURCE)).toEqual([]);
    expect(await findPublishedRelease(db, 1)).toEqual({
      releaseId: 1,
      name: 'run-1',
      sourceId: SOURCE,
      retrievedAt: DAYS[0],
      publishedAt: DAYS[1],
      codeVersion: 'v1',
      acceptance: null,
      withdrawal: null,
    });
  });

  it('is that it is held back with its failures, or removed', async () => {
    const end = { state: 'quarantined', failures: ['too few'] } as const;
    await db.writeAtomically([settleRelease(1, { ...COUNTS, isPartial: false }, end)]);
    expect(await getReleaseByName(db, 'run-1')).toMatchObject({
      state: 'quarantined',
      published_at: null,
      failures: '["too few"]',
      is_partial: 0,
    });
    await db.writeAtomically([insertStagedRelease('run-2', STAGED)]);
    expect(await db.writeAtomically([deleteStagedRelease(2)])).toEqual([1]);
    expect(await findReleaseByName(db, 'run-2')).toBeNull();
  });
});

describe('releases over time', () => {
  beforeEach(seedThreeDays);

  it('are what readers saw at an instant, and whether their rows are kept', async () => {
    const seen = async (instant: string) =>
      (await listReleasesAsAt(db, instant)).map(({ release, isKept }) => [release.releaseId, isKept]);
    expect(await seen('2026-07-31T00:00:00Z')).toEqual([]);
    expect(await seen(DAYS[1])).toEqual([[2, true]]);
    expect(await findKeptSince(db, SOURCE)).toBe(DAYS[0]);
    let pauses = 0;
    await deleteReleaseRows(db, 1, async () => {
      pauses += 1;
    });
    // One for each table that had rows of it.
    expect(pauses).toBe(4);
    expect(await seen(DAYS[0])).toEqual([[1, false]]);
    expect(await seen('2026-09-01T00:00:00Z')).toEqual([[3, true]]);
    expect(await findKeptSince(db, SOURCE)).toBe(DAYS[1]);
    expect(await findKeptSince(db, 'made-up/adverts')).toBeNull();
  });

  it('are pruned but for the current one, the last few, and what editions hold', async () => {
    expect(await listPrunableReleases(db, 1)).toEqual([1, 2]);
    expect(await listPrunableReleases(db, 2)).toEqual([1]);
    expect(await listPrunableReleases(db, 3)).toEqual([]);
    await db.writeAtomically([repointSource(SOURCE, 1)]);
    expect(await listPrunableReleases(db, 1)).toEqual([2]);
    await deleteReleaseRows(db, 2, () => Promise.resolve());
    expect(await listPrunableReleases(db, 1)).toEqual([]);
  });
});

describe('the figures of releases', () => {
  beforeEach(seedThreeDays);

  it('reach as far as the newest of their periods', async () => {
    expect([...(await listNewestPeriodEnds(db, [1, 3]))]).toEqual([
      [1, '2023-12-31'],
      [3, '2025-12-31'],
    ]);
    const [current, ...more] = await listCurrentReleases(db);
    expect(more).toEqual([]);
    expect(current).toMatchObject({
      releaseId: 3,
      sourceId: SOURCE,
      publishedAt: DAYS[2],
      isPartial: false,
      acceptedCount: 2,
      rejectedCount: 0,
      movements: null,
    });
    await db.writeAtomically([touchSource(SOURCE, '2026-08-09T09:00:00Z')]);
    expect([...(await listLastChecks(db))]).toEqual([[SOURCE, '2026-08-09T09:00:00Z']]);
  });

  it('are the newest value of each area', async () => {
    expect((await listMeasuredAreas(db, [1])).sort()).toEqual(['E06000035', 'E06000036']);
    expect(await listMeasuredAreas(db, [9])).toEqual([]);
    const newest = await listNewestValues(db, [1, 2, 3], ['employment-rate']);
    expect([...newest].map(([area, values]) => [area, values.get('employment-rate')])).toEqual([
      ['E06000035', 72],
      ['E06000036', 61],
    ]);
    expect((await listNewestValues(db, [1], ['pay'])).size).toBe(0);
  });
});

it.each([
  [new Map([[1, '2025-12-31']]), new Map(), '2025-12-31'],
  [new Map([[2, '2025-12-31']]), new Map(), '2026-08-02'],
  [new Map(), new Map([[SOURCE, '2026-08-05T23:00:00Z'] as const]), '2026-08-05'],
  // Checked before this release was read, as when an older database is opened.
  [new Map(), new Map([[SOURCE, '2026-07-05T23:00:00Z'] as const]), '2026-08-02'],
])('how far a release reaches: %#', (periodEnds, checks, day) => {
  expect(newestDay({ releaseId: 1, sourceId: SOURCE, retrievedAt: DAYS[1] }, periodEnds, checks)).toBe(day);
});

it('an advert is found where it was seen', async () => {
  const postings = [{ posting: inventPosting({ key: 'a', title: 'Chef' }), coding: inventCoding() }];
  await seedRelease(db, { releaseId: 1, sourceId: 'made-up/adverts', retrievedAt: DAYS[0], postings });
  expect(await findPostingSight(db, 1, 'a')).toEqual({
    title: 'Chef',
    state: 'live',
    lastSeenAt: DAYS[0],
    retrievalSequence: 1,
    locator: 'page 1, record 1',
  });
  expect(await findPostingSight(db, 2, 'a')).toBeNull();
  expect(await findPostingSight(db, 1, 'b')).toBeNull();
});

it('what a database holds is said once', async () => {
  expect(await findContentKind(db)).toBeNull();
  expect(await db.writeAtomically([writeContentKind('live')])).toEqual([1]);
  expect(await db.writeAtomically([writeContentKind('demonstration')])).toEqual([0]);
  expect(await findContentKind(db)).toBe('live');
});

it('the last check of an address takes the place of the one before', async () => {
  const checked = { resourceId: 'b', checkedAt: DAYS[0], status: 404, failures: 1 };
  const other = { resourceId: 'a', checkedAt: DAYS[0], status: null, failures: 2 };
  await db.writeAtomically([writeResourceCheck(checked), writeResourceCheck(other)]);
  const again = { ...checked, checkedAt: DAYS[1], status: 200, failures: 0 };
  await db.writeAtomically([writeResourceCheck(again)]);
  expect(await listResourceChecks(db)).toEqual([other, again]);
});
