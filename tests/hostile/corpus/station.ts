/**
 * Where hostile answers arrive: a database that holds one good release of the source, as it stood, for every answer anew. The answer goes
 * through the whole pipeline, and what readers see afterwards is read from the database.
 */
import BetterSqlite3 from 'better-sqlite3';
import type { Connector } from '../../../src/connectors/contract.ts';
import type { Database } from '../../../src/db/database.ts';
import { findCurrentRelease } from '../../../src/db/repositories/releases/releases.ts';
import { acceptRelease } from '../../../src/pipeline/release/accept.ts';
import { refreshSource } from '../../../src/pipeline/run.ts';
import type { PipelineDeps, RunOutcome } from '../../../src/pipeline/shared/deps.ts';
import { createAreaIndex } from '../../../src/reference/areas.ts';
import { createConfiguredCoder } from '../../../src/runtime/node/coder.ts';
import { migrate } from '../../../src/runtime/node/migrate.ts';
import type { ConnectorCase } from '../../support/connector-cases.ts';
import { databaseOn } from '../../support/database-on.ts';
import { createFakeHttpClient } from '../../support/fake-http-client.ts';
import { createPipelineBench, NO_CONFIG } from '../../support/pipeline-bench.ts';
import type { Sight } from './sight.ts';
import { readRelease } from './stored-rows.ts';
import { type WatchedConnector, watchConnector } from './watched-connector.ts';

const areas = createAreaIndex([]);
const coder = createConfiguredCoder(NO_CONFIG, areas, { connectors: [] });
/** Later on the same day: "posted yesterday" still means the same. */
const LATER_MS = 3_600_000;

interface Answer {
  readonly body: Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Station {
  /** What readers see before. */
  readonly before: Sight;
  /** `isLenient`: one bad record of a small fixture does not hold the rest back; what is held all the same, an operator lets through. */
  receive(answer: Answer, isLenient: boolean): Promise<Sight>;
  close(): Promise<void>;
}

/** Null when the fixture does not become a release that readers see. */
export async function openStation(whole: Connector, of: ConnectorCase): Promise<Station | null> {
  const sqlite = new BetterSqlite3(emptyDatabase());
  sqlite.pragma('foreign_keys = ON');
  const db = databaseOn(sqlite);
  const body = new TextEncoder().encode(of.text);
  const first = await arrive(db, whole, of, { body }, { isLenient: true, sweep: 0 });
  if (first.verdict !== 'published' || first.rows.size === 0) {
    await db.close();
    return null;
  }
  return {
    before: first,
    close: () => db.close(),
    async receive(answer, isLenient) {
      // Undone afterwards: the next answer meets the good release again.
      sqlite.exec('BEGIN');
      try {
        return await arrive(db, whole, of, answer, { isLenient, sweep: 1 });
      } finally {
        sqlite.exec('ROLLBACK');
      }
    },
  };
}

let empty: Buffer | null = null;

/** Migrated once for all of them. */
function emptyDatabase(): Buffer {
  if (empty === null) {
    const sqlite = new BetterSqlite3(':memory:');
    migrate(sqlite);
    empty = sqlite.serialize();
    sqlite.close();
  }
  return empty;
}

interface Arrival {
  readonly isLenient: boolean;
  readonly sweep: number;
}

async function arrive(
  db: Database,
  whole: Connector,
  of: ConnectorCase,
  answer: Answer,
  { isLenient, sweep }: Arrival,
): Promise<Sight> {
  const watched = watchConnector(whole, of.request, isLenient);
  const deps = depsFor(db, of, answer, sweep);
  const options = { runKey: deps.clock.now(), contentKind: 'live' as const };
  let outcome = await refreshSource(deps, watched.connector, options);
  const issues = await issuesOf(db, outcome);
  const held = outcome.error?.message ?? '';
  if (outcome.state === 'quarantined' && isLenient) {
    await deps.clock.sleep(1000);
    outcome = await acceptRelease(deps, [watched.connector], outcome.runId);
    if (outcome.state === 'published') return await see(db, watched, outcome, [...issues, held]);
  }
  return await see(db, watched, outcome, issues);
}

function depsFor(db: Database, of: ConnectorCase, { body, headers }: Answer, sweep: number): PipelineDeps {
  const http = createFakeHttpClient(({ url }) => {
    const { pathname, search } = new URL(url);
    return `${pathname}${search}` === of.request.path
      ? { status: of.status, headers: headers ?? of.headers, body }
      : { status: 404 };
  });
  const bench = createPipelineBench(db, { http, areas, coder });
  bench.clock.set(of.now);
  bench.clock.advance(sweep * LATER_MS);
  return bench.deps;
}

async function see(
  db: Database,
  { connector, mistakes }: WatchedConnector,
  outcome: RunOutcome,
  issues: readonly string[],
): Promise<Sight> {
  const current = await findCurrentRelease(db, connector.source.id);
  const release =
    current === null
      ? { rows: new Map(), ended: new Set<string>() }
      : await readRelease(db, current.release_id);
  const verdict = VERDICTS[outcome.state];
  return { ...release, verdict, sentence: outcome.error?.message ?? '', issues, crash: mistakes.first };
}

const VERDICTS: Readonly<Record<RunOutcome['state'], Sight['verdict']>> = {
  published: 'published',
  unchanged: 'unchanged',
  'already-done': 'unchanged',
  quarantined: 'held',
  failed: 'failed',
};

async function issuesOf(db: Database, { runId }: RunOutcome): Promise<readonly string[]> {
  const rows = await db.read.selectFrom('issue').selectAll().where('run_id', '=', runId).execute();
  return rows.map(({ code, locator, detail }) => `${code} ${locator} ${detail}`);
}
