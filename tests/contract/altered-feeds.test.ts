/**
 * Six shapes of feed, each with something done to its numbers that no publisher means: all are held back, and readers keep what they had.
 * The demonstration's invented feeds always; the recorded ones where they are at hand.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import BetterSqlite3 from 'better-sqlite3';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Connector } from '../../src/connectors/contract.ts';
import { connectors } from '../../src/connectors/registry.ts';
import type { Database } from '../../src/db/database.ts';
import { findAcceptance } from '../../src/db/repositories/releases/acceptances.ts';
import { findCurrentRelease } from '../../src/db/repositories/releases/releases.ts';
import { acceptRelease } from '../../src/pipeline/release/accept.ts';
import { refreshSource } from '../../src/pipeline/run.ts';
import type { RunOutcome } from '../../src/pipeline/shared/deps.ts';
import { createAreaIndex } from '../../src/reference/areas.ts';
import type { ReplaySource } from '../../src/replay/replay-source.ts';
import { replaySources } from '../../src/replay/sources.ts';
import { createConfiguredCoder } from '../../src/runtime/node/coder.ts';
import { migrate } from '../../src/runtime/node/migrate.ts';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import {
  type Alteration,
  alterCsv,
  eachValue,
  half,
  in2095,
  payInstead,
  scaled,
  shifted,
  twice,
} from '../support/altered-feed.ts';
import { databaseOn } from '../support/database-on.ts';
import { createFakeHttpClient } from '../support/fake-http-client.ts';
import { createPipelineBench, NO_CONFIG, type PipelineBench } from '../support/pipeline-bench.ts';
import { runChecks } from '../support/run-checks.ts';

const DEMO = fileURLToPath(new URL('../../demo/', import.meta.url));
const SAMPLES = fileURLToPath(new URL('../../../shared/samples/', import.meta.url));

const WRONG: Readonly<Record<string, Alteration>> = {
  'a thousand times as much': eachValue((value) => value * 1000),
  'a thousandth': eachValue((value) => value / 1000),
  nothing: eachValue(() => 0),
  'one row lower': shifted,
  "another indicator's": payInstead,
  'of 2095': in2095,
  'twice as many': twice,
  'half as many': half,
};

/** In this order each alteration falls to feeds that it is apt to slip through: years to academic ones, rows to those of several a figure. */
const SHAPES = [
  'nomis/population',
  'ons/explore-local-statistics',
  'nomis/employment-by-industry',
  'dfe/ks4-destinations',
  'nomis/claimant-count',
  'dfe/apprenticeships-by-subject',
  'nomis/pay-residence',
];

/** Revisions that publishers make. */
const HONEST: Readonly<Record<string, Alteration>> = {
  'one in ten revised by 3 %': scaled((row) => (row % 10 === 0 ? 1.03 : 1)),
  'one in five revised by a quarter': scaled((row) => (row % 5 === 0 ? 0.75 : 1)),
  'two in five revised by a fifth': scaled((row) => (row % 5 < 2 ? 0.8 : 1)),
  'every one revised a little': scaled((row) => 1 - (row % 7) / 200),
  'rebased by 2 %': scaled(() => 0.98),
  'rebased by a tenth': scaled(() => 0.9),
  'rebased by nearly a fifth': scaled(() => 0.82),
  'rebased, and a tenth of it revised': scaled((row) => (row % 10 === 0 ? 0.7 : 0.9)),
  'one halved': scaled((row) => (row === 40 ? 0.5 : 1)),
  'rounded anew': scaled((row) => 1 + ((row % 3) - 1) / 100 - 0.01),
};

/** Feeds that are revised. */
const REVISED = [
  'ons/explore-local-statistics',
  'nomis/employment-by-industry',
  'nomis/claimant-count',
  'nomis/population',
  'dfe/apprenticeships-by-subject',
];
const RECORDED = ['ons/explore-local-statistics', 'nomis/population', 'nomis/employment-by-industry'];
/** `WEALDWAY_TEST_EVERY_ALTERATION=1` tries all alterations on all feeds. Else each falls to one or two of them by turns. */
const TRIES_ALL = process.env.WEALDWAY_TEST_EVERY_ALTERATION === '1';

/** Those of the alterations that fall to a feed, so that each falls to as many feeds as the others. */
function fallingTo(
  sourceId: string,
  { feeds, of, to }: { feeds: readonly string[]; of: readonly [string, Alteration][]; to: number },
): readonly [string, Alteration][] {
  const at = feeds.indexOf(sourceId);
  if (at < 0 || TRIES_ALL) return at < 0 ? [] : of;
  return of.filter((_, number) => (at - number + feeds.length * of.length) % feeds.length < to);
}

interface Feed {
  readonly bench: PipelineBench;
  refresh(alteration?: Alteration): Promise<RunOutcome>;
}

