/** The one box of the first page: a job, a place or both, and what it leads to. */
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
const links = (text: string) =>
  [...text.matchAll(/<li><a href="(\/(?:jobs|in)\/[^"]+)"/g)].map((match) => match[1]);

const LEADS = [
  ['electrician', '/jobs/electrician'],
  ['Electricians', '/jobs/electrician'],
  ['electrician in Chatham', '/in/medway/jobs/electrician'],
  ['electrician medway', '/in/medway/jobs/electrician'],
  ['plumber leeds', '/in/leeds/jobs/plumber'],
  ['construction', '/jobs?sector=construction'],
  ['construction jobs in Medway', '/in/medway/jobs?sector=construction'],
  ['Medway', '/in/medway'],
  ['ME14 1XQ', '/in/maidstone'],
  ['jobs in Thanet', '/in/thanet'],
  ['jobs without a degree over £35,000 in the South East', '/in/south-east/jobs?entry=3&pay=35000&sort=pay'],
  ['most common jobs in Swansea', '/in/swansea/jobs?sort=people'],
  ['best paid construction jobs in Kent', '/in/kent/jobs?sector=construction&sort=pay'],
  ['best paid jobs', '/jobs?sort=pay'],
  [
    'hairdresser, plumber and chef compared in Cornwall',
    '/compare-jobs?jobs=hairdresser-or-barber,plumber,chef&areas=cornwall',
  ],
  ['electrician or plumber', '/compare-jobs?jobs=electrician,plumber'],
  ['where in Kent do vets work?', '/in/kent/jobs/vet'],
  ['where do vets work in Kent', '/in/kent/jobs/vet'],
  ['where do vets work', '/jobs/vet'],
  ['what an HCA earns at the start', '/jobs/health-care-assistant'],
] as const;

describe('a box for everything', () => {
  it.each(LEADS)('leads from %s to %s', async (text, to) => {
    expect(await ask(text)).toMatchObject({ status: 302, to });
  });

  it('lets the reader choose where a word means several jobs', async () => {
    const { status, text } = await ask('nurse in Thanet');
    expect(status).toBe(200);
    expect(text).toContain('can mean several jobs');
    expect(links(text).every((href) => href?.startsWith('/in/thanet/jobs/'))).toBe(true);
    expect(links(text).length).toBeGreaterThan(2);
  });

  it('lets the reader choose where one of several jobs is in doubt', async () => {
    expect((await ask('nurse and plumber in Leeds')).status).toBe(200);
    expect((await ask('electrician and plumber in Richmond')).status).toBe(200);
    expect((await ask('nurse jobs over £30,000 in Thanet')).status).toBe(200);
  });

  it('lets the reader choose where a name means several places', async () => {
    const { text } = await ask('electrician in Richmond');
    expect(links(text).length).toBeGreaterThan(1);
    expect(links(text).every((href) => href?.endsWith('/jobs/electrician'))).toBe(true);
  });

  it('says what it does not know, and offers what is near', async () => {
    const { status, text } = await ask('electritian');
    expect([200, 302]).toContain(status);
    const unknown = await ask('qzxwvk');
    expect(unknown.status).toBe(200);
    expect(unknown.text).toContain('We know no job and no place called');
    expect(text).not.toContain('No place is called');
  });

  it('escapes what was typed', async () => {
    expect((await ask('<script>alert(1)</script>')).text).not.toContain('<script>alert');
  });
});
