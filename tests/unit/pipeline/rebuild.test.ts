/** A database with a life behind it, made again from its archive: equal row for row, or it says what is not, and why. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Connector } from '../../../src/connectors/contract.ts';
import type { Database } from '../../../src/db/database.ts';
import { compose } from '../../../src/db/sql/compose.ts';
import { publishBulletins } from '../../../src/pipeline/edition/publish-bulletins.ts';
import { publishEdition } from '../../../src/pipeline/edition/summarise.ts';
import { pruneReleases } from '../../../src/pipeline/prune.ts';
import { rebuildDatabase } from '../../../src/pipeline/rebuild/rebuild.ts';
import type { RebuildReport } from '../../../src/pipeline/rebuild/rebuild-context.ts';
import { acceptRelease } from '../../../src/pipeline/release/accept.ts';
import { recodeSource } from '../../../src/pipeline/release/recode.ts';
import { withdrawRelease } from '../../../src/pipeline/release/withdraw.ts';
import { refreshSource } from '../../../src/pipeline/run.ts';
import type { PipelineDeps } from '../../../src/pipeline/shared/deps.ts';
import { compareDatabases } from '../../../src/runtime/node/compare-databases.ts';
import { openSqlite } from '../../../src/runtime/node/sqlite.ts';
import {
  advertConnector,
  factConnector,
  figureConnector,
  type MadeUpAdvert,
} from '../../support/made-up-connector.ts';
import { areasOf, PLACE } from '../../support/one-place-edition.ts';
import { createPipelineBench, type PipelineBench } from '../../support/pipeline-bench.ts';
import { runChecks } from '../../support/run-checks.ts';
import { testMeasures } from '../../support/small-county.ts';

const adverts = advertConnector({ confirms: true });
const figures = withOptional(
  figureConnector({
    assertions: { maxFallShare: 0.2 },
    source: { measures: ['claimant-count'] },
  }),
);
const facts = factConnector();
const CONNECTORS: readonly Connector[] = [adverts, figures, facts];
const content = { measures: testMeasures, sources: CONNECTORS.map(({ source }) => source) };

/** One more answer that may be missing. */
function withOptional<T>(connector: Connector<T>): Connector<T> {
  return {
    ...connector,
    plan: (context) => [
      ...connector.plan(context),
      { path: '/more', role: 'more', isOptional: true, measures: ['claimant-count'] },
    ],
    normalise: (record, context) => {
      const { observations = [] } = connector.normalise(record, context);
      return { observations: observations.map((one) => ({ ...one, measure: 'claimant-count' })) };
    },
  };
}

let folder: string;
let old: Database;
let bench: PipelineBench;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rebuild-'));
  old = openSqlite({ file: join(folder, 'old.sqlite') });
  bench = createPipelineBench(old, { areas: areasOf(PLACE) });
});
afterEach(async () => {
  await old.close();
  rmSync(folder, { recursive: true });
});

async function refresh(connector: Connector, at: string): Promise<string> {
  bench.clock.set(at);
  const run = await refreshSource(bench.deps, connector, { runKey: at, contentKind: 'live' });
  return run.state;
}

async function publish(at: string): Promise<void> {
  bench.clock.set(at);
  await publishEdition(bench.deps, content);
  await publishBulletins(bench.deps, content);
}

const many = (count: number, value: number) =>
  Array.from({ length: count }, (_, index) => ({ area: PLACE, year: 2025 - index, value: value + index }));

const FIRST: MadeUpAdvert[] = [
  { key: 'a', alternateKey: 'x' },
  { key: 'b' },
  { key: 'c' },
  { key: 'bad', isBroken: true },
];

/** Ten days with everything that can happen to releases. Gives how each run ended. */
async function live(): Promise<string[]> {
  const states: string[] = [];
  bench.put('/page/1', { adverts: FIRST, total: 4 });
  bench.put('/figures', many(10, 100));
  bench.put(
    '/more',
    many(2, 300).map((one) => ({ ...one, year: one.year - 20 })),
  );
  bench.put('/facts', []);
  states.push(
    await refresh(adverts, '2026-09-01T06:00:00.000Z'),
    await refresh(figures, '2026-09-01T06:10:00.000Z'),
  );
  await publish('2026-09-01T08:00:00.000Z');
  // An advert goes by its own word, one changes, one comes under another key; an answer is missing.
  bench.put('/page/1', {
    adverts: [
      { key: 'a2', alternateKey: 'x' },
      { key: 'c', title: 'Edited' },
    ],
    next: '/page/2',
    total: 9,
  });
  bench.put('/page/2', { adverts: [{ key: 'd' }] });
  bench.site.delete('/more');
  states.push(
    await refresh(adverts, '2026-09-02T06:00:00.000Z'),
    await refresh(figures, '2026-09-02T06:10:00.000Z'),
  );
  states.push(await refresh(figures, '2026-09-03T06:00:00.000Z'));
  await publish('2026-09-03T08:00:00.000Z');
  // Most figures are gone: held back, and accepted all the same. Then it was wrong after all.
  bench.put('/figures', many(3, 500));
  states.push(await refresh(figures, '2026-09-04T06:00:00.000Z'));
  bench.clock.set('2026-09-04T07:00:00.000Z');
  states.push(
    (await acceptRelease(bench.deps, CONNECTORS, 'made-up/figures@2026-09-04T06:00:00.000Z')).state,
  );
  await publish('2026-09-04T08:00:00.000Z');
  bench.clock.set('2026-09-05T06:00:00.000Z');
  await withdrawRelease(bench.deps, 'made-up/figures', 'half of it was missing');
  bench.put('/figures', many(11, 110));
  states.push(await refresh(figures, '2026-09-06T06:00:00.000Z'));
  bench.site.set('/page/1', { status: 404 });
  states.push(await refresh(adverts, '2026-09-06T06:10:00.000Z'));
  await publish('2026-09-06T08:00:00.000Z');
  bench.put('/page/1', { adverts: [{ key: 'd' }, { key: 'e' }], total: 2 });
  for (const day of ['07', '08', '09']) states.push(await refresh(adverts, `2026-09-${day}T06:00:00.000Z`));
  bench.put('/page/1', { adverts: [{ key: 'e' }, { key: 'f' }], total: 2 });
  states.push(await refresh(adverts, '2026-09-10T06:00:00.000Z'));
  await publish('2026-09-10T08:00:00.000Z');
  await pruneReleases({ db: old }, 1);
  return states;
}

