/** The page for developers, and how addresses that are to go say so. */
import { Hono } from 'hono';
import { beforeAll, expect, it } from 'vitest';
import { announceDeprecations, type Deprecation } from '../../src/http/answers/deprecations.ts';
import { createApp } from '../../src/http/app.ts';
import { readApiReference } from '../../src/http/lookups/api-reference.ts';
import { describeApi } from '../../src/http/openapi.ts';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { openTestApp, TEST_CONTENT, testAppDeps, testAreas } from '../support/open-test-app.ts';

const GOING: Deprecation = {
  path: '/api/v1/areas/:area',
  deprecatedOn: '2027-01-01',
  sunsetOn: '2028-08-01',
  successor: '/api/v2/areas',
};

let app: Hono;
let withGoing: Hono;
beforeAll(async () => {
  const db = openSqlite({ file: ':memory:' });
  app = await openTestApp(db);
  withGoing = createApp({ ...testAppDeps(db, testAreas()), ...TEST_CONTENT, deprecations: [GOING] });
});

it('lists every address with its parameters, and each example answers', async () => {
  const text = await (await app.request('/developers')).text();
  const operations = readApiReference(describeApi());
  expect(operations.length).toBeGreaterThan(15);
  for (const { path, parameters, example } of operations) {
    expect(text).toContain(`<code>${path}</code></h2>`);
    for (const { name } of parameters) expect(text).toContain(`<code>${name}</code>`);
    const response = await app.request(example);
    expect([example, response.status < 500, response.status !== 400], await response.text()).toEqual([
      example,
      true,
      true,
    ]);
  }
  expect(text).toContain('No address is to go.');
  expect(text).not.toMatch(/<script(?! type="application\/ld\+json")/);
});

it('says in every answer of an address that it is to go, and when', async () => {
  for (const path of ['/api/v1/areas/medway', '/api/v1/areas/nowhere']) {
    const { headers } = await withGoing.request(path);
    expect(headers.get('deprecation')).toBe('@1798761600');
    expect(headers.get('sunset')).toBe('Tue, 01 Aug 2028 00:00:00 GMT');
    expect(headers.get('link')).toContain('</developers#versions>; rel="deprecation"');
    expect(headers.get('link')).toContain('</api/v2/areas>; rel="successor-version"');
  }
  const other = await withGoing.request('/api/v1/sectors');
  expect([other.headers.get('deprecation'), other.headers.get('sunset')]).toEqual([null, null]);
  expect(await (await withGoing.request('/developers')).text()).toContain('until 1 August 2028');
});

it.each(['2027-08-01', '2028-01-01'])('does not begin with an address that may go on %s', (sunsetOn) => {
  const broken = () => announceDeprecations(new Hono(), [{ ...GOING, sunsetOn }]);
  expect(broken).toThrow(`may go in August, twelve months after 2027-01-01, not on ${sunsetOn}`);
});
