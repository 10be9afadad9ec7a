/** A search finds by its index what reading every advert would find, in the same order, whatever the adverts and the wish. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ANY_POSTING, type PostingFilter } from '../../src/db/repositories/postings/posting-filter.ts';
import { searchPostings } from '../../src/db/repositories/postings/posting-search.ts';
import { CONTRACTS, POSTING_STATES, WORKING_PATTERNS, WORKPLACES } from '../../src/domain/posting.ts';
import { advertSector } from '../../src/reference/advert-sectors.ts';
import { findNearby } from '../../src/reference/nearby.ts';
import { outcodes } from '../../src/reference/outcodes.ts';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { inventCoding, NO_TERMS } from '../support/invented-coding.ts';
import { inventApprenticeship, inventPlace, inventPosting } from '../support/invented-posting.ts';
import { listToTheEnd, matchingPostings } from '../support/plain-matching.ts';
import { type SeededPosting, seedRelease } from '../support/seed-database.ts';

const NOW = '2026-08-06T09:00:00Z';
const some = <const T>(...values: T[]) => fc.constantFrom(...values);
const perhaps = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 4 });

/** Few letters and much between them, so that parts of words meet; letters that capitals and tokenizers treat in their own ways. */
const letter = some(
  'a',
  'b',
  'A',
  'B',
  '1',
  '-',
  '’',
  '.',
  '/',
  '%',
  '"',
  '*',
  'É',
  'é',
  'ß',
  '\u00a0',
  '🙂',
  '\uE000',
  "'",
);
const word = fc.string({ unit: letter, minLength: 1, maxLength: 5 });
const longWord = fc.integer({ min: 20, max: 40 }).map((length) => 'ab'.repeat(length));
const text = fc
  .array(fc.oneof({ weight: 9, arbitrary: word }, longWord), { maxLength: 6 })
  .map((words) => words.join(' '));

const KENT = outcodes.filter(({ outcode }) => /^(ME[147]|CT[12]|TN23)$/.test(outcode));
const outcode = some(...KENT);
const instants = some(
  '2026-08-05T23:59:59Z',
  '2026-08-06T08:59:59Z',
  '2026-08-06T09:00:00Z',
  '2026-08-06T09:00:01Z',
  '2026-08-07T00:00:00Z',
  '2026-08-14T12:00:00Z',
  '2026-11-01T00:00:00Z',
  '1999-01-01T00:00:00Z',
  '2199-01-01T00:00:00Z',
);
const place = fc
  .tuple(outcode, some('postcode', 'point', 'neither'))
  .map(([{ outcode: name, latitude, longitude }, kind]) =>
    inventPlace({
      postcode: kind === 'postcode' ? `${name} 9ZZ` : null,
      latitude: kind === 'point' ? latitude : null,
      longitude: kind === 'point' ? longitude : null,
    }),
  );
const unitGroup = some('2314', '231', '2', '5241', '5249', '24');

const advert: fc.Arbitrary<SeededPosting> = fc
  .record({
    texts: fc.tuple(text, perhaps(text), perhaps(text)),
    days: fc.tuple(perhaps(some('2026-08-01', '2026-08-02', '1999-12-31')), perhaps(instants)),
    places: fc.array(place, { maxLength: 2 }),
    districts: fc.array(outcode, { maxLength: 2 }),
    kind: some('vacancy', 'apprenticeship', 'voluntary'),
    state: some(...POSTING_STATES),
    sector: perhaps(some('construction', 'health-and-science', 'digital')),
    soc2020: perhaps(unitGroup),
    pay: perhaps(
      fc.tuple(perhaps(fc.integer({ min: 9_000, max: 120_000 })), fc.integer({ min: 9_000, max: 120_000 })),
    ),
    pattern: perhaps(some(...WORKING_PATTERNS)),
    contract: perhaps(some(...CONTRACTS)),
    workplace: perhaps(some(...WORKPLACES)),
    forLeavers: perhaps(fc.boolean()),
    isLeftOut: fc.boolean(),
    startsOn: perhaps(some('2027-06-24', '2027-06-25')),
  })
  .map((each) => ({
    posting: inventPosting({
      kind: each.kind,
      title: each.texts[0],
      employerName: each.texts[1],
      summary: each.texts[2],
      postedOn: each.days[0],
      closesAt: each.days[1],
      places: each.places,
      apprenticeship:
        each.kind === 'apprenticeship' ? inventApprenticeship({ startsOn: each.startsOn }) : null,
    }),
    coding: inventCoding({
      districts: [...new Set(each.districts.flatMap(({ districts }) => districts.slice(0, 1)))],
      placeBasis: 'name',
      sector: each.sector,
      sectorBasis: each.sector === null ? null : 'title',
      soc2020: each.soc2020,
      payPerYear: each.pay && {
        minGbp: each.pay[0],
        maxGbp: each.pay[1],
        origin: 'stated',
        isOnTarget: false,
      },
      terms: {
        ...NO_TERMS,
        workingPattern: each.pattern,
        contract: each.contract,
        workplace: each.workplace,
        isForSchoolLeavers: each.forLeavers,
      },
      safety: each.isLeftOut ? [{ kind: 'commission-only', words: 'x' }] : [],
    }),
    state: each.state,
  }));