async function rebuild(
  changes: Partial<PipelineDeps> = {},
): Promise<{ report: RebuildReport; differing: string[]; examples: string }> {
  const file = join(folder, 'new.sqlite');
  const db = openSqlite({ file });
  try {
    const deps = { ...bench.deps, ...changes, db };
    const report = await rebuildDatabase({ old, deps, connectors: CONNECTORS, content });
    expect(await runChecks(db)).toEqual({});
    const tables = compareDatabases(join(folder, 'old.sqlite'), file);
    const differing = tables.filter(({ lacking, added }) => lacking + added > 0);
    expect(tables.length).toBeGreaterThan(25);
    return {
      report,
      differing: differing.map(({ table }) => table),
      examples: differing.flatMap(({ examples }) => examples).join('\n'),
    };
  } finally {
    await db.close();
  }
}

describe('a database made again from its archive', () => {
  it('is equal row for row after everything that can happen to releases', async () => {
    expect(await live()).toEqual([
      ...['published', 'published', 'published', 'published', 'unchanged'],
      ...[
        'quarantined',
        'published',
        'published',
        'failed',
        'published',
        'published',
        'unchanged',
        'published',
      ],
    ]);
    const { report, differing, examples } = await rebuild();
    expect(examples).toBe('');
    expect(differing).toEqual([]);
    expect(report).toMatchObject({ madeReleases: 10, builtEditions: 2, releases: [], otherCode: [] });
    expect(report.editions.map(({ why }) => why)).toEqual(
      Array.from({ length: 3 }, () => 'of older editions only the name and the hashes are kept'),
    );
  });

  it('takes over what rests on lost bytes, and goes on from there', async () => {
    await live();
    const lost = await old.read
      .selectFrom('retrieval')
      .select('sha256')
      .where('run_id', '=', 'made-up/adverts@2026-09-10T06:00:00.000Z')
      .executeTakeFirst();
    const raw = {
      ...bench.raw,
      get: async (hash: string) => (hash === lost?.sha256 ? null : bench.raw.get(hash)),
    };
    const { report, examples } = await rebuild({ raw });
    expect(report.releases).toEqual([
      {
        name: 'made-up/adverts@2026-09-10T06:00:00.000Z',
        why: expect.stringContaining('the archive has lost http://127.0.0.1:9/page/1'),
      },
    ]);
    expect(examples).toBe('');
  });
});

describe('a database that is not what the archive gives', () => {
  it('shows a row that somebody has changed behind its back', async () => {
    await live();
    const value = compose.updateTable('observation').set({ value: 4711 }).where('value', '=', 111);
    await old.writeAtomically([value.compile()]);
    const { differing, examples } = await rebuild();
    expect(differing).toEqual(['observation']);
    expect(examples).toMatch(/was .*"value":4711(?:.|\n)*is {2}.*"value":111/);
  });

  it('says which releases another version of the code had read', async () => {
    await live();
    const coder = { ...bench.deps.coder, version: 'test-2' };
    bench.clock.set('2026-09-11T06:00:00.000Z');
    await recodeSource({ ...bench.deps, coder }, adverts.source);
    const { report, differing } = await rebuild({ coder });
    expect(report.otherCode.map(({ name }) => name)).toEqual([
      'made-up/adverts@2026-09-01T06:00:00.000Z',
      'made-up/adverts@2026-09-02T06:00:00.000Z',
      'made-up/adverts@2026-09-07T06:00:00.000Z',
      'made-up/adverts@2026-09-08T06:00:00.000Z',
      'made-up/adverts@2026-09-10T06:00:00.000Z',
    ]);
    // Rows of releases that were pruned are held by neither.
    expect(differing).toEqual(['release']);
  });
});
