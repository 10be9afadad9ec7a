/** Sixty boards behind one replay server: nobody's trouble is another's, and each host is asked with manners, by the server's own log. */
import { afterAll, expect, it } from 'vitest';
import { createEgress } from '../../src/pipeline/fetching/egress.ts';
import { startReplay } from '../../src/replay/server.ts';
import { createHttpClient } from '../../src/runtime/node/http-client.ts';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { describeManyBoards, leastSpacing } from '../support/describe-many-boards.ts';
import { createFakeClock } from '../support/fake-clock.ts';
import { inventBoards } from '../support/many-boards.ts';
import { hostName, replayedHosts } from './replayed-boards.ts';

const COUNT = 60;
const boards = inventBoards(COUNT);
const clock = createFakeClock();
const replay = await startReplay({ directory: '', sources: replayedHosts(boards), now: clock.now });
const http = createHttpClient({
  egress: createEgress({ declared: [], named: [replay.url('host/jobs-0')] }),
});
afterAll(async () => {
  await http.close();
  await replay.close();
});

describeManyBoards('better-sqlite3', {
  count: COUNT,
  http,
  clock,
  open: async () => openSqlite({ file: ':memory:' }),
  siteOf: (host, day) => replay.url(`host/${hostName(host)}`, day),
});

it('reach the server two seconds apart or more, host by host, by its log', () => {
  const log = replay.requests.map(({ sourceId, at }) => ({ host: sourceId, at: Date.parse(at ?? '') }));
  expect(new Set(log.map(({ host }) => host)).size).toBe(COUNT / 2);
  expect(leastSpacing(log)).toBe(2_000);
});

it('are each asked for robots.txt and a list on both days, by the server’s log', () => {
  for (const [host, own] of Map.groupBy(boards, (board) => board.host)) {
    const asked = replay.requests.filter(({ sourceId }) => sourceId === `host/${hostName(host)}`);
    expect(asked.filter(({ path }) => path === '/robots.txt')).toHaveLength(2 * own.length);
    for (const { id, trouble } of own) {
      const paths = asked.filter(({ path, date }) => path.startsWith(`/${id}/`) && date === '2026-11-21');
      // What robots.txt closes is not asked for.
      if (trouble === 'closed') expect(paths).toEqual([]);
      else expect(paths.length).toBeGreaterThan(0);
    }
  }
});
