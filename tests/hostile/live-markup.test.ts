/**
 * The marked-up answers of every source of adverts, through the gate and into the pages, feeds and files of the service. Each is read by a
 * reader that we did not write, and none finds an element, an address or a formula that came from an advert.
 */
import { load } from 'cheerio';
import { parse as parseCsv } from 'csv-parse/sync';
import { parseFeed } from 'feedsmith';
import type { Hono } from 'hono';
import Parser from 'rss-parser';
import { beforeAll, describe, expect, it } from 'vitest';
import { BOARD_KINDS } from '../../src/connectors/board/board.ts';
import type { Connector } from '../../src/connectors/contract.ts';
import { connectors } from '../../src/connectors/registry.ts';
import type { Posting } from '../../src/domain/posting.ts';
import { publishEdition } from '../../src/pipeline/edition/summarise.ts';
import { guardConnector } from '../../src/pipeline/fetching/guarded-connector.ts';
import { isSourceTrouble } from '../../src/pipeline/shared/stored-trouble.ts';
import { normaliseRecord } from '../../src/pipeline/staging/normalise.ts';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { loadMaterial } from '../support/connector-cases.ts';
import { recordsOf, responseOf } from '../support/connector-outcome.ts';
import { inventedBoardConnector } from '../support/invented-boards.ts';
import { inventCoding } from '../support/invented-coding.ts';
import { createTestApp, publishingDeps, TEST_CONTENT, testAreas } from '../support/open-test-app.ts';
import { seedRelease } from '../support/seed-database.ts';
import { seedSmallCounty } from '../support/small-county.ts';
import { makeCases } from './corpus/make-cases.ts';

/** Looked at of each source; every tenth or so is marked up. */
const CASES = 80;
const PAGES_OF_ADVERTS = 30;
const SOURCES = [
  ...connectors.filter(({ source }) => source.kind === 'postings'),
  ...BOARD_KINDS.map((kind) => inventedBoardConnector(kind)),
];

async function markedUp(connector: Connector): Promise<readonly Posting[]> {
  const { cases } = await loadMaterial(connector.source.id);
  const guarded = guardConnector(connector);
  const found: Posting[] = [];
  const lists = cases.filter(
    ({ expect: comesTo, request }) => comesTo === 'rows' && request.role !== 'confirm',
  );
  for (const one of makeCases(connector.source.id, lists, false, CASES)) {
    if (one.mutator !== 'marked up' && one.mutator !== 'poisoned') continue;
    try {
      for (const record of recordsOf(guarded, responseOf(one.of, one.body))) {
        const { posting } = normaliseRecord(guarded, record, { now: one.of.now });
        if (posting !== null)
          found.push({ ...posting, key: `${connector.source.id}-${found.length}`, closesAt: null });
      }
    } catch (error) {
      if (!isSourceTrouble(error)) throw error;
    }
  }
  return found;
}

let app: Hono;
let adverts: readonly Posting[] = [];
beforeAll(async () => {
  const lists = [];
  for (const connector of SOURCES) lists.push(await markedUp(connector));
  adverts = lists.flat();
  const db = openSqlite({ file: ':memory:' });
  await seedSmallCounty(db);
  const coding = inventCoding({
    districts: ['E06000035'],
    placeBasis: 'name',
    sector: 'digital',
    sectorBasis: 'title',
    soc2020: '2134',
  });
  await seedRelease(db, {
    releaseId: 90,
    sourceId: 'made-up/adverts',
    retrievedAt: '2026-08-06T06:00:00.000Z',
    postings: adverts.map((posting) => ({ posting, coding })),
  });
  const areas = testAreas();
  await publishEdition(publishingDeps(db, areas), TEST_CONTENT);
  app = createTestApp(db, areas);
}, 120_000);

const text = async (path: string) => {
  const answer = await app.request(path);
  expect(answer.status, path).toBe(200);
  return answer.text();
};

/** What only an advert can have brought: our pages have none of it. */
const OF_STRANGERS =
  'script:not([type="application/ld+json"]):not([src^="/"]), [onerror], [onload], iframe, svg[onload], style:contains("import"), base, object, embed, [href^="javascript"], [href^="data:"], [src^="//"], [href*="evil.example"], [src*="x.example"]';

function strangersIn(html: string): string[] {
  const page = load(html);
  return page(OF_STRANGERS)
    .toArray()
    .map((element) => page.html(element).slice(0, 200));
}

describe('marked-up adverts of every source', () => {
  it('are many', () => {
    expect(adverts.length).toBeGreaterThan(SOURCES.length * 3);
    expect(adverts.filter(({ title }) => /alert|x\.example|HYPERLINK/.test(title)).length).toBeGreaterThan(5);
  });

  it('are words on pages, and so are their JSON-LD', async () => {
    const paths = [
      '/vacancies?area=medway',
      '/in/medway',
      '/in/medway/digital',
      '/in/medway/jobs/web-designers',
    ];
    const ids = adverts
      .filter((_, at) => at % Math.ceil(adverts.length / PAGES_OF_ADVERTS) === 0)
      .map(({ key }) => `/vacancies/advert?id=${encodeURIComponent(`made-up/adverts/${key}`)}`);
    for (const path of [...paths, ...ids]) {
      const answer = await app.request(path);
      if (answer.status === 404) continue;
      const html = await answer.text();
      expect(strangersIn(html), path).toEqual([]);
      const page = load(html);
      for (const element of page('script[type="application/ld+json"]').toArray())
        expect(() => JSON.parse(page(element).text()), path).not.toThrow();
    }
  });

  it('are words in feeds, whoever reads them', async () => {
    const rss = await text('/feeds/postings.rss?area=medway');
    const { items } = await new Parser().parseString(rss);
    expect(items.length).toBeGreaterThan(10);
    for (const { title = '', content = '', contentSnippet = '', link = '' } of items) {
      // Readers show titles and contents as HTML.
      expect(strangersIn(`<main>${title}${content}</main>`)).toEqual([]);
      expect(load(`<main>${title}</main>`)('main').children().length).toBe(0);
      expect(contentSnippet).toBeDefined();
      expect(link).toMatch(/^https?:\/\//);
    }
    expect(parseFeed(await text('/feeds/postings.atom?area=medway')).format).toBe('atom');
    expect(() => JSON.parse(rss)).toThrow();
  });

  it('are no formulas in tables', async () => {
    const rows: string[][] = parseCsv(await text('/api/v1/postings.csv?area=medway'), {
      bom: true,
      relax_column_count: true,
    });
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.flat().filter((cell) => /^[=+@\t\r]|^-(?!\d)/.test(cell))).toEqual([]);
  });

  it('are texts in JSON that no page can be made of', async () => {
    const answer = await app.request('/api/v1/postings?area=medway');
    expect(answer.headers.get('content-type')).toContain('application/json');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(JSON.stringify(await answer.json())).not.toMatch(/[\u202a-\u202e\u2066-\u2069\ud800-\udfff]/u);
  });
});
