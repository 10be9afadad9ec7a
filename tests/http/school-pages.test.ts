/** The page of a place that was reached by the name of a school. */
import type { Hono } from 'hono';
import { beforeAll, expect, it } from 'vitest';
import { connector } from '../../src/connectors/dfe/schools/connector.ts';
import { createApp } from '../../src/http/app.ts';
import { importFile } from '../../src/pipeline/import-file.ts';
import { createAreaIndex } from '../../src/reference/areas.ts';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { registerOf, SCHOOLS } from '../support/invented-registers.ts';
import { openTestApp, TEST_CONTENT, testAppDeps, testAreas } from '../support/open-test-app.ts';
import { createPipelineBench } from '../support/pipeline-bench.ts';

let app: Hono;
beforeAll(async () => {
  const db = openSqlite({ file: ':memory:' });
  await openTestApp(db);
  const { deps } = createPipelineBench(db, { areas: createAreaIndex([]) });
  await importFile(deps, connector, registerOf('register.csv', SCHOOLS), 'live');
  const sources = [...TEST_CONTENT.sources, connector.source];
  app = createApp({ ...testAppDeps(db, testAreas()), ...TEST_CONTENT, sources });
});

const ask = async (path: string) => {
  const response = await app.request(path);
  return { status: response.status, text: await response.text() };
};

it('says whose it is and carries the name to what is hung up', async () => {
  const { text } = await ask('/in/medway?school=dfe/schools/990001');
  expect(text).toContain('For <b>Hopfield Grammar School</b>, Chatham.');
  expect(text).toContain('/poster/medway/all?size=a4&amp;school=Hopfield%20Grammar%20School');
  expect(text).toContain('/corridor/medway?school=Hopfield%20Grammar%20School');
  expect(text).toContain('/vacancies?area=ME4&amp;apprenticeship=true');
  for (const path of text.matchAll(
    /href="(\/(?:poster|corridor|apprenticeships-poster)\/[^"]*school=[^"]*)"/g,
  )) {
    const paper = await ask((path[1] ?? '').replaceAll('&amp;', '&'));
    expect([path[1], paper.status]).toEqual([path[1], 200]);
    expect(paper.text).toContain('Hopfield Grammar School');
  }
});

it('is the page of the place alone for a school that is elsewhere or that no register lists', async () => {
  for (const path of ['/in/ashford?school=dfe/schools/990001', '/in/medway?school=dfe/schools/1']) {
    const { status, text } = await ask(path);
    expect([status, text.includes('To hang up, with its name')]).toEqual([200, false]);
  }
  expect((await ask('/in/medway?school=Hopfield')).status).toBe(400);
});

it.each([
  ['poster for Hopfield Grammar', '/poster/medway/all?size=a4&school=Hopfield%20Grammar%20School'],
  ['Hopfield Grammar School poster in A3', '/poster/medway/all?size=a3&school=Hopfield%20Grammar%20School'],
  [
    'poster for Holcombe Grammar School Medway',
    '/poster/medway/all?size=a4&school=Holcombe%20Grammar%20School',
  ],
  [
    'jobs poster for Holcombe Grammar School, Chatham',
    '/jobs-poster/medway?size=a4&school=Holcombe%20Grammar%20School',
  ],
  ['corridor screen for Hopfield Grammar School', '/corridor/medway?school=Hopfield%20Grammar%20School'],
])('%s typed into the box leads to the sheet with its name', async (typed, path) => {
  const response = await app.request(`/?q=${encodeURIComponent(typed)}`);
  expect([response.status, response.headers.get('location')]).toEqual([302, path]);
});

it.each(['my son hates school', 'I like school', 'bulletin Kent for our school newsletter'])(
  '%s names no school',
  async (typed) => {
    const { text } = await ask(`/?q=${encodeURIComponent(typed)}`);
    expect(text).not.toMatch(/registers that we have|Our registers have no school/);
  },
);

it('asks for the town of a school that no register lists', async () => {
  const { status, text } = await ask('/?q=poster+for+Holcombe+Grammar+School');
  expect(status).toBe(200);
  expect(text).toContain(
    'Our registers have no school of that name: type its town too, as in “poster for Holcombe Grammar School, Chatham”',
  );
  expect(text).not.toContain('href="/in/bury"');
});

it.each([
  ['/vacancies?area=Hopfield+Grammar+School', 'Job adverts within 10 miles of Hopfield Grammar School'],
  [
    '/vacancies?area=Hopfield+Grammar+School&withinKm=8',
    'Job adverts within 5 miles of Hopfield Grammar School',
  ],
  ['/compare?areas=Hopfield+Grammar+School,ashford', '/api/v1/compare?areas=medway%2Cashford'],
  ['/compare-jobs?jobs=electrician,plumber&areas=Hopfield+Grammar+School', 'areas=medway'],
  ['/changes?area=Hopfield+Grammar+School', 'For Medway.'],
  ['/embed-code?area=Hopfield+Grammar+School&show=openings', 'card=openings&amp;amp;from=ME4'],
])('%s takes a school for a place', async (path, told) => {
  const { status, text } = await ask(path);
  expect([status, text.includes(told)]).toEqual([200, true]);
});

it('asks which school is meant, and keeps what else was chosen', async () => {
  const response = await app.request('/vacancies?area=Hopfeild+Grammar+School&apprenticeship=true', {
    headers: { accept: 'text/html' },
  });
  const text = await response.text();
  expect([response.status, text.match(/Did you mean/g)?.length]).toEqual([404, 1]);
  const [, href = ''] = /href="(\/vacancies\?area=Hopfield[^"]*)"/.exec(text) ?? [];
  expect(href).toContain('apprenticeship=true');
  expect((await ask(href.replaceAll('&amp;', '&'))).text).toContain(
    'Apprenticeship adverts within 10 miles of Hopfield Grammar School',
  );
});

it('is not sure of a school of another kind', async () => {
  const { status, text } = await ask('/vacancies?area=Larkfield+Grammar+School');
  expect([status, text.includes('Edith Larkfield')]).toEqual([404, true]);
});

it.each([
  ['Nowhere Grammar School', 'hold no open school of that name'],
  ['Zzzqqq', 'Type a postcode or a town'],
])('keeps the choices of a website where %s is not known', async (name, says) => {
  const { status, text } = await ask(
    `/embed-code?area=${encodeURIComponent(name)}&show=openings&sector=construction&level=parent&theme=dark`,
  );
  expect(status).toBe(404);
  expect(text).toContain(says);
  expect(text).toContain(`name="area" value="${name}"`);
  for (const chosen of ['openings', 'construction', 'parent', 'dark'])
    expect(text).toContain(`<option value="${chosen}" selected>`);
  expect(text).not.toContain('&lt;iframe');
});
