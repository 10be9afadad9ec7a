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
