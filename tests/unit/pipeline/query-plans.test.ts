import BetterSqlite3 from 'better-sqlite3';
import type { CompiledQuery } from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../src/db/database.ts';
import {
  applyEndings,
  carryForward,
  continueByKey,
  continueUnderNewKey,
  countContinued,
  countStates,
  listKeyChanges,
} from '../../../src/db/repositories/postings/posting-life.ts';
import { findLinePlace, findLineRangeEnd } from '../../../src/db/repositories/postings/posting-lines.ts';
import { replaceAll } from '../../../src/db/repositories/postings/posting-merging.ts';
import {
  copyRetrievals,
  listPostingsToRecode,
  replaceCodings,
} from '../../../src/db/repositories/postings/posting-recode.ts';
import { copySights } from '../../../src/db/repositories/postings/posting-sights.ts';
import {
  deleteStaged,
  findKnown,
  findSweepRangeEnd,
  insertVersions,
  listOpenPostings,
  newVersion,
} from '../../../src/db/repositories/postings/posting-staging.ts';
import {
  countByMeasure,
  findObservations,
  insertObservations,
  observationRow,
} from '../../../src/db/repositories/releases/observation-staging.ts';
import { deleteReleaseRows } from '../../../src/db/repositories/releases/release-rows.ts';
import { findCurrentRelease, listStagedReleases } from '../../../src/db/repositories/releases/releases.ts';
import { listRetrievals } from '../../../src/db/repositories/releases/retrievals.ts';
import { fenceRun, findRunningRun } from '../../../src/db/repositories/releases/runs.ts';
import { migrate } from '../../../src/runtime/node/migrate.ts';
import { openSqlite } from '../../../src/runtime/node/sqlite.ts';
import { inventCoding } from '../../support/invented-coding.ts';
import { inventPosting } from '../../support/invented-posting.ts';

const sqlite = new BetterSqlite3(':memory:');
migrate(sqlite);
afterAll(() => void sqlite.close());

/** The tables that a query reads from end to end. JSON lists of parameters are meant to be. */
function fullScans(query: CompiledQuery): string[] {
  const plan = sqlite.prepare(`EXPLAIN QUERY PLAN ${query.sql}`).all(...query.parameters) as {
    detail: string;
  }[];
  return plan
    .map((step) => step.detail)
    .filter((detail) => /^SCAN (?!.*VIRTUAL TABLE|arrival|departure|\(|CONSTANT)/.test(detail));
}

/** Runs a read against an empty database and returns the queries it made. */
async function queriesOf(read: (db: Database) => Promise<unknown>): Promise<CompiledQuery[]> {
  const real = openSqlite({ file: ':memory:' });
  const seen: CompiledQuery[] = [];
  const db: Database = {
    ...real,
    // Kysely's executor is where every read passes.
    read: real.read.withPlugin({
      transformQuery: ({ node }) => node,
      transformResult: ({ result }) => Promise.resolve(result),
    }),
    async writeAtomically(queries) {
      seen.push(...queries);
      return real.writeAtomically(queries);
    },
  };
  const executor = (
    db.read as unknown as { getExecutor(): { compileQuery(...args: unknown[]): CompiledQuery } }
  ).getExecutor();
  const compile = executor.compileQuery.bind(executor);
  executor.compileQuery = (...args) => {
    const query = compile(...args);
    seen.push(query);
    return query;
  };
  await read(db);
  await real.close();
  return seen;
}

const step = { lineId: 1, releaseId: 2, previousId: 1, at: '2026-09-01T00:00:00Z' };
const range = { after: 'a', upTo: 'b' };
const hold = { runId: 'r', claimedBy: 'me', claimExpiresAt: 'then' };
const figure = observationRow(
  1,
  {
    measure: 'm',
    areaCode: 'E06000035',
    period: { start: '2024-01-01', end: '2024-12-31', label: '2024' },
    dimensions: {},
    value: 1,
    status: 'normal',
    statusReason: null,
    lower95: null,
    upper95: null,
    coefficientOfVariation: null,
    note: null,
  },
  { retrievalSequence: 1, locator: 'row 1' },
);

describe('no query of a refresh reads a table from end to end', () => {
  it.each<[string, readonly CompiledQuery[]]>([
    ['continueByKey', continueByKey(step, range)],
    ['carryForward', carryForward(step, range, step.at)],
    ['continueUnderNewKey', continueUnderNewKey(step, [{ newKey: 'n', oldKey: 'o', isReturn: false }])],
    ['applyEndings', applyEndings(step, [{ key: 'k', state: 'closed', at: step.at }])],
    ['replaceAll', replaceAll(step, range)],
    ['deleteStaged', [deleteStaged(2, 5)]],
    ['copySights', [copySights(1, 2, { after: 0, upTo: 9 })]],
    [
      'insertVersions',
      insertVersions([
        newVersion(step, inventPosting(), inventCoding({ districts: ['E06000035'] }), {
          seenAt: step.at,
          hashes: { stated: 's', content: 'c' },
        }),
      ]),
    ],
    ['copyRetrievals', [copyRetrievals('r', 's')]],
    [
      'replaceCodings',
      replaceCodings(step, [{ key: 'k', coding: inventCoding({ districts: ['E06000035'] }) }]),
    ],
    ['insertObservations', insertObservations([figure])],
    ['fenceRun', [fenceRun(hold)]],
  ])('%s', (_, queries) => {
    expect(queries.flatMap(fullScans)).toEqual([]);
  });

  it.each<[string, (db: Database) => Promise<unknown>]>([
    ['findLineRangeEnd by key', (db) => findLineRangeEnd(db, 1, '', 10)],
    ['findLineRangeEnd by alternate key', (db) => findLineRangeEnd(db, 1, '', 10, 'alternate_key')],
    ['findSweepRangeEnd', (db) => findSweepRangeEnd(db, 1, '', 10)],
    ['findLinePlace', (db) => findLinePlace(db, 1)],
    ['countContinued', (db) => countContinued(db, step, range)],
    ['countStates', (db) => countStates(db, step, range)],
    ['listKeyChanges', (db) => listKeyChanges(db, step, range)],
    ['listPostingsToRecode', (db) => listPostingsToRecode(db, 2, range, 'first-3')],
    ['findKnown', (db) => findKnown(db, step, ['a'])],
    ['findObservations', (db) => findObservations(db, 1, [figure])],
    ['countByMeasure', (db) => countByMeasure(db, 1)],
    ['listOpenPostings', (db) => listOpenPostings(db, 1, '', 10)],
    ['findCurrentRelease', (db) => findCurrentRelease(db, 'a/b')],
    ['listStagedReleases', (db) => listStagedReleases(db, 'a/b')],
    ['listRetrievals', (db) => listRetrievals(db, 'r')],
    ['findRunningRun', (db) => findRunningRun(db, 'a/b')],
    ['deleteReleaseRows', (db) => deleteReleaseRows(db, 1, () => Promise.resolve())],
  ])('%s', async (_, read) => {
    const queries = await queriesOf(read);
    expect(queries.length).toBeGreaterThan(0);
    expect(queries.flatMap(fullScans)).toEqual([]);
  });

  it('a full scan would be noticed', () => {
    const sql = 'SELECT title FROM posting_version WHERE title = ?';
    const query = { sql, parameters: ['x'] } as unknown as CompiledQuery;
    expect(fullScans(query)).toEqual(['SCAN posting_version']);
  });
});
