/** Refreshes by a clock that is or was wrong: what is refused, and how a database heals. The same on SQLite and on D1. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../src/db/database.ts';
import { refreshSource } from '../../src/pipeline/run.ts';
import type { RunOutcome } from '../../src/pipeline/shared/deps.ts';
import { emptyDatabase } from './empty-database.ts';
import { advertConnector } from './made-up-connector.ts';
import { createPipelineBench, NO_CONFIG, type PipelineBench } from './pipeline-bench.ts';
import { runChecks } from './run-checks.ts';

/** Not this machine: its answers are dated. */
const PUBLISHER = 'https://feed.example.test';
const CONFIG = { ...NO_CONFIG, contact: 'https://lmi.example.test' };
const RIGHT = '2026-09-01T06:00:00.000Z';

/** One source refreshed again and again, by clocks that a test sets. */
interface ClockedSource {
  readonly db: Database;
  readonly bench: PipelineBench;
  /** `ours` and `theirs`: what the two clocks say; `theirs` is null where the publisher does not date its answers. */
  refreshAt(ours: string, theirs: string | null, keys: readonly string[]): Promise<RunOutcome>;
  /** Each posting of the release that readers see, with the days of its life. */
  lives(): Promise<readonly string[]>;
}

async function openClockedSource(open: () => Promise<Database>): Promise<ClockedSource> {
  const db = await open();
  await emptyDatabase(db);
  const bench = createPipelineBench(db, { config: CONFIG });
  return {
    db,
    bench,
    async refreshAt(ours, theirs, keys) {
      bench.clock.set(ours);
      const headers = theirs === null ? {} : { date: new Date(theirs).toUTCString() };
      bench.put('/page/1', { adverts: keys.map((key) => ({ key })) }, headers);
      const options = { runKey: ours, contentKind: 'live', baseUrl: PUBLISHER } as const;
      return refreshSource(bench.deps, advertConnector(), options);
    },
    lives: () => livesIn(db),
  };
}

async function livesIn(db: Database): Promise<readonly string[]> {
  const rows = await db.read
    .selectFrom('posting')
    .innerJoin('source', 'source.current_release_id', 'posting.release_id')
    .select(['posting_key', 'posting.state', 'first_seen_at', 'last_seen_at'])
    .orderBy('posting_key')
    .execute();
  return rows.map(
    (row) =>
      `${row.posting_key} ${row.state} ${row.first_seen_at.slice(0, 10)} ${row.last_seen_at.slice(0, 10)}`,
  );
}

export function describeClocks(name: string, open: () => Promise<Database>): void {
  describe(`clocks on ${name}`, () => {
    let source: ClockedSource;
    beforeEach(async () => {
      source = await openClockedSource(open);
    });
    afterEach(async () => {
      expect(await runChecks(source.db)).toEqual({});
      await source.db.close();
    });

    describeRunsAhead(() => source);
    describeReleasesAhead(() => source);
    describeDoubtfulClocks(() => source);
  });
}

function describeRunsAhead(source: () => ClockedSource): void {
  it.each(['2026-09-02T06:00:01.000Z', '2026-10-01T06:00:00.000Z', '2031-01-01T00:00:00.000Z'])(
    'a run at %s by a clock that is ahead ends before anything is published',
    async (ahead) => {
      await source().refreshAt('2026-08-31T06:00:00.000Z', '2026-08-31T06:00:00Z', ['a']);
      const outcome = await source().refreshAt(ahead, RIGHT, ['a', 'b']);
      expect(outcome).toMatchObject({ state: 'failed', error: { code: 'clock-ahead' } });
      expect(outcome.error?.message).toContain(ahead.slice(0, 17));
      expect(outcome.error?.message).toContain(RIGHT);
      expect(outcome.error?.message).toContain('set the clock right');
      expect(await source().lives()).toEqual(['a live 2026-08-31 2026-08-31']);
      expect((await source().refreshAt(RIGHT, RIGHT, ['a', 'b'])).state).toBe('published');
    },
  );
}

