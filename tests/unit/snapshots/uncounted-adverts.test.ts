import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stageLinks } from '../../../src/db/repositories/postings/posting-links.ts';
import { countUnplaced } from '../../../src/db/repositories/postings/unplaced-postings.ts';
import { compose } from '../../../src/db/sql/compose.ts';
import { insertMany } from '../../../src/db/sql/insert-many.ts';
import type { Posting, PostingCoding, PostingState } from '../../../src/domain/posting.ts';
import { openSqlite } from '../../../src/runtime/node/sqlite.ts';
import { uncountedNotes } from '../../../src/snapshots/columns/uncounted-adverts.ts';
import { inventCoding } from '../../support/invented-coding.ts';
import { inventPosting } from '../../support/invented-posting.ts';
import { seedRelease } from '../../support/seed-database.ts';

const db = openSqlite({ file: ':memory:' });
const NOW = '2026-08-06T09:00:00.000Z';

function advert(
  key: string,
  posting: Partial<Posting> = {},
  coding: Partial<PostingCoding> = {},
  state: PostingState = 'live',
) {
  return {
    posting: inventPosting({ key, ...posting }),
    coding: inventCoding({ sector: 'construction', ...coding }),
    state,
  };
}
const placed = { districts: ['E06000035'], placeBasis: 'name' } as const;

beforeAll(async () => {
  await seedRelease(db, {
    releaseId: 1,
    sourceId: 'made-up/adverts',
    retrievedAt: '2026-08-06T05:00:00.000Z',
    postings: [
      advert('a'),
      advert('b', { kind: 'apprenticeship' }),
      advert('c', {}, { sector: null }),
      advert('placed', {}, placed),
      advert('nationwide', { isNational: true }),
      advert('gone', {}, {}, 'withdrawn'),
      advert('late', { closesAt: '2026-08-06T08:00:00Z' }),
      advert('twin of a'),
      advert('twin of placed'),
      advert('first of twins'),
      advert('placed twin', {}, placed),
    ],
  });
  const ref = (key: string) => ({ releaseId: 1, key });
  const link = (key: string, first: string) => ({
    posting: ref(key),
    first: ref(first),
    reason: 'same-text' as const,
  });
  await db.writeAtomically([
    ...insertMany('edition', [
      { edition_id: 1, name: 'e', state: 'building', as_at: NOW, builder_version: '1', content_sha256: '' },
    ]),
    compose
      .insertInto('edition_release')
      .values({ edition_id: 1, source_id: 'made-up/adverts', release_id: 1 })
      .compile(),
    ...stageLinks(1, [
      link('twin of a', 'a'),
      link('twin of placed', 'placed'),
      link('placed twin', 'first of twins'),
    ]),
  ]);
});
afterAll(() => db.close());

it('counts live adverts without a district once, unless a linked one has a district', async () => {
  expect(await countUnplaced(db, 1, [1], NOW, [])).toEqual([
    { sector: null, sharedUnitGroup: null, kind: 'vacancy', count: 1 },
    { sector: 'construction', sharedUnitGroup: null, kind: 'apprenticeship', count: 1 },
    { sector: 'construction', sharedUnitGroup: null, kind: 'vacancy', count: 1 },
  ]);
});

describe('what is said of adverts that no row counts', () => {
  const here = (count: number) =>
    ({
      adverts: [
        { sector: null, sharedUnitGroup: null, kind: 'vacancy', state: 'live', isLocal: false, count },
      ],
    }) as const;
  const unplaced = [
    { sector: null, sharedUnitGroup: null, kind: 'vacancy', count: 1 },
    { sector: 'construction', sharedUnitGroup: null, kind: 'apprenticeship', count: 2 },
    { sector: 'construction', sharedUnitGroup: null, kind: 'vacancy', count: 1 },
  ] as const;

  it('names both counts on the page of a sector, and the kinds for advisers', () => {
    expect(uncountedNotes(here(4), 'construction', unplaced, 'ks4')).toEqual([
      'Not coded: 4 live adverts here could not be placed in any sector. They are not counted here.',
      'In all our lists, 3 live adverts in this sector name a place we could not match to a district. No row counts them.',
    ]);
    expect(uncountedNotes(here(0), 'construction', unplaced, 'adviser')).toEqual([
      'In all our lists, 3 live adverts in this sector name a place we could not match to a district. No row counts them.',
      'Adverts without a district: 1 for jobs and 2 for apprenticeships.',
    ]);
  });

  it('names only places on the page of all sectors, where no sector is needed', () => {
    expect(uncountedNotes(here(4), 'all', unplaced, 'ks4')).toEqual([
      'In all our lists, 4 live adverts name a place we could not match to a district. No row counts them.',
    ]);
  });

  it('has an advert without a district under each sector of its occupation, coded to one or to none', () => {
    const electricians = [
      { sector: 'engineering-and-manufacturing', sharedUnitGroup: '5241', kind: 'vacancy', count: 2 },
      { sector: null, sharedUnitGroup: '5241', kind: 'vacancy', count: 1 },
    ] as const;
    for (const sector of ['construction', 'engineering-and-manufacturing'] as const)
      expect(uncountedNotes(here(0), sector, electricians, 'ks4').join()).toContain('3 live adverts in this');
    expect(uncountedNotes(here(0), 'digital', electricians, 'ks4')).toEqual([]);
    expect(uncountedNotes(here(0), 'all', electricians, 'ks4').join()).toContain('3 live adverts name');
  });

  it('calls an advert "not coded" only where its occupation names no sector either', () => {
    const electrician = {
      adverts: [
        { sector: null, sharedUnitGroup: '5241', kind: 'vacancy', state: 'live', isLocal: false, count: 1 },
      ],
    } as const;
    expect(uncountedNotes(electrician, 'digital', [], 'ks4')).toEqual([]);
  });

  it('says nothing when there is nothing to say', () => {
    expect(uncountedNotes(here(0), 'construction', [], 'adviser')).toEqual([]);
  });
});
