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

/** As it stands in a page: an advert's title is nobody's markup. */
const TITLE = '&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;Bricklayer&quot;';

it('leads from a job that nobody advertises in a place to the nearest place around in which somebody does', async () => {
  const app = await openTestApp(openSqlite({ file: ':memory:' }));
  const links = async (job: string) => {
    const page = await (await app.request(`/in/ashford/jobs/${job}`)).text();
    expect(page).toContain('The lists that we read have no advert for this job in Ashford now.');
    const named = [...page.matchAll(/in the South East<\/h3>\s*<ul class="adverts">.*?<h3>(.*?)<\/h3>/gs)];
    return [
      named.map(([, title]) => title?.replaceAll(/<[^>]+>/g, '')),
      [...page.matchAll(/<a href="([^"]+)">Look in ([^<]+)<\/a>/g)].map(([, href, name]) => [name, href]),
    ];
  };
  expect(await links('bricklayer')).toEqual([
    [TITLE],
    [['the South East', '/vacancies?area=south-east&amp;occupation=5313']],
  ]);
  expect(await links('plumber')).toEqual([[], []]);
});
