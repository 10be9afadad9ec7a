/** Where nothing is open in a place, its page says where something is. */
import { expect, it } from 'vitest';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { openTestApp } from '../support/open-test-app.ts';

it('says how many are open in the nearest place around that has some', async () => {
  const app = await openTestApp(openSqlite({ file: ':memory:' }));
  const hiringIn = async (path: string) => {
    const page = await (await app.request(`/in/${path}`)).text();
    return page.slice(page.indexOf('Who is hiring now?')).split('</section>')[0] ?? '';
  };
  expect(await hiringIn('ashford')).toContain(
    'open in Ashford now. In the South East <a href="/vacancies?area=south-east&amp;apprenticeship=true">one is open</a>.',
  );
  // Nowhere around either: then all adverts.
  expect(await hiringIn('medway/digital')).toContain('Look at all adverts');
});

it('leads from a job that nobody advertises in a place to the nearest place around in which somebody does', async () => {
  const app = await openTestApp(openSqlite({ file: ':memory:' }));
  const links = async (job: string) => {
    const page = await (await app.request(`/in/ashford/jobs/${job}`)).text();
    expect(page).toContain('The lists that we read have no advert for this job in Ashford now.');
    return [...page.matchAll(/<a href="([^"]+)">Look in ([^<]+)<\/a>/g)].map(([, href, name]) => [
      name,
      href,
    ]);
  };
  expect(await links('bricklayer')).toEqual([
    ['the South East', '/vacancies?area=south-east&amp;occupation=5313'],
  ]);
  expect(await links('plumber')).toEqual([]);
});
