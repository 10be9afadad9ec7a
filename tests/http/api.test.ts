import { describe, expect, it, vi } from 'vitest';
import { PROBLEMS } from '../../src/http/answers/problem-catalogue.ts';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { createTestApp, openTestApp, testAreas } from '../support/open-test-app.ts';
import { setContentKind } from '../support/seed-database.ts';
import { describeApi } from './describe-api.ts';

describeApi('Node', async () => {
  const app = await openTestApp(openSqlite({ file: ':memory:' }));
  return async (path, init) => app.request(path, init);
});

describe('problems', () => {
  it('says that nothing has been published yet', async () => {
    const app = createTestApp(openSqlite({ file: ':memory:' }), testAreas());
    const response = await app.request('/api/v1/snapshots/medway/all');
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ type: '/problems/not-ready' });
  });

  it('keeps the fault to itself and writes it to the log', async () => {
    const db = openSqlite({ file: ':memory:' });
    const error = vi.fn();
    const app = createTestApp(db, testAreas(), { log: { info: () => {}, warn: () => {}, error } });
    await db.close();
    const response = await app.request('/api/v1/status');
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('database');
    expect(error).toHaveBeenCalledOnce();
  });

  it.each(Object.entries(PROBLEMS))('explains %s on a page', async (code, { title }) => {
    const app = createTestApp(openSqlite({ file: ':memory:' }), testAreas());
    const response = await app.request(`/problems/${code}`);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain(title);
  });
});

it('says "Demonstration figures" in every page, answer and export', async () => {
  const db = openSqlite({ file: ':memory:' });
  await setContentKind(db, 'demonstration');
  const app = await openTestApp(db);
  for (const path of [
    '/',
    '/in/medway',
    '/in/medway/construction?level=adviser',
    '/status',
    '/problems/unknown-area',
    '/api/v1/areas?q=medway',
    '/api/v1/areas/medway',
    '/api/v1/measures/population',
    '/api/v1/sources/made-up/adverts',
    '/api/v1/sources/made-up/adverts/issues',
    '/api/v1/sectors',
    '/api/v1/measures',
    '/api/v1/sources',
    '/api/v1/status',
    '/api/v1/postings',
    '/api/v1/observations?area=medway',
    '/api/v1/snapshots/medway/all',
    '/api/v1/snapshots/medway/all.csv',
    '/api/v1/snapshots/medway/all.txt',
  ]) {
    expect(await (await app.request(path)).text(), path).toContain('Demonstration figures');
  }
});
