/** Random nights of one source: after each, every release that is held holds what a plain model says. On every Database. */
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../src/db/database.ts';
import { findSight } from '../../src/db/repositories/postings/posting-sights.ts';
import { repointSource } from '../../src/db/repositories/releases/releases.ts';
import { pruneReleases } from '../../src/pipeline/prune.ts';
import { recodeSource } from '../../src/pipeline/release/recode.ts';
import { refreshSource } from '../../src/pipeline/run.ts';
import { failingDatabase } from './failing-database.ts';
import { type ModelledAdvert, type ModelledRelease, nextRelease } from './lives-model.ts';
import { advertConnector, type MadeUpAdvert } from './made-up-connector.ts';
import { createPipelineBench, type PipelineBench } from './pipeline-bench.ts';
import { runChecks } from './run-checks.ts';
import { createRandom, type Random } from './seeded-random.ts';

const DISTRICTS = ['E06000035', 'E07000105', 'E07000110'] as const;
const SOURCE = 'made-up/adverts';

/** The service, and what the model says of each release that it should hold. */
interface World {
  readonly db: Database;
  readonly bench: PipelineBench;
  readonly random: Random;
  readonly releases: Map<number, ModelledRelease>;
  current: number | null;
  coder: string;
  runs: number;
  readonly seen: Set<string>;
}

export function describeNights(
  name: string,
  openDatabase: () => Promise<Database>,
  seeds: readonly number[],
  nights: number,
): void {
  describe(`nights of adverts on ${name}`, () => {
    let db: Database;
    beforeEach(async () => {
      db = await openDatabase();
    });
    afterEach(() => db.close());

    it.each(seeds)('every release holds what it held, whatever came after it: seed %d', async (seed) => {
      const world: World = {
        ...{ db, bench: createPipelineBench(db), random: createRandom(seed), releases: new Map() },
        ...{ current: null, coder: 'test-1', runs: 0, seen: new Set() },
      };
      for (let night = 0; night < nights; night++) {
        world.bench.clock.advance(
          (1 + world.random.below(world.random.below(8) === 0 ? 90 : 3)) * 86_400_000 + 60_000,
        );
        const deed = night === 0 ? 'refresh' : chooseDeed(world.random);
        await DEEDS[deed](world);
        await expectAsModelled(world, `night ${night}: ${deed}`);
      }
      expect([...world.seen].sort()).toEqual(
        expect.arrayContaining(['closed', 'live', 'unconfirmed', 'withdrawn']),
      );
    });
  });
}

type Deed = 'refresh' | 'quarantine' | 'die' | 'recode' | 'prune' | 'step back';

function chooseDeed(random: Random): Deed {
  const rest: readonly Deed[] = ['quarantine', 'die', 'recode', 'prune', 'step back'];
  return random.below(2) === 0 ? 'refresh' : (rest[random.below(rest.length)] ?? 'refresh');
}

/** Of eight adverts some, as they were or changed: in words, in what no reader notices, in key, or twice. */
function inventSweep({ random, bench, runs }: World): MadeUpAdvert[] {
  const day = (from: number) => new Date(Date.parse(bench.clock.now()) + from * 86_400_000).toISOString();
  const adverts = Array.from({ length: 8 }, (_, id) => id)
    .filter(() => random.below(4) > 0)
    .map((id) => ({
      key: `k${id}-${random.below(6) === 0 ? 1 : 0}`,
      alternateKey: id < 6 ? `x${id % 5}` : null,
      title: random.below(5) === 0 ? 'Other words' : 'Words',
      closesAt: id % 3 === 0 ? `${day(random.below(2) === 0 ? 4 : -1).slice(0, 10)}T12:00:00Z` : null,
      openings: null,
      district: DISTRICTS[random.below(8) === 0 ? 1 : id % 3] ?? DISTRICTS[0],
    }));
  const [first] = adverts;
  if (first && runs % 3 === 0) adverts.push({ ...first, title: 'Again, in other words' });
  return random.shuffled(adverts);
}

const optionsOf = (world: World) => ({ runKey: `run-${++world.runs}`, contentKind: 'live' }) as const;

async function refresh(world: World, adverts = inventSweep(world)): Promise<void> {
  const { bench, random } = world;
  const withdraws = random.below(3) === 0;
  bench.put('/page/1', { adverts, salt: world.runs });
  const outcome = await refreshSource(bench.deps, advertConnector({ confirms: withdraws }), optionsOf(world));
  expect(outcome.error).toBeNull();
  const { release_id: id, retrieved_at: at } = await newestRelease(world.db);
  const before = world.current === null ? new Map() : (world.releases.get(world.current) ?? new Map());
  const release = nextRelease(before, { at, adverts, withdraws, coder: world.coder });
  world.releases.set(id, release);
  world.current = id;
  const live = [...release.values()].filter(({ state }) => state === 'live');
  expect(outcome.movements).toMatchObject({
    live: live.length,
    new: live.filter(({ firstSeen }) => firstSeen === at).length,
    unconfirmed: [...release.values()].filter(({ state }) => state === 'unconfirmed').length,
  });
}

