/** A link that was shared keeps its page, whatever the site on which it was shared has added. */
import { expect, it } from 'vitest';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { openTestApp } from '../support/open-test-app.ts';

it.each([
  '/?fbclid=abc',
  '/in/medway?level=parent&fbclid=abc&utm_source=newsletter',
  '/api/v1/areas?utm_campaign=spring',
])('%s is answered as without what was added', async (path) => {
  const app = await openTestApp(openSqlite({ file: ':memory:' }));
  const bare = path.replace(/[?&](?:fbclid|utm_\w+)=\w+/g, '');
  const [added, plain] = await Promise.all([app.request(path), app.request(bare)]);
  expect(added.status).toBe(200);
  expect(await added.text()).toBe(await plain.text());
});

it('asks nothing else of an address that it does not know', async () => {
  const app = await openTestApp(openSqlite({ file: ':memory:' }));
  expect((await app.request('/in/medway?lvel=parent')).status).toBe(400);
});
