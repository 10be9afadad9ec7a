/** The page of a job of the whole country: it asks where the reader lives, and leads with no count of a country. */
import type { Hono } from 'hono';
import { beforeAll, expect, it } from 'vitest';
import { createApp } from '../../src/http/app.ts';
import { createAreaIndex } from '../../src/reference/areas.ts';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { jobMeasures, jobSources } from '../support/job-figures.ts';
import { testAppDeps } from '../support/open-test-app.ts';

let app: Hono;
beforeAll(() => {
  const db = openSqlite({ file: ':memory:' });
  app = createApp({
    ...testAppDeps(db, createAreaIndex([]), { now: '2026-11-28T09:00:00.000Z' }),
    measures: jobMeasures,
    sources: jobSources,
  });
});

const ask = async (query: Readonly<Record<string, string>>) => {
  const response = await app.request(`/?${new URLSearchParams(query)}`);
  return { status: response.status, to: response.headers.get('location'), text: await response.text() };
};

it.each([
  ['Medway', 'ks4', '/in/medway/jobs/registered-nurse'],
  ['ME4 4AA', 'ks4', '/in/medway/jobs/registered-nurse?from=ME4'],
  ['Chatham', 'post16', '/in/medway/jobs/registered-nurse?level=post16&from=chatham'],
])('goes from “%s” to the job there, for the same reader (%s)', async (q, level, to) => {
  expect(await ask({ job: 'registered-nurse', level, q })).toMatchObject({ status: 302, to });
});

it('asks which place is meant, each with the job', async () => {
  const several = await ask({ job: 'registered-nurse', q: 'Gillingham' });
  expect(several.text).toContain('“Gillingham” can mean several places');
  expect(several.text).toContain('<a href="/in/medway/jobs/registered-nurse">Registered nurse in Medway</a>');
  const unknown = await ask({ job: 'registered-nurse', q: 'Medwey' });
  expect(unknown.text).toContain('We don’t know a place called “Medwey”. Did you mean');
  expect((await ask({ job: 'no-job', q: 'Medway' })).status).toBe(404);
});

it.each(['ks3', 'ks4', 'post16', 'parent', 'adviser', 'easyread'])(
  'has the box for %s, and not in a place',
  async (level) => {
    const page = async (path: string) =>
      (await app.request(`${path}/registered-nurse?level=${level}`)).text();
    const whole = await page('/jobs');
    expect(whole).toContain('<input type="hidden" name="job" value="registered-nurse">');
    expect(whole).toContain(level === 'adviser' ? 'Which place?' : 'Where do you live?');
    expect(whole).not.toMatch(/We have no count of|open now in the United Kingdom/);
    expect(await page('/in/medway/jobs')).not.toContain('name="job"');
  },
);
