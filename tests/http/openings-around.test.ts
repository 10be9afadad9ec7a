/** Where no apprenticeship is open in a place, its page says where one is. */
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
