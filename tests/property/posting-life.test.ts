import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Database } from '../../src/db/database.ts';
import type { PostingMovements } from '../../src/domain/release.ts';
import { refreshSource } from '../../src/pipeline/run.ts';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { advertConnector, type MadeUpAdvert } from '../support/made-up-connector.ts';
import { createPipelineBench } from '../support/pipeline-bench.ts';
import { runChecks } from '../support/run-checks.ts';

/** A sweep of a small world: which of eight adverts are there, edited or not, and whether time has passed their deadlines. */
const advert = fc.record({
  id: fc.integer({ min: 0, max: 7 }),
  slug: fc.integer({ min: 0, max: 1 }),
  title: fc.constantFrom('One', 'Two'),
  closes: fc.option(fc.integer({ min: 1, max: 12 }), { nil: null }),
});
const sweep = fc.record({
  adverts: fc.uniqueArray(advert, { selector: ({ id }) => id, maxLength: 8 }),
  days: fc.integer({ min: 1, max: 3 }),
});

interface Advert {
  readonly id: number;
  readonly slug: number;
  readonly title: string;
  readonly closes: number | null;
}

interface Sweep {
  readonly adverts: readonly Advert[];
  readonly days: number;
}

const day = (number: number) => new Date(Date.UTC(2026, 8, 1 + number, 6)).toISOString();

interface Life {
  readonly firstSeenAt: string;
  timesReturned: number;
}

/** The model: by advert, when it was first seen and how often it came back. */
class Lives {
  readonly #byId = new Map<string, Life>();
  #lastIds: ReadonlySet<string> = new Set();

  get count(): number {
    return this.#byId.size;
  }

  find(id: string | null): Life | undefined {
    return this.#byId.get(id ?? '');
  }

  /** How many of these were gone in the sweep before. */
  see(ids: ReadonlySet<string>, now: string): number {
    let returned = 0;
    for (const id of ids) {
      const life = this.#byId.get(id);
      if (life === undefined) this.#byId.set(id, { firstSeenAt: now, timesReturned: 0 });
      else if (!this.#lastIds.has(id)) {
        life.timesReturned++;
        returned++;
      }
    }
    this.#lastIds = ids;
    return returned;
  }
}

const postingsOf = (db: Database, releaseId: number) =>
  db.read.selectFrom('posting').selectAll().where('release_id', '=', releaseId).execute();
type PostingRow = Awaited<ReturnType<typeof postingsOf>>[number];

function expectAsLived(
  rows: readonly PostingRow[],
  lives: Lives,
  ids: ReadonlySet<string>,
  now: string,
): void {
  expect(new Set(rows.map((row) => row.alternate_key)).size).toBe(rows.length);
  expect(rows).toHaveLength(lives.count);
  for (const row of rows) {
    const life = lives.find(row.alternate_key);
    expect(row.first_seen_at).toBe(life?.firstSeenAt);
    expect(row.times_returned).toBe(life?.timesReturned);
    const isPast = row.closes_at !== null && row.closes_at < now;
    if (ids.has(row.alternate_key ?? '')) expect(row.state).toBe('live');
    else expect(row.state).toBe(row.ended_at === null ? 'unconfirmed' : 'closed');
    if (row.state === 'unconfirmed') expect(isPast).toBe(false);
    if (row.state === 'closed') expect([row.ended_at, isPast]).toEqual([row.closes_at, true]);
  }
}

/** Live in this release, and closed in the one before. */
const cameBack = (db: Database, releaseId: number) =>
  db.read
    .selectFrom('posting as new')
    .innerJoin('posting as old', 'old.alternate_key', 'new.alternate_key')
    .select('new.posting_key')
    .where('new.release_id', '=', releaseId)
    .where('old.release_id', '=', releaseId - 1)
    .where('new.state', '=', 'live')
    .where('old.state', '=', 'closed')
    .execute();

async function expectLives(sweeps: readonly Sweep[]): Promise<void> {
  const db = openSqlite({ file: ':memory:' });
  const bench = createPipelineBench(db);
  const lives = new Lives();
  let today = 0;
  let isOpenBefore = 0;
  for (const [index, { adverts, days }] of sweeps.entries()) {
    today += days;
    bench.clock.set(day(today));
    const now = `${day(today).slice(0, 19)}Z`;
    bench.put('/page/1', { adverts: adverts.map(asMadeUp), total: adverts.length, salt: index });
    const outcome = await refreshSource(bench.deps, advertConnector(), {
      runKey: `${index}`,
      contentKind: 'live',
    });
    const moved = outcome.movements as PostingMovements;
    const ids = new Set(adverts.map(({ id }) => `x${id}`));
    const returned = lives.see(ids, now);

    const rows = await postingsOf(db, index + 1);
    expectAsLived(rows, lives, ids, now);
    expect(moved.live).toBe(ids.size);
    expect(moved.returned).toBe(returned);
    expect(moved.new).toBe(rows.filter((row) => row.first_seen_at === now).length);
    // Whoever was open before is open still, or was counted as ended; whoever came back from an ending was not.
    const continuedOpen = moved.live - moved.new - (await cameBack(db, index + 1)).length;
    expect(continuedOpen + moved.unconfirmed + moved.closed).toBe(isOpenBefore);
    isOpenBefore = moved.live + moved.unconfirmed;
    expect(await runChecks(db)).toEqual({});
  }
  await db.close();
}

describe('lives of postings over random sweeps', () => {
  it('nobody is born again, counts add up, and states are legal', async () => {
    await fc.assert(fc.asyncProperty(fc.array(sweep, { minLength: 1, maxLength: 8 }), expectLives), {
      numRuns: 60,
      seed: 20_260_901,
    });
  });
});

function asMadeUp({ id, slug, title, closes }: Advert): MadeUpAdvert {
  return {
    key: `k${id}-${slug}`,
    alternateKey: `x${id}`,
    title,
    closesAt: closes === null ? null : day(closes),
  };
}
