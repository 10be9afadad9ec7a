/** Adverts of one job are linked over all sources of an edition, however many there are. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Database } from '../../../src/db/database.ts';
import { stageEdition } from '../../../src/db/repositories/editions/editions.ts';
import { listLinksOf } from '../../../src/db/repositories/postings/posting-links.ts';
import type { Posting } from '../../../src/domain/posting.ts';
import { linkPostings, removeLinks } from '../../../src/pipeline/release/link.ts';
import { openSqlite } from '../../../src/runtime/node/sqlite.ts';
import { inventCoding } from '../../support/invented-coding.ts';
import { inventEdition } from '../../support/invented-edition.ts';
import { inventPlace, inventPosting } from '../../support/invented-posting.ts';
import { seedRelease } from '../../support/seed-database.ts';

let db: Database;
beforeEach(() => {
  db = openSqlite({ file: ':memory:' });
});
afterEach(() => db.close());

async function edition(...sources: readonly (readonly Partial<Posting>[])[]): Promise<void> {
  for (const [at, postings] of sources.entries()) {
    await seedRelease(db, {
      releaseId: at + 1,
      sourceId: `made-up/source-${at + 1}`,
      retrievedAt: `2026-08-0${at + 1}T05:00:00.000Z`,
      postings: postings.map((posting) => ({
        posting: inventPosting(posting),
        coding: inventCoding({ districts: ['E07000105'], placeBasis: 'postcode' }),
      })),
    });
  }
  const releases = sources.map(
    (_, at) => ({ sourceId: `made-up/source-${at + 1}`, releaseId: at + 1 }) as const,
  );
  await db.writeAtomically(stageEdition(inventEdition(1), releases));
}

const job: Partial<Posting> = {
  title: 'Teacher of Mathematics',
  employerName: 'Oast House School',
  places: [inventPlace({ text: 'Ashford', postcode: 'TN23 1AA' })],
};
const linksOf = (releaseId: number, key: string) => listLinksOf(db, 1, [{ releaseId, key }]);

it('links by the reference that two sources share, and does nothing when done again', async () => {
  await edition(
    [
      { ...job, key: 'a', sharedReference: 'ref:1' },
      { key: 'other', title: 'Bricklayer', employerName: 'Weald Builders' },
    ],
    [{ ...job, key: 'b', sharedReference: 'ref:1' }],
  );
  expect(await linkPostings(db, 1, [])).toBe(1);
  expect(await linksOf(2, 'b')).toEqual([
    { posting: { releaseId: 2, key: 'b' }, first: { releaseId: 1, key: 'a' }, reason: 'shared-reference' },
  ]);
  expect(await linksOf(1, 'other')).toEqual([]);
  expect(await linkPostings(db, 1, [])).toBe(1);
  expect(await linksOf(2, 'b')).toHaveLength(1);
  await removeLinks(db, 1);
  expect(await linksOf(2, 'b')).toEqual([]);
});

it('links what leads to one page, and lets the employer’s own advert stand for the job, then a board’s', async () => {
  const boardOf = (isOfEmployer: boolean) =>
    ({ isOfEmployer, list: 'complete', permission: '', terms: '' }) as const;
  await edition(
    [{ ...job, key: 'a', url: 'https://jobs.otter.example/vacancy/700123/teacher' }],
    [{ key: 'b', title: 'Teacher', url: 'https://www.jobs.otter.example/apply?jid=700123&src=x' }],
    [{ key: 'c', title: 'Teacher of Maths', url: 'http://jobs.otter.example/700123-teacher' }],
  );
  const sources = [
    { id: 'made-up/source-2', board: boardOf(false) },
    { id: 'made-up/source-3', board: boardOf(true) },
  ] as const;
  expect(await linkPostings(db, 1, sources)).toBe(2);
  const links = await linksOf(3, 'c');
  expect(links.map(({ posting, first }) => [posting.key, first.key])).toEqual([
    ['a', 'c'],
    ['b', 'c'],
  ]);
});

it('links by title and employer where nothing says that they are two jobs', async () => {
  await edition([{ ...job, key: 'a' }], [{ ...job, key: 'b' }]);
  expect(await linkPostings(db, 1, [])).toBe(1);
  expect((await linksOf(1, 'a'))[0]?.reason).toBe('same-title-and-employer');
});

it('reads more adverts than come at once', async () => {
  const many = Array.from({ length: 2001 }, (_, at) => ({
    key: `k${String(at).padStart(4, '0')}`,
    title: `Post ${at} of many kinds`,
    employerName: `Employer ${at}`,
    // The last of the first page and the only one of the second.
    sharedReference: at >= 1999 ? 'ref:last' : null,
  }));
  await edition([], many.slice(0, 0), many);
  await linkPostings(db, 1, []);
  expect(await linksOf(3, 'k2000')).toMatchObject([{ first: { releaseId: 3, key: 'k1999' } }]);
});

it('links nothing of an edition without adverts', async () => {
  await edition();
  expect(await linkPostings(db, 1, [])).toBe(0);
});
