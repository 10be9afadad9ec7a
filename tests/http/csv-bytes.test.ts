/** Excel on Windows reads a CSV as UTF-8 only when it begins with a byte order mark: every one that is served does. */
import { parse } from 'csv-parse/sync';
import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { openTestApp } from '../support/open-test-app.ts';

let app: Hono;
beforeAll(async () => {
  app = await openTestApp(openSqlite({ file: ':memory:' }));
});

describe.each([
  '/api/v1/snapshots/medway/all.csv',
  '/api/v1/snapshots/ashford/construction.csv?level=adviser',
  '/api/v1/snapshots/kent/construction.csv?level=easyread',
  '/api/v1/snapshots/kent/all.csv?level=parent',
  '/api/v1/snapshots/england/all.csv?level=ks3',
  '/api/v1/snapshots/kent-and-medway/construction.csv?level=post16',
  '/api/v1/compare.csv?areas=medway,ashford',
  '/api/v1/compare.csv?areas=medway,ashford&sector=construction',
  '/api/v1/compare.csv?areas=medway,ashford&measure=gross-median-weekly-pay',
  '/api/v1/compare.csv?areas=kent,south-east,england&measure=employment-rate',
])('%s', (path) => {
  it('begins with EF BB BF, once, and names its columns after it', async () => {
    const response = await app.request(path);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect([...bytes.slice(3, 8)]).toEqual([...new TextEncoder().encode('table')]);
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    expect(text.lastIndexOf('\uFEFF')).toBe(0);
    const rows: unknown = parse(text, { bom: true, columns: true });
    expect(rows).toEqual(
      expect.arrayContaining([expect.objectContaining({ area_code: expect.any(String) })]),
    );
  });
});

it('says so in the description of the API, of every address that has a CSV', async () => {
  const { paths } = z
    .object({ paths: z.record(z.string(), z.unknown()) })
    .parse(await (await app.request('/api/v1/openapi.json')).json());
  const withCsv = Object.entries(paths).filter(([, operations]) =>
    JSON.stringify(operations).includes('text/csv'),
  );
  const silent = withCsv.filter(
    ([, operations]) => !JSON.stringify(operations).includes('begin with a byte order mark (EF BB BF)'),
  );
  expect(withCsv.length).toBeGreaterThanOrEqual(5);
  expect(silent.map(([path]) => path)).toEqual([]);
});
