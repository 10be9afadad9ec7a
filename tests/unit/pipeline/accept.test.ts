/** A release that was held back is published by an operator's word, from the archive, and asks nobody. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../src/db/database.ts';
import { findAcceptance } from '../../../src/db/repositories/releases/acceptances.ts';
import { findCurrentRelease, findReleaseByName } from '../../../src/db/repositories/releases/releases.ts';
import { listRetrievals } from '../../../src/db/repositories/releases/retrievals.ts';
import { WrongUse } from '../../../src/domain/errors.ts';
import { acceptRelease } from '../../../src/pipeline/release/accept.ts';
import { refreshSource } from '../../../src/pipeline/run.ts';
import { openSqlite } from '../../../src/runtime/node/sqlite.ts';
import { advertConnector } from '../../support/made-up-connector.ts';
import { createPipelineBench, type PipelineBench } from '../../support/pipeline-bench.ts';
import { runChecks } from '../../support/run-checks.ts';

const SOURCE = 'made-up/adverts';
const connector = advertConnector({ assertions: { maxFallShare: 0.3 } });

let db: Database;
let bench: PipelineBench;
let runNumber = 0;
beforeEach(() => {
  db = openSqlite({ file: ':memory:' });
  bench = createPipelineBench(db);
  runNumber = 0;
});
afterEach(async () => {
  expect(await runChecks(db)).toEqual({});
  await db.close();
});

/** A day later, the source sends so many adverts. */
async function refresh(count: number) {
  bench.clock.advance(86_400_000);
  bench.put('/page/1', { adverts: Array.from({ length: count }, (_, at) => ({ key: `${at}` })) });
  return refreshSource(bench.deps, connector, { runKey: `run-${++runNumber}`, contentKind: 'live' });
}
const accept = (name: string, connectors = [connector]) => acceptRelease(bench.deps, connectors, name);

async function heldBack(): Promise<string> {
  await refresh(10);
  const outcome = await refresh(2);
  expect(outcome).toMatchObject({ state: 'quarantined' });
  const rows = await db.read
    .selectFrom('release')
    .select('name')
    .where('state', '=', 'quarantined')
    .execute();
  return rows[0]?.name ?? '';
}

describe('a release that was held back', () => {
  it('is published as it was fetched, with what it had failed, and asks nobody', async () => {
    const name = await heldBack();
    const asked = bench.http.requests.length;
    bench.clock.advance(3_600_000);
    const outcome = await accept(name);
    expect(outcome).toMatchObject({ state: 'published', acceptedCount: 2, error: null });
    expect(bench.http.requests).toHaveLength(asked);
    const [current, held] = [await findCurrentRelease(db, SOURCE), await findReleaseByName(db, name)];
    expect(current).toMatchObject({
      accepted_count: 2,
      retrieved_at: held?.retrieved_at,
      content_sha256: held?.content_sha256,
    });
    expect(current?.name).not.toBe(name);
    expect((await findAcceptance(db, current?.release_id ?? 0))?.failures).toEqual([
      expect.stringContaining('fewer than the 10 of the last release'),
    ]);
    const urls = async (run: string) => (await listRetrievals(db, run)).map(({ url }) => url);
    expect(await urls(current?.name ?? '')).toEqual(await urls(name));
  });

  it('is none when it is not there, was published, or is of no source any more', async () => {
    const name = await heldBack();
    const published = (await findCurrentRelease(db, SOURCE))?.name ?? '';
    await expect(accept('nothing')).rejects.toThrow(
      new WrongUse('There is no release nothing: wealdway status names those that were held back.'),
    );
    await expect(accept(published)).rejects.toThrow(
      new WrongUse(`The release ${published} was not held back: it is published.`),
    );
    await expect(accept(name, [])).rejects.toThrow(
      new WrongUse(`${name} is a release of made-up/adverts, which is not a source any more.`),
    );
  });

  it('does not take the place of a newer one', async () => {
    const name = await heldBack();
    await refresh(9);
    const current = await findCurrentRelease(db, SOURCE);
    await expect(accept(name)).rejects.toThrow(`readers already see ${current?.name}, which is newer`);
    expect((await findCurrentRelease(db, SOURCE))?.name).toBe(current?.name);
  });

  it('fails when the archive cannot be read any more, and the old one stays', async () => {
    const name = await heldBack();
    const before = await findCurrentRelease(db, SOURCE);
    await expect(
      acceptRelease({ ...bench.deps, raw: { ...bench.raw, get: async () => null } }, [connector], name),
    ).rejects.toThrow();
    expect(await findCurrentRelease(db, SOURCE)).toEqual(before);
    expect(await accept(name)).toMatchObject({ state: 'published' });
  });
});
<<<<<<< HEAD