/** Databases that a clock ahead has written to. */
function describeReleasesAhead(source: () => ClockedSource): void {
  it.each(['2026-09-03T06:00:00.000Z', '2027-09-01T06:00:00.000Z', '2046-09-01T06:00:00.000Z'])(
    'a release dated %s is replaced once the clock is right, and lives go on from before it',
    async (ahead) => {
      await source().refreshAt('2026-08-31T06:00:00.000Z', null, ['a', 'b']);
      await source().refreshAt(ahead, null, ['a', 'c']);
      const outcome = await source().refreshAt(RIGHT, RIGHT, ['a', 'c']);
      expect(outcome).toMatchObject({ state: 'published', error: null });
      expect(await source().lives()).toEqual([
        'a live 2026-08-31 2026-09-01',
        'b unconfirmed 2026-08-31 2026-08-31',
        'c live 2026-09-01 2026-09-01',
      ]);
      expect(
        (await source().refreshAt('2026-09-02T06:00:00.000Z', '2026-09-02T06:00:00Z', ['a'])).error,
      ).toBeNull();
    },
  );

  it('a first release dated ahead is replaced by one that begins anew, with the same bytes too', async () => {
    await source().refreshAt('2040-01-01T00:00:00.000Z', null, ['a']);
    expect(await source().refreshAt(RIGHT, RIGHT, ['a'])).toMatchObject({ state: 'published', error: null });
    expect(await source().lives()).toEqual(['a live 2026-09-01 2026-09-01']);
    expect((await source().refreshAt('2026-09-02T06:00:00.000Z', '2026-09-02T06:00:00Z', ['a'])).state).toBe(
      'unchanged',
    );
  });

  it('a release dated ahead is replaced when the source is again as it was before', async () => {
    await source().refreshAt('2026-08-31T06:00:00.000Z', null, ['a']);
    await source().refreshAt('2046-09-01T06:00:00.000Z', null, ['a', 'c']);
    expect((await source().refreshAt(RIGHT, RIGHT, ['a'])).state).toBe('published');
    expect(await source().lives()).toEqual(['a live 2026-08-31 2026-09-01']);
  });
}

/** Either clock may be the wrong one. */
function describeDoubtfulClocks(source: () => ClockedSource): void {
  it.each([
    ['an hour ahead', '2026-09-01T07:00:00.000Z', RIGHT, 0],
    ['a day ahead', '2026-09-02T06:00:00.000Z', RIGHT, 0],
    ['years ahead, of a publisher that does not date its answers', '2031-01-01T00:00:00.000Z', null, 1],
    [
      'years ahead, by a clock that is itself years behind',
      '2031-01-01T00:00:00.000Z',
      '2030-12-30T00:00:00Z',
      1,
    ],
  ])('a release %s is not taken for wrong', async (_, newest, theirs, requests) => {
    await source().refreshAt(newest, null, ['a']);
    const asked = source().bench.http.requests.length;
    const outcome = await source().refreshAt(RIGHT, theirs, ['b']);
    expect(outcome).toMatchObject({ state: 'failed', error: { code: 'clock-behind' } });
    expect(source().bench.http.requests.length - asked).toBe(requests);
    expect(await source().lives()).toEqual([`a live ${newest.slice(0, 10)} ${newest.slice(0, 10)}`]);
  });

  it('a run that died with a lease for years is taken over', async () => {
    const dying = createPipelineBench(source().db, { config: CONFIG });
    dying.clock.set('2046-09-01T06:00:00.000Z');
    dying.http.send = () => Promise.reject(new Error('the machine went down'));
    const options = { runKey: 'ahead', contentKind: 'live', baseUrl: PUBLISHER } as const;
    await expect(refreshSource(dying.deps, advertConnector(), options)).rejects.toThrow('went down');
    expect(await source().refreshAt(RIGHT, RIGHT, ['a'])).toMatchObject({ state: 'published', error: null });
  });
}
