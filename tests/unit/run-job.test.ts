/** Each kind of job does its own work, and no other. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runJob } from '../../jobs/run-job.ts';
import type { Database } from '../../src/db/database.ts';
import { findCurrentEdition } from '../../src/db/repositories/editions/editions.ts';
import { WrongUse } from '../../src/domain/errors.ts';
import type { JobMessage } from '../../src/domain/job-message.ts';
import { beginPlan } from '../../src/pipeline/edition/summarise-plan.ts';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { advertConnector } from '../support/made-up-connector.ts';
import { createPipelineBench, type PipelineBench } from '../support/pipeline-bench.ts';

let db: Database;
let bench: PipelineBench;
const lines: string[] = [];
beforeEach(() => {
  db = openSqlite({ file: ':memory:' });
  bench = createPipelineBench(db);
  bench.put('/page/1', { adverts: [{ key: 'a' }] });
  lines.length = 0;
});
afterEach(() => db.close());

const write = (message: string) => void lines.push(message);
const run = (message: JobMessage, sendParts?: (parts: readonly JobMessage[]) => Promise<void>) =>
  runJob(
    {
      deps: { ...bench.deps, log: { info: write, warn: write, error: write } },
      connectors: [advertConnector()],
      measures: [],
      ...(sendParts ? { sendParts } : {}),
    },
    message,
  );

describe('a job', () => {
  it.each<[JobMessage, RegExp]>([
    [{ job: 'prune' }, /pruned/],
    [{ job: 'check-resources' }, /directory was not checked/],
    [{ job: 'bulletins' }, /Bulletins published/],
    [{ job: 'refresh', sourceId: 'made-up/none', runKey: '1' }, /No connector has this id/],
  ])('%o does its own work and publishes no edition', async (message, line) => {
    await run(message);
    expect(lines).toEqual([expect.stringMatching(line)]);
    expect(await findCurrentEdition(db)).toBeNull();
  });

  it('of an edition publishes it, whole or in parts', async () => {
    await run({ job: 'publish' });
    const sent: JobMessage[] = [];
    await run({ job: 'publish' }, async (parts) => void sent.push(...parts));
    expect(await findCurrentEdition(db)).not.toBeNull();
    expect(sent).toEqual([]);
  });

  it('of a kind that is not on the list is refused and does nothing', async () => {
    const unknown: unknown = { job: 'dance' };
    await expect(Reflect.apply(run, null, [unknown])).rejects.toThrow(WrongUse);
    await expect(Reflect.apply(run, null, [unknown])).rejects.toThrow('{"job":"dance"}');
    expect(await findCurrentEdition(db)).toBeNull();
  });

  it('that another process is doing is left to it, in plain words', async () => {
    await beginPlan(bench.deps);
    await run({ job: 'publish' });
    expect(lines).toEqual(['The job was left alone: another process does it, or has done it']);
  });
});
