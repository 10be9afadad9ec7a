/** Counts of adverts on the pages of the demonstration beside the lists that a reader gets for them. */
import { join } from 'node:path';
import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPlaceReader, type PlaceReader } from '../../../src/coding/place/read-place.ts';
import { parseConfig } from '../../../src/config.ts';
import { findCurrentEdition, listEditionReleases } from '../../../src/db/repositories/editions/editions.ts';
import { createApp } from '../../../src/http/app.ts';
import { readPostingQuery } from '../../../src/http/requests/posting-query.ts';
import { contentOf } from '../../../src/pipeline/edition/summarise-area.ts';
import { traceFigure } from '../../../src/pipeline/trace/trace.ts';
import { sectors } from '../../../src/reference/sectors.ts';
import { createNodeDeps, type NodeDeps } from '../../../src/runtime/node/deps.ts';
import type { Figure, Snapshot } from '../../../src/snapshots/document/snapshot.ts';
import { eachSnapshot } from '../../support/list-snapshots.ts';
import { matchingPostings } from '../../support/plain-matching.ts';
import type { CliFolder } from '../../support/run-cli.ts';
import { DEMO_BOARDS } from './demo-boards.ts';

const MEASURES = { vacancy: 'adverts-live', apprenticeship: 'apprenticeship-adverts-live' } as const;
type Kind = keyof typeof MEASURES;
const KINDS = ['vacancy', 'apprenticeship'] as const satisfies readonly Kind[];

interface Count {
  readonly area: string;
  readonly sector: string;
  readonly kind: Kind;
  readonly figure: Figure;
}

interface Answer {
  readonly results: readonly { readonly source: string; readonly sectors: readonly string[] }[];
  readonly paging: { readonly totalResults: number };
  readonly countsOnly: readonly { readonly count: number }[];
}

interface Service {
  readonly deps: NodeDeps;
  readonly app: Hono;
  readonly readPlace: PlaceReader;
  readonly counts: readonly Count[];
}

/** What the pages for advisers say of the place itself. */
async function readCounts({ db }: NodeDeps): Promise<Count[]> {
  const counts: Count[] = [];
  for await (const { areaCode, sectorId, body } of eachSnapshot(db, 'adviser')) {
    const { figures } = JSON.parse(body) as Snapshot;
    for (const kind of KINDS) {
      const figure = figures.find(
        (each) => each.measure === MEASURES[kind] && each.areaCode === areaCode && each.value !== null,
      );
      if (figure) counts.push({ area: areaCode, sector: sectorId, kind, figure });
    }
  }
  return counts;
}

/** Sectors of which some place has an advert, on a list for its country or on a board of its own. */
async function readHeldSectors({ db }: NodeDeps): Promise<ReadonlySet<string>> {
  const held = new Set<string>();
  for await (const { sectorId, body } of eachSnapshot(db, 'adviser')) {
    const { figures } = JSON.parse(body) as Snapshot;
    const has = figures.some(({ measure, value }) => measure.endsWith('adverts-live') && (value ?? 0) > 0);
    if (has) held.add(sectorId);
  }
  return held;
}

/** A search for each place, sector and kind: some seconds for the areas of the ordinary suite. */
const WHOLE_COUNTRY_MS = 1_200_000;

/** `open` must give the published demonstration when the tests run. */
export function describeAdvertCounts(open: () => CliFolder, now: string): void {
  describe('adverts by sector', () => {
    let service: Service;
    beforeAll(async () => {
      const folder = open();
      const deps = createNodeDeps(
        parseConfig({
          WEALDWAY_DATABASE: folder.database,
          WEALDWAY_ARCHIVE: join(folder.path, 'raw'),
          ...DEMO_BOARDS,
        }),
        { now, logLevel: 'error' },
      );
      const readPlace = createPlaceReader(deps.areas);
      const sources = deps.connectors.map(({ source }) => source);
      service = { deps, app: createApp({ ...deps, sources }), readPlace, counts: await readCounts(deps) };
    }, WHOLE_COUNTRY_MS);
    afterAll(() => service.deps.close());

    testLists(() => service);
    testSharedAdverts(() => service);
  });
}

/** What the API lists, all on one page (the demonstration has a few hundred), and how many more there are that may only be counted. */
async function list(app: Hono, area: string, sector: string, more: string) {
  const answer = await app.request(`/api/v1/postings?area=${area}&sector=${sector}&pageSize=500${more}`);
  const { results, paging, countsOnly } = (await answer.json()) as Answer;
  expect(results).toHaveLength(paging.totalResults);
  const closed = countsOnly.reduce((sum, { count }) => sum + count, 0);
  return { results, closed, count: results.length + closed };
}