const DEEDS: Readonly<Record<Deed, (world: World) => Promise<void>>> = {
  refresh: (world) => refresh(world),
  async quarantine(world) {
    world.bench.put('/page/1', { adverts: inventSweep(world), salt: world.runs });
    const strict = advertConnector({ assertions: { minRecords: 1_000 } });
    expect((await refreshSource(world.bench.deps, strict, optionsOf(world))).state).toBe('quarantined');
  },
  async die(world) {
    const adverts = inventSweep(world);
    world.bench.put('/page/1', { adverts, salt: world.runs });
    const dying = failingDatabase(world.db, 6 + world.random.below(9), world.random.below(2) === 0);
    const deps = { ...world.bench.deps, db: dying, owner: { id: 'dying', isAlive: () => false } };
    await expect(refreshSource(deps, advertConnector(), optionsOf(world))).rejects.toThrow();
    await expectAsModelled(world, 'after a death', false);
    world.bench.clock.advance(86_400_000);
    await refresh(world);
  },
  async recode(world) {
    const version = `test-${world.runs + 2}`;
    world.coder = version;
    const { coder } = world.bench.deps;
    const code: typeof coder.code = (...asked) => ({ ...coder.code(...asked), coderVersion: version });
    Object.assign(world.bench.deps, { coder: { ...coder, version, code } });
    const recoded = await recodeSource(world.bench.deps, advertConnector().source);
    expect(recoded?.state).toBe('published');
    world.runs++;
    const { release_id: id } = await newestRelease(world.db);
    const before = world.releases.get(world.current ?? 0) ?? new Map<string, ModelledAdvert>();
    world.releases.set(id, new Map([...before].map(([key, row]) => [key, { ...row, coder: world.coder }])));
    world.current = id;
  },
  async prune(world) {
    await pruneReleases(world, 2);
    const kept = [...world.releases.keys()].sort((a, b) => b - a).slice(0, 2);
    for (const id of [...world.releases.keys()])
      if (!kept.includes(id) && id !== world.current) world.releases.delete(id);
  },
  /** As when a release is withdrawn: readers see an earlier one, and the next night goes on from it. */
  async 'step back'(world) {
    const earlier = [...world.releases.keys()].filter((id) => id !== world.current);
    const chosen = earlier[world.random.below(earlier.length)];
    if (chosen === undefined) return;
    await world.db.writeAtomically([repointSource(SOURCE, chosen)]);
    world.current = chosen;
  },
};

async function newestRelease(db: Database) {
  return db.read
    .selectFrom('release')
    .selectAll()
    .where('state', '=', 'published')
    .orderBy('release_id', 'desc')
    .executeTakeFirstOrThrow();
}

async function expectAsModelled(world: World, when: string, isWhole = true): Promise<void> {
  const { db, releases } = world;
  for (const [id, release] of releases) {
    expect(await heldBy(db, id), `${when}, release ${id}`).toEqual([...release.values()].map(told).sort());
    for (const { state } of release.values()) world.seen.add(state);
  }
  if (!isWhole) return;
  const held = await db.read
    .selectFrom('posting_release')
    .select('release_id')
    .orderBy('release_id')
    .execute();
  expect(
    held.map(({ release_id }) => release_id),
    when,
  ).toEqual([...releases.keys()].sort((a, b) => a - b));
  if (world.current === (await newestRelease(db)).release_id) expect(await runChecks(db), when).toEqual({});
  const current = releases.get(world.current ?? 0) ?? new Map<string, ModelledAdvert>();
  for (const { key, state } of current.values()) {
    const sight = await findSight(db, world.current ?? 0, key);
    expect(sight === null, `${when}, ${key}`).toBe(state !== 'live');
  }
}

function told(row: ModelledAdvert): string {
  const { advert } = row;
  return JSON.stringify([
    ...[row.key, row.state, row.firstSeen, row.lastSeen, row.state === 'withdrawn' ? 'stated' : row.ended],
    ...[
      row.returned,
      row.edited,
      row.coder,
      advert.title,
      advert.closesAt,
      advert.alternateKey,
      [advert.district],
    ],
  ]);
}

async function heldBy(db: Database, releaseId: number): Promise<string[]> {
  const rows = await db.read
    .selectFrom('posting')
    .selectAll()
    .select(
      sql<string>`(SELECT json_group_array(district_code) FROM posting_district AS own
        WHERE own.release_id = posting.release_id AND own.posting_key = posting.posting_key)`.as('districts'),
    )
    .where('release_id', '=', releaseId)
    .execute();
  return rows
    .map((row) =>
      JSON.stringify([
        ...[row.posting_key, row.state, row.first_seen_at, row.last_seen_at],
        ...[
          row.state === 'withdrawn' ? 'stated' : row.ended_at,
          row.times_returned,
          row.times_edited,
          row.coder_version,
        ],
        ...[row.title, row.closes_at, row.alternate_key, JSON.parse(row.districts)],
      ]),
    )
    .sort();
}
