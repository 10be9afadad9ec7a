/** Bulletins of an edition of one place: written once a month, and never of what no edition holds. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Database } from '../../../src/db/database.ts';
import {
  bulletinMonth,
  missingBulletins,
  publishBulletin,
  publishBulletins,
} from '../../../src/pipeline/edition/publish-bulletins.ts';
import { publishEdition } from '../../../src/pipeline/edition/summarise.ts';
import { openSqlite } from '../../../src/runtime/node/sqlite.ts';
import { inventCoding, NO_TERMS } from '../../support/invented-coding.ts';
import { inventPosting } from '../../support/invented-posting.ts';
import { areasOf, onePlaceDeps, PLACE, publishOnePlace } from '../../support/one-place-edition.ts';
import { publishingDeps, TEST_CONTENT } from '../../support/open-test-app.ts';
import { seedRelease } from '../../support/seed-database.ts';
import { seedSmallCounty } from '../../support/small-county.ts';

const LATER = '2026-09-06T09:00:00.000Z';

let db: Database;
beforeEach(async () => {
  db = openSqlite({ file: ':memory:' });
  await seedSmallCounty(db);
});
afterEach(() => db.close());

async function bulletinOf(now?: string) {
  const deps = onePlaceDeps(db, now);
  const area = deps.areas.find(PLACE);
  const body = area && (await publishBulletin(deps, TEST_CONTENT, area));
  return typeof body === 'string' ? JSON.parse(body) : null;
}

it('there is none before the first edition', async () => {
  const deps = onePlaceDeps(db);
  expect(await bulletinMonth(deps)).toBeNull();
  expect(await missingBulletins(deps)).toEqual([]);
  expect(await publishBulletins(deps, TEST_CONTENT)).toBe(0);
  expect(await bulletinOf()).toBeNull();
});

it('is written once a month, and stays as it was', async () => {
  await publishOnePlace(db);
  const deps = onePlaceDeps(db);
  expect(await bulletinMonth(deps)).toBe('2026-08');
  expect((await missingBulletins(deps)).map(({ code }) => code)).toEqual([PLACE]);
  expect(await publishBulletins(deps, TEST_CONTENT)).toBe(1);
  expect(await missingBulletins(deps)).toEqual([]);
  expect(await publishBulletins(deps, TEST_CONTENT)).toBe(0);
  const first = await bulletinOf();
  await publishOnePlace(db, '2026-08-20T09:00:00.000Z');
  expect(await bulletinOf('2026-08-20T09:00:00.000Z')).toEqual(first);
});

it('tells adverts that close within three weeks, and apprenticeships, with whom to thank', async () => {
  await publishOnePlace(db);
  const { adverts, changes, earlierEdition } = await bulletinOf();
  const titles = (list: readonly { readonly title: string }[]) => list.map(({ title }) => title);
  expect(titles(adverts.apprenticeships)).toEqual(['Apprentice carpenter']);
  // Those that are open close in September, or have closed; those of a feed that allows counts only are not shown.
  expect(titles(adverts.closingSoon)).toEqual([]);
  expect(earlierEdition).toBeNull();
  expect(changes).toEqual([expect.stringContaining('This is the first bulletin for Medway')]);
});

it('tells in the next month what was noted since the edition before', async () => {
  await publishOnePlace(db);
  await publishOnePlace(db, LATER);
  const bulletin = await bulletinOf(LATER);
  expect(bulletin).toMatchObject({ month: '2026-09', earlierEdition: '2026-08-06' });
  expect(bulletin.changes.length).toBeGreaterThan(0);
  expect(bulletin.changes.length).toBeLessThanOrEqual(5);
});

it('sets a place beside another of the edition that does not overlap it', async () => {
  const deps = publishingDeps(db, areasOf('E06000035', 'E07000105', 'E12000008'));
  await publishEdition(deps, TEST_CONTENT);
  const area = deps.areas.find(PLACE);
  const body = area && (await publishBulletin(deps, TEST_CONTENT, area));
  expect(JSON.parse(body ?? '{}').elsewhere?.place).toMatchObject({ name: 'Ashford' });
});

it('tells nothing that closes within five days, so that it can hang for a while', async () => {
  const openAt = async (now: string) => {
    const own = openSqlite({ file: ':memory:' });
    await seedSmallCounty(own);
    await publishOnePlace(own, now);
    const deps = onePlaceDeps(own, now);
    const area = deps.areas.find(PLACE);
    const body = area && (await publishBulletin(deps, TEST_CONTENT, area));
    await own.close();
    return JSON.parse(body ?? '{}').adverts;
  };
  const before: { closesAt: string }[] = (await openAt('2026-08-06T09:00:00.000Z')).apprenticeships;
  const closesAt = before[0]?.closesAt ?? '';
  const daysBefore = (days: number) => new Date(Date.parse(closesAt) - days * 86_400_000).toISOString();
  expect((await openAt(daysBefore(7))).apprenticeships).toHaveLength(before.length);
  // Whole days: what closes on the fifth is left out, whatever the hour.
  const [gone] = [await openAt(daysBefore(5))];
  expect([gone.apprenticeships, gone.openApprenticeships.count]).toEqual([[], before.length]);
});

async function advertsOf(adverts: readonly Invented[]) {
  await seedRelease(db, {
    releaseId: 90,
    sourceId: 'made-up/adverts',
    retrievedAt: '2026-08-06T06:00:00.000Z',
    postings: adverts.map(({ title, closesAt, kind, isForSchoolLeavers }) => ({
      posting: inventPosting({ key: title, kind, title, closesAt, url: `https://adverts.example/${title}` }),
      coding: inventCoding({
        districts: [PLACE],
        placeBasis: 'name',
        terms: { ...NO_TERMS, isForSchoolLeavers },
      }),
    })),
  });
  await publishOnePlace(db);
  const { apprenticeships, closingSoon } = (await bulletinOf()).adverts;
  const titles = (list: readonly { readonly title: string }[]) => list.map(({ title }) => title);
  return { apprenticeships: titles(apprenticeships), closingSoon: titles(closingSoon) };
}

interface Invented {
  readonly title: string;
  readonly closesAt: string;
  readonly kind: 'apprenticeship' | 'vacancy';
  readonly isForSchoolLeavers: boolean | null;
}

const inDays = (days: number) =>
  new Date(Date.parse('2026-08-06T20:00:00Z') + days * 86_400_000).toISOString();

it('names apprenticeships that stay open for more than two weeks before those that do not', async () => {
  const one = (title: string, days: number): Invented => ({
    title,
    closesAt: inDays(days),
    kind: 'apprenticeship',
    isForSchoolLeavers: true,
  });
  const soon = ['soon-a', 'soon-b', 'soon-c', 'soon-d'].map((title) => one(title, 12));
  const { apprenticeships } = await advertsOf([...soon, one('long-a', 16), one('long-b', 20)]);
  // Two that last, and two more that fill the row.
  expect(apprenticeships).toHaveLength(4);
  expect(apprenticeships.filter((title) => !title.startsWith('soon'))).toEqual(['long-a', 'long-b']);
});

it('names of other adverts only what a school leaver can take', async () => {
  const one = (title: string, isForSchoolLeavers: boolean | null): Invented => ({
    title,
    closesAt: inDays(14),
    kind: 'vacancy',
    isForSchoolLeavers,
  });
  const { closingSoon } = await advertsOf([
    one('head-of-year', false),
    one('silent', null),
    one('kitchen-assistant', true),
  ]);
  expect(closingSoon).toEqual(['kitchen-assistant']);
});
