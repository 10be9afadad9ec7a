/** The one box, where several jobs go by a name, and near a place. */
import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
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

const ask = async (text: string) => {
  const response = await app.request(`/?q=${encodeURIComponent(text)}`);
  return { status: response.status, to: response.headers.get('location'), text: await response.text() };
};

describe('one wish, one answer', () => {
  it.each([
    ['nursing in Thanet', '/in/thanet/jobs/registered-nurse'],
    ['nurse in Thanet', '/in/thanet/jobs/registered-nurse'],
    ['doctor', '/jobs/gp-or-general-doctor'],
    ['care work in Medway', '/in/medway/jobs/care-worker'],
    ['social work', '/jobs/social-worker'],
    ['youth work Leeds', '/in/leeds/jobs/youth-worker'],
    // A whole sector.
    ['care in Medway', '/in/medway/jobs?sector=care-services'],
    ['office work', '/jobs?sector=business-and-administration'],
    ['construction work in Medway', '/in/medway/jobs?sector=construction'],
  ])('%s leads to %s', async (text, to) => {
    expect((await ask(text)).to).toBe(to);
  });

  it.each(['teacher', 'engineer', 'driver'])('%s: no job is clearly meant', async (text) => {
    expect((await ask(text)).text).toContain('can mean several jobs');
  });
});

it('has the others of the name at hand on the page of the job, at the same level and from the same place', async () => {
  const page = await (await app.request('/in/thanet/jobs/registered-nurse?from=CT9&level=easyread')).text();
  expect(page).toContain('Other jobs called “nurse”: <a href="');
  expect(page).toContain('<a href="/in/thanet/jobs/childrens-nurse?level=easyread&amp;from=CT9">');
  expect(await (await app.request('/in/thanet/jobs/electrician')).text()).not.toContain('Other jobs called');
});

describe('near a place', () => {
  it('says that figures are for all of it, and does not say that Leeds is in Leeds', async () => {
    const page = await (await app.request('/in/leeds/jobs/electrician?from=leeds')).text();
    expect(page).toContain('Figures are for all of Leeds');
    expect(page).not.toContain('Leeds is in Leeds');
  });

  it.each([
    ['software developer near Leeds', '/in/leeds/jobs/software-developer?from=leeds'],
    ['electrician close to Canterbury', '/in/canterbury/jobs/electrician?from=canterbury'],
    ['electrician near Glasgow', '/in/glasgow-city/jobs/electrician?from=glasgow'],
    ['electrician in Leeds', '/in/leeds/jobs/electrician'],
    // Medway is no town.
    ['electrician near Medway', '/in/medway/jobs/electrician'],
  ])('%s leads to %s', async (text, to) => {
    expect((await ask(text)).to).toBe(to);
  });
});
