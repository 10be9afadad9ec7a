/** A job's document as it stood earlier: from the releases of then, or a sentence that says why not. */
import type { Hono } from 'hono';
import { beforeAll, expect, it } from 'vitest';
import { createApp } from '../../src/http/app.ts';
import { createAreaIndex } from '../../src/reference/areas.ts';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { electricianFigures, jobMeasures, jobSources } from '../support/job-figures.ts';
import { testAppDeps } from '../support/open-test-app.ts';
import { seedRelease } from '../support/seed-database.ts';

const ADVERTS = 'online-job-adverts-in-quarter';

let app: Hono;
beforeAll(async () => {
  const db = openSqlite({ file: ':memory:' });
  const seed = (releaseId: number, sourceId: `${string}/${string}`, day: string, adverts: number) =>
    seedRelease(db, {
      releaseId,
      sourceId,
      retrievedAt: `${day}T06:00:00.000Z`,
      observations: electricianFigures
        .filter(({ measure }) => jobSources.find(({ id }) => id === sourceId)?.measures.includes(measure))
        .map((figure) => (figure.measure === ADVERTS ? { ...figure, value: adverts } : figure)),
    });
  for (const [at, { id }] of jobSources.entries()) await seed(at + 1, id, '2026-11-01', 25);
  await seed(9, 'ons/labour-demand', '2026-11-20', 60);
  app = createApp({
    ...testAppDeps(db, createAreaIndex([]), { now: '2026-11-28T09:00:00.000Z' }),
    measures: jobMeasures,
    sources: jobSources,
  });
});

const ask = async (path: string) => {
  const response = await app.request(path);
  return { status: response.status, text: await response.text() };
};
const PATH = '/api/v1/occupations/electrician/medway';

it.each([
  ['', 'about 60 new job adverts', '2026-11-28T09:00:00.000Z'],
  ['?asAt=2026-11-28', 'about 60 new job adverts', '2026-11-28T09:00:00.000Z'],
  ['?asAt=2026-11-15', 'about 25 new job adverts', '2026-11-15T23:59:59.999Z'],
  ['?asAt=2026-11-20T05:00:00Z&level=adviser', 'about 25 new job adverts', '2026-11-20T05:00:00.000Z'],
])('%s holds what stood then', async (query, words, asAt) => {
  const { status, text } = await ask(`${PATH}${query}`);
  expect([status, text.includes(words), (JSON.parse(text) as { asAt: string }).asAt]).toEqual([
    200,
    true,
    asAt,
  ]);
});

it('has the same as CSV and as text', async () => {
  expect((await ask(`${PATH}.txt?asAt=2026-11-15`)).text).toContain('about 25 new job adverts');
  expect((await ask(`${PATH}.csv?asAt=2026-11-15`)).status).toBe(200);
});

it.each([
  [`${PATH}?asAt=2026-10-01`, 404, 'We had published no such figures by 2026-10-01'],
  [`${PATH}?asAt=2027-01-01`, 400, 'is still to come'],
  [`${PATH}?asAt=tomorrow`, 400, 'Give a day such as'],
  ['/in/medway/jobs/electrician?asAt=2026-11-15', 400, 'adverts that are open now'],
  ['/job-plan/medway/electrician?asAt=2026-11-15', 400, 'adverts that are open now'],
  ['/job-poster/medway/electrician?asAt=2026-11-15', 400, 'adverts that are open now'],
])('%s is %i: %s', async (path, status, words) => {
  const answer = await ask(path);
  expect([answer.status, answer.text.includes(words)]).toEqual([status, true]);
});