const newCoder = () => ({
  ...bench.deps,
  coder: { ...bench.deps.coder, version: 'test-2' },
});

describe('a coder that is new', () => {
  it('codes again what is held, once, and asks nobody', async () => {
    await refresh(3);
    const asked = bench.http.requests.length;
    const before = await findCurrentRelease(db, SOURCE);
    expect(await recodeSource(bench.deps, connector.source)).toBeNull();
    bench.clock.advance(3_600_000);
    expect(await recodeSource(newCoder(), connector.source)).toMatchObject({
      state: 'published',
      acceptedCount: 3,
    });
    expect(bench.http.requests).toHaveLength(asked);
    const after = await findCurrentRelease(db, SOURCE);
    expect(after).toMatchObject({ retrieved_at: before?.retrieved_at, accepted_count: 3 });
    expect(after?.release_id).not.toBe(before?.release_id);
    expect(await recodeSource(newCoder(), connector.source)).toBeNull();
  });

  it('keeps what the release says of itself, and counts nobody as new', async () => {
    await refresh(3);
    await refresh(3);
    const said = async () => {
      const release = await findCurrentRelease(db, SOURCE);
      return { isPartial: release?.is_partial, movements: JSON.parse(release?.movements ?? '{}') };
    };
    const nobody = { live: 3, new: 0, returned: 0, edited: 0, unconfirmed: 0, closed: 0, withdrawn: 0 };
    await recodeSource(newCoder(), connector.source);
    expect(await said()).toEqual({ isPartial: 0, movements: nobody });
  });

  it('that is stopped leaves the old release, and codes it the next time', async () => {
    await refresh(3);
    const before = await findCurrentRelease(db, SOURCE);
    const stopped = { ...newCoder(), signal: AbortSignal.abort() };
    expect(await recodeSource(stopped, connector.source)).toMatchObject({
      state: 'failed',
      error: { code: 'cancelled' },
    });
    expect(await findCurrentRelease(db, SOURCE)).toEqual(before);
    bench.clock.advance(3_600_000);
    expect(await recodeSource(newCoder(), connector.source)).toMatchObject({ state: 'published' });
  });

  it('leaves figures, and a source of which nothing is held', async () => {
    expect(await recodeSource(newCoder(), connector.source)).toBeNull();
    bench.put('/figures', [{ area: 'E06000035', year: 2024, value: 1 }]);
    const figures = figureConnector();
    await refreshSource(bench.deps, figures, { runKey: 'figures', contentKind: 'live' });
    expect(await recodeSource(newCoder(), figures.source)).toBeNull();
  });
});

describe('a release of an older coder', () => {
  it('is told to the timetable, with the runs so far', async () => {
    await refresh(3);
    const since = '2026-01-01T00:00:00.000Z';
    const release = await findCurrentRelease(db, SOURCE);
    expect(await readHistory(bench.deps, [connector], since)).toMatchObject({
      stale: [],
      newestReleaseAt: release?.published_at,
      edition: null,
      runs: [{ sourceId: SOURCE, runKey: 'run-1', state: 'published', task: 'refresh' }],
    });
    expect((await readHistory(newCoder(), [connector], since)).stale).toEqual([
      { sourceId: SOURCE, publishedAt: release?.published_at },
    ]);
    expect((await readHistory(bench.deps, [connector], '2030-01-01T00:00:00.000Z')).runs).toEqual([]);
  });
});
=======
>>>>>>> h-mut2
