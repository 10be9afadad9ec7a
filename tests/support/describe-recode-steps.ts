/** A recode in steps ends in the very rows of one that is made at once, on SQLite and on D1. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PostingCoder } from '../../src/coding/shared/contract.ts';
import type { Database } from '../../src/db/database.ts';
import { AlreadyRunning } from '../../src/domain/errors.ts';
import { HandedOver } from '../../src/pipeline/release/begin-step.ts';
import { recodeSource } from '../../src/pipeline/release/recode.ts';
import { refreshSource } from '../../src/pipeline/run.ts';
import { dumpDatabase } from './dump-database.ts';
import { emptyDatabase } from './empty-database.ts';
import { failingDatabase } from './failing-database.ts';
import { inventCoding } from './invented-coding.ts';
import { advertConnector } from './made-up-connector.ts';
import { createPipelineBench, type PipelineBench } from './pipeline-bench.ts';
import { runChecks } from './run-checks.ts';

const connector = advertConnector();
const { source } = connector;
/** Two batches. */
const ADVERTS = Array.from({ length: 510 }, (_, at) => ({ key: `k${String(at).padStart(4, '0')}` }));
/** One in the first batch and one in the second. */
const UNCODABLE = ['k0100', 'k0505'];
const RUN_KEY = 'recode-again';

const coderOf = (version: string): PostingCoder => ({
  version,
  code({ key }) {
    if (UNCODABLE.includes(key)) throw new Error(`nobody can code ${key}`);
    return inventCoding({ districts: ['E06000035'], placeBasis: 'name', coderVersion: version });
  },
  unitGroupsOf: () => [],
});
const second = coderOf('test-2');

export function describeRecodeSteps(name: string, open: () => Promise<Database>): void {
  describe(`coding again in steps on ${name}`, () => {
    let bench: PipelineBench;
    beforeEach(async () => {
      bench = await heldFor(await open());
    });
    afterEach(() => bench.deps.db.close());

    it('ends as at once, and writes down what cannot be coded once', { timeout: 60_000 }, async () => {
      await recodeSource({ ...bench.deps, coder: second }, source, { runKey: RUN_KEY });
      const whole = await dumpDatabase(bench.deps.db);
      expect(whole.issue).toHaveLength(UNCODABLE.length);
      bench = await heldFor(bench.deps.db);
      expect(await runSteps(bench, second)).toBe(2);
      expect(await dumpDatabase(bench.deps.db)).toEqual(whole);
      expect(await runChecks(bench.deps.db)).toEqual({});
    });

    it('goes on after a step that was cut off, and does nothing for an old word', {
      timeout: 60_000,
    }, async () => {
      await runSteps(bench, second);
      const whole = await dumpDatabase(bench.deps.db);
      bench = await heldFor(bench.deps.db);
      const word = await step(bench, second, null);
      const dying = { ...bench.deps, db: failingDatabase(bench.deps.db, 2, true) };
      await expect(step({ ...bench, deps: dying }, second, word)).rejects.toThrow();
      await expect(step(bench, second, word)).rejects.toBeInstanceOf(AlreadyRunning);
      // What the timetable asks for once the lease is over.
      bench.clock.advance(3_600_000);
      await runSteps(bench, second);
      expect(rowsOf(await dumpDatabase(bench.deps.db))).toEqual(rowsOf(whole));
      expect(await step(bench, second, word)).toBeNull();
    });

    it('begins anew where another coder has come between two steps', { timeout: 60_000 }, async () => {
      const word = await step(bench, second, null);
      await runSteps(bench, coderOf('test-3'), word);
      const { read } = bench.deps.db;
      const versions = await read
        .selectFrom('posting')
        .select('coder_version')
        .distinct()
        .where('release_id', '=', 2)
        .where('posting_key', 'not in', UNCODABLE)
        .execute();
      expect(versions).toEqual([{ coder_version: 'test-3' }]);
      expect(await runChecks(bench.deps.db)).toEqual({});
    });
  });
}

/** The word for the next step; null when the run is over. */
async function step(
  bench: PipelineBench,
  coder: PostingCoder,
  handover: string | null,
): Promise<string | null> {
  try {
    const deps = { ...bench.deps, coder, isSpent: () => true };
    await recodeSource(deps, source, { runKey: RUN_KEY, steps: { handover } });
    return null;
  } catch (error) {
    if (error instanceof HandedOver) return error.handover;
    throw error;
  }
}

/** Gives how many steps there were. */
async function runSteps(
  bench: PipelineBench,
  coder: PostingCoder,
  first: string | null = null,
): Promise<number> {
  let steps = 1;
  for (let word = await step(bench, coder, first); word !== null; steps += 1)
    word = await step(bench, coder, word);
  return steps;
}

/** All but when it was done. */
function rowsOf({
  posting,
  posting_district,
  posting_sight,
  retrieval,
  issue,
}: Record<string, readonly unknown[]>) {
  return { posting, posting_district, posting_sight, retrieval, issue };
}

async function heldFor(db: Database): Promise<PipelineBench> {
  await emptyDatabase(db);
  const bench = createPipelineBench(db);
  bench.put('/page/1', { adverts: ADVERTS });
  await refreshSource(bench.deps, connector, { runKey: 'first', contentKind: 'live' });
  bench.clock.set('2026-09-02T06:00:00Z');
  return bench;
}
