/** An answer of postings is taken apart once for all that a sweep wants of it: records, totals, and what to ask next. */
import { SaxesParser } from 'saxes';
import { afterEach, expect, it, vi } from 'vitest';
import { connector as teachingVacancies } from '../../../src/connectors/dfe/teaching-vacancies/connector.ts';
import { connectors } from '../../../src/connectors/registry.ts';
import { refreshSource } from '../../../src/pipeline/run.ts';
import { openSqlite } from '../../../src/runtime/node/sqlite.ts';
import { loadMaterial } from '../../support/connector-cases.ts';
import { advertConnector } from '../../support/made-up-connector.ts';
import { createPipelineBench } from '../../support/pipeline-bench.ts';

afterEach(() => vi.restoreAllMocks());

const cases = await Promise.all(
  connectors
    .filter(({ source }) => source.kind === 'postings')
    .map(async ({ source, parse }) => {
      const normal = (await loadMaterial(source.id)).cases.find(({ name }) => name === 'normal');
      if (normal === undefined) throw new Error(`${source.id} has no normal case`);
      return { name: source.id, parse, normal };
    }),
);

/** How often a reader was given the whole text. */
const readings = (reader: { mock: { calls: readonly (readonly unknown[])[] } }, text: string): number =>
  reader.mock.calls.filter(([given]) => given === text).length;

it.each(cases)('$name', ({ parse, normal: { request, status, headers, text, now } }) => {
  const json = vi.spyOn(JSON, 'parse');
  const xml = vi.spyOn(SaxesParser.prototype, 'write');
  const response = { request, status, headers, body: new TextEncoder().encode(text), retrievedAt: now };
  const { items, next, statedTotal } = parse(response);
  expect([...items].some(({ kind }) => kind === 'record')).toBe(true);
  expect(statedTotal).toBeGreaterThan(0);
  expect(next?.({ seenKeys: new Set(), requestCount: 1 })).toBeDefined();
  expect(readings(json, text) + readings(xml, text)).toBe(1);
});

it('the sitemap of Teaching Vacancies', () => {
  const xml = vi.spyOn(SaxesParser.prototype, 'write');
  const text = '<urlset><url><loc>https://x.example/jobs/a</loc></url></urlset>';
  const { next } = teachingVacancies.parse({
    request: { path: '/sitemap.xml', role: 'sitemap' },
    status: 200,
    headers: {},
    body: new TextEncoder().encode(text),
    retrievedAt: '2026-11-20T06:00:00Z',
  });
  expect(next?.({ seenKeys: new Set(), requestCount: 1 })).toHaveLength(1);
  expect(readings(xml, text)).toBe(1);
});

it('a refresh parses each page once as it arrives and once more from the archive, a refresh without news only once', async () => {
  const db = openSqlite({ file: ':memory:' });
  const bench = createPipelineBench(db);
  bench.put('/page/1', { adverts: [{ key: 'a' }], next: '/page/2' });
  bench.put('/page/2', { adverts: [{ key: 'b' }] });
  const plain = advertConnector({ confirms: true });
  const parse = vi.fn(plain.parse);
  const asked = () => parse.mock.calls.map(([{ request }]) => request.path);
  const first = await refreshSource(bench.deps, { ...plain, parse }, { runKey: '1', contentKind: 'live' });
  expect(first.state).toBe('published');
  expect(asked()).toEqual(['/page/1', '/page/2', '/page/1', '/page/2']);
  parse.mockClear();
  const again = await refreshSource(bench.deps, { ...plain, parse }, { runKey: '2', contentKind: 'live' });
  expect(again.state).toBe('unchanged');
  expect(asked()).toEqual(['/page/1', '/page/2']);
  await db.close();
});
