/** One suite for many boards behind one replay server, asked over HTTP by the runtime's own client: on Node and on workerd. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/db/database.ts';
import { findCurrentRelease } from '../../src/db/repositories/releases/releases.ts';
import { acceptRelease } from '../../src/pipeline/release/accept.ts';
import { refreshSource } from '../../src/pipeline/run.ts';
import type { RunOutcome } from '../../src/pipeline/shared/deps.ts';
import type { HttpClient } from '../../src/ports/http-client.ts';
import { emptyDatabase } from './empty-database.ts';
import type { FakeClock } from './fake-clock.ts';
import { endOf, FIRST_DAY, type InventedBoard, inventBoards, SECOND_DAY } from './many-boards.ts';
import { createPipelineBench, NO_CONFIG, type PipelineBench } from './pipeline-bench.ts';

export interface ManyBoardsRuntime {
  readonly count: number;
  readonly http: HttpClient;
  readonly clock: FakeClock;
  open(): Promise<Database>;
  /** Where the replay server serves a host of the boards on a day. */
  siteOf(host: string, day: string): string;
}

interface Sent {
  readonly host: string;
  readonly path: string;
  readonly at: number;
}

/** Nobody waits half a minute in a test for what never comes. */
const SHORT_MS = 150;
const DAY_MS = 86_400_000;

/** As the boards' makers allow; robots.txt says nothing of it. */
const LEAST_MS = 2_000;

export function describeManyBoards(name: string, runtime: ManyBoardsRuntime): void {
  describe(`${runtime.count} boards on ${name}`, () => {
    const boards = inventBoards(runtime.count);
    const { clock } = runtime;
    const sent: Sent[] = [];
    let db: Database;
    let bench: PipelineBench;
    const second = new Map<string, RunOutcome>();
    beforeAll(async () => {
      clock.set(`${FIRST_DAY}T03:00:00.000Z`);
      db = await runtime.open();
      const http = namedHosts(runtime, boards, sent);
      bench = createPipelineBench(db, {
        http,
        clock,
        config: { ...NO_CONFIG, contact: 'ann@otter.example' },
      });
      await approveAll(bench, boards);
      clock.set(`${SECOND_DAY}T09:00:00.000Z`);
      for (const { id, connector } of boards)
        second.set(id, await refreshSource(bench.deps, connector, { runKey: 'second', contentKind: 'live' }));
    }, 240_000);
    afterAll(async () => {
      await emptyDatabase(db);
      await db.close();
    });

    it('publish but those in trouble, each of which ends with a sentence', () => {
      const ends = boards.map((board) => [board.id, board.trouble, second.get(board.id)?.state]);
      expect(ends).toEqual(boards.map((board) => [board.id, board.trouble, endOf(board)]));
      for (const { error, state } of second.values())
        expect(state === 'published' ? 'no error' : (error?.message ?? '')).not.toBe('');
    });

    it('show what they published last, a new advert of each that is well, and nothing twice', async () => {
      for (const board of boards) {
        const release = await findCurrentRelease(db, board.connector.source.id);
        const more = endOf(board) === 'published' ? 1 : 0;
        expect([board.id, release?.accepted_count]).toEqual([board.id, board.adverts + more]);
      }
    });

    it('are asked with the interval kept by host, whichever board it is for', () => {
      expect(leastSpacing(sent)).toBeGreaterThanOrEqual(LEAST_MS);
      const retries = 4;
      for (const [host, own] of Map.groupBy(boards, (board) => board.host)) {
        const most = own.map(({ kind, adverts }) => (kind === 'jsonld' ? adverts + 1 : 0) + 1 + retries + 1);
        const asked = sent.filter((request) => request.host === host).length;
        expect(asked).toBeLessThanOrEqual(2 * most.reduce((sum, each) => sum + each, 0));
        expect(asked).toBeGreaterThanOrEqual(2 * own.length);
      }
    });
  });
}

export function leastSpacing(requests: readonly { readonly host: string; readonly at: number }[]): number {
  const gaps = [...Map.groupBy(requests, ({ host }) => host).values()].flatMap((own) =>
    own.slice(1).map(({ at }, index) => at - (own[index]?.at ?? 0)),
  );
  return Math.min(...gaps);
}

async function approveAll(bench: PipelineBench, boards: readonly InventedBoard[]): Promise<void> {
  const connectors = boards.map(({ connector }) => connector);
  for (const connector of connectors) {
    const held = await refreshSource(bench.deps, connector, { runKey: 'first', contentKind: 'live' });
    expect([connector.source.id, held.state]).toEqual([connector.source.id, 'quarantined']);
    bench.clock.advance(1_000);
    const accepted = await acceptRelease(bench.deps, connectors, held.runId);
    expect(accepted.state).toBe('published');
  }
  expect(Date.parse(bench.clock.now()) - Date.parse(`${FIRST_DAY}T03:00:00Z`)).toBeLessThan(DAY_MS);
}

/** Leads a board's own host to the replay server, and notes what went out when. */
function namedHosts(
  { http, clock, siteOf }: ManyBoardsRuntime,
  boards: readonly InventedBoard[],
  sent: Sent[],
): HttpClient {
  const silent = new Set(boards.filter(({ trouble }) => trouble === 'silent').map(({ id }) => id));
  return {
    async send(request) {
      const url = new URL(request.url);
      const now = clock.now();
      sent.push({ host: url.host, path: url.pathname, at: Date.parse(now) });
      const day = now.slice(0, 10) === SECOND_DAY ? SECOND_DAY : FIRST_DAY;
      const isSilent = day === SECOND_DAY && silent.has(url.pathname.split('/')[1] ?? '');
      return http.send({
        ...request,
        url: `${siteOf(url.host, day)}${url.pathname}${url.search}`,
        timeoutMs: isSilent ? SHORT_MS : request.timeoutMs,
      });
    },
  };
}
