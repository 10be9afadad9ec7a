import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  findPublishedSoFar,
  listRunsOfSource,
  runsOfSource,
} from '../../src/db/repositories/releases/run-history.ts';
import { compose } from '../../src/db/sql/compose.ts';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';

const db = openSqlite({ file: ':memory:' });
const SINCE = '2026-08-01T00:00:00.000Z';

const run = (runKey: string, startedAt: string, ending: { error?: string } | null = {}) =>
  compose
    .insertInto('run')
    .values({
      run_id: `alpha/adverts@${runKey}`,
      source_id: 'alpha/adverts',
      run_key: runKey,
      state: ending === null ? 'running' : ending.error ? 'failed' : 'published',
      claimed_by: ending === null ? 'host:1:1' : null,
      claim_expires_at: ending === null ? '2026-08-06T12:00:00Z' : null,
      started_at: startedAt,
      finished_at: ending === null ? null : startedAt,
      release_id: null,
      error_code: ending?.error ?? null,
      error_detail: null,
    })
    .compile();

beforeAll(() =>
  db.writeAtomically([
    run('long ago', '2026-07-01T00:00:00Z'),
    run('stuck', '2026-07-02T00:00:00Z', null),
    run('second', '2026-08-05T00:00:00Z', { error: 'cancelled' }),
    run('first', '2026-08-04T00:00:00Z', { error: 'source-unreachable' }),
  ]),
);
afterAll(() => db.close());

it('gives the runs since an instant and the one under way, oldest first', async () => {
  const runs = await listRunsOfSource(db, 'alpha/adverts', SINCE);
  expect(runs.map(({ runKey, state, isCancelled }) => [runKey, state, isCancelled])).toEqual([
    ['stuck', 'running', false],
    ['first', 'failed', false],
    ['second', 'failed', true],
  ]);
  expect(runs[0]).toMatchObject({ finishedAt: null, claimExpiresAt: '2026-08-06T12:00:00Z' });
});

it('knows when nothing has been published yet', async () => {
  expect(await findPublishedSoFar(db)).toEqual({ newestReleaseAt: null, edition: null });
});

const holds = (editionId: number, releaseId: number) =>
  compose
    .insertInto('edition_release')
    .values({ edition_id: editionId, source_id: `s/${releaseId}`, release_id: releaseId })
    .compile();

it('gives the newest release that readers see, and the current edition', async () => {
  const release = (id: number, publishedAt: string) =>
    compose
      .insertInto('release')
      .values({
        release_id: id,
        name: `r${id}`,
        source_id: `s/${id}`,
        state: 'published',
        retrieved_at: publishedAt,
        published_at: publishedAt,
        code_version: '1',
        content_sha256: '0',
        is_partial: 0,
        previous_release_id: null,
        movements: null,
        failures: null,
      })
      .compile();
  const edition = (id: number, publishedAt: string | null) =>
    compose
      .insertInto('edition')
      .values({
        edition_id: id,
        name: `e${id}`,
        state: publishedAt ? 'published' : 'building',
        as_at: '2026-08-05T06:15:00Z',
        builder_version: '1',
        content_sha256: '0',
        published_at: publishedAt,
      })
      .compile();
  await db.writeAtomically([
    release(1, '2026-08-04T03:00:00Z'),
    release(2, '2026-08-05T03:00:00Z'),
    release(3, '2026-08-06T03:00:00Z'), // superseded or withdrawn: nobody points at it
    ...[1, 2].map((id) =>
      compose
        .insertInto('source')
        .values({ source_id: `s/${id}`, current_release_id: id, last_checked_at: null })
        .compile(),
    ),
    edition(1, '2026-08-07T06:16:00Z'),
    edition(2, null),
    holds(1, 1),
    holds(2, 2),
    compose.insertInto('installation').values({ name: 'current_edition_id', value: '1' }).compile(),
  ]);
  expect(await findPublishedSoFar(db)).toEqual({
    newestReleaseAt: '2026-08-05T03:00:00Z',
    // Published later than the release, and built without it.
    edition: { asAt: '2026-08-05T06:15:00Z', isBehind: true },
  });
  await db.writeAtomically([holds(1, 2)]);
  expect((await findPublishedSoFar(db)).edition).toMatchObject({ isBehind: false });
});

it('finds runs by an index, however many there are', async () => {
  const { parameters, sql } = runsOfSource(db, 'alpha/adverts', SINCE).compile();
  const { default: BetterSqlite3 } = await import('better-sqlite3');
  const { migrate } = await import('../../src/runtime/node/migrate.ts');
  const sqlite = new BetterSqlite3(':memory:');
  migrate(sqlite);
  const plan = sqlite.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...parameters) as { detail: string }[];
  sqlite.close();
  expect(plan.map(({ detail }) => detail).join('\n')).not.toMatch(/\bSCAN\b/);
});
