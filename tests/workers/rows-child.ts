/** Of the bench: fills a D1 database of workerd's and prints, as JSON, the rows that every address visits. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readD1Migrations } from '@cloudflare/vitest-plugin';
import { getPlatformProxy } from 'wrangler';
import { openD1 } from '../../src/runtime/workers/d1.ts';
import { READ_AT } from '../support/made-up-adverts.ts';
import { seedMadeUpCountry } from '../support/made-up-country.ts';
import { createTestApp, testAreas } from '../support/open-test-app.ts';
import { askedAddresses, visitedRows } from './asked-addresses.ts';
import { countReads } from './counted-reads.ts';

const CONFIG = `name = "visited-rows"
compatibility_date = "2026-01-01"
[[d1_databases]]
binding = "DB"
database_name = "visited-rows"
database_id = "00000000-0000-0000-0000-000000000001"
`;

const [adverts = 0, areas = 0] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'wealdway-bench-'));
const configPath = join(folder, 'wrangler.toml');
writeFileSync(configPath, CONFIG);
const { env, dispose } = await getPlatformProxy<{ readonly DB: D1Database }>({ configPath, persist: false });
try {
  for (const { queries } of await readD1Migrations('./sql/migrations'))
    for (const query of queries) await env.DB.prepare(query).run();
  await seedMadeUpCountry(openD1(env.DB), { adverts, areas });
  const counted = countReads(env.DB);
  const app = createTestApp(openD1(counted.d1), testAreas(), { now: READ_AT });
  // What is read once for all requests.
  await app.request('/api/v1/postings?pageSize=1');
  process.stdout.write(JSON.stringify(await visitedRows(app, counted, areas, askedAddresses(app))));
} finally {
  await dispose();
  rmSync(folder, { recursive: true, force: true });
}
