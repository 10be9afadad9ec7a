/** No count is said of a place that its lists don't cover: random coverage, boards, adverts and places, from the database to the column. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { SourceDescription } from '../../src/connectors/contract.ts';
import type { Database } from '../../src/db/database.ts';
import { stageEdition } from '../../src/db/repositories/editions/editions.ts';
import { stageLinks } from '../../src/db/repositories/postings/posting-links.ts';
import { listCurrentReleases } from '../../src/db/repositories/upkeep/source-status.ts';
import type { Area, AreaCode } from '../../src/domain/area.ts';
import { ALL_SECTORS } from '../../src/domain/classification.ts';
import { feedsOf, readAdvertCounts } from '../../src/pipeline/edition/advert-lists.ts';
import { readEditionFacts } from '../../src/pipeline/edition/edition-facts.ts';
import { createAreaIndex } from '../../src/reference/areas.ts';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { advertColumn, localAdvertColumn } from '../../src/snapshots/columns/advert-column.ts';
import { absent } from '../../src/snapshots/columns/draft.ts';
import { postedColumn } from '../../src/snapshots/columns/posted-column.ts';
import { inventCoding } from '../support/invented-coding.ts';
import { EDITION_AT, inventEdition } from '../support/invented-edition.ts';
import { inventPlace } from '../support/invented-place.ts';
import { inventPosting } from '../support/invented-posting.ts';
import { madeUpSource } from '../support/made-up-connector.ts';
import { seedRelease } from '../support/seed-database.ts';

const areas = createAreaIndex([{ name: 'Kent and Medway', members: ['E10000016', 'E06000035'] }]);
/** Few enough for lists and places to meet: a country and its parts, another country, a place made of two. */
const PLACES = [
  'england',
  'wales',
  'south-east',
  'kent',
  'kent-and-medway',
  'medway',
  'ashford',
  'dover',
  'leeds',
  'cardiff',
];
const get = (slug: string): Area => {
  const area = areas.findBySlug(slug);
  if (area === null) throw new Error(`no area ${slug}`);
  return area;
};
const place = fc.constantFrom(...PLACES.map(get));
const district = fc.constantFrom(
  ...['medway', 'ashford', 'dover', 'leeds', 'cardiff'].map((slug) => get(slug).code),
);
const list = fc.record({
  covers: fc.array(place, { minLength: 1, maxLength: 2 }),
  districts: fc.array(district, { maxLength: 5 }),
});
interface List {
  readonly covers: readonly Area[];
  /** Of each of its adverts. */
  readonly districts: readonly AreaCode[];
}

const sourceId = (at: number) => `made-up/list-${at + 1}` as const;

/** The adverts of a list at one place in it are one job, wherever they lie. */
async function seed(db: Database, lists: readonly List[], areLinked: boolean): Promise<void> {
  for (const [at, { districts }] of lists.entries()) {
    await seedRelease(db, {
      releaseId: at + 1,
      sourceId: sourceId(at),
      retrievedAt: '2026-08-06T05:00:00.000Z',
      postings: districts.map((code, key) => ({
        posting: inventPosting({ key: String(key), postedOn: '2026-07-10' }),
        coding: inventCoding({
          districts: [code],
          placeBasis: 'name',
          sector: 'digital',
          sectorBasis: 'title',
        }),
      })),
    });
  }
  await db.writeAtomically(stageEdition(inventEdition(1), await listCurrentReleases(db)));
  const links = lists.slice(1).flatMap(({ districts }, at) =>
    districts.flatMap((_, key) =>
      areLinked && (lists[0]?.districts.length ?? 0) > key
        ? [
            {
              posting: { releaseId: at + 2, key: String(key) },
              first: { releaseId: 1, key: String(key) },
              reason: 'shared-reference' as const,
            },
          ]
        : [],
    ),
  );
  await db.writeAtomically(stageLinks(1, links));
}

