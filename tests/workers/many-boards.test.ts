import { env } from 'cloudflare:workers';
import { expect, inject, it } from 'vitest';
import { createEgress } from '../../src/pipeline/fetching/egress.ts';
import { openD1 } from '../../src/runtime/workers/d1.ts';
import { createHttpClient } from '../../src/runtime/workers/http-client.ts';
import { describeManyBoards } from '../support/describe-many-boards.ts';
import { createFakeClock } from '../support/fake-clock.ts';

const COUNT = 10;
const origin = inject('boardsUrl');

describeManyBoards('D1', {
  count: COUNT,
  http: createHttpClient(createEgress({ declared: [], named: [origin] })),
  clock: createFakeClock(),
  open: async () => openD1(env.DB),
  siteOf: (host, day) => `${origin}/host/${host.replace(/\.example$/, '')}@${day}`,
});

it('are each asked for robots.txt once a day, by the server’s log', async () => {
  const log: { readonly sourceId: string; readonly path: string }[] = await (
    await fetch(`${origin}/requests.json`)
  ).json();
  const robots = log.filter(({ path }) => path === '/robots.txt');
  expect(robots).toHaveLength(2 * COUNT);
  expect(new Set(log.map(({ sourceId }) => sourceId)).size).toBe(COUNT / 2);
});