const ENGLAND = 'E92000001';
const ONLY: Readonly<Record<Kind, string>> = {
  vacancy: '&apprenticeship=false',
  apprenticeship: '&apprenticeship=true',
};

/** The adverts of one kind among those that a search goes through; lists also hold voluntary work and talent pools. */
async function countMatching(
  { deps, readPlace }: Service,
  { area, sector, kind, figure }: Count,
): Promise<number> {
  const edition = await findCurrentEdition(deps.db);
  // Boards are counted apart: of the lists only those that the figure names.
  const held = (await listEditionReleases(deps.db, edition?.editionId ?? 0)).filter(({ sourceId }) =>
    figure.sources.includes(sourceId),
  );
  const { filter } = readPostingQuery({ area, sector }, { ...deps, readPlace }, edition?.asAt ?? '');
  const { count } = await matchingPostings(deps.db, filter(held.map(({ releaseId }) => releaseId)))
    .where('posting.kind', '=', kind)
    .select((build) => build.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

function testLists(service: () => Service): void {
  it('count what the list of the place and sector holds, everywhere', {
    timeout: WHOLE_COUNTRY_MS,
  }, async () => {
    const { counts } = service();
    const wrong: unknown[] = [];
    for (const count of counts) {
      const listed = await countMatching(service(), count);
      if (listed !== count.figure.value)
        wrong.push([count.area, count.sector, count.kind, count.figure.value, listed]);
    }
    expect(wrong).toEqual([]);
    expect(new Set(counts.map(({ sector }) => sector)).size).toBeGreaterThanOrEqual(17);
    expect(counts.length).toBeGreaterThan(300);
    // Public administration is an industry: no occupation, and so no advert, belongs to it.
    const withOccupations = sectors.filter(({ soc2020MinorGroups }) => soc2020MinorGroups.length > 0);
    const held = await readHeldSectors(service().deps);
    const missing = withOccupations.filter(({ id }) => !held.has(id));
    expect(missing.map(({ id }) => id)).toEqual([]);
  });
}

function testSharedAdverts(service: () => Service): void {
  it.each([
    ['5241', 9, ['engineering-and-manufacturing', 'construction']],
    ['3222', 6, ['education-and-early-years', 'care-services']],
    ['4213', 7, ['education-and-early-years', 'business-and-administration']],
    ['6131', 10, ['care-services', 'health-and-science']],
    ['6133', 15, ['health-and-science', 'care-services']],
  ])('of occupation %s are %i in all, and as many under each of %j', async (soc2020, count, own) => {
    const { app } = service();
    for (const sector of ['all', ...own]) {
      const found = await list(app, ENGLAND, sector, `&occupation=${soc2020}`);
      expect([sector, found.count]).toEqual([sector, count]);
      // A board may name a sector of its own beside the job's.
      for (const { source, sectors } of found.results) {
        expect(sectors).toEqual(expect.arrayContaining(own));
        if (!source.startsWith('board/')) expect(sectors).toHaveLength(own.length);
      }
    }
    const elsewhere = await list(app, ENGLAND, 'digital', `&occupation=${soc2020}`);
    expect(elsewhere.count).toBe(0);
  });

  it.each(['all', 'construction', 'care-services'])(
    'of %s are traced to as many as counted',
    async (sector) => {
      const { deps, counts } = service();
      const own = counts.filter((each) => each.area === ENGLAND && each.sector === sector);
      expect(own.length).toBeGreaterThan(0);
      for (const { figure } of own) {
        const trace = await traceFigure(
          deps,
          deps.connectors,
          contentOf(deps.connectors),
          figure.reference ?? '',
        );
        expect([trace.kind, trace.value, trace.rows.length]).toEqual(['counted', figure.value, figure.value]);
      }
    },
  );

  it('come to more by sector than in all, which counts each once', async () => {
    const { app, counts } = service();
    const england = counts.filter(({ area, kind }) => area === ENGLAND && kind === 'apprenticeship');
    const whole = england.find(({ sector }) => sector === 'all')?.figure;
    const listed = await list(app, ENGLAND, 'all', ONLY.apprenticeship);
    const results = listed.results.filter(({ source }) => whole?.sources.some((id) => id === source));
    const sum = england
      .filter(({ sector }) => sector !== 'all')
      .reduce((total, { figure }) => total + (figure.value ?? 0), 0);
    expect(sum).toBe(results.reduce((total, { sectors }) => total + sectors.length, 0));
    expect(sum).toBeGreaterThan(results.length);
    expect(whole?.value).toBe(results.length);
  });
}