/** The source as the folder holds it, refreshed a day later each time. */
function openFeed(db: Database, sourceId: string, replayed: ReplaySource, directory: string): Feed {
  // The whole of a recorded sweep would take minutes, and a part of it is smaller than the source expects.
  const most = directory === DEMO ? 99 : 4;
  const connector = connectors.find(({ source }) => source.id === sourceId);
  if (!connector) throw new Error(`no connector ${sourceId}`);
  const date = replayed.dates(directory).at(-1) ?? null;
  const assertions = { ...connector.source.assertions, minRecords: 1 };
  let alter: Alteration = ({ rows }) => rows;
  const http = createFakeHttpClient((request) => {
    const { pathname, searchParams } = new URL(request.url);
    const answer = replayed.respond(
      { path: pathname, query: searchParams, headers: {} },
      { directory, date },
    );
    const text = typeof answer.body === 'string' ? answer.body : new TextDecoder().decode(answer.body);
    const isTable =
      answer.status === 200 && /csv|plain/.test(answer.contentType ?? '') && text.includes('\n');
    return {
      status: answer.status,
      headers: answer.contentType === null ? {} : { 'content-type': answer.contentType },
      body: isTable ? alterCsv(text, alter) : text,
    };
  });
  const areas = createAreaIndex([]);
  const bench = createPipelineBench(db, {
    http,
    areas,
    coder: createConfiguredCoder(NO_CONFIG, areas, { connectors }),
  });
  bench.clock.set('2026-11-21T06:00:00.000Z');
  const here: Connector = {
    ...connector,
    source: { ...connector.source, baseUrl: 'http://127.0.0.1:9', assertions },
    plan: (context) => connector.plan(context).slice(0, most),
  };
  return {
    bench,
    async refresh(alteration = ({ rows }) => rows) {
      alter = alteration;
      bench.clock.advance(86_400_000);
      return refreshSource(bench.deps, here, { runKey: bench.clock.now(), contentKind: 'live' });
    },
  };
}

for (const [name, directory, sourceIds] of [
  ['invented', DEMO, SHAPES],
  ['recorded', SAMPLES, RECORDED],
] as const) {
  for (const sourceId of sourceIds) {
    const replayed = replaySources.find((source) => source.sourceId === sourceId);
    if (!replayed || !existsSync(directory) || !replayed.isRecorded(directory)) continue;
    describe(`${sourceId}, ${name}`, { timeout: 60_000 }, () => {
      const sqlite = new BetterSqlite3(':memory:');
      const db = databaseOn(sqlite);
      const feed = openFeed(db, sourceId, replayed, directory);
      beforeAll(async () => {
        migrate(sqlite);
        expect((await feed.refresh()).state).toBe('published');
      }, 60_000);
      // Each alteration meets the first release.
      beforeEach(() => void sqlite.exec('BEGIN'));
      afterEach(() => void sqlite.exec('ROLLBACK'));
      afterAll(() => db.close());

      const isInvented = name === 'invented';
      const wrong = Object.entries(WRONG);
      it.each(
        fallingTo(
          sourceId,
          isInvented || TRIES_ALL
            ? { feeds: sourceIds, of: wrong, to: 2 }
            : { feeds: sourceIds, of: wrong.slice(0, sourceIds.length), to: 1 },
        ),
      )('with figures %s keeps what readers see', async (_, alteration) => {
        const outcome = await feed.refresh(alteration);
        const source = await db.read.selectFrom('source').select('current_release_id').executeTakeFirst();
        expect(outcome.state, outcome.error?.message).toBe('quarantined');
        expect(source).toEqual({ current_release_id: 1 });
      });

      const honest = Object.entries(HONEST);
      it.each(isInvented ? fallingTo(sourceId, { feeds: REVISED, of: honest, to: 1 }) : [])(
        'with figures honestly %s is published',
        async (_, alteration) => {
          const outcome = await feed.refresh(alteration);
          expect(outcome.state, outcome.error?.message).toBe('published');
        },
      );
    });
  }
}

describe('an operator who knows better', () => {
  it('publishes what was held back, and what it failed is stored', async () => {
    const db = openSqlite({ file: ':memory:' });
    const replayed = replaySources.find((source) => source.sourceId === 'nomis/population');
    if (!replayed) throw new Error('no replay');
    const feed = openFeed(db, 'nomis/population', replayed, DEMO);
    const { acceptedCount } = await feed.refresh();
    expect(acceptedCount).toBeGreaterThan(100);
    const held = await feed.refresh(eachValue((value) => value / 1000));
    const name = /wealdway accept "(.*)"/.exec(held.error?.message ?? '')?.[1] ?? '';
    expect(name).toBe(held.runId);
    const asked = feed.bench.http.requests.length;
    feed.bench.clock.advance(3_600_000);
    const outcome = await acceptRelease(feed.bench.deps, connectors, name);
    expect(outcome, outcome.error?.message).toMatchObject({ state: 'published', acceptedCount });
    expect(feed.bench.http.requests).toHaveLength(asked);
    const current = await findCurrentRelease(db, 'nomis/population');
    const accepted = await findAcceptance(db, current?.release_id ?? 0);
    expect(accepted?.failures.join()).toContain('less than 1/2 of what they were');
    expect(await runChecks(db)).toEqual({});
    await expect(acceptRelease(feed.bench.deps, connectors, outcome.runId)).rejects.toThrow('not held back');
    await expect(acceptRelease(feed.bench.deps, connectors, 'none@1')).rejects.toThrow('There is no release');
    await db.close();
  });
});
