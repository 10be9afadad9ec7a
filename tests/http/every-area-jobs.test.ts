/**
 * Every area answers about jobs, most of them without a figure: page, plan, poster, document and table. A few of each kind, or all
 * with `WEALDWAY_TEST_EVERY_AREA=sample` (two jobs an area) or `=1` (every job: hours).
 */
import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../src/http/app.ts';
import { createAreaIndex } from '../../src/reference/areas.ts';
import { occupations } from '../../src/reference/occupations.ts';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { LEVELS } from '../../src/snapshots/document/snapshot.ts';
import { CROSSING, DAY } from '../support/job-crossing.ts';
import { CURRENT_AREAS, jobsInTurn, SPREAD_AREAS } from '../support/job-documents.ts';
import { electricianFigures, jobMeasures, jobSources } from '../support/job-figures.ts';
import { testAppDeps } from '../support/open-test-app.ts';
import { seedRelease } from '../support/seed-database.ts';

const NOT_SAID = /\b(undefined|NaN|null|\[object)\b/;

const AREAS = CROSSING === 'spread' ? SPREAD_AREAS : CURRENT_AREAS;

describe('every area', { timeout: 7_200_000 }, () => {
  let app: Hono;
  beforeAll(async () => {
    const db = openSqlite({ file: ':memory:' });
    for (const [at, { id }] of jobSources.entries()) {
      await seedRelease(db, {
        releaseId: at + 1,
        sourceId: id,
        retrievedAt: '2026-11-01T06:00:00.000Z',
        observations: electricianFigures.filter(({ releaseId }) => releaseId === at + 1),
      });
    }
    app = createApp({
      ...testAppDeps(db, createAreaIndex([]), { now: '2026-11-28T09:00:00.000Z' }),
      measures: jobMeasures,
      sources: jobSources,
    });
  });

  it('answers about jobs', async () => {
    const wrong: string[] = [];
    const ask = async (path: string) => {
      const response = await app.request(path);
      const text = (await response.text()).replace(/<[^>]+>/g, ' ');
      const isJson = path.startsWith('/api');
      if (response.status !== 200 || (!isJson && NOT_SAID.test(text)))
        wrong.push(`${path}: ${response.status}`);
    };
    for (const [at, { slug }] of AREAS.entries()) {
      await ask(`/in/${slug}/jobs`);
      for (const job of CROSSING === 'all' ? occupations : jobsInTurn(at, DAY)) {
        const level = LEVELS[at % LEVELS.length];
        await ask(`/in/${slug}/jobs/${job.slug}?level=${level}`);
        await ask(`/job-plan/${slug}/${job.slug}?level=${level}`);
        await ask(`/job-poster/${slug}/${job.slug}`);
        await ask(`/api/v1/occupations/${job.slug}/${slug}?level=${level}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
