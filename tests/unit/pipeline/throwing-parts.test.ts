/** Whatever part of a connector or a coder throws, the process lives, the run ends in a stored state, and the old release stays. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PostingCoder } from '../../../src/coding/shared/contract.ts';
import type { Connector } from '../../../src/connectors/contract.ts';
import type { Database } from '../../../src/db/database.ts';
import { StorageFailed } from '../../../src/domain/errors.ts';
import { ageOf } from '../../../src/pipeline/files-in-order.ts';
import { recodeSource } from '../../../src/pipeline/release/recode.ts';
import { refreshSource } from '../../../src/pipeline/run.ts';
import type { PipelineDeps, RunOutcome } from '../../../src/pipeline/shared/deps.ts';
import { openSqlite } from '../../../src/runtime/node/sqlite.ts';
import { dumpDatabase } from '../../support/dump-database.ts';
import { advertConnector, figureConnector } from '../../support/made-up-connector.ts';
import { createPipelineBench, type PipelineBench } from '../../support/pipeline-bench.ts';
import { runChecks } from '../../support/run-checks.ts';

let db: Database;
let bench: PipelineBench;
let runNumber = 0;
beforeEach(() => {
  db = openSqlite({ file: ':memory:' });
  bench = createPipelineBench(db);
  runNumber = 0;
  bench.put('/page/1', { adverts: [{ key: 'a' }, { key: 'b' }] });
});
afterEach(async () => {
  expect(await runChecks(db)).toEqual({});
  await db.close();
});

function refresh(connector: Connector, changes: Partial<PipelineDeps> = {}): Promise<RunOutcome> {
  bench.clock.advance(86_400_000);
  const options = { runKey: `run-${++runNumber}`, contentKind: 'live' } as const;
  return refreshSource({ ...bench.deps, ...changes }, connector, options);
}

const stored = async (table: 'run' | 'source' | 'issue' | 'posting' | 'release') =>
  (await dumpDatabase(db))[table] ?? [];

/** Kinds of things that code throws by mistake. */
const THROWN: readonly (readonly [string, unknown])[] = [
  ['a TypeError', new TypeError('x is not a function')],
  ['a RangeError', new RangeError('Invalid string length')],
  ['a SyntaxError', new SyntaxError('Invalid regular expression')],
  ['an Error without words', new Error('')],
  ['a string', 'tripped'],
  ['a number', 7],
  ['null', null],
  ['undefined', undefined],
  ['an object', { message: 'no Error' }],
  ['an error with a cause', new Error('outer', { cause: new Error('inner') })],
];

const throwing = (thrown: unknown) => (): never => {
  throw thrown;
};

describe.each(THROWN)('%s from a connector', (_, thrown) => {
  it('in plan ends the run as failed, with what to do', async () => {
    await refresh(advertConnector());
    const outcome = await refresh({ ...advertConnector(), plan: throwing(thrown) });
    expect(outcome).toMatchObject({ state: 'failed', error: { code: 'connector-faulty' } });
    expect(outcome.error?.message).toMatch(
      /^The connector of made-up\/adverts failed in its plan .*report it/,
    );
    expect((await stored('run'))[1]).toMatchObject({ state: 'failed', error_code: 'connector-faulty' });
    expect((await stored('source'))[0]).toMatchObject({ current_release_id: 1 });
  });

  it('in confirm is an issue, and the sweep stands', async () => {
    await refresh(advertConnector());
    bench.put('/page/1', { adverts: [{ key: 'a' }] });
    const connector = { ...advertConnector({ confirms: true }), confirm: throwing(thrown) };
    expect(await refresh(connector)).toMatchObject({ state: 'published', acceptedCount: 1 });
    expect(await stored('issue')).toMatchObject([{ code: 'optional-request-failed', locator: 'confirm' }]);
  });

  it('in recordKey is an issue of that record', async () => {
    const plain = advertConnector();
    const connector: Connector = {
      ...plain,
      recordKey: ({ locator }) => (locator.endsWith('record 1') ? throwing(thrown)() : 'b'),
    };
    expect(await refresh(connector)).toMatchObject({ state: 'published', acceptedCount: 2 });
    expect(await stored('issue')).toMatchObject([
      { code: 'unreadable-record', severity: 'warning', locator: '/page/1, record 1', retrieval_sequence: 1 },
    ]);
  });

  it('in what comes next ends the run as failed', async () => {
    const plain = advertConnector();
    const connector: Connector = {
      ...plain,
      parse: (response) => ({ ...plain.parse(response), next: throwing(thrown) }),
    };
    expect(await refresh(connector)).toMatchObject({ state: 'failed', error: { code: 'source-changed' } });
  });

  it('in the reading of a file’s date leaves its age unknown', () => {
    const connector = { ...figureConnector(), givenOutOn: throwing(thrown) };
    const file = { name: 'a.csv', body: new TextEncoder().encode('[]') };
    expect(ageOf(connector, file, bench.clock.now())).toEqual({ givenOutOn: null, newestDay: null });
  });
});

describe.each(THROWN)('%s from the coder', (_, thrown) => {
  it('costs that posting, and is reported', async () => {
    const coder: PostingCoder = {
      ...bench.deps.coder,
      version: 'test-1',
      code: (posting, id) => (posting.key === 'a' ? throwing(thrown)() : bench.deps.coder.code(posting, id)),
    };
    const outcome = await refresh(advertConnector(), { coder });
    expect(outcome).toMatchObject({ state: 'published', recordCount: 2, acceptedCount: 1, rejectedCount: 1 });
    expect(await stored('issue')).toMatchObject([
      { code: 'unreadable-record', severity: 'error', locator: '/page/1, record 1', retrieval_sequence: 1 },
    ]);
  });

  it('while coding again leaves that posting as it was', async () => {
    const connector = advertConnector();
    await refresh(connector);
    const coder: PostingCoder = {
      ...bench.deps.coder,
      version: 'test-2',
      code: (posting, id) => {
        if (posting.key === 'a') throw thrown;
        return { ...bench.deps.coder.code(posting, id), coderVersion: 'test-2' };
      },
    };
    const outcome = await recodeSource({ ...bench.deps, coder }, connector.source);
    expect(outcome).toMatchObject({ state: 'published', acceptedCount: 2, issueCount: 1 });
    expect(await stored('issue')).toMatchObject([{ code: 'unreadable-record', locator: 'a' }]);
    expect(await recodeSource({ ...bench.deps, coder }, connector.source)).toBeNull();
  });
});

it('a coder that fails on every posting leaves the old release', async () => {
  await refresh(advertConnector());
  bench.put('/page/1', { adverts: [{ key: 'a', title: 'New' }, { key: 'b' }] });
  const coder = { ...bench.deps.coder, code: throwing(new TypeError('no model')) };
  const outcome = await refresh(advertConnector({ assertions: { maxRejectedShare: 0.02 } }), { coder });
  expect(outcome).toMatchObject({ state: 'quarantined', error: { code: 'release-rejected' } });
  expect((await stored('source'))[0]).toMatchObject({ current_release_id: 1 });
});

it('trouble of ours is thrown as it was: a coder that cannot read its model is not the posting’s fault', async () => {
  const coder = { ...bench.deps.coder, code: throwing(new StorageFailed('The model is missing')) };
  await expect(refresh(advertConnector(), { coder })).rejects.toThrow('The model is missing');
});