async function countIn(db: Database, lists: readonly List[], area: Area) {
  const sources = new Map<string, SourceDescription>(
    lists.map(({ covers }, at) => [
      sourceId(at),
      madeUpSource({
        id: sourceId(at),
        adverts: { covers: covers.map(({ code }) => code), inWords: 'on a list', isForAllSectors: false },
      }),
    ]),
  );
  const edition = {
    ...inventEdition(1),
    linkSha256: '',
    snapshotCount: 0,
    reusedCount: 0,
    publishedAt: null,
  };
  const facts = await readEditionFacts(db, areas, edition, { measures: [], sources: [...sources.values()] });
  const feeds = feedsOf(facts, areas, sources);
  const empty = inventPlace(areas, area);
  const counts = await readAdvertCounts(db, edition, feeds, empty, areas.districtsOf(area));
  const { countryName } = empty;
  const columns = {
    wide: advertColumn('vacancy', ALL_SECTORS, feeds, EDITION_AT, countryName),
    local: localAdvertColumn(ALL_SECTORS, feeds, EDITION_AT, countryName),
    posted: postedColumn(ALL_SECTORS, feeds, published),
  };
  return Object.entries(columns).flatMap(([kind, column]) => {
    const here = inventPlace(areas, area, counts);
    const draft = column?.draft(here, column.newestPeriod(here));
    return draft ? [{ kind, value: draft.value, releaseIds: draft.releaseIds }] : [];
  });
}

/** Another's count of the month, of every place. */
const published: Parameters<typeof postedColumn>[2] = {
  newestPeriod: () => ({ start: '2026-07-01', end: '2026-07-31', label: 'July 2026' }),
  draft: (_, period) => ({ ...absent(period, ''), value: 100 }),
};

const holds = ({ covers }: List, area: Area) => {
  const own = new Set(covers.flatMap((each) => areas.districtsOf(each)));
  return areas.districtsOf(area).every((code) => own.has(code));
};
const countryOf = (area: Area) => areas.parentsOf(area).find(({ level }) => level === 'country') ?? area;

it('every count rests on lists that are for the place as a whole, and counts only what they hold there', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(list, { minLength: 1, maxLength: 4 }),
      place,
      fc.boolean(),
      async (lists, area, areLinked) => {
        const db = openSqlite({ file: ':memory:' });
        try {
          await seed(db, lists, areLinked);
          const covering = lists.filter((each) => holds(each, area));
          for (const { kind, value, releaseIds } of await countIn(db, lists, area)) {
            const own = releaseIds.map((id) => lists[id - 1] ?? { covers: [], districts: [] });
            expect(own.every((each) => holds(each, area))).toBe(true);
            if (kind === 'wide') expect(own.every((each) => holds(each, countryOf(area)))).toBe(true);
            if (kind === 'local') expect(own.some((each) => holds(each, countryOf(area)))).toBe(false);
            expect(value === null).toBe(releaseIds.length === 0);
            const here = new Set(areas.districtsOf(area));
            const most = covering.flatMap(({ districts }) =>
              districts.filter((code) => here.has(code)),
            ).length;
            expect(value ?? 0).toBeLessThanOrEqual(most);
            // Without links every advert is a job of its own, so that nothing is missed either.
            const held = own.flatMap(({ districts }) => districts.filter((code) => here.has(code))).length;
            if (!areLinked && value !== null) expect(value).toBe(held);
          }
        } finally {
          await db.close();
        }
      },
    ),
    { numRuns: 80 },
  );
}, 60_000);

it('the wide count and the local one share no job', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(list, { minLength: 2, maxLength: 4 }), place, async (lists, area) => {
      const db = openSqlite({ file: ':memory:' });
      try {
        await seed(db, lists, true);
        const here = new Set(areas.districtsOf(area));
        const covering = lists.filter((each) => holds(each, area));
        const first = lists[0]?.districts.length ?? 0;
        const jobs = new Set(
          lists.flatMap((each, at) =>
            covering.includes(each)
              ? each.districts.flatMap((code, key) =>
                  here.has(code) ? [key < first ? `0 ${key}` : `${at} ${key}`] : [],
                )
              : [],
          ),
        );
        const counts = await countIn(db, lists, area);
        const sum = counts
          .filter(({ kind }) => kind !== 'posted')
          .reduce((all, { value }) => all + (value ?? 0), 0);
        expect(sum).toBe(jobs.size);
      } finally {
        await db.close();
      }
    }),
    { numRuns: 60 },
  );
}, 60_000);