/** So that most wishes find something. */
const seldom = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 9, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });
const wish: fc.Arbitrary<Omit<PostingFilter, 'words'>> = fc.record({
  postedOn: seldom(
    fc.constantFrom({ from: '2026-08-02', to: null }, { from: '2026-07-01', to: '2026-08-03' }),
  ),
  startsFrom: seldom(fc.constant('2027-06-25')),
  isAnySource: fc.boolean(),
  releaseIds: some<readonly number[]>([1, 2], [1, 2], [1, 2], [1, 2], [1], [2], []),
  districts: seldom(
    fc.array(outcode, { maxLength: 3 }).map((list) => list.flatMap(({ districts }) => districts)),
  ),
  sector: seldom(some('construction', 'engineering-and-manufacturing', 'digital').map(advertSector)),
  isApprenticeship: seldom(fc.boolean()),
  states: fc.oneof(
    fc.constant<PostingFilter['states']>(['live']),
    fc.constant<PostingFilter['states']>(POSTING_STATES),
    fc.subarray([...POSTING_STATES], { minLength: 1 }),
  ),
  now: some(NOW, '2026-08-06T09:00:00.500Z', '2026-08-05T00:00:00Z'),
  soc2020: seldom(unitGroup),
  isForSchoolLeavers: seldom(fc.boolean()),
  isLeftOut: seldom(fc.boolean()),
  workingPattern: seldom(some('full-time', 'part-time')),
  contract: seldom(some(...CONTRACTS)),
  workplace: seldom(some(...WORKPLACES)),
  minGbpPerYear: seldom(fc.oneof(fc.integer({ min: 1, max: 130_000 }), some(10_000, 12_500, 100_000))),
  closesBefore: seldom(instants),
  near: seldom(fc.tuple(outcode, some(3, 15, 80)).map(([centre, km]) => findNearby(centre, km))),
});

/** Words that the adverts have, parts of them, and others. */
const words = (adverts: readonly SeededPosting[]) => {
  const all = adverts
    .flatMap(({ posting }) => `${posting.title} ${posting.summary ?? ''}`.split(/\s+/))
    .filter((each) => each !== '');
  const part = fc
    .tuple(some(...all, 'a'), fc.nat(6), fc.nat(30))
    .map(([of, from, length]) => of.slice(from, from + length + 1));
  const asked = fc.array(fc.oneof({ weight: 4, arbitrary: part }, { weight: 1, arbitrary: word }), {
    maxLength: 2,
  });
  return fc
    .oneof(fc.constant<string[]>([]), asked)
    .map((list) =>
      list.flatMap((each) => each.split(/\s+/)).filter((each) => each !== '' && each.isWellFormed()),
    );
};

const trial = fc
  .array(advert, { minLength: 5, maxLength: 30 })
  .chain((adverts) =>
    fc.tuple(
      fc.constant(adverts),
      fc.array(fc.tuple(wish, words(adverts)), { minLength: 10, maxLength: 30 }),
    ),
  );

it('finds the same adverts, newest or soonest first', async () => {
  const searches = { all: 0, thatFind: 0 };
  await fc.assert(
    fc.asyncProperty(trial, async ([adverts, wishes]) => {
      const db = openSqlite({ file: ':memory:' });
      const keyed = adverts.map((each, at) => ({ ...each, posting: { ...each.posting, key: `k${at}` } }));
      const half = Math.ceil(keyed.length / 2);
      await seedRelease(db, { releaseId: 1, sourceId: 'made-up/one', postings: keyed.slice(0, half) });
      await seedRelease(db, { releaseId: 2, sourceId: 'made-up/two', postings: keyed.slice(half) });
      for (const [rest, asked] of wishes) {
        const filter = { ...ANY_POSTING, ...rest, words: asked };
        const plain = matchingPostings(db, filter).select('posting_key');
        const newest = await plain
          .orderBy('posted_on', 'desc')
          .orderBy('release_id')
          .orderBy('posting_key')
          .execute();
        const closing = await plain
          .orderBy((build) => build.fn.coalesce('closes_at', build.val('9')))
          .execute();
        const found = await listToTheEnd(db, filter, 4);
        expect(found.map(({ posting }) => posting.key)).toEqual(newest.map((row) => row.posting_key));
        const soonest = await listToTheEnd(db, filter, 4, 'closing');
        const deadlines = (keys: readonly string[]) =>
          keys.map((key) => keyed.find(({ posting }) => posting.key === key)?.posting.closesAt);
        expect(deadlines(soonest.map(({ posting }) => posting.key))).toEqual(
          deadlines(closing.map((row) => row.posting_key)),
        );
        const { total, isTotalCapped } = await searchPostings(db, filter, { page: 1, pageSize: 2 });
        expect([total, isTotalCapped]).toEqual([newest.length, false]);
        searches.all += 1;
        if (total > 0) searches.thatFind += 1;
      }
      await db.close();
    }),
    { numRuns: 15, seed: 20_261_129, endOnFailure: true },
  );
  expect(searches.thatFind / searches.all).toBeGreaterThan(0.25);
});
