/** Pages of a place of which our sources have next to nothing: short, about the place, and never a dead end. */
import type { Hono } from 'hono';
import { beforeAll, expect, it } from 'vitest';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { LEVELS, type Snapshot } from '../../src/snapshots/document/snapshot.ts';
import { openTestApp } from '../support/open-test-app.ts';

let app: Hono;
beforeAll(async () => {
  app = await openTestApp(openSqlite({ file: ':memory:' }));
});

const textOf = async (path: string) => (await app.request(path)).text();
const documentOf = async (path: string) =>
  (await (await app.request(`/api/v1/snapshots/${path}`)).json()) as Snapshot;

it.each(LEVELS)('say for %s what there is, where more is, and nothing of later years', async (level) => {
  const document = await documentOf(`aberdeen-city/all?level=${level}`);
  expect(document.wider).toEqual({ areaCode: 'S92000003', areaName: 'Scotland', slug: 'scotland' });
  expect(document.insights).toEqual([]);
  const page = await textOf(`/in/aberdeen-city?level=${level}`);
  expect(page).toMatch(/<a href="\/in\/scotland[^"]*">Work in Scotland<\/a>/);
  expect(page).not.toContain('None of our sources says which work may grow');
  // What a reader can do here: sectors to choose from, without a tap.
  expect(page).toContain(
    level === 'easyread'
      ? '<details class="kept screen" open><summary>Choose a kind of work</summary>'
      : '<details class="screen" open><summary>Other places and sectors</summary>',
  );
  // The model that tells what may grow is of England.
  expect(page).not.toContain('What may grow');
});

it('name who can be asked, with the nation’s own service', async () => {
  const page = await textOf('/in/aberdeen-city');
  expect(page.slice(page.indexOf('What you can do next'))).toContain('My World of Work');
});

it('say of a sector that pay and ways in stand in the list of jobs, and not that nobody gives pay', async () => {
  const page = await textOf('/in/aberdeen-city/construction');
  expect(page).not.toContain('gives pay for these jobs');
  expect(page).not.toContain('under each name');
  expect(page).toContain('The list has what each job pays and how people get in.');
});

it('leave pages of places that are known as they were', async () => {
  expect((await documentOf('medway/all?level=ks4')).wider).toBeNull();
  expect(await textOf('/in/medway')).toContain('<details class="screen"><summary>Other places');
});

it('name the nation’s own apprenticeships, and not those of England', async () => {
  const page = await textOf('/in/aberdeen-city/construction');
  expect(page).toContain(
    'Apprenticeships in Scotland are listed on <a href="https://www.apprenticeships.scot/">',
  );
  expect(page).toContain('Foundation Apprenticeships are taken at school');
  expect(page).not.toMatch(/T Levels? take|Apprenticeships that employers advertise/);
});

it('say of what there are no figures, without counting the things', async () => {
  const { gaps } = await documentOf('aberdeen-city/construction?level=ks4');
  expect(gaps.join(' ')).toMatch(/we have no figures on .*adverts/);
  expect(gaps.join(' ')).not.toMatch(/\d other things|apprenticeship adverts/);
});

it('offer to compare the wider places instead', async () => {
  const page = await textOf('/compare?areas=aberdeen-city,medway');
  expect(page).toContain('<a href="/compare?areas=scotland,medway">Compare Scotland and Medway</a>');
});
